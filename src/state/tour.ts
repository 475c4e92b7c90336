/** Where the story stands, which words it quotes, and how long it stays. Pure. */
import type { LocalEvent } from '../domain/bundle.ts';
import type { CoreEvent } from '../domain/core.ts';
import type { Evidence, Id, Statement } from '../domain/dataset.ts';
import type { In } from '../domain/bundle.ts';
import type { Tour } from '../domain/tour.ts';
import { DAY, dayStart } from '../domain/time/day.ts';
import { shownDate } from './shown-date.ts';
import type { View } from './view.ts';

/** The stop an address leads to. `not-told`: it names another event; `unknown`: it names none. */
export type Standing = { at: number; because: 'asked' | 'not-told' | 'unknown' };

type Placed = Pick<CoreEvent, 'id' | 'date' | 'accounts'>;

/**
 * The stop for the event an address names (`null`: none, so the story is at its beginning). For an event the story does
 * not tell it is the one nearest in time, of two equally near the earlier; for one without a date, the first that the
 * same article tells; for an id that nothing has, the first.
 */
export function standingFor(
  id: Id | null,
  tour: Tour,
  events: readonly Placed[],
  outside: View['outside'],
): Standing {
  if (id === null) return { at: 0, because: 'asked' };
  const told = tour.findIndex(({ event }) => event === id);
  if (told !== -1) return { at: told, because: 'asked' };
  const byId = new Map(events.map((event) => [event.id, event]));
  const wanted = byId.get(id);
  if (wanted === undefined) return { at: 0, because: 'unknown' };
  const stops = tour.map(({ event }) => byId.get(event));
  const day = dayFor(wanted, outside);
  if (day === null) {
    const articles = new Set(wanted.accounts.map(({ article }) => article));
    const at = stops.findIndex((stop) => stop?.accounts.some(({ article }) => articles.has(article)));
    return { at: Math.max(at, 0), because: 'not-told' };
  }
  let nearest = 0;
  let least = Infinity;
  for (const [at, stop] of stops.entries()) {
    const other = stop === undefined ? null : dayFor(stop, outside);
    const distance = other === null ? Infinity : Math.abs(other - day);
    if (distance < least) [nearest, least] = [at, distance];
  }
  return { at: nearest, because: 'not-told' };
}

/** When an event was, as one day among others, milliseconds; `null` where it has no date. */
function dayFor({ date }: Placed, outside: View['outside']): number | null {
  const { earliest, latest } = shownDate(date, outside);
  const day = earliest ?? latest;
  return day === null ? null : dayStart(day);
}

/** The words a stop is shown with, and the statement they are, where somebody said them. */
export type StoryQuote = { evidence: Evidence; statement: In<Statement> | null };

/** What can be read at a glance, in UTF-16 units: not a scrap, not a paragraph. */
const SAID = { least: 24, most: 110 };
const TOLD = { least: 40, most: 150 };

const fits = ({ exact }: Evidence, { least, most }: typeof SAID): boolean =>
  exact.length >= least && exact.length <= most;

/**
 * The one quotation of a stop: what somebody said there word for word, where that can be read at a glance; else the
 * first words of an account that can; else the shortest words of the accounts that are no scrap, or simply the first.
 * @param statements those of the event, in order
 * @param isHeading whether words stand over a part of an article or under a picture: they only announce what it tells
 */
export function storyQuote(
  event: Pick<LocalEvent, 'accounts'>,
  statements: readonly In<Statement>[],
  isHeading: (evidence: Evidence) => boolean,
): StoryQuote | null {
  const said = statements.find(({ kind, evidence }) => kind === 'direct' && fits(evidence, SAID));
  if (said !== undefined) return { evidence: said.evidence, statement: said };
  const all = event.accounts.flatMap(({ evidence }) => evidence);
  const running = all.filter((one) => !isHeading(one));
  const told = running.length > 0 ? running : all;
  const whole = told
    .filter(({ exact }) => exact.length >= SAID.least)
    .toSorted((a, b) => a.exact.length - b.exact.length);
  const evidence = told.find((one) => fits(one, TOLD)) ?? whole[0] ?? told[0];
  return evidence === undefined ? null : { evidence, statement: null };
}

/** How fast a passer-by reads, and how long a stop lasts at least and at most, milliseconds. */
const PER_WORD = 320;
const LEAST_STAY = 10_000;
const LONGEST_STAY = 26_000;
/** Before there is anything to read: the marks travel, the words are set. */
const SETTING = 4_000;

/** How long the story stays at a stop, by the texts to be read there; milliseconds. */
export function stayFor(texts: readonly string[]): number {
  const words = texts.flatMap((text) => text.split(/\s+/u)).filter((word) => word !== '').length;
  return Math.min(Math.max(SETTING + words * PER_WORD, LEAST_STAY), LONGEST_STAY);
}

/** A mark on the strip: from the first day to behind the last, in parts of the whole strip, from its beginning. */
export type StripMark = { event: Id; from: number; to: number };
/** The strip: the dated stops at the true scale of time, and where its years begin. */
export type Strip = { marks: StripMark[]; years: { year: number; at: number }[] };

/** A date wider than this has no one place on the strip. */
const WIDEST = 100 * DAY;

/** The strip of a story, over whole years. `null` where no stop has a place in time. */
export function stripOf(
  events: readonly Pick<CoreEvent, 'id' | 'date'>[],
  outside: View['outside'],
): Strip | null {
  const spans = events.flatMap(({ id, date }) => {
    const { earliest, latest } = shownDate(date, outside);
    const first = earliest ?? latest;
    const last = latest ?? earliest;
    if (first === null || last === null) return [];
    const span = { event: id, start: dayStart(first), end: dayStart(last) + DAY };
    return span.end - span.start > WIDEST ? [] : [span];
  });
  if (spans.length === 0) return null;
  const first = new Date(Math.min(...spans.map(({ start }) => start))).getUTCFullYear();
  const last = new Date(Math.max(...spans.map(({ end }) => end - DAY))).getUTCFullYear();
  const begin = Date.UTC(first, 0, 1);
  const length = Date.UTC(last + 1, 0, 1) - begin;
  const partOf = (time: number): number => (time - begin) / length;
  return {
    marks: spans.map(({ event, start, end }) => ({ event, from: partOf(start), to: partOf(end) })),
    years: Array.from({ length: last - first + 1 }, (_, index) => ({
      year: first + index,
      at: partOf(Date.UTC(first + index, 0, 1)),
    })),
  };
}
