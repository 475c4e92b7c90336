import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBoundary } from '../../src/domain/text/graphemes.ts';
import { placeQuotation } from '../../src/pipeline/anchor.ts';
import { nearestPassage } from '../../src/pipeline/nearest.ts';

const article = (text: string) => ({ id: '000', text, path: 'articles/000_a.txt' });
const unit = fc.constantFrom('ا', 'ب', 'ّ', ' ', '\n', 'كلمة ', 'é');
const text = fc.string({ unit, minLength: 1, maxLength: 40 });

test('a quotation is placed exactly where its words stand, if they stand once', () => {
  fc.assert(
    fc.property(text, fc.string({ unit, minLength: 1, maxLength: 3 }), (whole, exact) => {
      const places = [...whole.split('').keys()].filter(
        (at) => whole.startsWith(exact, at) && isBoundary(whole, at) && isBoundary(whole, at + exact.length),
      );
      const placing = placeQuotation(article(whole), { exact });
      const once = places.length === 1 && !exact.includes('\n');
      expect(placing.ok ? placing.start : null).toBe(once ? places[0] : null);
    }),
  );
});

test('prefix and suffix choose between places, and are no part of the passage', () => {
  const placed = (prefix?: string, suffix?: string) =>
    placeQuotation(article('أمس قال بوتين. واليوم قال بوتين ورئيسي.'), { exact: 'بوتين', prefix, suffix });
  expect(placed('أمس قال ')).toEqual({ ok: true, start: 8, end: 13 });
  expect(placed(undefined, ' ورئيسي')).toEqual({ ok: true, start: 26, end: 31 });
  expect(placed()).toMatchObject({ ok: false });
});

describe('an article as it was received', () => {
  test.each([
    ['a byte order mark', '\uFEFFقال بوتين', 5, 10],
    ['decomposed letters', 'الرئيس'.normalize('NFD') + ' بوتين', 8, 13],
    ['invisible marks', 'قال بو\u200Fت\u200Bين', 4, 11],
  ])('with %s: the words are found, and the offsets count what is there', (_, whole, start, end) => {
    expect(placeQuotation(article(whole), { exact: 'بوتين' })).toEqual({ ok: true, start, end });
  });

  test('decomposed words are found by composed ones', () => {
    const whole = 'زار الرئيس طهران'.normalize('NFD');
    const placing = placeQuotation(article(whole), { exact: 'الرئيس' });
    expect(placing.ok && whole.slice(placing.start, placing.end).normalize('NFC')).toBe('الرئيس');
  });
});

describe('the nearest passage', () => {
  const near = (whole: string, words: string): string | undefined => {
    const range = nearestPassage(whole, words);
    return range && whole.slice(range.start, range.end);
  };

  test('is shown in whole words, where a letter, a mark or a word differs', () => {
    const whole = 'أشاد الرئيس الروسي بتطوّر العلاقات بين موسكو وطهران خلال استقباله نظيره.';
    expect(near(whole, 'بتطور العلاقات')).toBe('بتطوّر العلاقات');
    expect(near(whole, 'العلاقات بين طهران وموسكو')).toContain('العلاقات بين');
    expect(near(whole, 'الرئس الروسى')).toBe('الرئيس الروسي');
  });

  test('is none where nothing comes near', () => {
    expect(near('نص قصير جداً', 'وثيقة أخرى تماماً عن شيء مختلف')).toBeUndefined();
  });

  test('of words that stand in the text is these words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('قال', 'رئيس', 'موسكو', 'أمس'), { minLength: 2, maxLength: 9 }),
        (words) => {
          const whole = words.join(' ');
          const piece = words.slice(1).join(' ');
          expect(near(whole, piece)).toContain(words[1]);
        },
      ),
    );
  });
});
