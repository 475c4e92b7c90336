import { stretchOf } from '../time/edtf.ts';
import { matchOf, type Relation } from './relation.ts';

/** Sort before and after every ISO day. */
const EVER = '';
const NEVER = '~';

/** All the beginnings and ends a date leaves open: first and last possible of either, the end not before the beginning. */
type Possible = { starts: readonly [string, string]; ends: readonly [string, string] };

function possible(edtf: string): Possible | null {
  const stretch = stretchOf(edtf);
  if (stretch === undefined) return null;
  const firstStart = stretch.start.earliest ?? EVER;
  const lastEnd = stretch.end.latest ?? NEVER;
  const lastStart = stretch.start.latest ?? NEVER;
  const firstEnd = stretch.end.earliest ?? EVER;
  return {
    starts: [firstStart, lastStart < lastEnd ? lastStart : lastEnd],
    ends: [firstEnd > firstStart ? firstEnd : firstStart, lastEnd],
  };
}

/** Whether something is left that both leave open: the last start is never after the last end. */
function meet(a: Possible, b: Possible): boolean {
  const firstStart = a.starts[0] > b.starts[0] ? a.starts[0] : b.starts[0];
  const lastStart = a.starts[1] < b.starts[1] ? a.starts[1] : b.starts[1];
  const firstEnd = a.ends[0] > b.ends[0] ? a.ends[0] : b.ends[0];
  const lastEnd = a.ends[1] < b.ends[1] ? a.ends[1] : b.ends[1];
  return firstStart <= lastStart && firstEnd <= lastEnd;
}

function lies(a: Possible, within: Possible): boolean {
  return (
    a.starts[0] >= within.starts[0] &&
    a.starts[1] <= within.starts[1] &&
    a.ends[0] >= within.ends[0] &&
    a.ends[1] <= within.ends[1]
  );
}

/** A day or month whose year the words leave out: `XXXX-10-22`. */
const YEARLESS = /XXXX(?=-)/gu;
/** A leap year, to lay two dates without a year side by side: `XXXX-02-29` is a day. */
const ANY_YEAR = '2000';

/** The years a date names, each once. */
const yearsOf = (edtf: string): string[] => [...new Set(edtf.match(/(?<![\dX-])\d{4}(?!\d)/gu))];

/**
 * Two EDTF values by the days they leave open. A day, a month, a set: the thing lies somewhere within; `a/b`: it began
 * within a and ended within b. A date without a year is read in the years the other names, and is the coarser.
 * `null` where one of them is no date of the years 0000 to 9999.
 */
export function relateDates(here: string, there: string): Relation | null {
  const yearless = { here: here.search(YEARLESS) >= 0, there: there.search(YEARLESS) >= 0 };
  if (yearless.here && yearless.there)
    return relatePlain(here.replaceAll(YEARLESS, ANY_YEAR), there.replaceAll(YEARLESS, ANY_YEAR));
  if (!yearless.here && !yearless.there) return relatePlain(here, there);
  const years = yearsOf(yearless.here ? there : here);
  const read = (year: string) =>
    relatePlain(here.replaceAll(YEARLESS, year), there.replaceAll(YEARLESS, year));
  const readings = years.map(read);
  if (readings.length === 0) return read(ANY_YEAR);
  const met = readings.find((relation) => relation !== null && relation !== 'differs');
  if (met === undefined) return readings.includes('differs') ? 'differs' : null;
  return matchOf({
    here: yearless.here || met === 'coarser' || met === 'crossed',
    there: yearless.there || met === 'finer' || met === 'crossed',
  });
}

function relatePlain(here: string, there: string): Relation | null {
  const [a, b] = [possible(here), possible(there)];
  if (a === null || b === null) return null;
  if (!meet(a, b)) return 'differs';
  return matchOf({ here: !lies(a, b), there: !lies(b, a) });
}
