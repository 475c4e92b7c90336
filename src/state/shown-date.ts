import type { CoreEvent } from '../domain/core.ts';
import type { Dated } from '../domain/dataset.ts';
import { DAY, dayStart } from '../domain/time/day.ts';

/** The date the axis shows, and whether it comes from outside the articles. */
export type ShownDate = Dated & { outside: boolean };

const UNDATED: ShownDate = { edtf: 'XXXX', earliest: null, latest: null, outside: false };

/**
 * Which of an event's dates is shown (DATASET.md, DateClaim): the sharper one from outside where there is
 * one, else the date itself; with outside knowledge switched off, only what the words carry.
 */
export function shownDate(date: CoreEvent['date'], outside: 'on' | 'off'): ShownDate {
  if (outside === 'off') return date.textual === null ? UNDATED : { ...pick(date.textual), outside: false };
  if (date.outside !== undefined) return { ...pick(date.outside), outside: true };
  return { ...pick(date), outside: date.basis === 'outside' };
}

/**
 * Every date an event is told with: the date itself and a sharper one from outside; with outside knowledge switched
 * off, only what the words carry.
 */
export function toldDates(date: CoreEvent['date'], outside: 'on' | 'off'): Dated[] {
  if (outside === 'off') return [shownDate(date, outside)];
  return date.outside === undefined ? [date] : [date, date.outside];
}

function pick({ edtf, earliest, latest }: Dated): Dated {
  return { edtf, earliest, latest };
}

/** Wider than this a date says how long something lasted, not when it was. */
const WIDE_DAYS = 62;

/**
 * Whether a date is a long or open stretch rather than a place in time: «since 2022», a whole year. A single
 * happening with one known limit («on the 19th or earlier») is none.
 */
export function isLasting({ edtf, earliest, latest }: Dated): boolean {
  if (earliest === null || latest === null) return edtf.includes('/');
  return dayStart(latest) - dayStart(earliest) > WIDE_DAYS * DAY;
}

/** Whether a shown date has any place on the axis. */
export function isDated(date: Dated): boolean {
  return date.earliest !== null || date.latest !== null;
}
