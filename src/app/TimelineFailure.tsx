import { useTranslation } from 'react-i18next';
import { Button } from '../ui/shared/Button.tsx';
import { useApp } from './context.ts';
import styles from './EmptyResult.module.css';
import { FAILURE_WORDS } from './failure-words.ts';

/** In place of a timeline that could not be had: the list beside it says the same, and nothing else is lost. */
export function TimelineFailure() {
  const { t } = useTranslation('timeline');
  const { title, retry } = FAILURE_WORDS[useApp().language];
  return (
    <div className={styles.empty} role="alert">
      <h2>{title}</h2>
      <p>{t('failed')}</p>
      {/* Loads the page anew, as it is in the address: a browser may keep a chunk that came cut. */}
      <Button tone="ink" onClick={() => window.location.reload()}>
        {retry}
      </Button>
    </div>
  );
}
