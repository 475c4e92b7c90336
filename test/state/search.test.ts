import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { queryWords } from '../../src/state/search.ts';

describe('the words of a query', () => {
  test.each([
    ['', []],
    ['  «»()[]\\.*+?^$|  ', []],
    ['😀 🇮🇷', []],
    ['\u202E\u2069بوتين\u2066', ['بوتين']],
    ['بوتين،رئيسي', ['بوتين', 'رييسي']],
    ['ا ا أ إ ا', ['ا']],
    ['Ⅷ 2023 ٢٠٢٣', ['ⅷ', '2023']],
    ['\uD83D', []],
  ])('%j are %j: each once, without marks', (query, words) => {
    expect(queryWords(query)).toEqual(words);
  });

  test('are letters and digits alone, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const words = queryWords(query);
        expect(new Set(words).size).toBe(words.length);
        for (const word of words) expect(word).toMatch(/^[\p{L}\p{M}\p{N}]+$/u);
      }),
    );
  });
});
