import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf } from '../../i18n/languages.ts';
import { invitationIn } from '../../i18n/kiosk-words.ts';
import { offeredLanguages } from '../../state/kiosk.ts';
import { Wordmark } from '../../ui/shared/Wordmark.tsx';
import { useApp } from '../context.ts';
import styles from './AttractScreen.module.css';

/** How often the sheet is laid a little differently, so that nothing burns in, milliseconds. */
const SHIFT_MS = 60_000;
/** How many places it has. */
const PLACES = 8;

/**
 * What is seen while nobody is there. The whole of it is one target: a touch leads in when it ends, wherever it was, so
 * that it presses nothing that could not be seen.
 */
export function AttractScreen({ onWake }: { onWake: () => void }) {
  const { t } = useTranslation('kiosk');
  const { core, view, language } = useApp();
  const [place, setPlace] = useState(0);
  const screen = useRef<HTMLElement>(null);
  useEffect(() => {
    const timer = setInterval(() => setPlace((before) => (before + 1) % PLACES), SHIFT_MS);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    const wake = (event: KeyboardEvent) => {
      if (event.key.length === 1 || event.key === 'Enter') onWake();
    };
    window.addEventListener('keydown', wake);
    return () => window.removeEventListener('keydown', wake);
  }, [onWake]);

  const others = offeredLanguages(view).filter((code) => code !== language);
  return (
    <main
      ref={screen}
      id="main"
      className={styles.screen}
      data-kiosk="attract"
      data-place={place}
      // A finger that slides off is a finger all the same.
      onPointerUp={onWake}
      onPointerCancel={onWake}
    >
      <div className={styles.sheet}>
        <Wordmark label={t('name', { ns: 'common' })} className={styles.wordmark} />
        <p className={styles.about}>{t('about', { count: core.articles.length })}</p>
      </div>
      <div className={styles.invitation}>
        <button type="button" className={styles.touch} onClick={onWake}>
          {t('touch')}
        </button>
        <p className={styles.others}>
          {others.map((code) => (
            <span key={code} lang={code} dir={directionOf(code)}>
              {invitationIn(code)}
            </span>
          ))}
        </p>
      </div>
    </main>
  );
}
