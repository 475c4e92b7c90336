import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { shownDate } from '../../state/shown-date.ts';
import { DateWords } from '../shared/DateWords.tsx';
import { EventRow } from '../shared/EventRow.tsx';
import { EntityLinks } from '../shared/EntityLink.tsx';
import { sideOf, type Reading } from '../shared/reading.ts';
import { Seal } from '../shared/Seal.tsx';
import { ClaimUse } from './ClaimUse.tsx';
import { groupUses, type UseGroup } from './group-uses.ts';
import type { ArticleModel } from './model.ts';
import styles from './UseList.module.css';
import type { Use } from './uses.ts';

type UseListProps = { uses: readonly Use[]; model: ArticleModel; reading: Reading };
type Of<T extends UseGroup['type']> = {
  group: Extract<UseGroup, { type: T }>;
  model: ArticleModel;
  reading: Reading;
};

/** The things a passage is evidence of: each once, with what it is evidence for and the way to it. */
export function UseList({ uses, model, reading }: UseListProps) {
  return (
    <ul className={styles.list}>
      {groupUses(uses).map((group) => (
        <li key={group.key} className={styles.item}>
          {group.type === 'event' && <EventUse group={group} model={model} reading={reading} />}
          {group.type === 'statement' && <StatementUse group={group} model={model} reading={reading} />}
          {group.type === 'claim' && (
            <ClaimUse id={group.use.claim} position={group.use.position} model={model} reading={reading} />
          )}
          {group.type === 'other' && <OtherUse group={group} model={model} reading={reading} />}
        </li>
      ))}
    </ul>
  );
}

function EventUse({ group, model, reading }: Of<'event'>) {
  const { t } = useTranslation('article');
  const { t: tWords } = useTranslation('vocabulary');
  const event = model.events.get(group.event);
  if (event === undefined) return null;
  const sharesTold = group.as.map((as) => {
    if (as === 'account') return t('uses.account');
    if (as === 'participant') return tWords('aspect.participants');
    if (as === 'announced') return t('uses.announced');
    return tWords(`aspect.${as}`);
  });
  return (
    <>
      <p className={styles.what}>{[...new Set(sharesTold)].join(' · ')}</p>
      <EventRow event={event} reading={reading} />
      {event.accounts.length > 1 && (
        <p className={styles.note}>
          <Link to={reading.links.compare(event.id)}>{t('uses.compare')}</Link>
        </p>
      )}
    </>
  );
}

function StatementUse({ group, model, reading }: Of<'statement'>) {
  const { t } = useTranslation('article');
  const { t: tWords } = useTranslation('vocabulary');
  const statement = model.statements.get(group.use.statement);
  if (statement === undefined) return null;
  const { speakers, via, addressee, onBehalfOf, note, kind } = statement;
  const event = statement.event === null ? undefined : model.events.get(statement.event);
  const name = (id: string) => reading.names.get(id) ?? id;
  return (
    <>
      <p className={styles.what}>
        <Seal side={sideOf(speakers, reading.sides)} />
        <span className={styles.strong}>
          <EntityLinks ids={speakers} reading={reading} />
        </span>{' '}
        · {tWords(`statementKind.${kind}`)}
        {onBehalfOf !== null && <> · {t('onBehalfOf', { name: name(onBehalfOf) })}</>}
        {addressee !== null && <> · {t('addressee', { name: name(addressee) })}</>}
        {via !== null && <> · {t('via', { name: name(via) })}</>}
      </p>
      {note !== null && <p className={styles.note}>{note}</p>}
      {event !== undefined && <EventRow event={event} reading={reading} />}
    </>
  );
}

function OtherUse({ group, model, reading }: Of<'other'>) {
  const { t } = useTranslation('article');
  const { t: tEvent } = useTranslation('event');
  const { t: tWords } = useTranslation('vocabulary');
  const { use } = group;
  switch (use.type) {
    case 'date': {
      const published = shownDate(model.article.published, reading.outside);
      return (
        <p className={styles.what}>
          {t('uses.published')}{' '}
          <DateWords date={published} style={reading.style} outside={published.outside} />
        </p>
      );
    }
    case 'term': {
      const { voice, note, refersTo } = use.term;
      const event = refersTo === null ? undefined : model.events.get(refersTo);
      return (
        <>
          <p className={styles.what}>
            <span className={styles.strong}>{t('kind.term')}</span> · {tWords(`voice.${voice}`)}
          </p>
          <p className={styles.note}>{note}</p>
          {event !== undefined && <EventRow event={event} reading={reading} />}
        </>
      );
    }
    case 'office':
      return (
        <p className={styles.what}>
          {t('uses.office', { name: reading.names.get(use.person) ?? use.person, office: use.title })}
        </p>
      );
    case 'headline':
      return <p className={styles.what}>{t('uses.headline')}</p>;
    case 'explanation':
      return (
        <p className={styles.what}>
          {tEvent('explanation')}: <bdi>{use.name}</bdi>
        </p>
      );
    case 'defect':
      return (
        <>
          <p className={styles.what}>
            <span className={styles.strong}>{t(`kind.${use.kind}`)}</span>
          </p>
          <p className={styles.note}>{use.defect.note}</p>
        </>
      );
  }
}
