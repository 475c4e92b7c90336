import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UNTYPED } from '../../src/domain/text/fold.ts';
import { tokensOf, wordsOf } from '../../src/domain/text/words.ts';
import { anyText } from '../support/any-text.ts';

describe('the words of a text', () => {
  test.each([
    ['قال: «نعم»، ثم سكت.', ['قال', 'نعم', 'ثم', 'سكت']],
    ['الـ13 و”جريمة', ['الـ13', 'و', 'جريمة']],
    ['البلدَين طـهران', ['البلدَين', 'طـهران']],
    ['عشق\u200Cآباد', ['عشق\u200Cآباد']],
    ['بو\u200Fتين\u200F، نعم', ['بو\u200Fتين', 'نعم']],
    ['Iran’s el-Sisi', ['Iran', 's', 'el', 'Sisi']],
    ['\u064B \u0640 🕊 ... \uD83D', []],
    ['𐎠𐎼𐎹', ['𐎠𐎼𐎹']],
    ['', []],
  ])('%j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('are where they say, in order, and cut off from no letter', () => {
    const part = /[\p{L}\p{M}\p{N}\u0640\u200C\u200D]/u;
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { word, start, end } of tokensOf(text)) {
          expect(text.slice(start, end)).toBe(word);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(Array.from(text.slice(0, start)).at(-1) ?? '').not.toMatch(part);
          expect(Array.from(text.slice(end))[0] ?? '').not.toMatch(part);
          last = end;
        }
      }),
    );
  });

  test('leave no letter out', () => {
    const untyped = new RegExp(`[${UNTYPED}]`, 'gu');
    const letters = (text: string): string => text.replaceAll(untyped, '').replaceAll(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(anyText, (text) => {
        expect(letters(wordsOf(text).join(''))).toBe(letters(text));
      }),
    );
  });
});
