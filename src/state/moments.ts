import { DAY, dayEnd, dayOf, dayStart } from '../domain/time/day.ts';
import type { Id } from '../domain/dataset.ts';
import type { CoreEvent } from '../domain/core.ts';
import { shownDate } from './shown-date.ts';
import type { DayRange, View } from './view.ts';

/** A stretch of time, UTC milliseconds, end exclusive. */
export type Stretch = { start: number; end: number };

/** Events with less than `SILENCE_DAYS` between them: one burst of contacts. */
export type Moment = Stretch & {
  /** When its first contact began, UTC milliseconds: what it is called after. A plan within it never names it. */
  contact: number;
  /** The events in it, in order; of context only what the reader has opened. */
  events: Id[];
};

/** Time between two moments, and the events that begin in it (or end there, their beginning unknown). */
export type Fold = Stretch & { hides: Id[] };

/**
 * How many days without contact end a moment. Three weeks keeps the two halves of one visit together
 * (the longest pause inside a burst of the five articles is under two) and parts the summer of 2022 from its autumn.
 */
export const SILENCE_DAYS = 21;

/** Room before the first and after the last event of a moment, so that a mark is never drawn on a fold. */
const MARGIN_DAYS = 6;

/** A date wider than this says too little about when something was to open a fold for it. */
const WIDEST_DAYS = 31;

/** The bounds of an event on the axis, or `null` where it has none or is open or too wide to make a moment. */
function boundsOf(event: CoreEvent, outside: View['outside']): Stretch | null {
  const { earliest, latest } = shownDate(event.date, outside);
  if (earliest === null || latest === null) return null;
  const bounds = { start: dayStart(earliest), end: dayEnd(latest) };
  return bounds.end - bounds.start <= WIDEST_DAYS * DAY ? bounds : null;
}

/** Where an event with a date begins to be seen, however wide or open it is; its end where only that is known. */
function edgeOf(event: CoreEvent, outside: View['outside']): Stretch | null {
  const { earliest, latest } = shownDate(event.date, outside);
  const day = earliest ?? latest;
  return day === null ? null : { start: dayStart(day), end: dayEnd(day) };
}

/** Ways in which two sides are together at one time; a paper or a sentence opens no fold by itself. */
const TOGETHER: ReadonlySet<CoreEvent['mode']> = new Set([
  'meeting',
  'visit',
  'phone',
  'video',
  'multilateral',
]);

function opensMoment({ kind, mode, status }: CoreEvent): boolean {
  return kind === 'contact' && status === 'occurred' && TOGETHER.has(mode);
}

/**
 * The moments of the record, worked out from its events. What opens one is a contact that took place (or an
 * event the reader has asked for: `opened`); what else lies less than `SILENCE_DAYS` from it, context apart,
 * belongs to the same burst. A sixth article changes the moments without a word of code.
 */
export function findMoments(
  events: readonly CoreEvent[],
  outside: View['outside'],
  opened: ReadonlySet<Id> = new Set(),
): Moment[] {
  const spans = events
    .flatMap((event) => {
      const bounds = boundsOf(event, outside) ?? (opened.has(event.id) ? edgeOf(event, outside) : null);
      return bounds === null ? [] : [{ event, ...bounds }];
    })
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  const opening = spans.filter(({ event }) => opensMoment(event) || opened.has(event.id));
  const bursts = merge(opening);
  const near = spans.filter(
    ({ event, ...span }) =>
      event.kind !== 'context' && bursts.some((burst) => gap(burst, span) < SILENCE_DAYS * DAY),
  );
  const contacts = opening.filter(({ event }) => opensMoment(event));
  return merge([...opening, ...near]).map((burst) => ({
    start: burst.start - MARGIN_DAYS * DAY,
    end: burst.end + MARGIN_DAYS * DAY,
    contact: (contacts.find((span) => gap(burst, span) <= 0) ?? burst).start,
    events: spans
      .filter(
        ({ event, ...span }) => (event.kind !== 'context' || opened.has(event.id)) && gap(burst, span) <= 0,
      )
      .map(({ event }) => event.id),
  }));
}

/** The time between two stretches; negative where they overlap. */
function gap(a: Stretch, b: Stretch): number {
  return Math.max(a.start, b.start) - Math.min(a.end, b.end);
}

/** Joins stretches with less than `SILENCE_DAYS` between them. */
function merge(spans: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start - last.end < SILENCE_DAYS * DAY) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** All that the axis must reach: every event whose bounds are known and narrow, with some room. */
export function findBounds(events: readonly CoreEvent[], outside: View['outside']): Stretch {
  const spans = events.flatMap((event) => boundsOf(event, outside) ?? []);
  if (spans.length === 0) return { start: Date.UTC(2022, 0, 1), end: Date.UTC(2025, 0, 1) };
  return {
    start: Math.min(...spans.map(({ start }) => start)) - MARGIN_DAYS * DAY,
    end: Math.max(...spans.map(({ end }) => end)) + MARGIN_DAYS * DAY,
  };
}

/** The folds between moments, each with the events that begin in it: a fold says what it hides. */
export function findFolds(
  moments: readonly Moment[],
  events: readonly CoreEvent[],
  outside: View['outside'],
): Fold[] {
  return moments.slice(1).flatMap((moment, index) => {
    const before = moments[index];
    if (before === undefined || before.end >= moment.start) return [];
    const fold = { start: before.end, end: moment.start };
    const hides = events
      .filter((event) => {
        const edge = edgeOf(event, outside);
        return edge !== null && edge.start >= fold.start && edge.start < fold.end;
      })
      .map(({ id }) => id);
    return [{ ...fold, hides }];
  });
}

/** The dated events that lie wholly before or after an axis, in order: its ends say what they leave out. */
export type Outer = { before: Id[]; after: Id[] };

export function findOuter(bounds: Stretch, events: readonly CoreEvent[], outside: View['outside']): Outer {
  const outer: Outer = { before: [], after: [] };
  for (const event of events) {
    const { earliest, latest } = shownDate(event.date, outside);
    if (latest !== null && dayEnd(latest) <= bounds.start) outer.before.push(event.id);
    else if (earliest !== null && dayStart(earliest) >= bounds.end) outer.after.push(event.id);
  }
  return outer;
}

/** The moment a window lies in for the most part, else that of the open event, else the one with the most events. */
export function momentShown(
  moments: readonly Moment[],
  window: DayRange | null,
  open: Id | null,
): Moment | null {
  if (window !== null) {
    const [from, to] = [dayStart(window.from), dayEnd(window.to)];
    const inside = ({ start, end }: Moment) => Math.min(end, to) - Math.max(start, from);
    return moments.toSorted((a, b) => inside(b) - inside(a)).find((moment) => inside(moment) > 0) ?? null;
  }
  const own = moments.find(({ events }) => open !== null && events.includes(open));
  return own ?? moments.toSorted((a, b) => b.events.length - a.events.length)[0] ?? null;
}

/** The window that shows a moment and nothing else, in whole days. */
export function windowOf({ start, end }: Stretch): DayRange {
  return { from: dayOf(start), to: dayOf(end - 1) };
}
