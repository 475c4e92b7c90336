import { describe, expect, it } from 'vitest';
import { linesOf, piecesOf } from '../../../src/ui/article/lines.ts';

describe('lines', () => {
  it('hold together what stands on one line, debris in it included', () => {
    const text = 'خبر. |\n\nفقرة';
    const lines = linesOf(text, [
      { start: 0, end: 4, role: 'paragraph' },
      { start: 5, end: 6, role: 'debris' },
      { start: 8, end: 12, role: 'paragraph' },
    ]);
    expect(lines.map(({ start, end, role }) => [text.slice(start, end), role])).toEqual([
      ['خبر. |', 'paragraph'],
      ['فقرة', 'paragraph'],
    ]);
    expect(lines[0]!.blocks.map(({ role }) => role)).toEqual(['paragraph', 'debris']);
  });
});

describe('pieces', () => {
  it('change wherever evidence, a hit, the passage asked for or a block begins or ends', () => {
    const evidence = { what: 'evidence', start: 2, end: 6, uses: [] } as const;
    const pieces = piecesOf({ start: 0, end: 10 }, [
      { ...evidence, uses: [] },
      { what: 'asked', start: 4, end: 8 },
      { what: 'hit', start: 5, end: 6 },
      { what: 'block', start: 0, end: 9, role: 'paragraph' },
      { what: 'block', start: 9, end: 10, role: 'debris' },
    ]);
    expect(
      pieces.map(({ start, end, evidence: by, asked, hit, role }) => [
        start,
        end,
        by.length,
        asked,
        hit,
        role,
      ]),
    ).toEqual([
      [0, 2, 0, false, false, 'paragraph'],
      [2, 4, 1, false, false, 'paragraph'],
      [4, 5, 1, true, false, 'paragraph'],
      [5, 6, 1, true, true, 'paragraph'],
      [6, 8, 0, true, false, 'paragraph'],
      [8, 9, 0, false, false, 'paragraph'],
      [9, 10, 0, false, false, 'debris'],
    ]);
  });
});
