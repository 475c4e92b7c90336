import { useEffect, useRef } from 'react';
import { directionOf } from '../i18n/languages.ts';
import { useApp } from './context.ts';

export type StoryKeys = {
  /** One event on (1) or back (-1). */
  onBy: (by: 1 | -1) => void;
  onTo: (end: 'first' | 'last') => void;
  onPlay: () => void;
  onClose: () => void;
};

/** In these, keys have a meaning of their own. */
const OWN_KEYS = 'input, select, textarea, dialog, [contenteditable]';
const PRESSED_BY_SPACE = 'button, summary, a';

/** Arrows step (time runs with the reading: in Arabic what came later lies to the left), space starts and pauses. */
export function useStoryKeys(keys: StoryKeys): void {
  const { language } = useApp();
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKey = (press: KeyboardEvent) => {
      if (press.defaultPrevented || press.altKey || press.ctrlKey || press.metaKey || press.shiftKey) return;
      const target = press.target instanceof Element ? press.target : null;
      if (target?.closest(OWN_KEYS) != null) return;
      const { onBy, onTo, onPlay, onClose } = latest.current;
      const later = directionOf(language) === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
      const actions: Record<string, () => void> = {
        ArrowLeft: () => onBy(later === 'ArrowLeft' ? 1 : -1),
        ArrowRight: () => onBy(later === 'ArrowRight' ? 1 : -1),
        Home: () => onTo('first'),
        End: () => onTo('last'),
        ' ': onPlay,
        Escape: onClose,
      };
      if (press.key === ' ' && target?.closest(PRESSED_BY_SPACE) != null) return;
      const action = actions[press.key];
      if (action === undefined) return;
      press.preventDefault();
      action();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [language]);
}
