import { useMemo } from 'react';
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
      names,
      sides,
      articles,
      links: {
        event: (id) => hrefTo({ name: 'event', id }),
        article: (id) => hrefTo({ name: 'article', id }),
        passage: ({ article, start, end }) =>
          hrefTo({ name: 'article', id: article }, { evidence: { start, end } }),
        topic: (id) => hrefTo({ name: 'explorer' }, { topic: [id] }),
      },
    }),
    [style, view.outside, names, sides, articles, hrefTo],
  );
}
