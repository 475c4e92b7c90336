import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Id, Side } from '../../domain/dataset.ts';
import { dayStart } from '../../domain/time/day.ts';
import { datePhrase, monthPhrase, type DateStyle } from '../../i18n/dates.ts';
import type { CoreEvent, ListedEvent } from '../../domain/core.ts';
import type { HitsIn } from '../../state/hits.ts';
import type { Moment } from '../../state/moments.ts';
import { isDated, isLasting, shownDate } from '../../state/shown-date.ts';
import { Glyph } from '../shared/Glyph.tsx';
import { Highlight } from '../shared/Highlight.tsx';
import { Passage } from '../shared/Passage.tsx';
import { specOf } from '../../state/sides.ts';
import styles from './EventList.module.css';

export type EventListProps = {
  events: readonly ListedEvent[];
  /** How many there are; more than `events` as long as the list is being drawn. */
  count: number;
  moments: readonly Moment[];
  open: Id | null;
  sides: ReadonlyMap<Id, Side>;
  style: DateStyle;
  outside: 'on' | 'off';
  /** The words of the search are highlighted. */
  hitsIn: HitsIn;
  href: (event: Id) => string;
};

/** Some events under one head: a moment, the silence before it, or those without a date. */
type Section = { key: string; title: string; head: Head; events: ListedEvent[] };

/** The same events as the timeline's, in the same order: its equivalent for keyboard, screen reader and print. */
export function EventList({
  events,
  count,
  moments,
  open,
  sides,
  style,
  outside,
  hitsIn,
  href,
}: EventListProps) {
  const { t } = useTranslation('explorer');
  const { t: tWords } = useTranslation('vocabulary');
  const { t: tDates } = useTranslation('dates');

  const sections = sectionsOf(events, moments, outside, (section) =>
    section.type === 'moment' ? monthPhrase(section.time, style) : t(`list.${section.type}`),
  );
  return (
    <section className={styles.list} aria-labelledby="list-title">
      <h2 id="list-title" tabIndex={-1} className={styles.title}>
        {t('list.title', { count })}
      </h2>
      {sections.map((section) => (
        // Named by its heading; a landmark for each would be too many, and two may bear one name.
        <section
          key={section.key}
          data-moment={section.head.type === 'moment' ? section.head.start : undefined}
        >
          <h3 className={styles.section}>{section.title}</h3>
          <ol>
            {section.events.map((event) => {
              const date = shownDate(event.date, outside);
              const { quote } = event;
              return (
                <li key={event.id}>
                  <Link
                    to={href(event.id)}
                    data-event-id={event.id}
                    aria-current={event.id === open ? 'true' : undefined}
                    className={event.id === open ? styles.rowOpen : styles.row}
                  >
                    <Glyph spec={specOf(event, sides, outside)} />
                    <span className={styles.words}>
                      <span className={styles.name}>
                        <Highlight text={event.title} hitsIn={hitsIn} />
                      </span>
                      <span className={styles.meta}>
                        <span className={date.outside ? 'outside' : undefined}>
                          {datePhrase(date, tDates, style)}
                        </span>
                        {event.status !== 'occurred' && <span> · {tWords(`status.${event.status}`)}</span>}
                        {event.accounts.length > 1 && (
                          <span> · {t('accounts', { count: event.accounts.length })}</span>
                        )}
                      </span>
                      {quote !== null && <Passage evidence={quote} hitsIn={hitsIn} />}
                    </span>
                  </Link>
                </li>
              );
            })}
          </ol>
        </section>
      ))}
    </section>
  );
}

type Head =
  | { type: 'moment'; time: number; start: number }
  | { type: 'before' }
  | { type: 'between' }
  | { type: 'after' }
  | { type: 'lasting' }
  | { type: 'undated' };

/** Cuts the events, which are in order, where the moment they stand in changes. */
function sectionsOf(
  events: readonly ListedEvent[],
  moments: readonly Moment[],
  outside: 'on' | 'off',
  title: (head: Head) => string,
): Section[] {
  const sections: Section[] = [];
  for (const event of events) {
    const head = headOf(event, moments, outside);
    const last = sections.at(-1);
    if (last !== undefined && sameHead(last.head, head)) last.events.push(event);
    else sections.push({ key: String(sections.length), title: title(head), head, events: [event] });
  }
  return sections;
}

function headOf(event: CoreEvent, moments: readonly Moment[], outside: 'on' | 'off'): Head {
  const date = shownDate(event.date, outside);
  if (!isDated(date)) return { type: 'undated' };
  if (isLasting(date)) return { type: 'lasting' };
  const day = date.earliest ?? date.latest;
  const time = day === null ? 0 : dayStart(day);
  const moment = moments.find(({ start, end }) => time >= start && time < end);
  if (moment !== undefined) return { type: 'moment', time: moment.contact, start: moment.start };
  const [first] = moments;
  const last = moments.at(-1);
  if (first !== undefined && time < first.start) return { type: 'before' };
  return last !== undefined && time >= last.end ? { type: 'after' } : { type: 'between' };
}

function sameHead(a: Head, b: Head): boolean {
  return a.type === 'moment' && b.type === 'moment' ? a.time === b.time : a.type === b.type;
}
