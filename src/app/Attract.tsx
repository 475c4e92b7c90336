import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../domain/dataset.ts';
import { withDigits } from '../i18n/numbers.ts';
import { addStoryWords } from '../i18n/story-words.ts';
import { stayFor } from '../state/tour.ts';
import { Wordmark } from '../ui/shared/Wordmark.tsx';
import { Invitation } from '../ui/story/Invitation.tsx';
import { StorySheet } from '../ui/story/StorySheet.tsx';
import styles from './Attract.module.css';
import { useApp } from './context.ts';
import { usePlaying } from './use-playing.ts';
import { useStorySheet, useTour } from './use-story.ts';

export type AttractProps = {
  /** The languages a visitor may choose, the screen's own among them or not. */
  languages: readonly Language[];
  /** What invites a visitor, in a language. */
  invitation: (language: Language) => string;
  /** Somebody is there. Called once, when the first touch, click or key has ended, so that it presses nothing behind. */
  onTouch: () => void;
};

/** How many places the sheet is laid in, one after another, and after how many turns the invitation changes its end. */
const PLACES = 8;
const TURNS_AT_ONE_END = 5;

/**
 * The story telling itself to whoever passes, round and round. Nothing on it stays where it is: the sheet is laid a
 * little differently at every turn, its ground changes its shade, and the invitation moves from end to end.
 */
export function Attract(props: AttractProps) {
  const { i18n } = useApp();
  addStoryWords(i18n);
  return <Loop {...props} />;
}

function Loop({ languages, invitation, onTouch }: AttractProps) {
  const { t } = useTranslation('story');
  const { language, style } = useApp();
  const tour = useTour();
  const [turn, setTurn] = useState(0);
  const at = tour.length === 0 ? 0 : turn % tour.length;
  const stop = tour[at];
  const told = useStorySheet(tour, at);
  usePlaying(true, String(turn), stayFor(told?.texts ?? []), () => setTurn((before) => before + 1));
  const wake = useOnce(onTouch);
  useEffect(() => {
    // A key that is held belongs to whoever left.
    const onKey = (press: KeyboardEvent) => {
      if (!press.repeat) wake();
    };
    window.addEventListener('keyup', onKey);
    return () => window.removeEventListener('keyup', onKey);
  }, [wake]);

  const others = languages.filter((code) => code !== language);
  const second = secondLanguage(language, others, turn);
  const number = (value: number) => withDigits(String(value), style.language, style.digits);
  return (
    // The whole screen is one target; the button in it is for those who do not point.
    <main
      id="main"
      className={styles.screen}
      data-kiosk="attract"
      data-place={turn % PLACES}
      data-end={Math.floor(turn / TURNS_AT_ONE_END) % 2 === 0 ? 'bottom' : 'top'}
      onPointerUp={wake}
      onPointerCancel={wake}
    >
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
      <Invitation language={language} others={others} words={invitation} onTouch={wake} />
    </main>
  );
}

/** Beside Arabic every other language in turn; beside another language, Arabic, which the articles are written in. */
function secondLanguage(language: Language, others: readonly Language[], turn: number): Language | null {
  if (language !== 'ar') return 'ar';
  return others[turn % Math.max(others.length, 1)] ?? null;
}

/** A pointer that lifts and the click that follows it are one touch. */
function useOnce(act: () => void): () => void {
  const done = useRef(false);
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  return useCallback(() => {
    if (done.current) return;
    done.current = true;
    latest.current();
  }, []);
}
