import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { LocalEvent } from '../../domain/bundle.ts';
import { shownDate } from '../../state/shown-date.ts';
import { specOf } from '../../state/sides.ts';
import { DateWords } from './DateWords.tsx';
import { Glyph } from './Glyph.tsx';
import type { Reading } from './reading.ts';
import styles from './EventRow.module.css';

export type EventRowProps = {
  event: LocalEvent;
  reading: Reading;
  current?: boolean;
  /** Where it leads, if not to the event. */
  to?: string;
};

/** Another event in a line or two: its mark, title, date and whether it happened. */
export function EventRow({ event, reading, current = false, to }: EventRowProps) {
  const { t } = useTranslation('vocabulary');
  const date = shownDate(event.date, reading.outside);
  return (
    <Link
      to={to ?? reading.links.event(event.id)}
      data-event-id={event.id}
      aria-current={current ? 'true' : undefined}
      className={current ? styles.current : styles.row}
    >
      <Glyph spec={specOf(event, reading.sides, reading.outside)} />
      <span>
        <span className={styles.title}>{event.title}</span>
        <span className={styles.meta}>
          <DateWords date={date} style={reading.style} outside={date.outside} />
          {event.status !== 'occurred' && <> · {t(`status.${event.status}`)}</>}
        </span>
      </span>
    </Link>
  );
}
