import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Id } from '../../domain/dataset.ts';
import { withDigits } from '../../i18n/numbers.ts';
import {
  asksForAny,
  SAID_FACETS,
  type Said,
  type SaidFacet,
  type SaidFilter,
} from '../../state/statements.ts';
import { classes } from '../shared/classes.ts';
import type { Reading } from '../shared/reading.ts';
import styles from './Said.module.css';

export type SaidFacetsProps = {
  filter: SaidFilter;
  counts: Said['counts'];
  reading: Reading;
  /** The address with one value of a facet switched on or off. */
  toggle: (facet: SaidFacet, value: Id) => string;
  /** The address that asks for nothing. */
  clear: string;
};

/** Who, to whom, about what, in which article: links, since the address says what is asked for. */
export function SaidFacets({ filter, counts, reading, toggle, clear }: SaidFacetsProps) {
  const { t } = useTranslation('entity');
  const { t: tEvent } = useTranslation('event');
  const nameOf = (facet: SaidFacet, value: Id) =>
    facet === 'article' ? tEvent('article', { id: value }) : (reading.names.get(value) ?? value);
  return (
    <nav className={styles.facets} aria-label={t('said.filters')} data-part="controls">
      {asksForAny(filter) && (
        <p className={styles.asked}>
          {filter.q !== '' && <span>{t('said.query', { query: filter.q })}</span>}
          <Link to={clear}>{t('said.clear')}</Link>
        </p>
      )}
      {SAID_FACETS.map((facet) => (
        <Facet key={facet} name={t(`said.${facet}`)} asked={facet === 'speaker' || filter[facet].length > 0}>
          {counts[facet].map(({ value, count, chosen }) => (
            <li key={value}>
              <Link
                to={toggle(facet, value)}
                aria-current={chosen ? 'true' : undefined}
                className={classes(styles.value, count === 0 && !chosen && styles.idle)}
              >
                <bdi>{nameOf(facet, value)}</bdi>{' '}
                <span className={styles.count}>
                  {withDigits(String(count), reading.style.language, reading.style.digits)}
                </span>
              </Link>
            </li>
          ))}
        </Facet>
      ))}
    </nav>
  );
}

/** The values of a facet, unfolded where one is asked for; who lifts the last of them is not shut out. */
function Facet({ name, asked, children }: { name: string; asked: boolean; children: ReactNode }) {
  const [open, setOpen] = useState(asked);
  if (asked && !open) setOpen(true);
  return (
    <details open={open}>
      <summary>{name}</summary>
      <ul className={styles.values}>{children}</ul>
    </details>
  );
}
