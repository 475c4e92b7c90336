import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY } from '../../../src/domain/time/day.ts';
import type { Stretch } from '../../../src/state/moments.ts';
import {
  advance,
  centre,
  fitted,
  openStretches,
  pan,
  toPixels,
  toTime,
  unfoldedLength,
  zoom,
} from '../../../src/ui/timeline/scale.ts';

/** Everything here is in whole days, so that the oracle can count them one by one. */
const days = (start: number, end: number): Stretch => ({ start: start * DAY, end: end * DAY });
const REACH = 120;
const ALL = days(0, REACH);

/** Some folds: in order, apart, inside the bounds. */
const anyFolds = fc
  .uniqueArray(fc.noBias(fc.integer({ min: 3, max: REACH - 3 })), { maxLength: 8 })
  .map((borders) => borders.toSorted((a, b) => a - b))
  .map((borders) =>
    borders.flatMap((border, index) => (index % 2 === 1 ? [days(borders[index - 1] ?? border, border)] : [])),
  );
const anyDay = fc.noBias(fc.integer({ min: 0, max: REACH }));

const isFolded = (day: number, folds: readonly Stretch[]) =>
  folds.some(({ start, end }) => day * DAY >= start && day * DAY < end);
/** Strictly inside: the ends of a fold are one place on the axis, and a place one may stand. */
const isInside = (time: number, folds: readonly Stretch[]) =>
  folds.some(({ start, end }) => time > start && time < end);

/** The oracle: the open days from `from` up to `to`, counted; before it, below nought. */
function countOpen(from: number, to: number, folds: readonly Stretch[]): number {
  if (to < from) return -countOpen(to, from, folds);
  let open = 0;
  for (let day = from; day < to; day += 1) if (!isFolded(day, folds)) open += 1;
  return open;
}

const lengthOf = ({ start, end }: Stretch, folds: readonly Stretch[]) => unfoldedLength(start, end, folds);
/** Where a time stands among the open days: two ends of a fold are the same. */
const placeOf = (time: number, folds: readonly Stretch[]) => unfoldedLength(0, time, folds);

/** A window of some days, neither end inside a fold, within the bounds. */
const anyScene = fc
  .record({ folds: anyFolds, from: anyDay, length: fc.integer({ min: 2, max: 60 }) })
  .map(({ folds, from, length }) => {
    const start = advance(from * DAY, 0, folds);
    return { folds, window: { start, end: advance(start, length * DAY, folds) } };
  })
  .filter(({ window, folds }) => window.end <= ALL.end && lengthOf(window, folds) >= 2 * DAY);

describe('unfolded time', () => {
  test('counts the days that are not folded away', () => {
    fc.assert(
      fc.property(anyFolds, anyDay, anyDay, (folds, a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        expect(unfoldedLength(from * DAY, to * DAY, folds)).toBe(countOpen(from, to, folds) * DAY);
      }),
    );
  });

  test('walked forth or back covers as many open days, and never ends inside a fold', () => {
    fc.assert(
      fc.property(anyFolds, anyDay, fc.integer({ min: -80, max: 80 }), (folds, from, steps) => {
        const at = advance(from * DAY, steps * DAY, folds);
        expect(isInside(at, folds)).toBe(false);
        expect(countOpen(from, at / DAY, folds)).toBe(steps);
      }),
    );
  });

  test('does not pass over a part of a day at a fold', () => {
    const folds = [days(10, 20)];
    expect(advance(9.5 * DAY, DAY, folds)).toBe(20.5 * DAY);
    expect(advance(20.5 * DAY, -DAY, folds)).toBe(9.5 * DAY);
    expect(advance(15 * DAY, 0, folds)).toBe(20 * DAY);
  });

  test('is seen whole: the open stretches of a window are its open days, in order', () => {
    fc.assert(
      fc.property(anyFolds, anyDay, anyDay, (folds, a, b) => {
        const window = days(Math.min(a, b), Math.max(a, b));
        const open = openStretches(window, folds);
        const covered = open.flatMap(({ start, end }) =>
          Array.from({ length: (end - start) / DAY }, (_, index) => start / DAY + index),
        );
        const expected = Array.from({ length: (window.end - window.start) / DAY }, (_, index) => index)
          .map((index) => window.start / DAY + index)
          .filter((day) => !isFolded(day, folds));
        expect(covered).toEqual(expected);
        for (const { start, end } of open) expect(end).toBeGreaterThan(start);
      }),
    );
  });
});

describe('pixels', () => {
  test('go from nought to the width, as many to each open day, none to a folded one', () => {
    fc.assert(
      fc.property(anyScene, anyDay, ({ folds, window }, day) => {
        const width = 1_000;
        const perDay = (width * DAY) / lengthOf(window, folds);
        const x = (at: number) => toPixels(at * DAY, window, folds, width);
        expect(x(window.start / DAY)).toBeCloseTo(0);
        expect(x(window.end / DAY)).toBeCloseTo(width);
        expect(x(day + 1) - x(day)).toBeCloseTo(isFolded(day, folds) ? 0 : perDay);
      }),
    );
  });

  test('lead back to the time they came from, where that is open', () => {
    fc.assert(
      fc.property(anyScene, anyDay, ({ folds, window }, day) => {
        fc.pre(!isFolded(day, folds));
        const noon = (day + 0.5) * DAY;
        const x = toPixels(noon, window, folds, 1_000);
        expect(toTime(x, window, folds, 1_000) / DAY).toBeCloseTo(noon / DAY);
      }),
    );
  });

  test('are none where nothing of the window is open', () => {
    expect(toPixels(12 * DAY, days(11, 19), [days(10, 20)], 500)).toBe(0);
  });
});

describe('a window', () => {
  const anyMove = fc.oneof(
    fc
      .integer({ min: -30, max: 30 })
      .map((tenths) => (window: Stretch, folds: readonly Stretch[]) => pan(window, tenths / 10, ALL, folds)),
    fc.tuple(fc.constantFrom(0.05, 0.5, 0.8, 1.25, 2, 40), fc.constantFrom(0, 0.3, 0.5, 1)).map(
      ([factor, anchor]) =>
        (window: Stretch, folds: readonly Stretch[]) =>
          zoom(window, factor, anchor, ALL, folds),
    ),
    anyDay.map(
      (day) => (window: Stretch, folds: readonly Stretch[]) => centre(window, day * DAY, ALL, folds),
    ),
  );

  test('stays within the bounds, open at both ends and no narrower than two days, however it is moved', () => {
    fc.assert(
      fc.property(anyScene, fc.array(anyMove, { minLength: 1, maxLength: 6 }), ({ folds, window }, moves) => {
        let at = window;
        for (const move of moves) {
          at = move(at, folds);
          expect(at.start).toBeGreaterThanOrEqual(ALL.start);
          expect(at.end).toBeLessThanOrEqual(ALL.end);
          expect(isInside(at.start, folds) || isInside(at.end, folds)).toBe(false);
          const least = Math.min(2 * DAY, lengthOf(ALL, folds));
          expect(lengthOf(at, folds)).toBeGreaterThanOrEqual(least - 1);
        }
      }),
    );
  });

  test('keeps its length when panned or centred', () => {
    fc.assert(
      fc.property(anyScene, fc.integer({ min: -30, max: 30 }), anyDay, ({ folds, window }, tenths, day) => {
        const length = lengthOf(window, folds);
        expect(lengthOf(pan(window, tenths / 10, ALL, folds), folds)).toBeCloseTo(length, -2);
        expect(lengthOf(centre(window, day * DAY, ALL, folds), folds)).toBeCloseTo(length, -2);
      }),
    );
  });

  test('panned by a share moves by that share of itself, or to the end of the record', () => {
    fc.assert(
      fc.property(anyScene, fc.integer({ min: -30, max: 30 }), ({ folds, window }, tenths) => {
        const length = lengthOf(window, folds);
        const latest = lengthOf(ALL, folds) - length;
        const wanted = placeOf(window.start, folds) + (length * tenths) / 10;
        const panned = placeOf(pan(window, tenths / 10, ALL, folds).start, folds);
        expect(panned).toBeCloseTo(Math.max(0, Math.min(latest, wanted)), -2);
      }),
    );
  });

  test('panned there and back is where it was', () => {
    fc.assert(
      fc.property(anyScene, fc.integer({ min: -9, max: 9 }), ({ folds, window }, tenths) => {
        const there = pan(window, tenths / 10, ALL, folds);
        const whole = Math.abs(placeOf(there.start, folds) - placeOf(window.start, folds));
        fc.pre(Math.abs(whole - (lengthOf(window, folds) * Math.abs(tenths)) / 10) < 1);
        const back = pan(there, -tenths / 10, ALL, folds);
        expect(placeOf(back.start, folds)).toBeCloseTo(placeOf(window.start, folds), -2);
        expect(placeOf(back.end, folds)).toBeCloseTo(placeOf(window.end, folds), -2);
      }),
    );
  });

  test('zoomed keeps what is under the pointer there, away from the ends of the record', () => {
    fc.assert(
      fc.property(
        anyScene,
        fc.constantFrom(0.5, 0.8, 1.25),
        fc.constantFrom(0, 0.25, 0.5, 1),
        (scene, factor, anchor) => {
          const { folds, window } = scene;
          const length = lengthOf(window, folds);
          const under = placeOf(window.start, folds) + length * anchor;
          const zoomed = zoom(window, factor, anchor, ALL, folds);
          const next = lengthOf(zoomed, folds);
          const atAnEnd = zoomed.start === ALL.start || zoomed.end === ALL.end;
          const still = placeOf(zoomed.start, folds) + next * anchor;
          expect(atAnEnd ? under : still).toBeCloseTo(under, -2);
          expect(next).toBeCloseTo(Math.max(2 * DAY, Math.min(lengthOf(ALL, folds), length * factor)), -2);
        },
      ),
    );
  });

  test('centred has the time in its middle, away from the ends of the record', () => {
    fc.assert(
      fc.property(anyScene, anyDay, ({ folds, window }, day) => {
        const centred = centre(window, day * DAY, ALL, folds);
        const atAnEnd = centred.start === ALL.start || centred.end === ALL.end;
        const middle = toPixels(day * DAY, centred, folds, 100);
        expect(atAnEnd ? 50 : middle).toBeCloseTo(50);
        expect(middle).toBeGreaterThanOrEqual(-0.001);
        expect(middle).toBeLessThanOrEqual(100.001);
      }),
    );
  });
});

describe('a window out of an address', () => {
  const anyWindow = fc
    .tuple(fc.integer({ min: -400, max: 400 }), fc.integer({ min: 1, max: 500 }))
    .map(([from, length]) => days(from, from + length));

  test('lies in the bounds and shows at least two open days, whatever was asked', () => {
    fc.assert(
      fc.property(anyWindow, anyFolds, (window, folds) => {
        const fit = fitted(window, ALL, folds);
        expect(fit.start).toBeGreaterThanOrEqual(ALL.start);
        expect(fit.end).toBeLessThanOrEqual(ALL.end);
        expect(lengthOf(fit, folds)).toBeGreaterThanOrEqual(2 * DAY);
      }),
    );
  });

  test('is left as it is where it can be shown', () => {
    expect(fitted(days(10, 20), ALL, [])).toEqual(days(10, 20));
  });

  test('keeps the part that lies in the bounds', () => {
    expect(fitted(days(-5000, 20), ALL, [])).toEqual(days(0, 20));
  });

  test('far from all there is becomes all there is', () => {
    expect(fitted(days(-5000, -4000), ALL, [])).toEqual(ALL);
    expect(fitted(days(4000, 5000), ALL, [])).toEqual(ALL);
  });

  test('inside a fold shows the crease with a day on either side', () => {
    expect(fitted(days(30, 35), ALL, [days(20, 50)])).toEqual(days(19, 51));
  });
});

describe('a window out of an address', () => {
  const anyWindow = fc
    .tuple(fc.noBias(fc.integer({ min: -200, max: 300 })), fc.noBias(fc.integer({ min: 1, max: 250 })))
    .map(([start, length]) => days(start, start + length));

  test('is shown within the bounds and never narrower than two days', () => {
    fc.assert(
      fc.property(anyFolds, anyWindow, (folds, wanted) => {
        const { start, end } = fitted(wanted, ALL, folds);
        expect(start).toBeGreaterThanOrEqual(ALL.start);
        expect(end).toBeLessThanOrEqual(ALL.end);
        const least = Math.min(2 * DAY, lengthOf(ALL, folds));
        expect(unfoldedLength(start, end, folds)).toBeGreaterThanOrEqual(least);
      }),
    );
  });

  test('is what was asked for, where that can be shown', () => {
    fc.assert(
      fc.property(anyScene, ({ folds, window }) => {
        expect(fitted(window, ALL, folds)).toEqual(window);
      }),
    );
  });

  test('is all there is where it lies apart from it', () => {
    expect(fitted(days(-50, -10), ALL, [])).toEqual(ALL);
    expect(fitted(days(REACH, REACH + 5), ALL, [])).toEqual(ALL);
  });

  test('asked for inside a fold, shows what is on either side of it', () => {
    expect(fitted(days(12, 15), ALL, [days(10, 20)])).toEqual(days(9, 21));
  });
});
