import { useTranslation } from 'react-i18next';
import styles from './Ledger.module.css';

/** Ledger rules in the place of words that are on their way; no spinner. */
export function Ledger() {
  const { t } = useTranslation('common');
  return (
    <div className={styles.ledger} aria-busy="true">
      <p className="visually-hidden" role="status">
        {t('loading')}
      </p>
      {Array.from({ length: 9 }, (_, index) => (
        <span key={index} className={styles.rule} />
      ))}
    </div>
  );
}
