import { useTranslation } from 'react-i18next';
import type { LocalEvent } from '../../domain/bundle.ts';
import type { Calendar } from '../../state/view.ts';
import type { Reading } from '../shared/reading.ts';
import { DateKnown } from './DateKnown.tsx';
import { DateShown } from './DateShown.tsx';
import { dateFacts } from './date-facts.ts';
import styles from './EventDates.module.css';

export type EventDatesProps = { event: LocalEvent; reading: Reading; calendar: Calendar };

/** When it was, in every calendar asked for, and how that is known; for a plan, also when it was made known. */
export function EventDates({ event, reading, calendar }: EventDatesProps) {
  const { t } = useTranslation('event');
  const { outside } = reading;
  const facts = dateFacts(event.date, outside);
  const announced = event.announced === undefined ? null : dateFacts(event.announced, outside);
  return (
    <section className={styles.dates} aria-label={t('date.label')}>
      <DateShown facts={facts} calendar={calendar} style={reading.style} />
      <DateKnown claim={event.date} facts={facts} reading={reading} />
      {event.announced !== undefined && announced !== null && (
        <div className={styles.announced}>
          <p className={styles.lead}>{t('date.announced')}</p>
          <DateShown facts={announced} calendar={calendar} style={reading.style} quiet />
          <DateKnown claim={event.announced} facts={announced} reading={reading} />
        </div>
      )}
    </section>
  );
}
