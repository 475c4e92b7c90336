import type { Id, Level, Side } from '../../domain/dataset.ts';
import { DAY, dayEnd, dayStart } from '../../domain/time/day.ts';
import type { LocalEvent } from '../../state/filter.ts';
import { isDated, shownDate, type ShownDate } from '../../state/shown-date.ts';
import { specOf } from '../../state/sides.ts';
import type { GlyphSpec } from '../shared/glyph.ts';

/** An event as the timeline draws it: on its day, or as a band over the time it may lie in or lasted. */
export type Mark = {
  event: Id;
  lane: string;
  /** UTC milliseconds. A point has its day's noon as both. */
  start: number;
  end: number;
  shape: 'point' | 'band';
  /** An end that fades: not known, or still open. */
  softStart: boolean;
  softEnd: boolean;
  spec: GlyphSpec;
  title: string;
  date: ShownDate;
  accounts: number;
  /** Smaller is drawn rather than put into a sheaf. */
  rank: number;
};

/** More marks than a lane has rows, standing for each other's place: framed, counted, opened by a tap. */
export type Sheaf = { lane: string; start: number; events: Id[]; specs: GlyphSpec[] };

const LEVEL_RANKS: Record<Level, number> = {
  'heads-of-state': 0,
  'security-officials': 1,
  ministers: 1,
  officials: 2,
  institutions: 3,
};

const MODE_RANKS: Record<string, number> = {
  meeting: 0,
  phone: 0,
  multilateral: 0,
  video: 0,
  visit: 1,
  document: 1,
};

/** What is shown before what: who met whom first, then papers and plans, then words. */
function rankOf(event: LocalEvent): number {
  const level = event.level === null ? 3 : LEVEL_RANKS[event.level];
  const mode = event.mode === null ? 3 : (MODE_RANKS[event.mode] ?? 2);
  const settled = event.status === 'occurred' || event.status === 'ongoing' ? 0 : 1;
  return mode * 8 + level * 2 + settled - Math.min(event.accounts.length, 2);
}

/** The mark of an event in one lane, or `null` where it has no date to stand on. */
export function markOf(
  event: LocalEvent,
  lane: string,
  sides: ReadonlyMap<Id, Side>,
  outside: 'on' | 'off',
  bounds: { start: number; end: number },
): Mark | null {
  const date = shownDate(event.date, outside);
  if (!isDated(date)) return null;
  const { earliest, latest, edtf } = date;
  const lasted = edtf.includes('/');
  const start = earliest === null ? bounds.start : dayStart(earliest);
  const end = latest === null ? bounds.end : dayEnd(latest);
  const day = earliest !== null && earliest === latest;
  const common = {
    event: event.id,
    lane,
    spec: specOf(event, sides),
    title: event.title,
    date,
    accounts: event.accounts.length,
    rank: rankOf(event),
  };
  if (day) {
    const noon = start + DAY / 2;
    return { ...common, shape: 'point', start: noon, end: noon, softStart: false, softEnd: false };
  }
  return {
    ...common,
    shape: 'band',
    start,
    end,
    softStart: earliest === null || !lasted || isVague(edtf),
    softEnd: latest === null || !lasted || isVague(edtf),
  };
}

function isVague(edtf: string): boolean {
  return /[~%]/.test(edtf);
}

/**
 * Puts marks that would stand more than `rows` deep into sheaves. Marks crowd when their labels would cover
 * each other: `labelMs` is the width of a label at the present zoom, in unfolded milliseconds. `open` events
 * are always drawn. What is left out of a sheaf is the highest ranked, so that first sight tells who met whom.
 */
export function bundle(
  marks: readonly Mark[],
  rowsOf: (lane: string) => number,
  distance: (from: number, to: number) => number,
  labelMs: number,
  open: ReadonlySet<Id>,
): { drawn: Mark[]; sheaves: Sheaf[] } {
  const drawn: Mark[] = [];
  const sheaves: Sheaf[] = [];
  for (const [lane, own] of groupByLane(marks)) {
    const always = own.filter(({ event }) => open.has(event));
    drawn.push(...always);
    const others = own.filter(({ event }) => !open.has(event)).toSorted((a, b) => a.start - b.start);
    for (const crowd of crowds(others, distance, labelMs)) {
      const rows = rowsOf(lane);
      if (crowd.length <= rows) {
        drawn.push(...crowd);
        continue;
      }
      const ranked = [...crowd].toSorted((a, b) => a.rank - b.rank || a.start - b.start);
      const kept = ranked.slice(0, rows - 1);
      const put = crowd.filter((mark) => !kept.includes(mark));
      const [first] = put;
      if (first === undefined) continue;
      drawn.push(...kept);
      sheaves.push({
        lane,
        start: first.start,
        events: put.map(({ event }) => event),
        specs: put.map(({ spec }) => spec),
      });
    }
  }
  return { drawn, sheaves };
}

function groupByLane(marks: readonly Mark[]): Map<string, Mark[]> {
  const lanes = new Map<string, Mark[]>();
  for (const mark of marks) {
    const own = lanes.get(mark.lane);
    if (own === undefined) lanes.set(mark.lane, [mark]);
    else own.push(mark);
  }
  return lanes;
}

/** Runs of marks in which each begins before the label of the run's first has ended. */
function crowds(
  marks: readonly Mark[],
  distance: (from: number, to: number) => number,
  labelMs: number,
): Mark[][] {
  const runs: Mark[][] = [];
  for (const mark of marks) {
    const run = runs.at(-1);
    const first = run?.[0];
    if (run !== undefined && first !== undefined && distance(first.start, mark.start) < labelMs)
      run.push(mark);
    else runs.push([mark]);
  }
  return runs;
}
