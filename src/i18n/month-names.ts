import type { Language } from '../domain/dataset.ts';

/** Which Arabic month names are used: Levantine (كانون الأول), Egyptian (ديسمبر), or both as the press writes them. */
export type MonthStyle = 'both' | 'levantine' | 'egyptian';

/** Pinned locales: plain `ar` changes its month names and digits with the engine's data. */
const LOCALES: Record<Language, string> = { ar: 'ar-LB', fa: 'fa-IR', en: 'en-GB', ru: 'ru-RU' };

/** A BCP 47 tag with Latin digits and the Gregorian calendar, whatever the machine prefers. */
export function gregorianLocale(language: Language): string {
  return `${LOCALES[language]}-u-nu-latn-ca-gregory`;
}

/** Formatters made already: making one takes the browser a hundred times as long as asking it. */
const FORMATS = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = FORMATS.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  FORMATS.set(key, made);
  return made;
}

function monthFrom(locale: string, month: number, options: Intl.DateTimeFormatOptions): string {
  const parts = formatOf(locale, options).formatToParts(Date.UTC(2023, month - 1, 15));
  return parts.find(({ type }) => type === 'month')?.value ?? String(month);
}

/**
 * The name of a Gregorian month, 1 to 12. `inDate`: in the form it takes beside a day, which in Russian is the
 * genitive («7 декабря», but «декабрь 2023»).
 */
export function monthName(month: number, language: Language, style: MonthStyle, inDate: boolean): string {
  if (language === 'ar') {
    const levantine = monthFrom('ar-LB-u-nu-latn-ca-gregory', month, { month: 'long' });
    const egyptian = monthFrom('ar-EG-u-nu-latn-ca-gregory', month, { month: 'long' });
    if (style === 'both') return `${levantine}/${egyptian}`;
    return style === 'levantine' ? levantine : egyptian;
  }
  return monthFrom(
    gregorianLocale(language),
    month,
    inDate ? { month: 'long', day: 'numeric' } : { month: 'long' },
  );
}

/** The name of the weekday of an ISO day, UTC. */
export function weekdayName(time: number, language: Language): string {
  return formatOf(gregorianLocale(language), { weekday: 'long' }).format(time);
}

/** The same text, its Levantine month names («كانون الأول») never parted at the end of a line. */
export function unbrokenMonths(text: string): string {
  return text.replace(/(كانون|تشرين) (?=الأول|الثاني)/gu, '$1\u00A0');
}
