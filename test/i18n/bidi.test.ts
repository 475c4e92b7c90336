import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isolate, isolateLtr, stripBidi } from '../../src/i18n/bidi.ts';

const OPENERS = new Set(['\u2066', '\u2067', '\u2068']);
const PDI = '\u2069';

/** How deep in isolates a text ends, and whether it ever closes one it has not opened. */
function depthOf(text: string): { end: number; lowest: number } {
  let end = 0;
  let lowest = 0;
  for (const letter of text) {
    if (OPENERS.has(letter)) end += 1;
    if (letter === PDI) end -= 1;
    lowest = Math.min(lowest, end);
  }
  return { end, lowest };
}

describe.each([
  ['a value', isolate],
  ['a left-to-right value', isolateLtr],
])('%s, isolated', (_what, wrap) => {
  test.each(['\u2069\u202Eevil', '\u2066open', '\u2067\u2068\u2069', 'plain', '\u2069\u2069\u2069'])(
    'lets nothing of it into the sentence: %j',
    (value) => {
      expect(depthOf(wrap(value))).toEqual({ end: 0, lowest: 0 });
      expect(depthOf(wrap(value).slice(1, -1))).toEqual({ end: 0, lowest: 0 });
    },
  );

  test('is balanced, whatever it holds', () => {
    const letter = fc.constantFrom('a', 'س', ' ', '\u2066', '\u2067', '\u2068', '\u2069', '\u202E', '\u202C');
    fc.assert(
      fc.property(fc.string({ unit: letter, minLength: 1 }), (value) => {
        expect(depthOf(wrap(value).slice(1, -1))).toEqual({ end: 0, lowest: 0 });
      }),
    );
  });

  test('keeps what is sound, isolates within isolates too', () => {
    const sound = wrap('5 لحظات');
    expect(wrap(sound).slice(1, -1)).toBe(sound);
  });

  test('of nothing is nothing', () => {
    expect(wrap('')).toBe('');
  });
});

test('a text to be stored or compared loses every control: marks, embeddings, overrides, isolates', () => {
  const all = '\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069';
  expect(stripBidi(`أ${all}ب`)).toBe('أب');
  expect(stripBidi('می\u200cرود 🕊')).toBe('می\u200cرود 🕊');
});
