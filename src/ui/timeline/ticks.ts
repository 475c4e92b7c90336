import { DAY } from '../../domain/time/day.ts';
import type { Stretch } from '../../state/moments.ts';

/** Nothing is written closer than this, CSS px: two digits and air. */
const CLOSEST_PX = 26;
/** Steps in days that a reader can count in: each day, then round days of the month. */
const DAY_STEPS: readonly (readonly number[])[] = [
  Array.from({ length: 31 }, (_, index) => index + 1),
  [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29],
  [1, 5, 10, 15, 20, 25],
  [1, 10, 20],
  [1, 15],
];

/** The days to write in an open stretch, as their midnights (UTC milliseconds), chosen so that no two stand closer than `CLOSEST_PX`; no days when months crowd. */
export function dayTicks(stretch: Stretch, pxPerMs: number): number[] {
  const dayPx = pxPerMs * DAY;
  const spacing = [1, 2, 4, 9, 14];
  const index = spacing.findIndex((days) => days * dayPx >= CLOSEST_PX);
  const wanted = DAY_STEPS[index];
  const step = spacing[index];
  if (wanted === undefined || step === undefined) return [];
  const ticks: number[] = [];
  for (let time = Math.ceil(stretch.start / DAY) * DAY; time < stretch.end; time += DAY) {
    const day = new Date(time).getUTCDate();
    // 29 February stands too close to the first of March.
    const crowds = day > 1 && new Date(time + (step - 1) * DAY).getUTCDate() < day;
    if (wanted.includes(day) && !crowds) ticks.push(time);
  }
  return ticks;
}

/** The first days of months (or of years, when months would crowd) that begin in a stretch. */
export function monthStarts(stretch: Stretch): number[] {
  const first = new Date(stretch.start);
  const starts: number[] = [];
  let at = Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), 1);
  while (at < stretch.end) {
    if (at >= stretch.start) starts.push(at);
    const date = new Date(at);
    at = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
  }
  return starts;
}

/** The head of a stretch: each part that lies in one month, as times; the widest says which month a moment is. */
export function monthParts(stretch: Stretch): Stretch[] {
  const borders = [
    stretch.start,
    ...monthStarts(stretch).filter((time) => time > stretch.start),
    stretch.end,
  ];
  return borders.slice(1).map((end, index) => ({ start: borders[index] ?? stretch.start, end }));
}

/** The first days of the years that begin in a stretch. */
export function yearStarts(stretch: Stretch): number[] {
  return monthStarts(stretch).filter((time) => new Date(time).getUTCMonth() === 0);
}
