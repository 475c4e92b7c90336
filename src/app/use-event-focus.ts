import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { NavigationType } from 'react-router';
import type { Id } from '../domain/dataset.ts';
import { useTakenOver } from '../ui/shared/use-taken-over.ts';
import { useApp } from './context.ts';

/**
 * An event opened from a link, a list or a key takes the focus to its title, and shows its beginning. A button
 * pressed again and again (the next event, and the next) keeps it; so do back, forward and a reload. A page drawn at
 * build time may have been read, and scrolled, before the app takes it over: it stays where it is.
 */
export function useFocusOnOpen(titleId: string, panel: { readonly current: HTMLElement | null }): void {
  const { navigation } = useApp();
  // Read, not depended on: a pan or a filter with the event open is an arrival too, and must not move the focus.
  const arrival = useRef(navigation);
  const takenOver = useTakenOver();
  const stays = useRef(!takenOver);
  useLayoutEffect(() => {
    arrival.current = navigation;
    stays.current = !takenOver;
  });
  // With the page, not after it: between the two the focus would be nowhere, and a key pressed then be lost.
  useLayoutEffect(() => {
    if (stays.current) return;
    // What scrolls is whatever the page has put the panel into.
    panel.current?.parentElement?.scrollTo({ top: 0 });
    if (arrival.current === NavigationType.Pop) return;
    const title = document.getElementById(titleId);
    if (!(document.activeElement instanceof HTMLButtonElement)) title?.focus({ preventScroll: true });
    title?.scrollIntoView({ block: 'nearest' });
  }, [titleId, panel]);
}

/** A reader who closes an event stands, when the panel has gone, where the event is in the list. Call what it gives before going. */
export function useFocusOnClose(id: Id): () => void {
  const closed = useRef<Id | null>(null);
  useEffect(
    () => () => {
      const left = closed.current;
      if (left === null) return;
      requestAnimationFrame(() =>
        document.querySelector<HTMLElement>(`li > a[data-event-id="${left}"]`)?.focus(),
      );
    },
    [],
  );
  return useCallback(() => {
    closed.current = id;
  }, [id]);
}
