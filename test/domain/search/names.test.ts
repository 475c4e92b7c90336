import { describe, expect, test } from 'vitest';
import { nameBook, type Named } from '../../../src/domain/search/names.ts';
import { spellingOf } from '../../../src/domain/search/spelling.ts';
import { listedAs } from '../../../src/domain/search/stems.ts';

const NAMED: Named[] = [
  {
    kind: 'person',
    arabic: ['إبراهيم رئيسي', 'رئيسي', 'السيد رئيسي'],
    foreign: ['ابراهیم رئیسی', 'Ebrahim Raisi', 'Эбрахим Раиси'],
  },
  {
    kind: 'person',
    arabic: ['عبد الفتاح السيسي', 'السيسي', 'عبدالفتاح السيسي'],
    foreign: ['عبدالفتاح السیسی', 'Abdel Fattah el-Sisi', 'Абдель Фаттах ас-Сиси'],
  },
  {
    kind: 'organisation',
    arabic: ['روسيا', 'موسكو', 'الحكومة الروسية', 'الروس'],
    foreign: ['روسیه', 'Russia', 'Россия'],
  },
  {
    kind: 'organisation',
    arabic: ['وكالة تاس', 'تاس'],
    foreign: ['خبرگزاری تاس', 'TASS', 'ТАСС'],
  },
  {
    kind: 'organisation',
    arabic: ['الولايات المتحدة', 'الولايات المتحدة الأمريكية', 'الولايات المتحدة الأميركية', 'واشنطن'],
    foreign: ['ایالات متحده آمریکا', 'United States', 'США'],
  },
  {
    kind: 'place',
    arabic: ['قطاع غزة', 'غزة', 'القطاع'],
    foreign: ['نوار غزه', 'Gaza Strip', 'Сектор Газа'],
  },
  { kind: 'place', arabic: ['قازان', 'كازان'], foreign: ['کازان', 'Kazan', 'Казань'] },
  { kind: 'place', arabic: ['عشق آباد', 'عشقاباد'], foreign: ['عشق‌آباد', 'Ashgabat', 'Ашхабад'] },
  { kind: 'topic', arabic: ['الطائرات المسيّرة'], foreign: ['پهپادها', 'Drones', 'Беспилотники'] },
];
const BOOK = nameBook(NAMED);
const listed = (words: string): string =>
  words
    .split(' ')
    .map((word) => listedAs(spellingOf(word)))
    .join(' ');
const rows = (words: string): string[] =>
  (BOOK.rows.get(listed(words)) ?? []).map((row) => row.words.join(' '));

describe('a name is found under', () => {
  test.each([
    ['its word in English', 'Raisi', ['رئيسي']],
    ['its word in Russian', 'Раиси', ['رئيسي']],
    ['its word in Persian', 'رئیسی', ['رئيسي']],
    ['the first name alone', 'Ebrahim', ['ابراهيم']],
    ['a word with an article of its own', 'Sisi', ['السيسي']],
    ['the name of a state, without its capital and its people', 'Russia', ['روسيا']],
    ['a part of it, without what is no name', 'Gaza', ['غزة']],
    ['all of it, and what is short for it', 'Gaza Strip', ['قطاع غزة', 'غزة']],
    ['the name of an agency', 'TASS', ['تاس', 'وكالة تاس']],
    ['a name that sounds like nothing', 'США', ['الولايات المتحدة']],
    ['two words for one', 'عبد الفتاح', ['عبدالفتاح']],
    ['one word for two', 'عشقاباد', ['عشق آباد', 'عشقاباد']],
    ['a matter by the whole of its name', 'drones', ['الطائرات المسيرة']],
    ['another name of the month', 'ديسمبر', ['كانون الأول', 'ديسمبر']],
    ['the month in two words', 'كانون الأول', ['كانون الأول', 'ديسمبر']],
  ])('%s: %s', (_, words, expected) => {
    expect(rows(words).toSorted()).toEqual(expected.map(listed).toSorted());
  });

  test.each([['Strip'], ['el'], ['ас'], ['agency'], ['خبرگزاری'], ['United'], ['الحكومة']])(
    'nothing for %s',
    (word) => {
      expect(rows(word)).toEqual([]);
    },
  );
});

test('another spelling is of one letter, in names of as many words', () => {
  const spellings = [...BOOK.spellings].map(([one, others]) => `${one}: ${[...others].join(', ')}`);
  expect(spellings.toSorted()).toEqual([
    'امريكيه: اميركيه',
    'اميركيه: امريكيه',
    'قازان: كازان',
    'كازان: قازان',
  ]);
});

test('proper is what sounds alike in another script', () => {
  expect([...BOOK.names]).toEqual(
    expect.arrayContaining(['رءيسي', 'ابراهيم', 'غزه', 'تاس', 'روسيا', 'موسكو']),
  );
  for (const word of ['سيد', 'وكاله', 'حكومه', 'روسيه', 'متحده', 'طاءرات'])
    expect(BOOK.names).not.toContain(word);
});
