import { Fragment } from 'react';
import { Link } from 'react-router';
import type { Id } from '../../domain/dataset.ts';
import type { Reading } from './reading.ts';

type EntityLinkProps = { id: Id; reading: Pick<Reading, 'names' | 'links'>; className?: string | undefined };

/** A name as the way to its page. */
export function EntityLink({ id, reading, className }: EntityLinkProps) {
  return (
    <Link to={reading.links.entity(id)} className={className}>
      <bdi>{reading.names.get(id) ?? id}</bdi>
    </Link>
  );
}

type EntityLinksProps = { ids: readonly Id[]; reading: Pick<Reading, 'names' | 'links' | 'style'> };

/** Several names as a list a sentence can hold, each the way to its page. */
export function EntityLinks({ ids, reading }: EntityLinksProps) {
  const list = new Intl.ListFormat(reading.style.language, { type: 'conjunction' });
  return list
    .formatToParts(ids)
    .map(({ type, value }, index) =>
      type === 'element' ? (
        <EntityLink key={value} id={value} reading={reading} />
      ) : (
        <Fragment key={index}>{value}</Fragment>
      ),
    );
}
