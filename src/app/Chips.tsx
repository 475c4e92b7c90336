import { useTranslation } from 'react-i18next';
import { isolateLtr } from '../i18n/bidi.ts';
import { clearFilters, hasFilters, LIST_FACETS, toggleFacet } from '../state/view.ts';
import { Button } from '../ui/shared/Button.tsx';
import { Icon } from '../ui/shared/Icon.tsx';
import styles from './Chips.module.css';
import { useApp } from './context.ts';
import { useFacetNames } from './use-facet-names.ts';

/** Every filter that is on, each with its own way off, and one way off for all. */
export function Chips() {
  const { t } = useTranslation('explorer');
  const { view, change } = useApp();
  const nameOf = useFacetNames();
  if (!hasFilters(view)) return null;
  const chip = (key: string, name: string, lift: () => void) => (
    <li key={key}>
      <Button className={styles.chip} aria-label={t('chips.remove', { name })} onClick={lift}>
        <bdi>{name}</bdi>
        <Icon name="close" size={14} />
      </Button>
    </li>
  );
  return (
    <ul className={styles.chips} aria-label={t('chips.title')}>
      {view.q !== '' && chip('q', t('chips.query', { query: view.q }), () => change({ q: '' }))}
      {view.from !== null &&
        chip('from', t('chips.from', { day: isolateLtr(view.from) }), () => change({ from: null }))}
      {view.to !== null &&
        chip('to', t('chips.to', { day: isolateLtr(view.to) }), () => change({ to: null }))}
      {LIST_FACETS.flatMap((facet) =>
        view[facet].map((value) =>
          chip(`${facet}-${value}`, nameOf(facet, value), () => change(toggleFacet(view, facet, value))),
        ),
      )}
      <li>
        <Button tone="ghost" onClick={() => change(clearFilters(view))}>
          {t('facets.clear')}
        </Button>
      </li>
    </ul>
  );
}
