import { useTranslation } from 'react-i18next';
import { countFacet, type Hits } from '../state/filter.ts';
import { LIST_FACETS } from '../state/view.ts';
import { useApp } from './context.ts';

/** The facets beside the list. */
export function FacetPanel({ hits }: { hits: Hits }) {
  const { t } = useTranslation('explorer');
  const { dataset, facets, view } = useApp();
  return (
    <aside aria-label={t('facets.title')}>
      {LIST_FACETS.slice(0, 2).map((facet) => (
        <p key={facet}>{countFacet(dataset, facets, view, hits, facet).length}</p>
      ))}
    </aside>
  );
}
