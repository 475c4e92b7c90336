import type { Id } from '../../domain/dataset.ts';
import type { MarkSpec } from '../../state/sides.ts';
import type { Mark } from './marks.ts';

/** More marks than a lane has rows, standing for each other's place: framed, counted, opened by a tap. */
export type Sheaf = { lane: string; start: number; events: Id[]; specs: MarkSpec[] };

/** How much room things take, CSS px; the inline axis only. */
export type Room = {
  /** The first time in view. */
  start: number;
  /** Where a time stands, from the inline start of the axis. */
  x: (time: number) => number;
  /** The width of the axis. */
  width: number;
  /** The root size over 16 px: sheaves and glyphs grow by it. */
  scale: number;
  /** The width of a mark's glyph with its label. An estimate that is too large costs a row, one too small a clash. */
  label: (mark: Mark, line: 'detail' | 'brief') => number;
  /** What stands at a place of the axis: `x` turned around. */
  time: (x: number) => number;
};

/** A sheaf's own width at a 16 px root, and the air between neighbours. */
const SHEAF_PX = 80;
const AIR_PX = 10;
/** A point's glyph stands on its time and so begins before it, CSS px at a 16 px root. */
const OVERHANG_PX = 15;
/** The widget keeps as much between any two items, since it does not see what stands out of them (timeline-view.ts). */
export const APART_PX = OVERHANG_PX + 1;
/** A glyph without words. */
const BARE_PX = 34;

type Extent = { from: number; to: number };

/** Something with the row of its lane it was given room in; 0 is the topmost. */
export type Placed<T> = T & { row: number };

/**
 * Puts what would stand more than `rows` deep in a lane into sheaves: greedy interval packing by rank, so that
 * what is left outside is who met whom. `open` events are always drawn with their words, in further rows if need be.
 */
export function bundle(
  marks: readonly Mark[],
  rowsOf: (lane: string) => number,
  room: Room,
  open: ReadonlySet<Id>,
): { drawn: Placed<Mark>[]; sheaves: Placed<Sheaf>[] } {
  const drawn: Placed<Mark>[] = [];
  const sheaves: Placed<Sheaf>[] = [];
  for (const lane of new Set(marks.map((mark) => mark.lane))) {
    const rows = rowsOf(lane);
    const packed = packLane(
      marks.filter((mark) => mark.lane === lane),
      rows,
      room,
      open,
    );
    drawn.push(...packed.drawn);
    for (const group of packed.groups) {
      const [only] = group;
      if (group.length === 1 && only !== undefined) drawn.push({ ...bareMark(only, room), row: rows - 1 });
      else sheaves.push({ ...sheafOf(lane, group, room), row: rows - 1 });
    }
  }
  return { drawn, sheaves };
}

/** Packs a lane; where something is left over, the last row is cleared for the sheaf it goes into. */
function packLane(
  marks: readonly Mark[],
  rows: number,
  room: Room,
  open: ReadonlySet<Id>,
): { drawn: Placed<Mark>[]; groups: Mark[][] } {
  const isOpen = (mark: Mark) => open.has(mark.event);
  const ranked = marks.toSorted(
    (a, b) => Number(isOpen(b)) - Number(isOpen(a)) || a.rank - b.rank || inTurn(a, b),
  );
  let kept = ranked;
  let put: Mark[] = [];
  // Each round puts at least one more mark away, so this ends.
  for (;;) {
    const groups = groupNear(put, room);
    const taken: Extent[][] = Array.from({ length: rows }, () => []);
    taken[rows - 1] = groups.map((group) => sheafExtent(group, room));
    const drawn: Placed<Mark>[] = [];
    const left: Mark[] = [];
    for (const mark of kept) {
      const { extent: own, mark: placed, cut } = placedIn(mark, room, isOpen(mark));
      let row = taken.findIndex((others) =>
        others.every((other) => own.to <= other.from || own.from >= other.to),
      );
      if (!isOpen(mark) && (row === -1 || cut)) {
        left.push(mark);
        continue;
      }
      if (row === -1) row = taken.push([]) - 1;
      taken[row]?.push(own);
      drawn.push({ ...placed, row });
    }
    if (left.length === 0) return { drawn, groups };
    put = [...put, ...left];
    kept = kept.filter((mark) => !left.includes(mark));
  }
}

/** From a mark's beginning to the end of its band or of its words, whichever is later. */
function extentOf(mark: Mark, room: Room): Extent {
  const start = room.x(mark.start);
  const from = start - (mark.shape === 'point' ? OVERHANG_PX * room.scale : lead(room));
  // A band may run out of the window; words may not, and stand at the edge while any of the band is in view.
  const words = shownAt(mark, room) + room.label(mark, mark.brief === true ? 'brief' : 'detail');
  return { from, to: Math.max(Math.min(room.width, room.x(mark.end)), words) + AIR_PX };
}

/** What the widget keeps free before an item that does not stand out of its place, beyond our own air. */
function lead({ scale }: Room): number {
  return Math.max(0, APART_PX * scale - AIR_PX);
}

/** Marks whose sheaves would touch share one. */
function groupNear(marks: readonly Mark[], room: Room): Mark[][] {
  const groups: Mark[][] = [];
  const reach = (SHEAF_PX + OVERHANG_PX) * room.scale + AIR_PX;
  for (const mark of marks.toSorted((a, b) => seenFrom(a, room) - seenFrom(b, room) || inTurn(a, b))) {
    const last = groups.at(-1);
    const first = last?.[0];
    if (last !== undefined && first !== undefined && shownAt(mark, room) - shownAt(first, room) < reach) {
      last.push(mark);
    } else groups.push([mark]);
  }
  return groups;
}

type PlacedMark = { mark: Mark; extent: Extent; cut: boolean };

/**
 * A mark with its words after its glyph or, where the end of the axis would cut them, before it. One that must be
 * drawn says less before it is cut.
 */
function placedIn(mark: Mark, room: Room, must: boolean): PlacedMark {
  const after = withWordsAfter(mark, room);
  if (!after.cut) return after;
  const short = { ...mark, brief: true };
  const others = [
    () => withWordsBefore(mark, 'detail', room),
    () => (must ? withWordsAfter(short, room) : after),
    () => (must ? withWordsBefore(short, 'brief', room) : after),
  ];
  for (const other of others) {
    const placed = other();
    if (!placed.cut) return placed;
  }
  return after;
}

function withWordsAfter(mark: Mark, room: Room): PlacedMark {
  const extent = extentOf(mark, room);
  return { mark, extent, cut: extent.from < room.width && extent.to - AIR_PX > room.width };
}

function withWordsBefore(mark: Mark, line: 'detail' | 'brief', room: Room): PlacedMark {
  const to = room.x(mark.start) + OVERHANG_PX * room.scale;
  const from = to - room.label(mark, line);
  return {
    mark: { ...mark, before: { start: room.time(from), width: to - from } },
    extent: { from: from - lead(room), to: to + AIR_PX },
    cut: mark.shape !== 'point' || from < 0 || to > room.width,
  };
}

/** By time; the id decides between two of one time, so that the order of the data does not. */
function inTurn(a: Mark, b: Mark): number {
  return a.start - b.start || (a.event < b.event ? -1 : 1);
}

/** When a mark begins to be seen: what reaches into the window stands at its edge, what ended before it does not. */
function seenFrom({ start, end }: Mark, room: Room): number {
  return end > room.start ? Math.max(room.start, start) : start;
}

function shownAt(mark: Mark, room: Room): number {
  return room.x(seenFrom(mark, room));
}

function sheafExtent(group: readonly Mark[], room: Room): Extent {
  const at = group[0] === undefined ? 0 : shownAt(group[0], room);
  if (group.length > 1) return { from: at - lead(room), to: at + SHEAF_PX * room.scale + AIR_PX };
  const from = at - OVERHANG_PX * room.scale;
  return { from, to: from + BARE_PX * room.scale + AIR_PX };
}

/** The glyph alone, on its day or where its band begins to be seen. */
function bareMark(mark: Mark, room: Room): Mark {
  const at = seenFrom(mark, room);
  return { ...mark, bare: true, shape: 'point', start: at, end: at };
}

function sheafOf(lane: string, group: readonly Mark[], room: Room): Sheaf {
  return {
    lane,
    start: group[0] === undefined ? 0 : seenFrom(group[0], room),
    events: group.map(({ event }) => event),
    specs: group.map(({ spec }) => spec),
  };
}
