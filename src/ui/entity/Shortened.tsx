import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Entity.module.css';

type ShortenedProps = {
  /** Each an item of the list. */
  items: readonly { key: string; node: ReactNode }[];
  /** How many stand there at once. */
  shown: number;
  /** How the list is set; default: one below the other. */
  className?: string | undefined;
};

/** A list whose end is folded away where it is long, and says how much it folds: readable without code too. */
export function Shortened({ items, shown, className = styles.list }: ShortenedProps) {
  const { t } = useTranslation('entity');
  // A fold that hides one line costs as much as it saves.
  const cut = items.length > shown + 1 ? shown : items.length;
  const listOf = (some: typeof items) => (
    <ul className={className}>
      {some.map(({ key, node }) => (
        <li key={key}>{node}</li>
      ))}
    </ul>
  );
  return (
    <>
      {listOf(items.slice(0, cut))}
      {cut < items.length && (
        <details className={styles.rest}>
          <summary>{t('more', { count: items.length - cut })}</summary>
          {listOf(items.slice(cut))}
        </details>
      )}
    </>
  );
}
