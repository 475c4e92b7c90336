import { useTranslation } from 'react-i18next';
import { withDigits } from '../../i18n/numbers.ts';
import { useApp } from '../context.ts';
import styles from './Warning.module.css';

/** Asks whether somebody is still there. It covers the screen: whatever is touched, the visitor stays, and nothing else happens. */
export function Warning({ left }: { left: number }) {
  const { t } = useTranslation('kiosk');
  const { style } = useApp();
  return (
    <div className={styles.veil}>
      <div className={styles.sheet} role="alertdialog" aria-labelledby="still-there" aria-describedby="stays">
        <h2 id="still-there">{t('warning.title')}</h2>
        {/* Said once, not every second. */}
        <p aria-hidden="true" className={styles.left}>
          {withDigits(String(left), style.language, style.digits)}
        </p>
        <p id="stays">{withDigits(t('warning.left', { count: left }), style.language, style.digits)}</p>
        {/* Any touch is heard where all touches are; this one is what a finger looks for. */}
        <button type="button">{t('warning.stay')}</button>
      </div>
    </div>
  );
}
