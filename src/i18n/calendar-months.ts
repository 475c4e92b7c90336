import type { Language } from '../domain/dataset.ts';

/** The calendars read beside the Gregorian one: Hijri (Umm al-Qura) and Solar Hijri. */
export type OtherCalendar = 'hijri' | 'solar';

/**
 * Months of other calendars where Intl's own will not do. Arabic solar months: it misprints two («تار» for تير,
 * «آيان» for آبان). Russian: it has only the nominative, and a day of the month asks for the genitive.
 */
const MONTHS: Partial<Record<Language, Partial<Record<OtherCalendar, readonly string[]>>>> = {
  ar: {
    solar: [
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
    ],
  },
  ru: {
    hijri: [
      'мухаррама',
      'сафара',
      'раби аль-авваля',
      'раби ас-сани',
      'джумада аль-уля',
      'джумада ас-сания',
      'раджаба',
      'шаабана',
      'рамадана',
      'шавваля',
      'зуль-каада',
      'зуль-хиджжа',
    ],
    solar: [
      'фарвардина',
      'ордибехешта',
      'хордада',
      'тира',
      'мордада',
      'шахривара',
      'мехра',
      'абана',
      'азара',
      'дея',
      'бахмана',
      'эсфанда',
    ],
  },
};

/** The name of a month, 1 to 12, as it stands behind its day; `fromIntl` where no better one is known. */
export function calendarMonth(
  month: number,
  calendar: OtherCalendar,
  language: Language,
  fromIntl: string,
): string {
  const own = MONTHS[language]?.[calendar]?.[month - 1];
  if (own !== undefined) return own;
  // Behind a day «ذو القعدة» stands in the genitive.
  return language === 'ar' ? fromIntl.replace(/^ذو /u, 'ذي ') : fromIntl;
}
