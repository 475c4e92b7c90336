import { useCallback, useEffect, useRef, type CSSProperties, type ReactNode } from 'react';
import type { Language } from '../domain/dataset.ts';
import { Invitation } from '../ui/story/Invitation.tsx';
import { useApp } from './context.ts';
import styles from './Poster.module.css';

export type AttractProps = {
  /** The languages a visitor may choose, the screen's own among them or not. */
  languages: readonly Language[];
  /** What invites a visitor, in a language. */
  invitation: (language: Language) => string;
  /** Somebody is there. Called once, when the first touch, click or key has ended, so that it presses nothing behind. */
  onTouch: () => void;
};

export type PosterProps = AttractProps & {
  /** Counts up by itself: at every turn the sheet is laid elsewhere. */
  turn: number;
  children: ReactNode;
};

/** Where the sheet is laid, CSS px from its corner, and on which ground: one place after another. */
const PLACES = [
  { x: 0, y: 0, ground: 'ground' },
  { x: 8, y: 12, ground: 'paper' },
  { x: 16, y: 4, ground: 'sunk' },
  { x: 4, y: 16, ground: 'ground' },
  { x: 20, y: 10, ground: 'paper' },
  { x: 12, y: 20, ground: 'sunk' },
  { x: 2, y: 7, ground: 'ground' },
  { x: 18, y: 14, ground: 'paper' },
] as const;

/** After how many turns the invitation changes its end. */
const TURNS_AT_ONE_END = 5;

/**
 * The frame of an unattended screen: a sheet and what invites to touch it, the whole of it one target. Ink in one place
 * for hours burns in, so nothing on it stays where it is: the sheet is laid a little differently at every turn, its
 * ground changes its shade, and the invitation moves from end to end.
 */
export function Poster({ languages, invitation, onTouch, turn, children }: PosterProps) {
  const { language } = useApp();
  const wake = useOnce(onTouch);
  useEffect(() => {
    // A key that is held belongs to whoever left.
    const onKey = (press: KeyboardEvent) => {
      if (!press.repeat) wake();
    };
    window.addEventListener('keyup', onKey);
    return () => window.removeEventListener('keyup', onKey);
  }, [wake]);
  const { x, y, ground } = PLACES[turn % PLACES.length] ?? PLACES[0];
  const place = { '--x': `${x}px`, '--y': `${y}px`, '--sheet': `var(--${ground})` };
  return (
    // The button in it is for those who do not point.
    <main
      id="main"
      className={styles.screen}
      style={place as CSSProperties}
      data-kiosk="attract"
      data-end={Math.floor(turn / TURNS_AT_ONE_END) % 2 === 0 ? 'bottom' : 'top'}
      onPointerUp={wake}
      // A finger that slides off is a finger all the same.
      onPointerCancel={wake}
    >
      <div className={styles.sheet}>{children}</div>
      <Invitation
        language={language}
        others={languages.filter((code) => code !== language)}
        words={invitation}
        onTouch={wake}
      />
    </main>
  );
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
