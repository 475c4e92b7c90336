import { describe, expect, it } from 'vitest';
import { kindsOf, strokesOf } from '../../../src/ui/article/strokes.ts';
import { MARK_KINDS, type MarkKind } from '../../../src/ui/article/uses.ts';

describe('how a piece is drawn', () => {
  it.each(MARK_KINDS.map((kind) => [kind]))('%s alone is seen', (kind) => {
    const { under, below, above, wash } = strokesOf([kind]);
    expect(under !== null || below !== null || above || wash !== null).toBe(true);
  });

  it.each<[MarkKind[], Partial<ReturnType<typeof strokesOf>>]>([
    [['event', 'russia'], { under: 'russia', wash: 'russia' }],
    [['event', 'plan'], { under: 'plan' }],
    [['event', 'date'], { under: 'event', below: 'date' }],
    [['iran', 'claim', 'term'], { under: 'iran', below: 'claim', above: true }],
    [['plan', 'iran'], { under: 'iran', below: 'plan' }],
    [['debris', 'event'], { under: 'event', wash: 'debris' }],
  ])('%j', (kinds, expected) => {
    expect(strokesOf(kinds)).toMatchObject(expected);
  });

  it('leaves out what is switched off', () => {
    const event = { type: 'event', kind: 'event', event: 'talks', as: 'account' } as const;
    const headline = { type: 'headline', kind: null } as const;
    const piece = { evidence: [{ start: 0, end: 1, uses: [event, headline] }] };
    expect(kindsOf(piece, new Set(MARK_KINDS))).toEqual(['event']);
    expect(kindsOf(piece, new Set(['plan']))).toEqual([]);
  });
});
