import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Hits } from '../state/filter.ts';
import { LIST_FACETS } from '../state/view.ts';
import { Button } from '../ui/shared/Button.tsx';
import { Icon } from '../ui/shared/Icon.tsx';
import { useApp } from './context.ts';
import { FacetPanel } from './FacetPanel.tsx';
import styles from './Tabs.module.css';

/** On a narrow screen: list, timeline and facets one tap apart, within the thumb's reach. */
export function Tabs({ hits }: { hits: Hits }) {
  const { t } = useTranslation('explorer');
  const { view, go } = useApp();
  const dialog = useRef<HTMLDialogElement>(null);
  const on =
    LIST_FACETS.reduce((sum, facet) => sum + view[facet].length, 0) +
    (view.from === null ? 0 : 1) +
    (view.to === null ? 0 : 1);
  return (
    <>
      <nav className={styles.tabs} aria-label={t('tabs.title')}>
        <button
          type="button"
          aria-pressed={view.view !== 'timeline'}
          onClick={() => go({ name: 'explorer' }, { view: 'auto' })}
        >
          <Icon name="list" size={22} />
          {t('tabs.list')}
        </button>
        <button
          type="button"
          aria-pressed={view.view === 'timeline'}
          onClick={() => go({ name: 'explorer' }, { view: 'timeline' })}
        >
          <Icon name="timeline" size={22} />
          {t('tabs.timeline')}
        </button>
        <button type="button" aria-haspopup="dialog" onClick={() => dialog.current?.showModal()}>
          <Icon name="filter" size={22} />
          {on === 0 ? t('tabs.filters') : t('tabs.filtersOn', { count: on })}
        </button>
      </nav>
      <dialog ref={dialog} className={styles.sheet} aria-label={t('facets.title')}>
        <FacetPanel hits={hits} />
        <Button tone="ink" className={styles.done} onClick={() => dialog.current?.close()}>
          {t('facets.show')}
        </Button>
      </dialog>
    </>
  );
}
