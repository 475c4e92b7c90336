import type { Dated, IsoDay, Language } from '../domain/dataset.ts';
import { dayStart } from '../domain/time/day.ts';
import { stripBidi } from './bidi.ts';
import { calendarMonth, type OtherCalendar } from './calendar-months.ts';
import { finished, qualified, type DatesT, type DateStyle } from './dates.ts';
import { shapeOf, type EdtfPart, type EdtfShape } from './edtf-shape.ts';

export type { OtherCalendar } from './calendar-months.ts';

const CALENDAR_TAGS: Record<OtherCalendar, string> = { hijri: 'islamic-umalqura', solar: 'persian' };
const BASE_LOCALES: Record<Language, string> = { ar: 'ar-SA', fa: 'fa-IR', en: 'en-GB', ru: 'ru-RU' };

type CalendarDay = { day: string; month: string; year: string };

const localeFor = (calendar: OtherCalendar, language: Language): string =>
  `${BASE_LOCALES[language]}-u-nu-latn-ca-${CALENDAR_TAGS[calendar]}`;

/** Whether the browser knows a calendar. Asked for one that it does not, Intl silently writes the Gregorian day. */
function isKnown(calendar: OtherCalendar, language: Language): boolean {
  const { calendar: used } = new Intl.DateTimeFormat(localeFor(calendar, language)).resolvedOptions();
  return used === CALENDAR_TAGS[calendar];
}

function dayIn(calendar: OtherCalendar, day: IsoDay, language: Language): CalendarDay {
  const locale = localeFor(calendar, language);
  const part = (options: Intl.DateTimeFormatOptions, type: Intl.DateTimeFormatPartTypes) =>
    stripBidi(
      new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
        .formatToParts(dayStart(day))
        .find((piece) => piece.type === type)?.value ?? '',
    );
  const month = Number(part({ month: 'numeric' }, 'month'));
  return {
    day: part({ day: 'numeric' }, 'day'),
    month: calendarMonth(month, calendar, language, part({ day: 'numeric', month: 'long' }, 'month')),
    year: part({ year: 'numeric' }, 'year'),
  };
}

/** A day in words, without the year or month that the end of its range says anyway. */
function dayWords({ day, month, year }: CalendarDay, end?: CalendarDay): string {
  if (end?.year !== year) return `${day} ${month} ${year}`;
  return end.month === month ? day : `${day} ${month}`;
}

/**
 * A date in another calendar, as an additional reading. A month or a range becomes all the days it covers
 * there, never one day. `null` where there is no reading that would claim no more than the date: it is undated,
 * or has an open end and no day at the other, or is only about a month or a year; or the browser has no such calendar.
 */
export function otherCalendarPhrase(
  dated: Dated,
  calendar: OtherCalendar,
  t: DatesT,
  style: DateStyle,
): string | null {
  if (!isKnown(calendar, style.language)) return null;
  const text = reading(dated, shapeOf(dated.edtf), t, (day) => dayIn(calendar, day, style.language));
  return text === null ? null : finished(text, style);
}

function reading(
  { earliest, latest }: Dated,
  shape: EdtfShape,
  t: DatesT,
  convert: (day: IsoDay) => CalendarDay,
): string | null {
  if (shape.type === 'other' || shape.type === 'undated') return null;
  if (shape.type === 'single') {
    if (earliest === null || latest === null) return null;
    if (earliest === latest) return qualified(shape.at, dayWords(convert(earliest)), t);
    return isQualified(shape.at) ? null : t('interval', ends(convert(earliest), convert(latest)));
  }
  if (isQualified(shape.from) || isQualified(shape.to)) return null;
  const lasted = shape.type === 'interval';
  if (earliest !== null && latest !== null) {
    const both = ends(convert(earliest), convert(latest));
    return lasted ? t('interval', both) : t('within', both);
  }
  const day = shape.from?.day ?? shape.to?.day ?? null;
  if (day === null) return null;
  if (earliest !== null) {
    const date = dayWords(convert(earliest));
    return lasted ? t('since', { date }) : t('onOrAfter', { date });
  }
  if (latest === null) return null;
  const date = dayWords(convert(latest));
  return lasted ? t('until', { date }) : t('onOrBefore', { date });
}

function ends(first: CalendarDay, last: CalendarDay): { from: string; to: string } {
  return { from: dayWords(first, last), to: dayWords(last) };
}

function isQualified(part: EdtfPart | null): boolean {
  return part !== null && (part.approximate || part.uncertain);
}
