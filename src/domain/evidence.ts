import type { Article, Evidence } from './dataset.ts';
import { boundaryFrom, boundaryUpTo } from './text/graphemes.ts';

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
