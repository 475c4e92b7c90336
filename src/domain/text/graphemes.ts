/**
 * Grapheme boundaries: where a text may be cut without tearing a letter from its marks. A passage, and the
 * context beside it, begins and ends on one.
 */

/** Firefox before 125 has none; the page must not stay white for it. */
const segmenter =
  typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('ar', { granularity: 'grapheme' }) : null;

/** A letter with its marks: what a grapheme nearly always is, in Arabic always. */
const LETTER = /\r\n|\P{M}[\p{M}\u200C\u200D]*|\p{M}+/gu;

function segmentsOf(line: string): Iterable<Grapheme> {
  return segmenter === null
    ? Array.from(line.matchAll(LETTER), ({ 0: segment, index }) => ({ segment, index }))
    : segmenter.segment(line);
}

/** One grapheme, and where it begins (UTF-16 units). */
export type Grapheme = { segment: string; index: number };

/**
 * The graphemes of a text, in order. Line by line, which changes none of them (a line feed ends one, always): over
 * a long text V8's own segmenter takes time that grows with the square of its length.
 */
export function* graphemesOf(text: string): Generator<Grapheme> {
  for (let from = 0; from < text.length;) {
    const feed = text.indexOf('\n', from);
    const to = feed === -1 ? text.length : feed + 1;
    for (const { segment, index } of segmentsOf(text.slice(from, to))) yield { segment, index: from + index };
    from = to;
  }
}

/** The boundaries of the last few texts asked about: the same article is cut hundreds of times in a row. */
const recent = new Map<string, Uint8Array>();
const KEPT = 16;

function boundariesOf(text: string): Uint8Array {
  const known = recent.get(text);
  if (known) return known;
  const marks = new Uint8Array(text.length + 1);
  for (const { index } of graphemesOf(text)) marks[index] = 1;
  marks[text.length] = 1;
  if (recent.size >= KEPT) {
    const oldest = recent.keys().next();
    if (!oldest.done) recent.delete(oldest.value);
  }
  recent.set(text, marks);
  return marks;
}

/** Whether `offset` (UTF-16 units) lies between two graphemes of `text`, or at one of its ends. */
export function isBoundary(text: string, offset: number): boolean {
  return boundariesOf(text)[offset] === 1;
}

/** The first grapheme boundary at or after `offset`. */
export function boundaryFrom(text: string, offset: number): number {
  let at = Math.min(Math.max(offset, 0), text.length);
  while (!isBoundary(text, at)) at += 1;
  return at;
}

/** The last grapheme boundary at or before `offset`. */
export function boundaryUpTo(text: string, offset: number): number {
  let at = Math.min(Math.max(offset, 0), text.length);
  while (!isBoundary(text, at)) at -= 1;
  return at;
}
