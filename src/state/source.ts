import type { Evidence, Language } from '../domain/dataset.ts';
import { searchString } from './params.ts';
import { pathFor } from './routes.ts';
import { DEFAULT_VIEW } from './view.ts';

/**
 * The address of a passage as the source of its words: the article and the passage marked in it. What the reader was
 * looking for, and how, is no part of a source and not everybody's to know.
 * @param passage UTF-16 offsets in its article, end exclusive
 */
export function sourcePath(language: Language, passage: Pick<Evidence, 'article' | 'start' | 'end'>): string {
  const { article, start, end } = passage;
  return (
    pathFor(language, { name: 'article', id: article }) +
    searchString({ ...DEFAULT_VIEW, evidence: { start, end } })
  );
}
