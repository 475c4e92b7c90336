import { DAY, dayEnd, dayOf, dayStart } from '../../domain/time/day.ts';
import type { Stretch } from '../../state/moments.ts';
import type { DayRange } from '../../state/view.ts';
import { advance, fitted, type Folds } from './scale.ts';

/** The window an address asks for, in UTC milliseconds, as far as it can be shown; `null` is all there is. */
export function stretchOf(range: DayRange | null, bounds: Stretch, folds: Folds): Stretch {
  if (range === null) return bounds;
  return fitted({ start: dayStart(range.from), end: dayEnd(range.to) }, bounds, folds);
}

/** A window in whole days, since an address is read by people; `null` where it shows all there is. */
export function rangeOf(window: Stretch, bounds: Stretch): DayRange | null {
  const close = (a: number, b: number) => Math.abs(a - b) < DAY;
  if (close(window.start, bounds.start) && close(window.end, bounds.end)) return null;
  return { from: dayOf(window.start), to: dayOf(Math.max(window.start, window.end - 1)) };
}

/** Whether two ranges, or the lack of one, are the same. */
export function sameRange(a: DayRange | null, b: DayRange | null): boolean {
  return a?.from === b?.from && a?.to === b?.to;
}

/** Days of air on either side of a moment that has been asked for. */
const AIR_DAYS = 3;

/** The window that shows a moment. */
export function windowOnMoment({ start, end }: Stretch, folds: Folds): Stretch {
  return { start: advance(start, -AIR_DAYS * DAY, folds), end: advance(end, AIR_DAYS * DAY, folds) };
}
