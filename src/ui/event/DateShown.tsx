import { useTranslation } from 'react-i18next';
import type { DateStyle } from '../../i18n/dates.ts';
import { otherCalendarPhrase, type OtherCalendar } from '../../i18n/other-calendars.ts';
import { precisionOf } from '../../i18n/precision.ts';
import type { Calendar } from '../../state/view.ts';
import { classes } from '../shared/classes.ts';
import { DateWords } from '../shared/DateWords.tsx';
import type { DateFacts } from './date-facts.ts';
import styles from './EventDates.module.css';

const OTHERS: Record<Calendar, OtherCalendar[]> = {
  gregorian: ['hijri', 'solar'],
  hijri: ['hijri'],
  solar: ['solar'],
};

type DateShownProps = { facts: DateFacts; calendar: Calendar; style: DateStyle; quiet?: boolean };

/** The date, what it covers in other calendars, and how sharp it is. */
export function DateShown({ facts, calendar, style, quiet = false }: DateShownProps) {
  const { t } = useTranslation('event');
  const { t: tDates } = useTranslation('dates');
  const { shown } = facts;
  const others = OTHERS[calendar].flatMap((other) => {
    const phrase = otherCalendarPhrase(shown, other, tDates, style);
    return phrase === null ? [] : [{ other, phrase }];
  });
  return (
    <>
      <p className={classes(styles.when, quiet && styles.quiet)}>
        <DateWords date={shown} style={style} outside={shown.outside} />{' '}
        <span className={styles.precision}>{t(`date.precision.${precisionOf(shown.edtf)}`)}</span>
      </p>
      {others.length > 0 && (
        <ul className={styles.calendars}>
          {others.map(({ other, phrase }) => (
            <li key={other}>
              <bdi className={shown.outside ? 'outside' : undefined}>{phrase}</bdi>{' '}
              <span className={styles.calendar}>{t(`date.calendar.${other}`)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
