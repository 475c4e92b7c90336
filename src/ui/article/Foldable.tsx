import { useId, useState, type ReactNode } from 'react';
import { Icon } from '../shared/Icon.tsx';
import styles from './Foldable.module.css';

export type FoldableProps = {
  title: string;
  /** Up to which width of the page it is folded: below the full width, or in one column only. */
  upTo: 'middle' | 'narrow';
  children: ReactNode;
};

/** Something that stands open where there is room, and behind its name where there is none. */
export function Foldable({ title, upTo, children }: FoldableProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles[upTo]} data-open={open}>
      <button
        type="button"
        className={styles.switch}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name={open ? 'minus' : 'plus'} size={16} />
        {title}
      </button>
      <div id={id} className={styles.body}>
        {children}
      </div>
    </div>
  );
}
