import { useCallback } from 'react';
import { useHref } from 'react-router';

/** Makes whole addresses, to be copied, of the paths that `hrefTo` makes, wherever the app is served from. */
export function useAddress(): (path: string) => string {
  const root = useHref('/').replace(/\/$/, '');
  return useCallback((path) => new URL(root + path, window.location.href).href, [root]);
}
