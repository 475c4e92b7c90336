import type { TFunction } from 'i18next';
import type { Dated, IsoDay, Language } from '../domain/dataset.ts';
import { DAY, dayStart } from '../domain/time/day.ts';
import { stripBidi } from './bidi.ts';
import { shapeOf, type EdtfPart } from './edtf-shape.ts';
import { monthName, weekdayName, type MonthStyle } from './month-names.ts';
import { withDigits, type DigitStyle } from './numbers.ts';

/** All that decides how a date is written. */
export type DateStyle = { language: Language; months: MonthStyle; digits: DigitStyle };

type DatesT = TFunction<'dates'>;

/** A date in words: «الخميس 7 كانون الأول/ديسمبر 2023», with its precision and its open ends. */
export function datePhrase({ edtf }: Pick<Dated, 'edtf'>, t: DatesT, style: DateStyle): string {
  return withDigits(phrase(edtf, t, style), style.language, style.digits);
}

function phrase(edtf: string, t: DatesT, style: DateStyle): string {
  const shape = shapeOf(edtf);
  switch (shape.type) {
    case 'undated':
      return t('undated');
    case 'other':
      return shape.edtf;
    case 'single':
      return qualified(shape.at, partPhrase(shape.at, t, style, true), t);
    case 'interval': {
      const { from, to } = shape;
      if (from !== null && to !== null) {
        const first = withoutShared(from, to);
        return t('interval', {
          from: partPhrase(first, t, style, false),
          to: partPhrase(to, t, style, false),
        });
      }
      if (from !== null) return t('since', { date: partPhrase(from, t, style, false) });
      return to === null ? t('undated') : t('until', { date: partPhrase(to, t, style, false) });
    }
    case 'within': {
      const { from, to } = shape;
      if (from !== null && to !== null) {
        return t('within', {
          from: partPhrase(withoutShared(from, to), t, style, false),
          to: partPhrase(to, t, style, false),
        });
      }
      if (from !== null) return t('onOrAfter', { date: partPhrase(from, t, style, true) });
      return to === null ? t('undated') : t('onOrBefore', { date: partPhrase(to, t, style, true) });
    }
  }
}

/** The first end of a range without the year or month that the second end says anyway: «من 22 إلى 24 أكتوبر 2024». */
function withoutShared(from: EdtfPart, to: EdtfPart): EdtfPart {
  if (from.year !== to.year) return from;
  const sameMonth = from.month === to.month && from.day !== null && to.day !== null;
  return { ...from, year: null, month: sameMonth ? null : from.month };
}

function partPhrase(part: EdtfPart, t: DatesT, style: DateStyle, weekday: boolean): string {
  const { year, month, day } = part;
  const words: string[] = [];
  if (weekday && year !== null && month !== null && day !== null) {
    const name = weekdayName(Date.UTC(year, month - 1, day), style.language);
    words.push(style.language === 'ru' ? `${name},` : name);
  }
  if (day !== null) words.push(String(day));
  if (month !== null) words.push(monthName(month, style.language, style.months, day !== null));
  if (year !== null) words.push(month === null ? t('year', { year }) : String(year));
  return words.join(' ');
}

function qualified(part: EdtfPart, text: string, t: DatesT): string {
  if (part.approximate) return t('approximately', { date: text });
  return part.uncertain ? t('perhaps', { date: text }) : text;
}

/** A date as short as a label on the axis bears it: «الخميس 7», «25–31», «منذ 2022»; the moment above says the rest. */
export function shortDate({ edtf }: Pick<Dated, 'edtf'>, t: DatesT, style: DateStyle): string {
  return withDigits(shortPhrase(edtf, t, style), style.language, style.digits);
}

function shortPhrase(edtf: string, t: DatesT, style: DateStyle): string {
  const shape = shapeOf(edtf);
  switch (shape.type) {
    case 'single': {
      const { year, month, day } = shape.at;
      if (year === null || month === null) return phrase(edtf, t, style);
      if (day === null) return monthName(month, style.language, style.months, false);
      return `${weekdayName(Date.UTC(year, month - 1, day), style.language)} ${day}`;
    }
    case 'interval':
    case 'within': {
      const { from, to } = shape;
      if (from !== null && to !== null)
        return t('shortRange', { from: shortPart(from, to, style), to: shortPart(to, from, style) });
      if (shape.type === 'within' && from === null && to !== null)
        return t('onOrBefore', { date: shortPart(to, to, style) });
      if (shape.type === 'within' && from !== null)
        return t('onOrAfter', { date: shortPart(from, from, style) });
      return phrase(edtf, t, style);
    }
    case 'undated':
    case 'other':
      return phrase(edtf, t, style);
  }
}

/** One end of a range: the day alone where both lie in one month, else day and month, in one name only. */
function shortPart(part: EdtfPart, other: EdtfPart, style: DateStyle): string {
  const { year, month, day } = part;
  const sameMonth = year === other.year && month === other.month;
  const one = style.months === 'both' ? 'levantine' : style.months;
  const name = month === null ? '' : monthName(month, style.language, one, day !== null);
  const words = [
    day === null ? '' : String(day),
    sameMonth && day !== null ? '' : name,
    year === other.year || year === null ? '' : String(year),
  ];
  return words.filter((word) => word !== '').join(' ');
}

/** A month and its year, as the head of a moment: «كانون الأول/ديسمبر 2023». */
export function monthPhrase(time: number, style: DateStyle): string {
  const date = new Date(time);
  const name = monthName(date.getUTCMonth() + 1, style.language, style.months, false);
  const title = style.language === 'ru' ? name.charAt(0).toUpperCase() + name.slice(1) : name;
  return withDigits(`${title} ${date.getUTCFullYear()}`, style.language, style.digits);
}

/** Solar Hijri months in Arabic. Intl misprints two of them («تار» for تير, «آيان» for آبان), hence a table. */
const SOLAR_MONTHS_AR = [
  'فروردين',
  'أرديبهشت',
  'خرداد',
  'تير',
  'مرداد',
  'شهريور',
  'مهر',
  'آبان',
  'آذر',
  'دي',
  'بهمن',
  'إسفند',
] as const;

export type OtherCalendar = 'hijri' | 'solar';

const CALENDAR_TAGS: Record<OtherCalendar, string> = { hijri: 'islamic-umalqura', solar: 'persian' };
const BASE_LOCALES: Record<Language, string> = { ar: 'ar-SA', fa: 'fa-IR', en: 'en-GB', ru: 'ru-RU' };

function dayIn(calendar: OtherCalendar, day: IsoDay, language: Language): string {
  const locale = `${BASE_LOCALES[language]}-u-nu-latn-ca-${CALENDAR_TAGS[calendar]}`;
  const part = (options: Intl.DateTimeFormatOptions, type: Intl.DateTimeFormatPartTypes) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
      .formatToParts(dayStart(day))
      .find((piece) => piece.type === type)?.value ?? '';
  const number = part({ day: 'numeric' }, 'day');
  const year = part({ year: 'numeric' }, 'year');
  const monthNumber = Number(part({ month: 'numeric' }, 'month'));
  const month =
    calendar === 'solar' && language === 'ar'
      ? (SOLAR_MONTHS_AR[monthNumber - 1] ?? '')
      : part({ day: 'numeric', month: 'long' }, 'month');
  return stripBidi(`${number} ${month} ${year}`);
}

/**
 * A date in another calendar, as an additional reading. A month or a range becomes all the days it covers
 * there, never one day. `null`: undated, or open at both ends.
 */
export function otherCalendarPhrase(
  dated: Dated,
  calendar: OtherCalendar,
  t: DatesT,
  style: DateStyle,
): string | null {
  const { earliest, latest } = dated;
  const write = (day: IsoDay) => dayIn(calendar, day, style.language);
  const text = (() => {
    if (earliest !== null && latest !== null) {
      if (earliest === latest) return write(earliest);
      return t('interval', { from: write(earliest), to: write(latest) });
    }
    if (earliest !== null) return t('since', { date: write(earliest) });
    return latest === null ? null : t('until', { date: write(latest) });
  })();
  return text === null ? null : withDigits(text, style.language, style.digits);
}

/** How long a silence is, in the largest unit that says it well: 12 weeks, 9 months, a year. */
export function silencePhrase(milliseconds: number, t: DatesT): string {
  const days = Math.round(milliseconds / DAY);
  if (days < 56) return t('days', { count: days });
  if (days < 120) return t('weeks', { count: Math.round(days / 7) });
  if (days < 350) return t('months', { count: Math.round(days / 30.44) });
  const months = Math.round(days / 30.44);
  const years = Math.floor(months / 12);
  const rest = months - years * 12;
  return rest === 0
    ? t('years', { count: years })
    : t('yearsAndMonths', { years: t('years', { count: years }), months: t('months', { count: rest }) });
}
