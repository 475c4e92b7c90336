import { useEffect, useState } from 'react';
import type { Updates } from './offline/updates.ts';

const WORKER = import.meta.env.SIJILL_WORKER;

/**
 * Has a hosted build kept for use without a network, and hears when a newer version of it is ready. Nothing while
 * developing, nor in a build without a service worker.
 * @returns what opens the newer version; null while there is none
 */
export function useUpdates(): (() => void) | null {
  const [updates, setUpdates] = useState<Updates | null>(null);
  const [ready, setReady] = useState(false);
  useEffect(() => {
    if (WORKER === undefined) return undefined;
    return onceQuiet(() => {
      // Without it the app is not kept, and goes on as it is.
      import('./offline/updates.ts').then(
        ({ updatesOf }) => setUpdates(updatesOf(WORKER)),
        () => undefined,
      );
    });
  }, []);
  useEffect(() => updates?.listen(() => setReady(true)), [updates]);
  return updates !== null && ready ? () => updates.apply() : null;
}

/** Opens a newer version by itself, whenever nobody is there. */
export function useUpdateWhen(alone: boolean): void {
  const open = useUpdates();
  const due = alone && open !== null;
  useEffect(() => {
    if (due) open?.();
    // Once, when it falls due: `open` is another function each time.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [due]);
}

/** Does a thing when the page has loaded and the browser has nothing better to do; answers what calls it off. */
function onceQuiet(work: () => void): () => void {
  let wanted = true;
  const settle = (): void => {
    // Safari knows no idle time.
    if ('requestIdleCallback' in window)
      window.requestIdleCallback(() => wanted && work(), { timeout: 5000 });
    else work();
  };
  if (document.readyState === 'complete') settle();
  else window.addEventListener('load', settle, { once: true });
  return () => {
    wanted = false;
    window.removeEventListener('load', settle);
  };
}
