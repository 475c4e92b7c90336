import { matchOf, type Relation } from './relation.ts';

/** An end of a stretch of amounts: the number, and on which side of it the end lies (0: on the number itself). */
type Edge = readonly [number: number, side: -1 | 0 | 1];
/** All the amounts a value leaves open. */
type Amounts = { from: Edge; to: Edge };

const isBelow = (a: Edge, b: Edge): boolean => a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);

function relateAmounts(a: Amounts, b: Amounts): Relation {
  if (isBelow(b.to, a.from) || isBelow(a.to, b.from)) return 'differs';
  return matchOf({
    here: isBelow(a.from, b.from) || isBelow(b.to, a.to),
    there: isBelow(b.from, a.from) || isBelow(a.to, b.to),
  });
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Shortest and longest of each unit, in seconds: a month is as long as the calendar makes it. */
const UNITS: readonly (readonly [shortest: number, longest: number])[] = [
  [365 * DAY, 366 * DAY],
  [28 * DAY, 31 * DAY],
  [7 * DAY, 7 * DAY],
  [DAY, DAY],
  [HOUR, HOUR],
  [MINUTE, MINUTE],
  [1, 1],
];

const NUMBER = String.raw`(\d+(?:[.,]\d+)?)`;
const DURATION = new RegExp(
  `^P(?!$)(?:${NUMBER}Y)?(?:${NUMBER}M)?(?:${NUMBER}W)?(?:${NUMBER}D)?` +
    `(?:T(?=\\d)(?:${NUMBER}H)?(?:${NUMBER}M)?(?:${NUMBER}S)?)?$`,
  'u',
);

function durationOf(text: string): Amounts | null {
  const match = DURATION.exec(text);
  if (match === null) return null;
  let [least, most] = [0, 0];
  for (const [index, [shortest, longest]] of UNITS.entries()) {
    const count = Number((match[index + 1] ?? '0').replace(',', '.'));
    least += count * shortest;
    most += count * longest;
  }
  return { from: [least, 0], to: [most, 0] };
}

/** Two ISO 8601 durations by the seconds they can be: 180 minutes are 3 hours, a month is 28 to 31 days. */
export function relateDurations(here: string, there: string): Relation | null {
  const [a, b] = [durationOf(here), durationOf(there)];
  return a && b && relateAmounts(a, b);
}

/** A number and what it counts. */
type Figure = { amounts: Amounts; of: string };

const FIGURE =
  /^(>=|<=|[><≥≤~]|more than|over|at least|less than|fewer than|under|at most|up to|about|nearly|some)?\s*(-?\d+(?:[ ,]\d{3})*(?:\.\d+)?)(?![\d.,]|[-–]\d)\s*(.*)$/iu;

const ABOVE = new Set(['>', 'more than', 'over']);
const BELOW = new Set(['<', 'less than', 'fewer than', 'under']);
const FROM = new Set(['>=', '≥', 'at least']);
const UP_TO = new Set(['<=', '≤', 'at most', 'up to']);

function amountsOf(bound: string, number: number): Amounts {
  if (ABOVE.has(bound)) return { from: [number, 1], to: [Infinity, 0] };
  if (FROM.has(bound)) return { from: [number, 0], to: [Infinity, 0] };
  if (BELOW.has(bound)) return { from: [-Infinity, 0], to: [number, -1] };
  if (UP_TO.has(bound)) return { from: [-Infinity, 0], to: [number, 0] };
  return { from: [number, 0], to: [number, 0] };
}

function figureOf(text: string): Figure | null {
  const duration = durationOf(text);
  if (duration !== null) return { amounts: duration, of: 'time' };
  const [, bound = '', digits = '', of = ''] = FIGURE.exec(text.trim().normalize('NFC')) ?? [];
  if (digits === '') return null;
  return {
    amounts: amountsOf(bound.toLowerCase(), Number(digits.replaceAll(/[ ,]/gu, ''))),
    of: of.trim().toLowerCase().replaceAll(/\s+/gu, ' '),
  };
}

/**
 * Two figures: numbers of the same thing by the numbers they leave open («more than 30000» leaves open what 32000
 * rules out), numbers of different things beside each other. “About” says how sure a number is, never how wide.
 */
export function relateFigures(here: string, there: string): Relation | null {
  const [a, b] = [figureOf(here), figureOf(there)];
  if (a === null || b === null) return null;
  return a.of === b.of ? relateAmounts(a.amounts, b.amounts) : 'beside';
}
