import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/domain/text/fold.ts';

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
