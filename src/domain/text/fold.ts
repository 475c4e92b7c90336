/**
 * Arabic and Persian spelling folded for search: what a reader types without marks finds what an article
 * writes with them. Every folded letter knows where it stood, so that a hit can be marked in the original.
 */

/** Tashkeel, dagger alef, Quranic marks, tatweel, direction and zero-width marks: nothing a searcher types. */
const DROPPED =
  /[\u064B-\u065F\u0670\u06D6-\u06ED\u0640\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/u;

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

const WORD = /[\p{L}\p{M}\p{N}\u0640\u200C\u200D]/u;

/** The letter that ends before `offset`, whole even where it takes two units. */
function letterBefore(text: string, offset: number): string {
  const low = text.charCodeAt(offset - 1);
  return low >= 0xdc00 && low <= 0xdfff ? text.slice(offset - 2, offset) : text.slice(offset - 1, offset);
}

function wholeWords(text: string, range: Range): Range {
  let { start, end } = range;
  for (
    let before = letterBefore(text, start);
    before && WORD.test(before);
    before = letterBefore(text, start)
  )
    start -= before.length;
  for (;;) {
    const next = String.fromCodePoint(text.codePointAt(end) ?? 0x20);
    if (end >= text.length || !WORD.test(next)) return { start, end };
    end += next.length;
  }
}

/** Where `query` stands in `text`, spelling aside: whole words of the original, in order, without overlap. */
export function findFolded(text: string, query: string): Range[] {
  const needle = fold(query).text.trim().replaceAll(/\s+/gu, ' ');
  if (needle === '') return [];
  const folded = fold(text);
  const hay = folded.text.replaceAll(/\s/gu, ' ');
  const ranges: Range[] = [];
  for (let at = hay.indexOf(needle); at !== -1; at = hay.indexOf(needle, at + 1)) {
    const start = folded.starts[at] ?? 0;
    const last = folded.starts[at + needle.length - 1] ?? start;
    const end = last + String.fromCodePoint(text.codePointAt(last) ?? 0x20).length;
    const word = wholeWords(text, { start, end });
    const before = ranges.at(-1);
    if (before && before.end > word.start) before.end = Math.max(before.end, word.end);
    else ranges.push(word);
  }
  return ranges;
}
