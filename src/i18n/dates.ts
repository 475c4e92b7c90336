import type { TFunction } from 'i18next';
import type { Dated, Language } from '../domain/dataset.ts';
import { DAY } from '../domain/time/day.ts';
import { isolateLtr } from './bidi.ts';
import { shapeOf, type EdtfPart, type EdtfRange, type EdtfShape } from './edtf-shape.ts';
import { monthName, weekdayName, type MonthStyle } from './month-names.ts';
import { withDigits, type DigitStyle } from './numbers.ts';

/** All that decides how a date is written. */
export type DateStyle = { language: Language; months: MonthStyle; digits: DigitStyle };

/** The words for dates. */
export type DatesT = TFunction<'dates'>;

/** A date in words: «الخميس 7 كانون الأول/ديسمبر 2023», with its precision and its open ends. */
export function datePhrase({ edtf }: Pick<Dated, 'edtf'>, t: DatesT, style: DateStyle): string {
  return finished(phrase(shapeOf(edtf), t, style), style);
}

function phrase(shape: EdtfShape, t: DatesT, style: DateStyle): string {
  switch (shape.type) {
    case 'undated':
      return t('undated');
    case 'other':
      // As the editor wrote it, from left to right.
      return isolateLtr(shape.edtf);
    case 'single':
      return singlePhrase(shape.at, t, (form) => partWords(shape.at, t, style, form));
    case 'interval':
    case 'within':
      return rangePhrase(shape, t, style);
  }
}

function rangePhrase(shape: EdtfRange, t: DatesT, style: DateStyle): string {
  const { type, from, to } = shape;
  const lasted = type === 'interval';
  const end = (part: EdtfPart, form: Form = {}) => qualifiedEnd(part, partWords(part, t, style, form), t);
  if (from !== null && to !== null) {
    if (!lasted && areNeighbours(from, to)) {
      return t('either', { first: end(withoutShared(from, to)), second: end(to) });
    }
    const ends = { from: end(withoutShared(from, to), { governed: true }), to: end(to) };
    return lasted ? t('interval', ends) : t('within', ends);
  }
  if (from !== null) {
    return lasted
      ? t('since', { date: end(from, { governed: true }) })
      : t('onOrAfter', { date: end(from, { weekday: true }) });
  }
  if (to === null) return t('undated');
  return lasted ? t('until', { date: end(to) }) : t('onOrBefore', { date: end(to, { weekday: true }) });
}

/** Whether one day directly follows the other: then the reader is told both instead of a stretch between them. */
function areNeighbours(a: EdtfPart, b: EdtfPart): boolean {
  const time = ({ year, month, day }: EdtfPart) =>
    year === null || month === null || day === null ? null : Date.UTC(year, month - 1, day);
  const [first, second] = [time(a), time(b)];
  return first !== null && second !== null && second - first === DAY;
}

/** The first end of a range without the year or month that the second end says anyway: «من 22 إلى 24 أكتوبر 2024». */
function withoutShared(from: EdtfPart, to: EdtfPart): EdtfPart {
  const inTheYear = (part: EdtfPart) => part.month !== null || part.season !== null;
  if (from.year !== to.year || !inTheYear(from) || !inTheYear(to)) return from;
  const sameMonth = from.month === to.month && from.day !== null && to.day !== null;
  return { ...from, year: null, month: sameMonth ? null : from.month };
}

/** How a part stands in its sentence. */
type Form = {
  /** With the name of the weekday, where it is a day. */
  weekday?: boolean;
  /** Behind a word that governs it («since», «about»): the genitive in Russian. */
  governed?: boolean;
};

function partWords(part: EdtfPart, t: DatesT, style: DateStyle, { weekday, governed }: Form): string {
  const { year, season, month, day } = part;
  const words: string[] = [];
  if (weekday === true && year !== null && month !== null && day !== null) {
    words.push(weekdayWord(year, month, day, style));
  }
  if (day !== null) words.push(String(day));
  if (month !== null) {
    words.push(monthName(month, style.language, style.months, day !== null || governed === true));
  }
  if (season !== null) words.push(governed === true ? t(`seasonOf.${season}`) : t(`season.${season}`));
  if (year !== null) words.push(words.length > 0 ? String(year) : yearWords(year, t, governed === true));
  return words.join(' ');
}

function yearWords(year: number, t: DatesT, governed: boolean): string {
  return governed ? t('yearOf', { year }) : t('year', { year });
}

function weekdayWord(year: number, month: number, day: number, { language }: DateStyle): string {
  const name = weekdayName(Date.UTC(year, month - 1, day), language);
  return language === 'ru' ? `${name},` : name;
}

/** A date by itself. What is only about a day is about no day of the week. */
function singlePhrase(part: EdtfPart, t: DatesT, words: (form: Form) => string): string {
  const { approximate } = part;
  return qualified(part, words({ weekday: !approximate, governed: approximate }), t);
}

/** «نحو», «ربما»: how sure a date that stands by itself is. */
export function qualified({ approximate, uncertain }: EdtfPart, date: string, t: DatesT): string {
  const about = approximate ? t('approximately', { date }) : date;
  return uncertain ? t('perhaps', { date: about }) : about;
}

/** The same inside a range or behind «since», where it follows its date in most languages. */
function qualifiedEnd({ approximate, uncertain }: EdtfPart, date: string, t: DatesT): string {
  const about = approximate ? t('approximateEnd', { date }) : date;
  return uncertain ? t('uncertainEnd', { date: about }) : about;
}

/** The last touches that depend on the whole: the reader's digits, and in Russian «со 2» for «с 2». */
export function finished(text: string, { language, digits }: DateStyle): string {
  const spoken = language === 'ru' ? text.replace(/(^|\s)с (?=\u2068*2[\s\u2069])/gu, '$1со ') : text;
  return withDigits(spoken, language, digits);
}

/** A date as short as a label on the axis bears it: «الخميس 7», «25–31», «منذ 2022»; the moment above says the rest. */
export function shortDate({ edtf }: Pick<Dated, 'edtf'>, t: DatesT, style: DateStyle): string {
  return finished(shortPhrase(shapeOf(edtf), t, style), style);
}

function shortPhrase(shape: EdtfShape, t: DatesT, style: DateStyle): string {
  switch (shape.type) {
    case 'single': {
      const { year, month, day } = shape.at;
      if (year === null || month === null) return phrase(shape, t, style);
      return singlePhrase(shape.at, t, ({ weekday, governed }) => {
        if (day === null) return monthName(month, style.language, style.months, governed === true);
        return weekday === true ? `${weekdayWord(year, month, day, style)} ${day}` : String(day);
      });
    }
    case 'interval':
    case 'within': {
      const { type, from, to } = shape;
      const end = (part: EdtfPart, other: EdtfPart) =>
        qualifiedEnd(part, shortPart(part, other, t, style), t);
      if (from !== null && to !== null) return t('shortRange', { from: end(from, to), to: end(to, from) });
      if (type === 'within' && to !== null) return t('onOrBefore', { date: end(to, to) });
      if (type === 'within' && from !== null) return t('onOrAfter', { date: end(from, from) });
      return phrase(shape, t, style);
    }
    case 'undated':
    case 'other':
      return phrase(shape, t, style);
  }
}

/** One end of a range: the day alone where both lie in one month, else day and month, in one name only. */
function shortPart(part: EdtfPart, other: EdtfPart, t: DatesT, style: DateStyle): string {
  const { year, season, month, day } = part;
  const sameMonth = year === other.year && month === other.month;
  const one = style.months === 'both' ? 'levantine' : style.months;
  const words: string[] = [];
  if (day !== null) words.push(String(day));
  if (season !== null) words.push(t(`season.${season}`));
  if (month !== null && (day === null || !sameMonth)) {
    words.push(monthName(month, style.language, one, day !== null));
  }
  if (year !== null && (year !== other.year || words.length === 0)) words.push(String(year));
  return words.join(' ');
}

/** A month and its year, as the head of a moment: «كانون الأول/ديسمبر 2023». */
export function monthPhrase(time: number, style: DateStyle): string {
  const date = new Date(time);
  const name = monthName(date.getUTCMonth() + 1, style.language, style.months, false);
  const title = style.language === 'ru' ? name.charAt(0).toUpperCase() + name.slice(1) : name;
  return withDigits(`${title} ${date.getUTCFullYear()}`, style.language, style.digits);
}

/** How long a silence is, in the largest unit that says it well: 12 weeks, 9 months, a year. */
export function silencePhrase(milliseconds: number, t: DatesT): string {
  const days = Math.round(milliseconds / DAY);
  if (days < 56) return t('days', { count: days });
  if (days < 120) return t('weeks', { count: Math.round(days / 7) });
  const months = Math.round(days / 30.44);
  if (months < 12) return t('months', { count: months });
  const years = Math.floor(months / 12);
  const rest = months - years * 12;
  return rest === 0
    ? t('years', { count: years })
    : t('yearsAndMonths', { years: t('years', { count: years }), months: t('months', { count: rest }) });
}
