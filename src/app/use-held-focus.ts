import { useEffect, useRef } from 'react';

/**
 * What lifts a filter vanishes with it. A browser then drops the focus to the top of the page; here the keyboard goes on
 * from the results.
 * @param id of the heading of what is shown; it can be focused
 */
export function useHeldFocus(id: string): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const take = ({ target }: FocusEvent) => {
      last.current = target instanceof Element ? target : null;
    };
    document.addEventListener('focusin', take);
    return () => document.removeEventListener('focusin', take);
  }, []);
  // After every commit: any of them may take away what had the focus.
  useEffect(() => {
    if (last.current?.isConnected !== false || document.activeElement !== document.body) return;
    last.current = null;
    document.getElementById(id)?.focus({ preventScroll: true });
  });
}
