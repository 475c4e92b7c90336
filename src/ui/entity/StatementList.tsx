import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { LocalDataset, LocalEvent } from '../../domain/bundle.ts';
import type { Id } from '../../domain/dataset.ts';
import { stripBidi } from '../../i18n/bidi.ts';
import { shownDate } from '../../state/shown-date.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { DateWords } from '../shared/DateWords.tsx';
import { EntityLinks } from '../shared/EntityLink.tsx';
import { quoted } from '../shared/quote-marks.ts';
import { namesOf, type Reading } from '../shared/reading.ts';
import { StatementWords } from '../shared/StatementWords.tsx';
import styles from './Said.module.css';

type LocalStatement = LocalDataset['statements'][number];

export type StatementListProps = {
  statements: readonly LocalStatement[];
  events: ReadonlyMap<Id, LocalEvent>;
  reading: Reading;
  /** Makes a whole address of a path. */
  address: (path: string) => string;
  /** The one the reader was led to. */
  at?: Id | null;
};

/** Words attributed to somebody, each with its occasion, what it is about, and a way to quote it with its source. */
export function StatementList({ statements, events, reading, address, at = null }: StatementListProps) {
  return (
    <ol className={styles.list}>
      {statements.map((statement) => (
        <li
          key={statement.id}
          id={statement.id}
          className={styles.item}
          tabIndex={statement.id === at ? -1 : undefined}
          aria-current={statement.id === at ? 'true' : undefined}
        >
          <StatementWords statement={statement} reading={reading} />
          <Occasion
            event={statement.event === null ? undefined : events.get(statement.event)}
            topics={statement.topics}
            reading={reading}
          />
          <Quote statement={statement} reading={reading} address={address} />
        </li>
      ))}
    </ol>
  );
}

type OccasionProps = { event: LocalEvent | undefined; topics: readonly Id[]; reading: Reading };

/** What it was said at or of, whether that took place, and about what. */
function Occasion({ event, topics, reading }: OccasionProps) {
  const { t } = useTranslation('vocabulary');
  const date = event === undefined ? null : shownDate(event.date, reading.outside);
  return (
    <p className={styles.occasion}>
      {event !== undefined && date !== null && (
        <>
          <Link to={reading.links.event(event.id)} data-event-id={event.id}>
            <bdi>{event.title}</bdi>
          </Link>{' '}
          · <DateWords date={date} style={reading.style} outside={date.outside} />
          {event.status !== 'occurred' && <> · {t(`status.${event.status}`)}</>}
        </>
      )}
      {topics.length > 0 && (
        <>
          {event !== undefined && ' · '}
          <EntityLinks ids={topics} reading={reading} />
        </>
      )}
    </p>
  );
}

type QuoteProps = { statement: LocalStatement } & Pick<StatementListProps, 'reading' | 'address'>;

function Quote({ statement, reading, address }: QuoteProps) {
  const { t } = useTranslation('entity');
  const { t: tEvent } = useTranslation('event');
  const { speakers, addressee, evidence, article } = statement;
  const speaker = namesOf(speakers, reading);
  const quotation = (): string => {
    const source = [
      speaker,
      ...(addressee === null
        ? []
        : [tEvent('addressee', { name: reading.names.get(addressee) ?? addressee })]),
      tEvent('article', { id: article }),
      ...(reading.articles.get(article) === undefined ? [] : [reading.articles.get(article)?.title ?? '']),
    ].join(' · ');
    // A plain text that goes elsewhere: no invisible signs of ours; the words themselves stay as they are.
    return `${quoted(evidence.exact)}\n${stripBidi(source)}\n${address(reading.links.source(evidence))}`;
  };
  return (
    <p className={styles.quote} data-part="takes-away">
      <CopyButton tone="ghost" text={quotation}>
        {t('said.copy')}
        <span className="visually-hidden"> {speaker}</span>
      </CopyButton>
    </p>
  );
}
