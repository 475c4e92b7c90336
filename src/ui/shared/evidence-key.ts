import type { Evidence } from '../../domain/dataset.ts';

/** `ARTICLE:START-END`: how `data-evidence` names a passage. UTF-16 offsets into the article's text, end exclusive. */
export function evidenceKey({ article, start, end }: Pick<Evidence, 'article' | 'start' | 'end'>): string {
  return `${article}:${start}-${end}`;
}
