import { useSyncExternalStore } from 'react';

const never = (): (() => void) => () => undefined;

/**
 * Whether the page is the app's: false while it is drawn at build time and while the app takes it over. Until then
 * nobody knows where it will be, and nothing may have a style attribute, which the policy of such a page forbids.
 */
export function useTakenOver(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
