import type { Language } from '../domain/dataset.ts';

/** Which Arabic month names are used: Levantine (كانون الأول), Egyptian (ديسمبر), or both as the press writes them. */
export type MonthStyle = 'both' | 'levantine' | 'egyptian';

/** Pinned locales: plain `ar` changes its month names and digits with the engine's data. */
const LOCALES: Record<Language, string> = { ar: 'ar-LB', fa: 'fa-IR', en: 'en-GB', ru: 'ru-RU' };

/** A BCP 47 tag with Latin digits and the Gregorian calendar, whatever the machine prefers. */
export function gregorianLocale(language: Language): string {
  return `${LOCALES[language]}-u-nu-latn-ca-gregory`;
}

function monthFrom(locale: string, month: number, options: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const part = format.formatToParts(Date.UTC(2023, month - 1, 15)).find(({ type }) => type === 'month');
  return part?.value ?? String(month);
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
  return new Intl.DateTimeFormat(gregorianLocale(language), { weekday: 'long', timeZone: 'UTC' }).format(
    time,
  );
}
