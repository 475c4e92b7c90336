/**
 * The days an EDTF value (ISO 8601-2) holds. Whether a text is EDTF at all is decided at build time by a library; the
 * bounds are worked out here, since that library loses the end of a closed set and puts spring in January, and
 * since the app, which does without it, lays two dates side by side.
 */
import type { Dated } from '../dataset.ts';

/** First and last day, inclusive; `null` is open. */
export type Bounds = Pick<Dated, 'earliest' | 'latest'>;

const OPEN: Bounds = { earliest: null, latest: null };

/** Days in a month of the proleptic Gregorian calendar; `month` from 1. */
function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const pad = (value: number, digits: number): string => String(value).padStart(digits, '0');
const iso = (year: number, month: number, day: number): string =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

/** Level 1 and 2 “months”: seasons, quarters, quadrimesters, halves; first and last month of each. */
const DIVISIONS: Record<string, readonly [first: number, last: number]> = Object.fromEntries([
  // Northern seasons; winter is the one that begins in the year (EDTF orders it last).
  ...[21, 25].flatMap((spring) => inTurn(spring, [3, 5], [6, 8], [9, 11], [12, 14])),
  // Southern seasons; summer is the one that begins in the year.
  ...inTurn(29, [9, 11], [12, 14], [3, 5], [6, 8]),
  ...inTurn(33, [1, 3], [4, 6], [7, 9], [10, 12]),
  ...inTurn(37, [1, 4], [5, 8], [9, 12]),
  ...inTurn(40, [1, 6], [7, 12]),
]);

/** Consecutive codes from `first` on, each with its months. */
function inTurn(first: number, ...spans: [number, number][]): [string, [number, number]][] {
  return spans.map((span, index) => [String(first + index), span]);
}

/** The numbers from `first` to `last` that a pattern such as `1X` can stand for. */
function matching(pattern: string, first: number, last: number): number[] {
  if (!pattern.includes('X')) {
    const only = Number(pattern);
    return only >= first && only <= last ? [only] : [];
  }
  const numbers: number[] = [];
  for (let number = first; number <= last; number += 1) {
    const digits = pad(number, pattern.length);
    if (pattern.split('').every((mark, index) => mark === 'X' || mark === digits[index]))
      numbers.push(number);
  }
  return numbers;
}

/** The first valid day among the candidates, in the order in which they are given. */
function firstDay(
  years: number[],
  months: (year: number) => number[],
  days: string,
  last: boolean,
): string | null {
  const ordered = (numbers: number[]): number[] => (last ? numbers.toReversed() : numbers);
  for (const year of ordered(years)) {
    for (const month of ordered(months(year))) {
      const day = ordered(matching(days, 1, daysIn(year, month)))[0];
      if (day !== undefined) return iso(year, month, day);
    }
  }
  return null;
}

function divisionBounds(year: string, division: readonly [number, number]): Bounds {
  const years = matching(year, 0, 9999);
  const [first, last] = division;
  const from = years[0] ?? 0;
  const to = (years.at(-1) ?? 0) + (last > 12 ? 1 : 0);
  const month = last > 12 ? last - 12 : last;
  return { earliest: iso(from, first, 1), latest: iso(to, month, daysIn(to, month)) };
}

/** A single date, qualifiers already gone. `undefined`: no form this dataset can place. */
function dateBounds(text: string): Bounds | undefined {
  const short = /^\d{2,3}$/u.exec(text);
  if (short) return dateBounds(text.padEnd(4, 'X')); // a century or a decade
  const match = /^([\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?(?:T.*)?$/u.exec(text);
  if (!match) return undefined;
  const [, year = '', month = 'XX', day = 'XX'] = match;
  if (year === 'XXXX') return OPEN;
  const division = DIVISIONS[month];
  if (division) return divisionBounds(year, division);
  const years = matching(year, 0, 9999);
  const months = (): number[] => matching(month, 1, 12);
  return {
    earliest: firstDay(years, months, day, false),
    latest: firstDay(years, months, day, true),
  };
}

/** `a/b`: from the beginning of a to the end of b. An open or unknown end is open. */
function intervalBounds(text: string): Bounds | undefined {
  const ends = text.split('/').map((end) => (end === '' || end === '..' ? OPEN : dateBounds(end)));
  const [first, last] = ends;
  return first && last && { earliest: first.earliest, latest: last.latest };
}

/** The bounds of one member of a set: a date, or a stretch `a..b`, `a..`, `..b`. */
function memberBounds(member: string): Bounds | undefined {
  return member.includes('..') ? intervalBounds(member.replace('..', '/')) : dateBounds(member);
}

/** Whether the end stands before the beginning. */
export const isReversed = ({ earliest, latest }: Bounds): boolean =>
  earliest !== null && latest !== null && earliest > latest;

/** `[a, b..c]` and `{a, b..c}`: the hull of the members, open where one of them is; a reversed one as it is. */
function setBounds(text: string): Bounds | undefined {
  const members = text
    .slice(1, -1)
    .split(',')
    .map((member) => memberBounds(member.trim()));
  let hull: Bounds | undefined;
  for (const bounds of members) {
    if (!bounds || isReversed(bounds)) return bounds;
    hull = hull
      ? {
          earliest: outer(hull.earliest, bounds.earliest, true),
          latest: outer(hull.latest, bounds.latest, false),
        }
      : bounds;
  }
  return hull;
}

function outer(a: string | null, b: string | null, first: boolean): string | null {
  if (a === null || b === null) return null;
  return a < b === first ? a : b;
}

/** “~”, “?” and “%” say how sure a date is, never how wide. */
const unqualified = (text: string): string => text.replaceAll(/[?~%]/gu, '');

/** The first and last day an EDTF value may stand for; `undefined` outside the years 0000 to 9999. */
export function boundsOf(text: string): Bounds | undefined {
  const bare = unqualified(text);
  if (/^[[{]/u.test(bare)) return setBounds(bare);
  return bare.includes('/') ? intervalBounds(bare) : dateBounds(bare);
}

/**
 * When a thing began and when it ended, as far as a value says: of `a/b` the one lies within a, the other within b;
 * of what happened once (`a`, `[a..b]`) both lie within the whole.
 */
export function stretchOf(text: string): { start: Bounds; end: Bounds } | undefined {
  const bare = unqualified(text);
  if (/^[[{]/u.test(bare) || !bare.includes('/')) {
    const whole = boundsOf(bare);
    return whole && { start: whole, end: whole };
  }
  const [start, end] = bare.split('/').map((part) => intervalBounds(`${part}/${part}`));
  return start && end && { start, end };
}
