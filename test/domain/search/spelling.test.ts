import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bitsIn, changesBetween, lettersOf } from '../../../src/domain/search/nearly.ts';
import { consonantsOf, soundsApart } from '../../../src/domain/search/sounds.ts';
import { spellingOf } from '../../../src/domain/search/spelling.ts';
import { fold } from '../../../src/domain/text/fold.ts';
import { anyText } from '../../support/any-text.ts';

describe('a spelling', () => {
  test.each([
    ['مسؤول', 'مسءول', 'مسوول'],
    ['مسئول', 'مسءول', 'مسيول'],
    ['رَئِيسِي', 'رءيسي', 'رييسي'],
    ['پوتین', 'بوتين', 'بوتين'],
    ['طـهران', 'طهران', 'طهران'],
    ['۲۰۲۲', '2022', '2022'],
    ['إ\u0655', 'ا', 'ا'],
    ['ﻻ', 'لا', 'لا'],
    ['Erdoğan', 'erdogan', 'erdogan'],
    ['İRAN', 'iran', 'iran'],
    ['Фёдор', 'федор', 'федор'],
  ])('of %s is %s, or %s', (word, tight, wide) => {
    expect(spellingOf(word)).toMatchObject({ tight, wide });
  });

  test('folds as the rest of the house does, and keeps the places of the letters', () => {
    const letter = fc.constantFrom(...Array.from('ابتةىيئأإآؤءوكپکیهـ\u064B\u064E\u0651\u0670٣۳'));
    fc.assert(
      fc.property(fc.string({ unit: letter, maxLength: 12 }), (word) => {
        const { letters, tight, wide } = spellingOf(word);
        expect(wide).toBe(fold(word.normalize('NFKC')).text);
        expect([tight.length, wide.length]).toEqual([letters.length, letters.length]);
      }),
    );
  });

  test('of anything has its parts equally long', () => {
    fc.assert(
      fc.property(anyText, (word) => {
        const { letters, tight, wide } = spellingOf(word);
        expect([tight.length, wide.length]).toEqual([letters.length, letters.length]);
      }),
    );
  });

  test.each([
    ['عامًا', true],
    ['عاماً', true],
    ['عاما', false],
    ['حكومةً', false],
  ])('of %s knows its tanwin', (word, tanwin) => {
    expect(spellingOf(word).tanwin).toBe(tanwin);
  });
});

/** The optimal string alignment distance, said plainly. */
function plainly(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const ways = [
    plainly(a.slice(1), b) + 1,
    plainly(a, b.slice(1)) + 1,
    plainly(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
  ];
  if (a.length > 1 && a[0] === b[1] && a[1] === b[0]) ways.push(plainly(a.slice(2), b.slice(2)) + 1);
  return Math.min(...ways);
}

describe('the letters between two words', () => {
  const word = fc.string({ unit: fc.constantFrom('ب', 'ت', 'ن'), maxLength: 5 });

  test('are as few as can be, up to what is asked for', () => {
    fc.assert(
      fc.property(word, word, fc.nat({ max: 4 }), (a, b, most) => {
        expect(changesBetween(a, b, most)).toBe(Math.min(plainly(a, b), most + 1));
      }),
    );
  });

  test('are no fewer than half of the bits they differ in', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(bitsIn(lettersOf(a) ^ lettersOf(b))).toBeLessThanOrEqual(2 * plainly(a, b));
      }),
    );
    expect(bitsIn(-1)).toBe(32);
  });
});

describe('names sound alike', () => {
  const sound = (word: string): string => consonantsOf(spellingOf(word));
  test.each([
    ['نتنياهو', 'Netanyahu'],
    ['نتنياهو', 'Нетаньяху'],
    ['باتروشيف', 'Patrushev'],
    ['جمشيدي', 'Джамшиди'],
    ['خامنئي', 'خامنه‌ای'],
    ['غزة', 'Газа'],
    ['محمد', 'Mohammad'],
    ['طهران', 'تهران'],
    ['شيراز', 'Шираз'],
  ])('%s and %s', (arabic, other) => {
    expect(soundsApart(sound(arabic), sound(other))).not.toBeNull();
  });

  test.each([
    ['قطاع', 'Strip'],
    ['مصر', 'Egypt'],
    ['موسكو', 'Russia'],
    ['وكالة', 'agency'],
    ['اي', 'ai'],
  ])('and %s and %s do not', (arabic, other) => {
    expect(soundsApart(sound(arabic), sound(other))).toBeNull();
  });
});
