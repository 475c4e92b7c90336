import { useTranslation } from 'react-i18next';
import type { Reading } from '../shared/reading.ts';
import { StatementWords } from '../shared/StatementWords.tsx';
import type { LocalStatement } from './model.ts';
import styles from './Statements.module.css';

type StatementsProps = { statements: readonly LocalStatement[]; reading: Reading };

/** Words attributed to somebody at the event: who, through whom, to whom, and the words. */
export function Statements({ statements, reading }: StatementsProps) {
  const { t } = useTranslation('event');
  if (statements.length === 0) return null;
  return (
    <section aria-labelledby="event-statements">
      <h3 id="event-statements" tabIndex={-1} className={styles.heading}>
        {t('statements', { count: statements.length })}
      </h3>
      <ul className={styles.list}>
        {statements.map((statement) => (
          <li key={statement.id} className={styles.statement}>
            <StatementWords statement={statement} reading={reading} />
          </li>
        ))}
      </ul>
    </section>
  );
}
