import { useId, useState, type ReactNode } from 'react';
import { Icon } from '../shared/Icon.tsx';
import styles from './Foldable.module.css';

/** Something that stands open where there is room, and behind its name where there is none. */
export function Foldable({ title, children }: { title: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles.foldable} data-open={open}>
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
