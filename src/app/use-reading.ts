import { useMemo } from 'react';
import { entityPages } from '../state/entity-pages.ts';
import { toldBy } from '../state/explained.ts';
import type { Page } from '../state/routes.ts';
import { sourcePath } from '../state/source.ts';
import type { View } from '../state/view.ts';
import type { Reading } from '../ui/shared/reading.ts';
import { useApp, useDataset } from './context.ts';
import { useHits } from './use-search.ts';

const NOTHING: Partial<View> = {};

/**
 * What event and article views show things with: words for dates, names, sides, and addresses that keep the view.
 * @param changes to the view in those addresses; always the same object, or it is all made anew
 */
export function useReading(changes: Partial<View> = NOTHING): Reading {
  const { names, sides, style, view, hrefTo: to } = useApp();
  const dataset = useDataset();
  const hitsIn = useHits();
  const articles = useMemo(
    () => new Map(dataset.articles.map((article) => [article.id, article])),
    [dataset],
  );
  const glossary = useMemo(() => toldBy(dataset, view.outside), [dataset, view.outside]);
  const pages = useMemo(() => entityPages(dataset), [dataset]);
  return useMemo(() => {
    const hrefTo = (page: Page, more: Partial<View> = {}) => to(page, { ...changes, ...more });
    return {
      style,
      outside: view.outside,
      hitsIn,
      names,
      sides,
      articles,
      glossary,
      links: {
        event: (id) => hrefTo({ name: 'event', id }),
        compare: (id) => hrefTo({ name: 'compare', id }),
        claim: (id) => hrefTo({ name: 'claim', id }),
        article: (id) => hrefTo({ name: 'article', id }),
        passage: ({ article, start, end }) =>
          hrefTo({ name: 'article', id: article }, { evidence: { start, end } }),
        source: (evidence) => sourcePath(style.language, evidence),
        entity: (id) => hrefTo(pages.get(id) ?? { name: 'explorer' }),
        thread: (id) => hrefTo({ name: 'thread', id }),
      },
    };
  }, [style, view, names, sides, articles, glossary, pages, hitsIn, to, changes]);
}
