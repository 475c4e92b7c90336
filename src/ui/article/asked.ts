import type { Range } from '../../domain/text/fold.ts';
import { boundaryFrom, boundaryUpTo } from '../../domain/text/graphemes.ts';

/** What an address asks an article to mark: nothing, a passage, or something the text has not. */
export type Asked = { state: 'none' } | { state: 'passage'; range: Range } | { state: 'outOfRange' };

/** Reads the passage of an address against the text. A cut through a letter takes the whole letter. */
export function askedPassage(text: string, evidence: Range | null): Asked {
  if (evidence === null) return { state: 'none' };
  const { start, end } = evidence;
  if (start < 0 || start >= end || end > text.length) return { state: 'outOfRange' };
  const range = { start: boundaryUpTo(text, start), end: boundaryFrom(text, end) };
  return text.slice(range.start, range.end).trim() === ''
    ? { state: 'outOfRange' }
    : { state: 'passage', range };
}
