import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { boundaryFrom, boundaryUpTo, graphemesOf, isBoundary } from '../../src/domain/text/graphemes.ts';

const letter = fc.constantFrom(
  'س',
  'ِ',
  'a',
  '\u0301',
  ' ',
  '\r',
  '\n',
  '\r\n',
  '\u200D',
  '😀',
  '\u0600',
  '🇮',
  '🇷',
);

test('the graphemes of a text are those Unicode says, line ends and all', () => {
  const segmenter = new Intl.Segmenter('ar', { granularity: 'grapheme' });
  fc.assert(
    fc.property(fc.string({ unit: letter, maxLength: 60 }), (text) => {
      expect([...graphemesOf(text)]).toEqual(
        [...segmenter.segment(text)].map(({ segment, index }) => ({ segment, index })),
      );
    }),
  );
});

test('a boundary lies at both ends and at every grapheme', () => {
  fc.assert(
    fc.property(fc.string({ unit: letter, maxLength: 30 }), (text) => {
      const cuts = new Set([...graphemesOf(text)].map(({ index }) => index)).add(text.length);
      for (let at = 0; at <= text.length; at += 1) {
        expect(isBoundary(text, at)).toBe(cuts.has(at));
        expect(cuts.has(boundaryFrom(text, at))).toBe(true);
        expect(cuts.has(boundaryUpTo(text, at))).toBe(true);
      }
    }),
  );
});

test('a long text is cut line by line, each line once', () => {
  const line = `${'كلمة '.repeat(200)}\n`;
  const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
  try {
    for (const _grapheme of graphemesOf(line.repeat(20)));
    const cut = segment.mock.calls.map(([text]) => text);
    expect(cut).toHaveLength(20);
    expect(new Set(cut)).toEqual(new Set([line]));
  } finally {
    segment.mockRestore();
  }
});
