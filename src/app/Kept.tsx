import { lazy, Suspense, useEffect } from 'react';
import type { Language } from '../domain/dataset.ts';
import { useApp } from './context.ts';
import { useUpdates } from './use-updates.ts';

/** Where it does not come, nothing is missed but itself: the next page is of the new version anyway. */
const UpdateNotice = lazy(() =>
  import('./reading.ts').then(
    (module) => ({ default: module.UpdateNotice }),
    () => ({ default: () => null }),
  ),
);

/** Keeps the app for use without a network, and says when a newer version of it is ready. */
export function Kept() {
  const { language } = useApp();
  const open = useUpdates();
  useManifest(language);
  if (open === null) return null;
  return (
    <Suspense fallback={null}>
      <UpdateNotice onOpen={open} />
    </Suspense>
  );
}

/** Whoever installs the app gets it under the name, and with the first page, of the language shown. */
function useManifest(language: Language): void {
  useEffect(() => {
    const link = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
    if (link === null) return;
    const name = language === 'ar' ? 'manifest.webmanifest' : `manifest.${language}.webmanifest`;
    link.href = new URL(name, link.href).href;
  }, [language]);
}
