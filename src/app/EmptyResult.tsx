import { useTranslation } from 'react-i18next';
import { liftable, type Hits, type Lift } from '../state/filter.ts';
import { clearFilters, type View } from '../state/view.ts';
import { Button } from '../ui/shared/Button.tsx';
import { useApp } from './context.ts';
import styles from './EmptyResult.module.css';

/** Nothing is shown: which filter emptied the view, and what comes back when it is lifted. */
export function EmptyResult({ hits }: { hits: Hits }) {
  const { t } = useTranslation('explorer');
  const { core, facets, view, change } = useApp();
  const lifts = liftable(core, facets, view, hits);
  return (
    <div className={styles.empty} role="status">
      <h2>{t('empty.title')}</h2>
      <p>{lifts.length > 0 ? t('empty.lift') : t('empty.several')}</p>
      <p className={styles.actions}>
        {lifts.map((lift) => (
          <Button key={lift.filter} onClick={() => change(without(view, lift))}>
            {t('empty.filter', { name: t(`facet.${lift.filter}`), count: lift.count })}
          </Button>
        ))}
        <Button tone="ink" onClick={() => change(clearFilters(view))}>
          {t('facets.clear')}
        </Button>
      </p>
    </div>
  );
}

function without(view: View, { filter }: Lift): Partial<View> {
  if (filter === 'q') return { q: '' };
  if (filter === 'period') return { from: null, to: null };
  return { ...view, [filter]: [] };
}
