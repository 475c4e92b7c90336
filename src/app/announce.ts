/**
 * Tells the page's start-up guard (src/app/guard.ts) how far the app has come. `runs`: its code is here and whole.
 * `shown`: it has drawn something, and from now on says itself what goes wrong.
 */
export function announce(state: 'runs' | 'shown'): void {
  window.dispatchEvent(new Event(`sijill:${state}`));
}
