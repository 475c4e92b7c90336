/** For a quotation that does not stand in an article: the passage that comes closest to it. */
import { fold } from '../domain/text/fold.ts';
import type { Range } from '../domain/text/fold.ts';

/** A passage further away than this share of the quotation's letters is no help. */
const TOO_FAR = 0.5;

/** What a passage does not begin or end with: space, quotation marks, punctuation. */
const EDGE = /[\s«»“”".,،؛:!؟]/u;

/**
 * The stretch of `text` that the fewest single-letter changes turn into `words`, spelling aside, widened to
 * whole words. Sellers' algorithm: edit distance with a free beginning and end in the text.
 */
export function nearestPassage(text: string, words: string): Range | undefined {
  const hay = fold(text);
  const needle = fold(words).text;
  if (needle === '') return undefined;
  let row = Array.from({ length: hay.text.length + 1 }, () => 0);
  // Where the best match that ends at each place began.
  let begins = row.map((_, index) => index);
  for (let i = 1; i <= needle.length; i += 1) {
    const next = [i];
    const nextBegins = [0];
    for (let j = 1; j <= hay.text.length; j += 1) {
      const same = needle[i - 1] === hay.text[j - 1] ? 0 : 1;
      const change = (row[j - 1] ?? 0) + same;
      const skipNeedle = (row[j] ?? 0) + 1;
      const skipText = (next[j - 1] ?? 0) + 1;
      const best = Math.min(change, skipNeedle, skipText);
      next.push(best);
      nextBegins.push(
        (best === change ? begins[j - 1] : best === skipNeedle ? begins[j] : nextBegins[j - 1]) ?? 0,
      );
    }
    row = next;
    begins = nextBegins;
  }
  const least = row.reduce((best, far) => Math.min(best, far), Infinity);
  if (least > needle.length * TOO_FAR) return undefined;
  const last = row.indexOf(least);
  const from = hay.starts[begins[last] ?? 0] ?? 0;
  const to = (hay.starts[last - 1] ?? 0) + 1;
  return toWords(text, from, to);
}

function toWords(text: string, from: number, to: number): Range {
  let start = from;
  let end = to;
  while (start > 0 && !/\s/u.test(text[start - 1] ?? ' ')) start -= 1;
  while (end < text.length && !/\s/u.test(text[end] ?? ' ')) end += 1;
  while (start < end && EDGE.test(text[start] ?? '')) start += 1;
  while (end > start && EDGE.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}
