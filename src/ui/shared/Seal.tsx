import type { Side } from '../../domain/dataset.ts';
import styles from './Seal.module.css';

/** A square for Russia, a circle for Iran, a triangle for everybody else. Words beside it say the same. */
export function Seal({ side }: { side: Side }) {
  return <span className={styles.seal} data-side={side} aria-hidden="true" />;
}
