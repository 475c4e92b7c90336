import type { Language } from '../domain/dataset.ts';
import { FAILURE_WORDS } from './failure-words.ts';
import styles from './Waiting.module.css';

/** Ledger rules in the place of what comes, in its final size; no spinner. */
export function Waiting({ language }: { language: Language }) {
  return (
    <main className={styles.waiting} aria-busy="true">
      <p className="visually-hidden" role="status">
        {FAILURE_WORDS[language].waiting}
      </p>
      <div className={styles.header} />
      <div className={styles.sheet}>
        {Array.from({ length: 7 }, (_, index) => (
          <span key={index} className={styles.rule} />
        ))}
      </div>
    </main>
  );
}
