import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../domain/dataset.ts';
import { withDigits } from '../i18n/numbers.ts';
import { addStoryWords } from '../i18n/story-words.ts';
import { stayFor } from '../state/tour.ts';
import { Wordmark } from '../ui/shared/Wordmark.tsx';
import { StorySheet } from '../ui/story/StorySheet.tsx';
import styles from './Attract.module.css';
import { useApp } from './context.ts';
import { Poster, type AttractProps } from './Poster.tsx';
import { usePlaying } from './use-playing.ts';
import { useStorySheet, useTour } from './use-story.ts';

/** The story telling itself to whoever passes, round and round. */
export function Attract(props: AttractProps) {
  const { i18n } = useApp();
  addStoryWords(i18n);
  return <Loop {...props} />;
}

function Loop(props: AttractProps) {
  const { t } = useTranslation('story');
  const { language, style } = useApp();
  const tour = useTour();
  const [turn, setTurn] = useState(0);
  const at = tour.length === 0 ? 0 : turn % tour.length;
  const stop = tour[at];
  const told = useStorySheet(tour, at);
  usePlaying(true, String(turn), stayFor(told?.texts ?? []), () => setTurn((before) => before + 1));

  const second = secondLanguage(language, props.languages, turn);
  const number = (value: number) => withDigits(String(value), style.language, style.digits);
  return (
    <Poster {...props} turn={turn}>
      <div className={styles.poster}>
        <div className={styles.head}>
          <Wordmark label={t('name', { ns: 'common' })} className={styles.wordmark} />
          <span className={styles.position}>
            {told !== null && t('position', { at: number(at + 1), of: number(tour.length) })}
          </span>
        </div>
        {told !== null && stop !== undefined && (
          <StorySheet
            sheet={told.sheet}
            line={stop.line?.[language] ?? null}
            second={second === null ? null : { language: second, title: stop.title[second] }}
            strip={told.strip}
            reading={told.reading}
            moving
            linked={false}
          />
        )}
      </div>
    </Poster>
  );
}

/** Beside Arabic every other language in turn; beside another language, Arabic, which the articles are written in. */
function secondLanguage(language: Language, offered: readonly Language[], turn: number): Language | null {
  if (language !== 'ar') return 'ar';
  const others = offered.filter((code) => code !== language);
  return others[turn % Math.max(others.length, 1)] ?? null;
}
