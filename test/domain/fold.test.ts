import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFolded, fold } from '../../src/domain/text/fold.ts';

const found = (text: string, query: string): string[] =>
  findFolded(text, query).map(({ start, end }) => text.slice(start, end));

/** Letters the press writes, their marks, the letters that fold together, space and punctuation. */
const letters = [
  ...Array.from('ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآٱىئؤةکیپ'),
  ...Array.from('\u064B\u064E\u0651\u0652\u0670\u0640'),
  ...Array.from(' .،«»0٣۳aZ\u200C\u200F😀'),
];
const arabic = fc.string({ unit: fc.constantFrom(...letters), maxLength: 60 });

describe('fold', () => {
  test.each([
    ['أُمَّة', 'امه'],
    ['إيران آسيا ٱلله', 'ايران اسيا الله'],
    ['على شيئ مؤتمر', 'علي شيي موتمر'],
    ['ایران کاملاً', 'ايران كاملا'],
    ['پوتین', 'بوتين'],
    ['طـــهران', 'طهران'],
    ['می‌رود', 'ميرود'],
    ['٢٠٢٣ ۲۰۲۳ 2023', '2023 2023 2023'],
    ['أ', 'ا'],
    ['TASS', 'tass'],
  ])('%s reads %s', (written, folded) => {
    expect(fold(written).text).toBe(folded);
  });

  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(arabic, (text) => {
        const once = fold(text).text;
        expect(fold(once).text).toBe(once);
      }),
    );
  });

  test('every folded unit comes from the letter that folds to it, and the letters come in order', () => {
    fc.assert(
      fc.property(arabic, (text) => {
        const { text: folded, starts } = fold(text);
        expect(starts).toHaveLength(folded.length);
        for (const [index, start] of starts.entries()) {
          const letter = String.fromCodePoint(text.codePointAt(start) ?? 0);
          expect(fold(letter).text).toContain(folded[index]);
          expect(start).toBeGreaterThanOrEqual(starts[index - 1] ?? 0);
        }
      }),
    );
  });
});

describe('findFolded', () => {
  test('finds whole words, however they are written', () => {
    expect(found('أشاد الرئيسُ بالعلاقات', 'رئيس')).toEqual(['الرئيسُ']);
    expect(found('وإيران، وايران؛ إيرانية', 'ایران')).toEqual(['وإيران', 'وايران', 'إيرانية']);
    expect(found('الحكومة الـ13 و«حماس»', 'حماس')).toEqual(['حماس']);
  });

  test('finds phrases over a line end and joins hits in one word', () => {
    expect(found('في غزة\nاليوم', 'غزه اليوم')).toEqual(['غزة\nاليوم']);
    expect(found('ببب', 'ب')).toEqual(['ببب']);
  });

  test('finds nothing for nothing', () => {
    expect(found('أي نص', '  \u064B ')).toEqual([]);
    expect(found('', 'نص')).toEqual([]);
  });

  test('finds every word of a text by itself', () => {
    fc.assert(
      fc.property(arabic, (text) => {
        for (const word of text.split(/[^\p{L}\p{M}\p{N}\u0640\u200C]+/u)) {
          const query = fold(word).text;
          if (query === '') continue;
          const ranges = findFolded(text, word);
          expect(ranges.some(({ start, end }) => fold(text.slice(start, end)).text.includes(query))).toBe(
            true,
          );
        }
      }),
    );
  });

  test('the ranges are in order, apart, and hold the query', () => {
    fc.assert(
      fc.property(arabic, fc.string({ unit: fc.constantFrom(...letters), maxLength: 2 }), (text, query) => {
        const needle = fold(query).text.trim();
        let last = 0;
        for (const { start, end } of findFolded(text, query)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(fold(text.slice(start, end)).text).toContain(needle);
          last = end;
        }
      }),
    );
  });
});
