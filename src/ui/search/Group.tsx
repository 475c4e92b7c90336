import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../shared/Button.tsx';
import styles from './Results.module.css';

export type GroupProps = {
  title: string;
  /** How many of them are shown before "more". */
  first: number;
  level: 2 | 3;
  /** Each with its key. */
  children: readonly ReactNode[];
};

/** Results of one kind under their heading, the best first, and a way to the rest. */
export function Group({ title, first, level, children }: GroupProps) {
  const { t } = useTranslation('explorer');
  const [all, setAll] = useState(false);
  if (children.length === 0) return null;
  const Heading = level === 2 ? 'h2' : 'h3';
  // One more than shown is shown: a button would take its room.
  const folds = children.length > first + 1;
  return (
    // Named by its heading; a landmark for each would be too many.
    <section className={styles.group}>
      <Heading className={styles.title}>{title}</Heading>
      <ul>{folds && !all ? children.slice(0, first) : children}</ul>
      {folds && (
        <Button tone="ghost" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('facets.fewer') : t('facets.more', { count: children.length - first })}
          <span className="visually-hidden"> {title}</span>
        </Button>
      )}
    </section>
  );
}
