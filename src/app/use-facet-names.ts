import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListFacet } from '../state/view.ts';
import { useApp } from './context.ts';

/** What the value of a facet is called: from the vocabulary, or the name of what the id stands for. */
export function useFacetNames(): (facet: ListFacet, value: string) => string {
  const { t } = useTranslation('vocabulary');
  const { t: tExplorer } = useTranslation('explorer');
  const { names, core } = useApp();
  return useCallback(
    (facet, value) => {
      switch (facet) {
        case 'kind':
        case 'mode':
        case 'status':
        case 'basis':
          // The value was read against the same vocabulary, so the key exists.
          return t(`${facet}.${value}` as 'kind.contact');
        case 'article': {
          const title = core.articles.find(({ id }) => id === value)?.title ?? '';
          return tExplorer('articleName', { id: value, title });
        }
        default:
          return names.get(value) ?? value;
      }
    },
    [t, tExplorer, names, core],
  );
}
