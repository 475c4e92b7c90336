import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Wordmark } from '../../ui/shared/Wordmark.tsx';
import { useApp } from '../context.ts';
import { Poster, type AttractProps } from '../Poster.tsx';
import styles from './AttractScreen.module.css';

/** How often the sheet is laid a little differently, milliseconds. */
const TURN_MS = 60_000;

/** The name of the record alone, seen while nobody is there: where it is set so, and where the story cannot be had. */
export function AttractScreen(props: AttractProps) {
  const { t } = useTranslation('kiosk');
  const { core } = useApp();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTurn((before) => before + 1), TURN_MS);
    return () => clearInterval(timer);
  }, []);
  return (
    <Poster {...props} turn={turn}>
      <div className={styles.sheet}>
        <Wordmark label={t('name', { ns: 'common' })} className={styles.wordmark} />
        <p className={styles.about}>{t('about', { count: core.articles.length })}</p>
      </div>
    </Poster>
  );
}
