import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, dayOf, dayStart } from '../../../src/domain/time/day.ts';
import { dayTicks, monthParts, monthStarts, yearStarts } from '../../../src/ui/timeline/ticks.ts';

const stretch = (from: string, to: string) => ({ start: dayStart(from), end: dayStart(to) });
const daysOf = (times: readonly number[]) => times.map(dayOf);
/** The days written where a day is so many CSS px wide. */
const written = (from: string, to: string, dayPx: number) =>
  dayTicks(stretch(from, to), dayPx / DAY).map((time) => dayOf(time).slice(5));

/** Stretches of up to a year, leap years among them, that begin at any hour. */
const anyStretch = fc
  .tuple(fc.noBias(fc.nat(6 * 365 * 24)), fc.noBias(fc.integer({ min: 1, max: 366 * 24 })))
  .map(([from, hours]) => {
    const start = dayStart('2020-01-01') + from * (DAY / 24);
    return { start, end: start + hours * (DAY / 24) };
  });

describe('the days written on the axis', () => {
  test.each([
    [30, ['12-06', '12-07', '12-08', '12-09', '12-10', '12-11', '12-12', '12-13']],
    [14, ['12-07', '12-09', '12-11', '12-13']],
    [7, ['12-10']],
    [3, ['12-10']],
    [1.5, []],
  ])('are fewer the narrower a day is: at %s px', (dayPx, expected) => {
    expect(written('2023-12-06', '2023-12-14', dayPx)).toEqual(expected);
  });

  test('are round days of each month, the first among them', () => {
    expect(written('2023-11-14', '2024-01-03', 7)).toEqual([
      '11-15',
      '11-20',
      '11-25',
      '12-01',
      '12-05',
      '12-10',
      '12-15',
      '12-20',
      '12-25',
      '01-01',
    ]);
  });

  test('do not crowd at the end of a February of 29 days', () => {
    expect(written('2024-02-25', '2024-03-04', 14)).toEqual(['02-25', '02-27', '03-01', '03-03']);
  });

  test('are days that begin in the stretch, in order, and never closer than two digits need', () => {
    fc.assert(
      fc.property(anyStretch, fc.double({ min: 0.1, max: 80, noNaN: true }), (own, dayPx) => {
        const times = dayTicks(own, dayPx / DAY);
        for (const [index, time] of times.entries()) {
          expect(time % DAY).toBe(0);
          expect(time).toBeGreaterThanOrEqual(own.start);
          expect(time).toBeLessThan(own.end);
          const before = times[index - 1];
          const gap = before === undefined ? Infinity : ((time - before) / DAY) * dayPx;
          expect(gap).toBeGreaterThanOrEqual(26);
        }
      }),
    );
  });

  test('are all days where each has room, and none in a stretch of nothing', () => {
    fc.assert(
      fc.property(anyStretch, (own) => {
        const first = Math.ceil(own.start / DAY);
        const last = Math.ceil(own.end / DAY);
        expect(dayTicks(own, 26 / DAY)).toHaveLength(last - first);
        expect(dayTicks({ start: own.start, end: own.start }, 26 / DAY)).toEqual([]);
      }),
    );
  });
});

describe('months', () => {
  test('begin on their first day', () => {
    expect(daysOf(monthStarts(stretch('2023-11-02', '2024-02-01')))).toEqual(['2023-12-01', '2024-01-01']);
    expect(daysOf(monthStarts(stretch('2023-12-01', '2023-12-02')))).toEqual(['2023-12-01']);
    expect(daysOf(yearStarts(stretch('2021-06-01', '2024-01-02')))).toEqual([
      '2022-01-01',
      '2023-01-01',
      '2024-01-01',
    ]);
  });

  test('share out a stretch without gap or overlap, each part in one month', () => {
    fc.assert(
      fc.property(anyStretch, (own) => {
        const parts = monthParts(own);
        expect(parts[0]?.start).toBe(own.start);
        expect(parts.at(-1)?.end).toBe(own.end);
        for (const [index, { start, end }] of parts.entries()) {
          expect(end).toBeGreaterThan(start);
          expect(parts[index + 1]?.start ?? own.end).toBe(end);
          expect(dayOf(start).slice(0, 7)).toBe(dayOf(end - 1).slice(0, 7));
        }
      }),
    );
  });
});
