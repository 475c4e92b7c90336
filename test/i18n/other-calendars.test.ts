import { afterEach, describe, expect, test, vi } from 'vitest';
import { LANGUAGES, type Language } from '../../src/domain/dataset.ts';
import { stripBidi } from '../../src/i18n/bidi.ts';
import type { DateStyle } from '../../src/i18n/dates.ts';
import { otherCalendarPhrase, type OtherCalendar } from '../../src/i18n/other-calendars.ts';
import { dated } from '../support/builders.ts';
import { datesIn, plain } from '../support/words.ts';

function read(edtf: string, calendar: OtherCalendar, language: Language, rest: Partial<DateStyle> = {}) {
  const said = otherCalendarPhrase(dated(edtf), calendar, datesIn(language), plain(language, rest));
  return said === null ? null : stripBidi(said);
}
const inEach = (edtf: string, calendar: OtherCalendar) => LANGUAGES.map((one) => read(edtf, calendar, one));

describe('a day in another calendar', () => {
  // As almanacs give them; the Hijri ones by Umm al-Qura.
  test.each([
    ['2022-01-19', '16 جمادى الآخرة 1443', '29 دي 1400'],
    ['2022-07-19', '20 ذي الحجة 1443', '28 تير 1401'],
    ['2022-11-12', '18 ربيع الآخر 1444', '21 آبان 1401'],
    ['2023-12-07', '23 جمادى الأولى 1445', '16 آذر 1402'],
    ['2024-03-11', '1 رمضان 1445', '21 إسفند 1402'],
    ['2024-03-20', '10 رمضان 1445', '1 فروردين 1403'],
    ['2024-10-11', '8 ربيع الآخر 1446', '20 مهر 1403'],
    ['2025-03-20', '20 رمضان 1446', '30 إسفند 1403'],
  ])('%s is %s, and %s', (edtf, hijri, solar) => {
    expect([read(edtf, 'hijri', 'ar'), read(edtf, 'solar', 'ar')]).toEqual([hijri, solar]);
  });

  test('is named in each language', () => {
    expect(inEach('2023-12-07', 'hijri')).toEqual([
      '23 جمادى الأولى 1445',
      '23 جمادی‌الاول 1445',
      '23 Jumada I 1445',
      '23 джумада аль-уля 1445',
    ]);
    expect(inEach('2023-12-07', 'solar')).toEqual([
      '16 آذر 1402',
      '16 آذر 1402',
      '16 Azar 1402',
      '16 азара 1402',
    ]);
  });

  test('has the digits the reader likes', () => {
    expect(read('2023-12-07', 'solar', 'fa', { digits: 'native' })).toBe('۱۶ آذر ۱۴۰۲');
    expect(read('2023-12-07', 'hijri', 'ar', { digits: 'native' })).toBe('٢٣ جمادى الأولى ١٤٤٥');
  });

  test('is as sure as it is in ours', () => {
    expect(inEach('2023-12-07~', 'solar')).toEqual([
      'نحو 16 آذر 1402',
      'حدود 16 آذر 1402',
      'about 16 Azar 1402',
      'около 16 азара 1402',
    ]);
    expect(read('2023-12-07?', 'hijri', 'en')).toBe('perhaps 23 Jumada I 1445');
  });
});

describe('the months of another calendar', () => {
  const MID_MONTHS = Array.from(
    { length: 12 },
    (_, month) => `2023-${String(month + 1).padStart(2, '0')}-25`,
  );
  const months = (calendar: OtherCalendar, language: Language) =>
    MID_MONTHS.map((day) => read(day, calendar, language)!.replace(/^\d+ (.*) \d+$/u, '$1'));

  test('are written in Arabic as almanacs write them', () => {
    expect(months('solar', 'ar')).toEqual([
      'بهمن',
      'إسفند',
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
    ]);
    expect(months('hijri', 'ar')).toEqual([
      'رجب',
      'شعبان',
      'رمضان',
      'شوال',
      'ذي القعدة',
      'ذي الحجة',
      'محرم',
      'صفر',
      'ربيع الأول',
      'ربيع الآخر',
      'جمادى الأولى',
      'جمادى الآخرة',
    ]);
  });

  test('stand behind their day in the genitive in Russian', () => {
    expect(months('solar', 'ru').slice(0, 4)).toEqual(['бахмана', 'эсфанда', 'фарвардина', 'ордибехешта']);
    expect(months('hijri', 'ru').slice(0, 4)).toEqual(['раджаба', 'шаабана', 'рамадана', 'шавваля']);
  });

  test.each<[OtherCalendar, Language]>(
    (['hijri', 'solar'] as const).flatMap((calendar) =>
      LANGUAGES.map((language): [OtherCalendar, Language] => [calendar, language]),
    ),
  )('are twelve (%s, %s)', (calendar, language) => {
    expect(new Set(months(calendar, language)).size).toBe(12);
  });
});

describe('what is no day in ours', () => {
  test.each([
    [
      'a month becomes all it covers',
      '2022-07',
      [
        'من 2 ذي الحجة 1443 إلى 2 محرم 1444',
        'از 2 ذیحجه 1443 تا 2 محرم 1444',
        '2 Dhuʻl-Hijjah 1443 to 2 Muharram 1444',
        'со 2 зуль-хиджжа 1443 по 2 мухаррама 1444',
      ],
    ],
    [
      'a stretch of one month says the month once',
      '2024-10-22/2024-10-24',
      [
        'من 19 إلى 21 ربيع الآخر 1446',
        'از 19 تا 21 ربیع‌الثانی 1446',
        '19 to 21 Rabiʻ II 1446',
        'с 19 по 21 раби ас-сани 1446',
      ],
    ],
    [
      'a stretch of one year says the year once',
      '2022-09-08/2022-10-20',
      [
        'من 12 صفر إلى 24 ربيع الأول 1444',
        'از 12 صفر تا 24 ربیع‌الاول 1444',
        '12 Safar to 24 Rabiʻ I 1444',
        'с 12 сафара по 24 раби аль-авваля 1444',
      ],
    ],
    [
      'what happened once within stays once within',
      '[2023-12-25..2023-12-31]',
      [
        'يوماً بين 12 و18 جمادى الآخرة 1445',
        'روزی میان 12 و 18 جمادی‌الثانی 1445',
        'one day between 12 and 18 Jumada II 1445',
        'один из дней с 12 по 18 джумада ас-сания 1445',
      ],
    ],
    [
      'a limit stays a limit',
      '[..2022-01-19]',
      [
        '16 جمادى الآخرة 1443 أو قبله',
        '16 جمادی‌الثانی 1443 یا پیش از آن',
        '16 Jumada II 1443 or earlier',
        '16 джумада ас-сания 1443 или раньше',
      ],
    ],
    [
      'what goes on goes on',
      '2022-02-24/..',
      ['منذ 23 رجب 1443', 'از 23 رجب 1443', 'since 23 Rajab 1443', 'с 23 раджаба 1443'],
    ],
    [
      'what ended has ended',
      '../2023-12-10',
      [
        'حتى 26 جمادى الأولى 1445',
        'تا 26 جمادی‌الاول 1445',
        'until 26 Jumada I 1445',
        'по 26 джумада аль-уля 1445',
      ],
    ],
  ])('%s: %s', (_, edtf, expected) => {
    expect(inEach(edtf, 'hijri')).toEqual(expected);
  });

  // «Since 5 Rabi I 1402» for «since about 1982» would be a day nobody has named.
  test.each([
    'XXXX',
    'XXXX-10-22',
    '1982~/..',
    '2022-02/..',
    '[..2022]',
    '2022-07~',
    '2021?',
    '2021~/2022',
    '[2022-05, 2022-07]',
  ])('has no other reading where it would claim more: %s', (edtf) => {
    expect(inEach(edtf, 'hijri')).toEqual([null, null, null, null]);
    expect(inEach(edtf, 'solar')).toEqual([null, null, null, null]);
  });
});

describe('a browser without the data of a calendar', () => {
  afterEach(() => void vi.unstubAllGlobals());

  test('gives no reading, and never the Gregorian day under another name', () => {
    const known = Intl.DateTimeFormat;
    class Gregorian extends known {
      constructor(locale?: string, options?: Intl.DateTimeFormatOptions) {
        super(locale, { ...options, calendar: 'gregory' });
      }
    }
    vi.stubGlobal('Intl', { ...Intl, DateTimeFormat: Gregorian });
    expect([...inEach('2023-12-07', 'hijri'), ...inEach('2023-12-07', 'solar')]).toEqual(
      Array.from({ length: 8 }, () => null),
    );
  });
});
