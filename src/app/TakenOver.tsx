import { useEffect } from 'react';
import { PRERENDERED } from './prerendered.ts';

/**
 * Tells that a page drawn at build time is the app's. Stands behind the page, inside the same Suspense: React takes such
 * parts over one by one after their frame, and a key pressed before a part listens is lost.
 */
export function TakenOver() {
  useEffect(() => {
    document.querySelector(`[${PRERENDERED}]`)?.removeAttribute(PRERENDERED);
  }, []);
  return null;
}
