import { datePhrase, finished, type DatesT, type DateStyle } from '../../i18n/dates.ts';
import { shapeOf } from '../../i18n/edtf-shape.ts';
import { monthName, unbrokenMonths, weekdayName } from '../../i18n/month-names.ts';
import { shownDate } from '../../state/shown-date.ts';
import type { LocalEvent } from '../../domain/bundle.ts';
import type { View } from '../../state/view.ts';

/** A date as a poster bears it: one sure day is set large; everything else is said in a phrase. */
export type DateParts =
  | {
      type: 'day';
      day: string;
      /** With its year. */
      month: string;
      weekday: string;
      /** The day comes from outside the articles; so does the month where the articles name another or none. */
      dayOutside: boolean;
      monthOutside: boolean;
    }
  | { type: 'phrase'; phrase: string; outside: boolean };

/** An event's date in the parts of a poster. */
export function dateParts(
  date: LocalEvent['date'],
  outside: View['outside'],
  t: DatesT,
  style: DateStyle,
): DateParts {
  const shown = shownDate(date, outside);
  const shape = shapeOf(shown.edtf);
  if (shape.type === 'single' && !shape.at.approximate && !shape.at.uncertain) {
    const { year, month, day } = shape.at;
    if (year !== null && month !== null && day !== null) {
      return {
        type: 'day',
        day: finished(String(day), style),
        month: unbrokenMonths(
          finished(`${monthName(month, style.language, style.months, true)} ${year}`, style),
        ),
        weekday: weekdayName(Date.UTC(year, month - 1, day), style.language),
        dayOutside: shown.outside,
        monthOutside: shown.outside && !(date.basis !== 'outside' && date.edtf === shown.edtf.slice(0, 7)),
      };
    }
  }
  return { type: 'phrase', phrase: unbrokenMonths(datePhrase(shown, t, style)), outside: shown.outside };
}
