/** What a page will want later: begun before it is asked for, but not at the cost of what is asked for now. */

import { tellOf } from '../state/tracked.ts';

/**
 * A promise whose work begins when its value is first asked for, once. A failure is met by whoever asks. What has come
 * is drawn without waiting again.
 * @param work begins what is waited for
 */
export function whenAsked<T>(work: () => Promise<T>): PromiseLike<T> {
  let begun: Promise<T> | undefined;
  const begin = (): Promise<T> => {
    begun = work();
    tellOf(asked, begun);
    return begun;
  };
  const asked: PromiseLike<T> = {
    // A thenable is what `await` and React's `use` ask for a value; a promise would have begun already.
    // oxlint-disable-next-line unicorn/no-thenable
    then: (onValue, onFailure) => (begun ?? begin()).then(onValue, onFailure),
  };
  return asked;
}

/** How long one file leaves the page to itself, in ms: until the timeline stands on a machine a quarter as fast. */
const UNHURRIED = 3000;

/**
 * Asks for something nobody waits for yet. Over a network at once: it comes by itself, and late. One file has it all
 * at hand, and unfolding it would keep the first screen from being drawn.
 * @param then what is done when it has come
 */
export function ahead(what: PromiseLike<unknown>, then?: () => void): void {
  // Whoever reads it meets the failure; asked for by nobody, it must not count as unhandled.
  const ask = () => void what.then(then, () => undefined);
  if (import.meta.env.MODE === 'one-file') setTimeout(ask, UNHURRIED);
  else ask();
}

/** Asks for something that keeps the page busy, as soon as a browser has nothing else to do. */
export function whenIdle(what: PromiseLike<unknown>): void {
  const ask = () => void what.then(undefined, () => undefined);
  if (typeof window === 'undefined') return;
  if ('requestIdleCallback' in window) window.requestIdleCallback(ask);
  else setTimeout(ask, UNHURRIED);
}
