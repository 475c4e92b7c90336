/**
 * The shape of an EDTF value (ISO 8601-2, levels 0 to 2) as a reader is told it. Only for display: bounds are
 * worked out at build time and stand beside the value in the dataset.
 */
export type EdtfPart = {
  /** `null`: not known (`XXXX`). */
  year: number | null;
  /** 1 to 12, or `null` where the value stops at the year. */
  month: number | null;
  day: number | null;
  /** `~` or `%`. */
  approximate: boolean;
  /** `?` or `%`. */
  uncertain: boolean;
};

export type EdtfShape =
  | { type: 'undated' }
  | { type: 'single'; at: EdtfPart }
  /** It lasted; `null` is open. */
  | { type: 'interval'; from: EdtfPart | null; to: EdtfPart | null }
  /** It happened once, somewhere within; `null` is open. */
  | { type: 'within'; from: EdtfPart | null; to: EdtfPart | null }
  /** A value this file has no words for; it is shown as it stands. */
  | { type: 'other'; edtf: string };

const PART = /^(\d{4}|XXXX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?$/;

function parsePart(text: string): EdtfPart | null {
  const match = PART.exec(text.replace(/[~?%]/g, ''));
  if (match === null) return null;
  const number = (group: string | undefined) =>
    group === undefined || group.startsWith('X') ? null : Number(group);
  const month = number(match[2]);
  if (month !== null && (month < 1 || month > 12)) return null;
  return {
    year: number(match[1]),
    month,
    day: number(match[3]),
    approximate: /[~%]/.test(text),
    uncertain: /[?%]/.test(text),
  };
}

function isOpen(text: string): boolean {
  return text === '' || text === '..';
}

/** Reads a value that the build has already found valid. Never throws: what has no words becomes `other`. */
export function shapeOf(edtf: string): EdtfShape {
  if (edtf === 'XXXX') return { type: 'undated' };
  const set = /^\[(.*)\.\.(.*)\]$/.exec(edtf);
  const ends = set !== null ? [set[1] ?? '', set[2] ?? ''] : edtf.split('/');
  if (ends.length === 2) {
    const [first = '', second = ''] = ends;
    const from = isOpen(first) ? null : parsePart(first);
    const to = isOpen(second) ? null : parsePart(second);
    const readable = (from !== null || isOpen(first)) && (to !== null || isOpen(second));
    if (readable && (from !== null || to !== null)) {
      return { type: set !== null ? 'within' : 'interval', from, to };
    }
    return { type: 'other', edtf };
  }
  const at = parsePart(edtf);
  return at === null ? { type: 'other', edtf } : { type: 'single', at };
}
