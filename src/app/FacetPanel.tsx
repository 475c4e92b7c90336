import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MODES } from '../domain/dataset.ts';
import { countFacet, type FacetCount, type Hits } from '../state/filter.ts';
import { clearFilters, hasFilters, LIST_FACETS, toggleFacet, type ListFacet } from '../state/view.ts';
import { withDigits } from '../i18n/numbers.ts';
import { Button } from '../ui/shared/Button.tsx';
import { Glyph } from '../ui/shared/Glyph.tsx';
import { useApp } from './context.ts';
import styles from './FacetPanel.module.css';
import { useFacetNames } from './use-facet-names.ts';

/** Values shown of a long facet before "more". */
const SHOWN = 6;

/** The facets beside the list, each value with how many events it would show. */
export function FacetPanel({ hits }: { hits: Hits }) {
  const { t } = useTranslation('explorer');
  const { view, change } = useApp();
  return (
    <aside className={styles.panel} aria-label={t('facets.title')}>
      <div className={styles.head}>
        <h2>{t('facets.title')}</h2>
        {hasFilters(view) && (
          <Button tone="ghost" onClick={() => change(clearFilters(view))}>
            {t('facets.clear')}
          </Button>
        )}
      </div>
      {LIST_FACETS.map((facet) => (
        <Facet key={facet} facet={facet} hits={hits} />
      ))}
      <PeriodFacet />
    </aside>
  );
}

function Facet({ facet, hits }: { facet: ListFacet; hits: Hits }) {
  const { t } = useTranslation('explorer');
  const { core, facets, view, change, style } = useApp();
  const nameOf = useFacetNames();
  const [all, setAll] = useState(false);
  const values = inOrder(countFacet(core, facets, view, hits, facet), facet);
  if (values.length < 2) return null;
  const shown = all ? values : values.filter(({ chosen }, index) => chosen || index < SHOWN);
  return (
    <fieldset className={styles.facet}>
      <legend>{t(`facet.${facet}`)}</legend>
      {shown.map(({ value, count, chosen }) => (
        <label key={value} className={styles.option} data-empty={count === 0 && !chosen ? '' : undefined}>
          <input
            type="checkbox"
            checked={chosen}
            onChange={() => change({ ...toggleFacet(view, facet, value), window: null })}
          />
          {facet === 'mode' && <ModeGlyph value={value} />}
          <span className={styles.name}>{nameOf(facet, value)}</span>
          <span className={styles.count}>{withDigits(String(count), style.language, style.digits)}</span>
        </label>
      ))}
      {values.length > SHOWN && (
        <Button tone="ghost" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('facets.fewer') : t('facets.more', { count: values.length - SHOWN })}
        </Button>
      )}
    </fieldset>
  );
}

/** How contacts of a mode are drawn; nothing for those without one. */
function ModeGlyph({ value }: { value: string }) {
  const mode = MODES.find((one) => one === value);
  if (mode === undefined) return null;
  return <Glyph size={17} spec={{ kind: 'contact', mode, status: 'occurred', sides: ['russia', 'iran'] }} />;
}

/** Articles stand by number; everything else by how many events it would show. */
function inOrder(values: FacetCount[], facet: ListFacet): FacetCount[] {
  if (facet === 'article') return values.toSorted((a, b) => (a.value < b.value ? -1 : 1));
  return values.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function PeriodFacet() {
  const { t } = useTranslation('explorer');
  const { view, change } = useApp();
  const id = useId();
  return (
    <fieldset className={styles.facet}>
      <legend>{t('facet.period')}</legend>
      {(['from', 'to'] as const).map((end) => (
        <label key={end} className={styles.option} htmlFor={`${id}-${end}`}>
          <span className={styles.end}>{t(`period.${end}`)}</span>
          <input
            id={`${id}-${end}`}
            className={styles.day}
            type="date"
            value={view[end] ?? ''}
            {...(end === 'to' && view.from !== null ? { min: view.from } : {})}
            {...(end === 'from' && view.to !== null ? { max: view.to } : {})}
            onChange={(event) => change({ [end]: event.target.value === '' ? null : event.target.value })}
          />
        </label>
      ))}
    </fieldset>
  );
}
