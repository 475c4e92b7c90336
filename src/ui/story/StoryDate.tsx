import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalEvent } from '../../domain/bundle.ts';
import { isDated, shownDate } from '../../state/shown-date.ts';
import type { Reading } from '../shared/reading.ts';
import { dateParts } from './date-parts.ts';
import styles from './StoryDate.module.css';

export type StoryDateProps = { event: LocalEvent; reading: Reading };

const marked = (outside: boolean): string | undefined => (outside ? 'outside' : undefined);

/** When it was and where, as large as it is sure, and how the date is known. */
export function StoryDate({ event, reading }: StoryDateProps) {
  const { t: tDates } = useTranslation('dates');
  const parts = dateParts(event.date, reading.outside, tDates, reading.style);
  const where = event.places.map(({ place, basis }) => (
    <bdi key={place} className={marked(basis === 'outside')}>
      {reading.names.get(place) ?? place}
    </bdi>
  ));
  const weekday = parts.type === 'day' && (
    <bdi key="weekday" className={marked(parts.dayOutside)}>
      {parts.weekday}
    </bdi>
  );
  const facts = [
    ...(weekday ? [weekday] : []),
    ...where,
    ...(isDated(shownDate(event.date, reading.outside))
      ? [<Known key="known" event={event} reading={reading} />]
      : []),
  ];
  return (
    <div className={styles.date} data-type={parts.type}>
      {parts.type === 'day' && (
        <span className={styles.day}>
          <bdi className={marked(parts.dayOutside)}>{parts.day}</bdi>
        </span>
      )}
      <div className={styles.words}>
        <p className={styles.month}>
          {parts.type === 'day' ? (
            <bdi className={marked(parts.monthOutside)}>{parts.month}</bdi>
          ) : (
            <bdi className={marked(parts.outside)}>{parts.phrase}</bdi>
          )}
        </p>
        {facts.length > 0 && (
          <p className={styles.facts}>
            {facts.map((fact, index) => (
              <Fragment key={fact.key}>
                {index > 0 && ' · '}
                {fact}
              </Fragment>
            ))}
          </p>
        )}
      </div>
    </div>
  );
}

/** How the date is known, in a word or two; without outside knowledge only where the text itself says it. */
function Known({ event, reading }: StoryDateProps) {
  const { t } = useTranslation('event');
  const { t: tWords } = useTranslation('vocabulary');
  const { basis, outside } = event.date;
  if (reading.outside === 'off' && basis !== 'stated' && basis !== 'text') return t('date.wordsOnly');
  // A sharper day from elsewhere is shown instead of the articles' own date: that is what must be said of it.
  return tWords(`basis.${reading.outside === 'on' && outside !== undefined ? 'outside' : basis}`);
}
