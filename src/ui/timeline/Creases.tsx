import type { Fold, Stretch } from '../../state/moments.ts';
import styles from './Creases.module.css';
import { toPixels } from './scale.ts';

export type CreasesProps = {
  folds: readonly Fold[];
  window: Stretch;
  /** CSS px. */
  width: number;
  label: (fold: Fold) => string;
  onOpen: (fold: Fold) => void;
};

/** Each fold as a dashed crease through all lanes. One that hides events is a button that opens it. */
export function Creases({ folds, window, width, label, onOpen }: CreasesProps) {
  const inView = folds.filter(({ start, end }) => start > window.start && end < window.end);
  return (
    <div className={styles.creases} style={{ inlineSize: `${width}px` }}>
      {inView.map((fold) => {
        const style = { insetInlineStart: `${toPixels(fold.start, window, folds, width)}px` };
        return (
          <span key={fold.start} className={styles.crease} style={style}>
            {fold.hides.length > 0 && (
              <button
                type="button"
                className={styles.open}
                aria-label={label(fold)}
                title={label(fold)}
                data-event-ids={fold.hides.join(' ')}
                onClick={() => onOpen(fold)}
              />
            )}
          </span>
        );
      })}
    </div>
  );
}
