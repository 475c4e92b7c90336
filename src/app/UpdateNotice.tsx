import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/shared/Button.tsx';
import styles from './UpdateNotice.module.css';

/** Says that a newer version is ready; it is opened when asked for, and the page stays as it is until then. */
export function UpdateNotice({ onOpen }: { onOpen: () => void }) {
  const { t } = useTranslation('common');
  const [later, setLater] = useState(false);
  if (later) return null;
  return (
    <div className={styles.notice} role="status">
      <p className={styles.words}>{t('update.ready')}</p>
      <Button tone="ink" onClick={onOpen}>
        {t('update.open')}
      </Button>
      <Button tone="ghost" onClick={() => setLater(true)}>
        {t('update.later')}
      </Button>
    </div>
  );
}
