import { useCallback, useSyncExternalStore } from 'react';

/** Under this width one thing is shown at a time; the same as in the style sheets. */
export const NARROW = '(max-width: 60rem)';
/** A narrow screen, or a wall standing upright: the axis has no room for lane titles beside it. */
export const STACKED = `${NARROW}, (min-width: 1000px) and (max-width: 1300px) and (min-height: 1600px)`;

/** Whether a media query holds now. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => false,
  );
}
