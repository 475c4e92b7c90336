import { useTranslation } from 'react-i18next';
import { Button } from '../shared/Button.tsx';
import styles from './MarkKey.module.css';
import runStyles from './RunText.module.css';
import { strokesOf } from './strokes.ts';
import { MARK_KINDS, type MarkKind } from './uses.ts';

export type MarkKeyProps = {
  counts: ReadonlyMap<MarkKind, number>;
  shown: ReadonlySet<MarkKind>;
  onChange: (shown: ReadonlySet<MarkKind>) => void;
};

/** What each mark means and how often it stands in the article; a press takes it away, or brings it back. */
export function MarkKey({ counts, shown, onChange }: MarkKeyProps) {
  const { t } = useTranslation('article');
  const kinds = MARK_KINDS.filter((kind) => counts.has(kind));
  const any = kinds.some((kind) => shown.has(kind));
  const toggle = (kind: MarkKind) => {
    const next = new Set(shown);
    if (!next.delete(kind)) next.add(kind);
    onChange(next);
  };
  return (
    <fieldset className={styles.key}>
      <legend className={styles.legend}>{t('key')}</legend>
      {kinds.map((kind) => (
        <label key={kind} className={styles.kind}>
          <input type="checkbox" checked={shown.has(kind)} onChange={() => toggle(kind)} />
          <KindSample kind={kind}>{t(`kind.${kind}`)}</KindSample>
          <span className={styles.count}>{counts.get(kind)}</span>
        </label>
      ))}
      <Button tone="ghost" className={styles.all} onClick={() => onChange(new Set(any ? [] : MARK_KINDS))}>
        {any ? t('noMarks') : t('allMarks')}
      </Button>
    </fieldset>
  );
}

/** The words of a kind, marked the way its passages are. */
export function KindSample({ kind, children }: { kind: MarkKind; children: string }) {
  const { under, below, above, wash } = strokesOf([kind]);
  return (
    <span className={styles.sample}>
      <span className={runStyles.run} data-under={under ?? undefined} data-wash={wash ?? undefined}>
        <span className={below === null ? undefined : runStyles.below} data-below={below ?? undefined}>
          <span className={above ? runStyles.above : undefined}>{children}</span>
        </span>
      </span>
    </span>
  );
}
