import { useMemo } from 'react';
import { clearFilters } from '../state/view.ts';
import type { Reading } from '../ui/shared/reading.ts';
import { useApp, useDataset } from './context.ts';

/** What event and article views show things with: words for dates, names, sides, and addresses that keep the view. */
export function useReading(): Reading {
  const { names, sides, style, view, hrefTo } = useApp();
  const dataset = useDataset();
  const articles = useMemo(
    () => new Map(dataset.articles.map((article) => [article.id, article])),
    [dataset],
  );
  return useMemo(
    () => ({
      style,
      outside: view.outside,
      query: view.q,
      names,
      sides,
      articles,
      links: {
        event: (id) => hrefTo({ name: 'event', id }),
        article: (id) => hrefTo({ name: 'article', id }),
        passage: ({ article, start, end }) =>
          hrefTo({ name: 'article', id: article }, { evidence: { start, end } }),
        topic: (id) => hrefTo({ name: 'explorer' }, { ...clearFilters(view), evidence: null, topic: [id] }),
      },
    }),
    [style, view, names, sides, articles, hrefTo],
  );
}
