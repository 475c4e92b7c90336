import { useEffect, useRef } from 'react';
import { NavigationType } from 'react-router';
import { useApp } from './context.ts';

/**
 * A page that a link leads to is read from its beginning, and the keyboard goes on from its title. Going back leaves the
 * reader where the browser does.
 * @param id of its title, or of what on it the link leads to; it can be focused
 */
export function useArrival(id: string): void {
  const { navigation } = useApp();
  const arrived = useRef(false);
  useEffect(() => {
    const stayed = arrived.current && id === TITLE;
    arrived.current = true;
    if (navigation === NavigationType.Pop || stayed) return;
    const aim = document.getElementById(id);
    if (id === TITLE) window.scrollTo(0, 0);
    else aim?.scrollIntoView({ block: 'center' });
    aim?.focus({ preventScroll: true });
    // On arrival only, at the page or at something else on it: what is changed on the page moves nothing.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [id]);
}

/** The id of the title of a page that takes the reader to its beginning. */
export const TITLE = 'page-title';
