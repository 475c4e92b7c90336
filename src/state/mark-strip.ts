/** Some events of the record as a strip of marks at the true scale of time. Pure. */
import type { LocalEvent } from '../domain/bundle.ts';
import { shownDate } from './shown-date.ts';
import type { View } from './view.ts';
import { stripOf, type Strip } from './tour.ts';

/** Marks that stand closer than this, in parts of the strip, stand on top of each other. */
const SLOT = 0.046;
/** How many stand on top of each other; the rest are counted. */
const ROWS = 4;

/** Marks of one place on the strip, and its place: parts of the whole strip, from its beginning. */
export type MarkStack = {
  at: number;
  /** The lowest first, in order of time. */
  events: readonly LocalEvent[];
  /** How many more there are than are drawn. */
  more: number;
  /** Where each of them truly is, drawn or counted. */
  days: readonly number[];
};

/** Events laid out over the years: what is drawn, and how many are not. */
export type MarkStrip = {
  years: Strip['years'];
  stacks: readonly MarkStack[];
  /** Events with a place on the strip, and without one: those without a date, and those that last. */
  placed: number;
  without: number;
  /** Of those with a place, how many stand at a day that is known from outside the articles. */
  outside: number;
};

/**
 * The strip of some events over the years of the whole record, so that one strip can be laid beside another.
 * `null`: nothing in the record has a place in time.
 */
export function markStrip(
  events: readonly LocalEvent[],
  record: readonly LocalEvent[],
  outside: View['outside'],
): MarkStrip | null {
  const whole = stripOf(record, outside);
  if (whole === null) return null;
  const places = new Map(whole.marks.map(({ event, from, to }) => [event, (from + to) / 2]));
  const placed = events
    .flatMap((event) => {
      const at = places.get(event.id);
      return at === undefined ? [] : [{ event, at }];
    })
    .toSorted((a, b) => a.at - b.at);
  const stacks: { at: number; event: LocalEvent }[][] = [];
  for (const mark of placed) {
    const last = stacks.at(-1);
    if (last?.[0] !== undefined && mark.at - last[0].at < SLOT) last.push(mark);
    else stacks.push([mark]);
  }
  return {
    years: whole.years,
    stacks: stacks.map((stack) => ({
      at: stack.reduce((sum, { at }) => sum + at, 0) / stack.length,
      events: stack.slice(0, ROWS).map(({ event }) => event),
      more: Math.max(0, stack.length - ROWS),
      days: [...new Set(stack.map(({ at }) => at))],
    })),
    placed: placed.length,
    without: events.length - placed.length,
    outside: placed.filter(({ event }) => shownDate(event.date, outside).outside).length,
  };
}
