/** Days as numbers and back; UTC throughout, so that no time zone moves a day. */
import type { IsoDay } from '../dataset.ts';

/** Milliseconds in a day. */
export const DAY = 86_400_000;

/** Midnight (UTC) at the beginning of the day, in milliseconds since 1970. */
export function dayStart(day: IsoDay): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** The day that holds the moment `time` (milliseconds since 1970). */
export function dayOf(time: number): IsoDay {
  return new Date(time).toISOString().slice(0, 10);
}

/** The day `days` later; earlier if negative. */
export function addDays(day: IsoDay, days: number): IsoDay {
  return dayOf(dayStart(day) + days * DAY);
}

/** The first millisecond after the day (UTC): the exclusive end of a stretch that includes it. */
export function dayEnd(day: IsoDay): number {
  return dayStart(day) + DAY;
}
