import type { Article, Evidence } from './dataset.ts';
import { boundaryFrom, boundaryUpTo, isBoundary } from './text/graphemes.ts';

/** How many UTF-16 units of context stand beside a passage, at most. */
export const CONTEXT = 32;

/**
 * The selector of the passage `start` to `end` of an article: its words, and the up to 32 units before and
 * after it, cut at a grapheme boundary.
 */
export function evidenceAt(article: Pick<Article, 'id' | 'text'>, start: number, end: number): Evidence {
  const { text } = article;
  return {
    article: article.id,
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(boundaryFrom(text, start - CONTEXT), start),
    suffix: text.slice(end, boundaryUpTo(text, end + CONTEXT)),
    start,
    end,
  };
}

/** Where `needle` begins in `text`, every time, overlapping occurrences included. */
export function occurrences(text: string, needle: string): number[] {
  const found: number[] = [];
  if (needle === '') return found;
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) found.push(at);
  return found;
}

/** Whether the words of a passage, with the context beside them, stand only once in the text. */
export function isUnique(text: string, { prefix, exact, suffix }: Evidence): boolean {
  return occurrences(text, prefix + exact + suffix).length === 1;
}

/** A passage as an editor writes it: its words, and context only where they stand more than once. */
export type Selector = { exact: string; prefix?: string; suffix?: string };

/**
 * The shortest selector that finds the passage `start` to `end` again: context grows by whole words, before
 * the passage first, until it is unique. `null` where a passage cannot be quoted: empty, over the end of a
 * line, through a grapheme, or not to be told apart.
 */
export function selectorFor(text: string, start: number, end: number): Selector | null {
  const exact = text.slice(start, end);
  if (start >= end || /[\n\r]/u.test(exact) || !isBoundary(text, start) || !isBoundary(text, end))
    return null;
  if (occurrences(text, exact).length === 1) return { exact };
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end) === -1 ? text.length : text.indexOf('\n', end);
  const before = [...text.slice(lineStart, start).matchAll(/\S+\s*$|\S+\s+/gu)].map(
    ({ index }) => lineStart + index,
  );
  const after = [...text.slice(end, lineEnd).matchAll(/\s*\S+/gu)].map(
    ({ index, 0: word }) => end + index + word.length,
  );
  for (const from of before.toReversed()) {
    const prefix = text.slice(from, start);
    if (occurrences(text, prefix + exact).length === 1) return { exact, prefix };
  }
  for (const to of after) {
    const suffix = text.slice(end, to);
    if (occurrences(text, exact + suffix).length === 1) return { exact, suffix };
  }
  const prefix = text.slice(lineStart, start);
  const suffix = text.slice(end, lineEnd);
  const whole = { exact, ...(prefix && { prefix }), ...(suffix && { suffix }) };
  return occurrences(text, prefix + exact + suffix).length === 1 ? whole : null;
}
