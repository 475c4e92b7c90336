import type { Stretch } from '../../state/moments.ts';

/**
 * The folded axis as arithmetic: time in UTC milliseconds on one side, "unfolded" milliseconds (time without
 * what the folds hide) on the other. Everything that pans or zooms moves in unfolded time, so that a step is
 * as long on the screen wherever it is taken. Folds are in order and do not overlap.
 */
export type Folds = readonly Stretch[];

/** How much of `[start, end)` is not folded away, in milliseconds. */
export function unfoldedLength(start: number, end: number, folds: Folds): number {
  const hidden = folds.reduce(
    (sum, fold) => sum + Math.max(0, Math.min(end, fold.end) - Math.max(start, fold.start)),
    0,
  );
  return end - start - hidden;
}

/** The time that lies `length` unfolded milliseconds after `start` (before it, when negative). Never inside a fold. */
export function advance(start: number, length: number, folds: Folds): number {
  let at = start;
  let left = Math.abs(length);
  if (length >= 0) {
    for (const fold of folds) {
      if (fold.end <= at) continue;
      const open = fold.start - at;
      // Nothing left and inside the fold: on to its end all the same.
      if (left <= open) break;
      left -= Math.max(0, open);
      at = fold.end;
    }
    return at + left;
  }
  for (const fold of folds.toReversed()) {
    if (fold.start >= at) continue;
    const open = at - fold.end;
    if (left <= open) break;
    left -= Math.max(0, open);
    at = fold.start;
  }
  return at - left;
}

/** Where a time stands, in CSS px from the inline start of an axis `width` px wide; outside the window it lies beyond the ends. */
export function toPixels(time: number, window: Stretch, folds: Folds, width: number): number {
  const whole = unfoldedLength(window.start, window.end, folds);
  if (whole <= 0) return 0;
  const part =
    time >= window.start
      ? unfoldedLength(window.start, time, folds)
      : -unfoldedLength(time, window.start, folds);
  return (part / whole) * width;
}

/** The time at a place of the axis, as `toPixels` places times; never inside a fold. */
export function toTime(x: number, window: Stretch, folds: Folds, width: number): number {
  if (width <= 0) return window.start;
  const whole = unfoldedLength(window.start, window.end, folds);
  return advance(window.start, (x / width) * whole, folds);
}

/** The stretches of a window that are open, in order. */
export function openStretches(window: Stretch, folds: Folds): Stretch[] {
  const open: Stretch[] = [];
  let at = window.start;
  for (const fold of folds) {
    if (fold.end <= at || fold.start >= window.end) continue;
    if (fold.start > at) open.push({ start: at, end: fold.start });
    at = fold.end;
  }
  if (at < window.end) open.push({ start: at, end: window.end });
  return open;
}

/** The window moved by a share of its own length: 0.5 is half a screen later. It stops at the bounds. */
export function pan(window: Stretch, share: number, bounds: Stretch, folds: Folds): Stretch {
  const length = unfoldedLength(window.start, window.end, folds);
  return clamp(
    { start: advance(window.start, length * share, folds), end: window.end },
    length,
    bounds,
    folds,
  );
}

/** Nothing closer than two days and nothing wider than all there is. */
const CLOSEST_MS = 2 * 86_400_000;

/** The window shrunk (factor < 1) or widened around `anchor`, a share of its length from its start. */
export function zoom(
  window: Stretch,
  factor: number,
  anchor: number,
  bounds: Stretch,
  folds: Folds,
): Stretch {
  const length = unfoldedLength(window.start, window.end, folds);
  const all = unfoldedLength(bounds.start, bounds.end, folds);
  const next = Math.min(all, Math.max(CLOSEST_MS, length * factor));
  const start = advance(window.start, (length - next) * anchor, folds);
  return clamp({ start, end: window.end }, next, bounds, folds);
}

/** A window of the same length with `time` in its middle. */
export function centre(window: Stretch, time: number, bounds: Stretch, folds: Folds): Stretch {
  const length = unfoldedLength(window.start, window.end, folds);
  return clamp({ start: advance(time, -length / 2, folds), end: window.end }, length, bounds, folds);
}

/**
 * A window out of an address as far as it can be shown: its part within the bounds, all there is where it has none
 * there, and no less than the widget shows. It would move anything else by itself, and the axis with it.
 */
export function fitted({ start, end }: Stretch, bounds: Stretch, folds: Folds): Stretch {
  const inside = { start: Math.max(start, bounds.start), end: Math.min(end, bounds.end) };
  if (inside.start >= inside.end) return bounds;
  if (unfoldedLength(inside.start, inside.end, folds) >= CLOSEST_MS) return inside;
  const middle = (inside.start + inside.end) / 2;
  const from = advance(middle, -CLOSEST_MS / 2, folds);
  return clamp({ start: from, end: inside.end }, CLOSEST_MS, bounds, folds);
}

function clamp(wanted: Stretch, length: number, bounds: Stretch, folds: Folds): Stretch {
  const latest = advance(bounds.end, -length, folds);
  const start = Math.max(bounds.start, Math.min(wanted.start, Math.max(bounds.start, latest)));
  return { start, end: Math.min(bounds.end, advance(start, length, folds)) };
}
