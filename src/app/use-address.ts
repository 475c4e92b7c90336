import { useCallback } from 'react';
import { useHref } from 'react-router';
import { useTakenOver } from '../ui/shared/use-taken-over.ts';

/**
 * Makes whole addresses, to be copied, of the paths that `hrefTo` makes, wherever the app is served from; empty while
 * nobody knows where that is.
 */
export function useAddress(): (path: string) => string {
  const root = useHref('/').replace(/\/$/, '');
  const takenOver = useTakenOver();
  return useCallback(
    (path) => (takenOver ? new URL(root + path, window.location.href).href : ''),
    [root, takenOver],
  );
}
