import type { Piece } from './lines.ts';
import { MARK_KINDS, type MarkKind } from './uses.ts';

export type { MarkKind };

/**
 * How a piece of text that several passages cover is drawn, so that each stays to be seen: a line close under
 * the letters, a second one below it, a line above, and the ground behind (LOOK.md, "Evidence in the article").
 */
export type Strokes = {
  under: MarkKind | null;
  below: MarkKind | null;
  above: boolean;
  wash: MarkKind | null;
};

/** Whose line stands next to the letters: words somebody said before what they tell of; a plan before an event. */
const UNDER: readonly MarkKind[] = ['russia', 'iran', 'other', 'claim', 'plan', 'event', 'context', 'office'];
/** What is drawn below when something else stands next to the letters. */
const BELOW: readonly MarkKind[] = ['claim', 'date', 'plan', 'defect'];
const WASH: readonly MarkKind[] = ['debris', 'russia', 'iran', 'other', 'claim', 'date', 'event'];

/** The kinds a piece is marked as, of those that are switched on. */
export function kindsOf({ evidence }: Pick<Piece, 'evidence'>, shown: ReadonlySet<MarkKind>): MarkKind[] {
  const kinds = new Set(evidence.flatMap(({ uses }) => uses.map(({ kind }) => kind)));
  return MARK_KINDS.filter((kind) => kinds.has(kind) && shown.has(kind));
}

export function strokesOf(kinds: readonly MarkKind[]): Strokes {
  const first = (order: readonly MarkKind[], but: MarkKind | null) =>
    order.find((kind) => kind !== but && kinds.includes(kind)) ?? null;
  const under = first(UNDER, null);
  return {
    under,
    below: first(BELOW, under),
    above: kinds.includes('term'),
    wash: first(WASH, null),
  };
}
