import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONTEXT, evidenceAt, isUnique, occurrences, selectorFor } from '../../src/domain/evidence.ts';
import { isBoundary } from '../../src/domain/text/graphemes.ts';

const unit = fc.constantFrom('ا', 'ب', 'ّ', 'َ', ' ', '.', '\n', 'e\u0301', '👨‍👩‍👧', 'كلمة', '\r\n');
const text = fc.string({ unit, minLength: 1, maxLength: 80 });
const passage = text.chain((whole) =>
  fc
    .tuple(fc.nat(whole.length), fc.nat(whole.length))
    .map(([a, b]) => ({ whole, start: Math.min(a, b), end: Math.max(a, b) })),
);

describe('a passage', () => {
  test('carries the 32 units before and after it', () => {
    const whole = `${'أ'.repeat(40)}كلمة${'ب'.repeat(40)}`;
    const { prefix, exact, suffix } = evidenceAt({ id: '000', text: whole }, 40, 44);
    expect([prefix.length, exact, suffix.length]).toEqual([CONTEXT, 'كلمة', CONTEXT]);
  });

  test('has context that begins and ends between graphemes, and is at most one grapheme shorter than it could be', () => {
    fc.assert(
      fc.property(passage, ({ whole, start, end }) => {
        const { prefix, suffix } = evidenceAt({ id: '000', text: whole }, start, end);
        expect(whole.slice(0, start).endsWith(prefix)).toBe(true);
        expect(whole.slice(end).startsWith(suffix)).toBe(true);
        for (const edge of [start - prefix.length, end + suffix.length])
          expect(isBoundary(whole, edge) || edge === start || edge === end).toBe(true);
        expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(CONTEXT);
        for (let edge = Math.max(0, start - CONTEXT); edge < start - prefix.length; edge += 1)
          expect(isBoundary(whole, edge)).toBe(false);
        for (let edge = Math.min(whole.length, end + CONTEXT); edge > end + suffix.length; edge -= 1)
          expect(isBoundary(whole, edge)).toBe(false);
      }),
    );
  });

  test('is unique exactly when its words with their context stand once', () => {
    const twice = { id: '000', text: 'نص نص' };
    expect(isUnique(twice.text, evidenceAt(twice, 0, 2))).toBe(true);
    const far = { id: '000', text: 'ب'.repeat(100) };
    expect(isUnique(far.text, evidenceAt(far, 50, 51))).toBe(false);
  });
});

test('occurrences are found wherever the words stand, overlapping ones too', () => {
  fc.assert(
    fc.property(text, fc.string({ unit, minLength: 1, maxLength: 2 }), (whole, needle) => {
      const plain = [...whole.split('').keys()].filter((at) => whole.startsWith(needle, at));
      expect(occurrences(whole, needle)).toEqual(plain);
    }),
  );
});

describe('the selector of a passage', () => {
  test('has context only where the words stand twice, and as little as will do', () => {
    expect(selectorFor('قال بوتين ثم رئيسي', 4, 9)).toEqual({ exact: 'بوتين' });
    expect(selectorFor('قال بوتين ورد بوتين', 14, 19)).toEqual({ exact: 'بوتين', prefix: 'ورد ' });
    expect(selectorFor('بوتين قال\nبوتين رد', 10, 15)).toEqual({ exact: 'بوتين', suffix: ' رد' });
  });

  test('is refused over a line end, through a letter with its mark, and where nothing tells the passage apart', () => {
    expect(selectorFor('سطر\nآخر', 0, 7)).toBeNull();
    expect(selectorFor('اتفاقاً', 0, 6)).toBeNull();
    expect(selectorFor('نص\nنص', 0, 2)).toBeNull();
    expect(selectorFor('نص', 1, 1)).toBeNull();
  });

  test('finds exactly its passage', () => {
    fc.assert(
      fc.property(passage, ({ whole, start, end }) => {
        const selector = selectorFor(whole, start, end);
        if (!selector) return;
        const { exact, prefix = '', suffix = '' } = selector;
        expect(occurrences(whole, prefix + exact + suffix)).toEqual([start - prefix.length]);
        expect(exact).toBe(whole.slice(start, end));
      }),
    );
  });
});
