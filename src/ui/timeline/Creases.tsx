import type { Stretch } from '../../state/moments.ts';
import styles from './Creases.module.css';
import { toPixels } from './scale.ts';

export type CreasesProps = {
  folds: readonly Stretch[];
  window: Stretch;
  /** CSS px. */
  width: number;
};

/** Each fold as a dashed crease behind the marks of all lanes. */
export function Creases({ folds, window, width }: CreasesProps) {
  if (width === 0) return null;
  const inView = folds.filter(({ start, end }) => start > window.start && end < window.end);
  return (
    <div className={styles.creases} style={{ inlineSize: `${width}px` }} aria-hidden="true">
      {inView.map(({ start }) => (
        <span
          key={start}
          className={styles.crease}
          style={{ insetInlineStart: `${toPixels(start, window, folds, width)}px` }}
        />
      ))}
    </div>
  );
}
