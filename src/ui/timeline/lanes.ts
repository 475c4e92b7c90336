import type { Id } from '../../domain/dataset.ts';
import type { CoreEvent } from '../../domain/core.ts';

/** A lane of the timeline. Its title comes from the vocabulary (`mode`) or from the dataset (`topic`, `person`). */
export type Lane = {
  id: string;
  /** Drawn quieter than the contacts. */
  quiet: boolean;
  /** Its marks have one line. */
  small: boolean;
  /** How many rows of marks it shows before the rest goes into a sheaf. */
  rows: number;
};

/** By kind and mode: the two lanes of contact, then the others, then context. */
export const MODE_LANES = [
  { id: 'meetings', quiet: false, small: false, rows: 3 },
  { id: 'exchanges', quiet: false, small: false, rows: 2 },
  { id: 'third-party', quiet: false, small: true, rows: 2 },
  { id: 'context', quiet: true, small: true, rows: 2 },
] as const satisfies readonly Lane[];

/** The lane of an event by kind and mode. */
export function modeLaneOf(event: Pick<CoreEvent, 'kind' | 'mode'>): (typeof MODE_LANES)[number]['id'] {
  if (event.kind === 'context') return 'context';
  if (event.kind === 'third-party') return 'third-party';
  switch (event.mode) {
    case 'meeting':
    case 'visit':
    case 'multilateral':
    case 'video':
      return 'meetings';
    default:
      return 'exchanges';
  }
}

/** How many lanes of topics or people fit before the page becomes a table; the rest share one lane. */
const MOST_LANES = 6;
export const OTHER_LANE = 'others';

/** Lanes for the values most events have, the fullest first; an event stands in every lane it has a value for. */
export function valueLanes(
  events: readonly CoreEvent[],
  valuesOf: (event: CoreEvent) => readonly Id[],
): { lanes: Lane[]; lanesOf: (event: CoreEvent) => string[] } {
  const counts = new Map<Id, number>();
  for (const event of events)
    for (const value of valuesOf(event)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const fullest = [...counts]
    .toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .slice(0, MOST_LANES)
    .map(([value]) => value);
  const chosen = new Set(fullest);
  const lanesOf = (event: CoreEvent) => {
    const own = valuesOf(event).filter((value) => chosen.has(value));
    return own.length > 0 ? [...own] : [OTHER_LANE];
  };
  const lanes: Lane[] = fullest.map((id) => ({ id, quiet: false, small: true, rows: 2 }));
  if (events.some((event) => lanesOf(event).includes(OTHER_LANE))) {
    lanes.push({ id: OTHER_LANE, quiet: true, small: true, rows: 2 });
  }
  return { lanes, lanesOf };
}
