import type { Id, Level, Side } from '../../domain/dataset.ts';
import { DAY, dayEnd, dayStart } from '../../domain/time/day.ts';
import type { CoreEvent } from '../../domain/core.ts';
import type { Stretch } from '../../state/moments.ts';
import { shapeOf, type EdtfPart } from '../../i18n/edtf-shape.ts';
import { isDated, shownDate, type ShownDate } from '../../state/shown-date.ts';
import { specOf } from '../../state/sides.ts';
import type { MarkSpec } from '../../state/sides.ts';

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
  spec: MarkSpec;
  title: string;
  date: ShownDate;
  accounts: number;
  /** Where there is no room for words: the glyph alone, its words in the tooltip and the list. */
  bare?: boolean;
  /** Of its words only the short ones fit. */
  brief?: boolean;
  /** The words stand before the glyph, since the axis ends after it: when they begin, and how wide both are, CSS px. */
  before?: { start: number; width: number };
  /** Smaller is drawn rather than put into a sheaf. */
  rank: number;
};

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
function rankOf(event: CoreEvent): number {
  const level = event.level === null ? 3 : LEVEL_RANKS[event.level];
  const mode = event.mode === null ? 3 : (MODE_RANKS[event.mode] ?? 2);
  const settled = event.status === 'occurred' || event.status === 'ongoing' ? 0 : 1;
  return mode * 8 + level * 2 + settled - Math.min(event.accounts.length, 2);
}

/**
 * The mark of an event in one lane, or `null` where it has no date to stand on, or one that lies wholly beyond the
 * ends of the axis: no window shows it, and the ends say what lies there.
 */
export function markOf(
  event: CoreEvent,
  lane: string,
  sides: ReadonlyMap<Id, Side>,
  outside: 'on' | 'off',
  bounds: Stretch,
): Mark | null {
  const date = shownDate(event.date, outside);
  if (!isDated(date)) return null;
  const { earliest, latest, edtf } = date;
  const lasted = edtf.includes('/');
  const [start, end] = extent(date, lasted, bounds);
  if (end <= bounds.start || start >= bounds.end) return null;
  const day = earliest !== null && earliest === latest;
  const common = {
    event: event.id,
    lane,
    spec: specOf(event, sides, outside),
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
    ...softEnds(edtf),
  };
}

/** How long the soft end of a date with one known bound is drawn: enough to see, too short to be read as a claim. */
const OPEN_DAYS = 4;

/** Where a date lies on the axis. What lasts and is open runs on to the end of it; what happened once does not. */
function extent(date: ShownDate, lasted: boolean, bounds: Stretch): [start: number, end: number] {
  const { earliest, latest } = date;
  const open = OPEN_DAYS * DAY;
  if (earliest !== null && latest !== null) return [dayStart(earliest), dayEnd(latest)];
  if (earliest !== null) return [dayStart(earliest), lasted ? bounds.end : dayStart(earliest) + open];
  const end = latest === null ? bounds.end : dayEnd(latest);
  return [end - open, end];
}

/**
 * Which ends fade: an open one, and one not known to the day. What happened once, somewhere within, has no ends
 * of its own; where only one limit is known, the limit is sharp.
 */
function softEnds(edtf: string): { softStart: boolean; softEnd: boolean } {
  const shape = shapeOf(edtf);
  const ranged = shape.type === 'interval' || shape.type === 'within';
  if (!ranged || (shape.type === 'within' && shape.from !== null && shape.to !== null)) {
    return { softStart: true, softEnd: true };
  }
  return { softStart: fades(shape.from), softEnd: fades(shape.to) };
}

function fades(end: EdtfPart | null): boolean {
  return end === null || end.day === null || end.approximate || end.uncertain;
}
