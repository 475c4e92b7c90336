/**
 * The shape of an EDTF value (ISO 8601-2, levels 0 to 2) as a reader is told it. Only for display: bounds are
 * worked out at build time and stand beside the value in the dataset.
 */

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

export type EdtfPart = {
  /** `null`: not known (`XXXX`). */
  year: number | null;
  /** Instead of a month. */
  season: Season | null;
  /** 1 to 12, or `null` where the value stops at the year. */
  month: number | null;
  day: number | null;
  /** `~` or `%`. */
  approximate: boolean;
  /** `?` or `%`. */
  uncertain: boolean;
};

/** `interval`: it lasted; `within`: it happened once, somewhere in it. An end that is `null` is open. */
export type EdtfRange = { type: 'interval' | 'within'; from: EdtfPart | null; to: EdtfPart | null };

export type EdtfShape =
  | { type: 'undated' }
  | { type: 'single'; at: EdtfPart }
  | EdtfRange
  /** A value this file has no words for; it is shown as it stands. */
  | { type: 'other'; edtf: string };

const PART = /^(\d{4}|XXXX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?$/;

/** ISO 8601-2 counts seasons on from the months. */
const SEASONS: Readonly<Record<number, Season>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };

function parsePart(text: string): EdtfPart | null {
  const match = PART.exec(text.replace(/[~?%]/g, ''));
  if (match === null) return null;
  const number = (group: string | undefined) =>
    group === undefined || group.startsWith('X') ? null : Number(group);
  const [year, division, day] = [number(match[1]), number(match[2]), number(match[3])];
  const season = division === null ? null : (SEASONS[division] ?? null);
  const month = season === null ? division : null;
  if (month !== null && (month < 1 || month > 12)) return null;
  // A day of no month is none that could be named.
  if (day !== null && month === null) return null;
  return {
    year,
    season,
    month,
    day,
    approximate: /[~%]/.test(text),
    uncertain: /[?%]/.test(text),
  };
}

function isOpen(text: string): boolean {
  return text === '' || text === '..';
}

/** Reads a value that the build has already found valid. Never throws: what has no words becomes `other`. */
export function shapeOf(edtf: string): EdtfShape {
  if (/^XXXX(?:-XX){0,2}$/.test(edtf)) return { type: 'undated' };
  const set = /^\[(.*)\.\.(.*)\]$/.exec(edtf);
  const ends = set !== null ? [set[1] ?? '', set[2] ?? ''] : edtf.split('/');
  if (ends.length === 2) {
    const [first = '', second = ''] = ends;
    const from = isOpen(first) ? null : parsePart(first);
    const to = isOpen(second) ? null : parsePart(second);
    const readable = (from !== null || isOpen(first)) && (to !== null || isOpen(second));
    // A range of one part is that part: «from the 7th to the 7th» says no more.
    if (from !== null && first === second) return { type: 'single', at: from };
    if (readable && (from !== null || to !== null)) {
      return { type: set !== null ? 'within' : 'interval', from, to };
    }
    return { type: 'other', edtf };
  }
  const at = parsePart(edtf);
  return at === null ? { type: 'other', edtf } : { type: 'single', at };
}
