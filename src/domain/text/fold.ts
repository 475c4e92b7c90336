/**
 * Arabic and Persian spelling folded for search: what a reader types without marks finds what an article
 * writes with them. Every folded letter knows where it stood, so that a hit can be marked in the original.
 */

/**
 * Tashkeel, dagger alef, Quranic marks, tatweel, direction and zero-width marks: nothing a searcher types. To stand
 * between the brackets of a regular expression.
 */
export const UNTYPED = String.raw`\u064B-\u065F\u0670\u06D6-\u06ED\u0640\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF`;
const DROPPED = new RegExp(`[${UNTYPED}]`, 'u');

const LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ئ: 'ي',
  ی: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ک: 'ك',
  پ: 'ب',
};

/** Arabic-Indic and extended digits become 0-9. */
function digit(code: number): string | undefined {
  if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
  if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0);
  return undefined;
}

function foldLetter(letter: string): string {
  if (DROPPED.test(letter)) return '';
  return LETTERS[letter] ?? digit(letter.charCodeAt(0)) ?? letter.toLowerCase();
}

export type Folded = {
  text: string;
  /** Of each unit of `text`, the offset of the letter it was folded from. */
  starts: number[];
};

/** Folds a text. */
export function fold(original: string): Folded {
  let text = '';
  const starts: number[] = [];
  let at = 0;
  for (const letter of original) {
    const folded = foldLetter(letter);
    text += folded;
    for (let unit = 0; unit < folded.length; unit += 1) starts.push(at);
    at += letter.length;
  }
  return { text, starts };
}

/** A stretch of a text: UTF-16 units, end exclusive. */
export type Range = { start: number; end: number };
