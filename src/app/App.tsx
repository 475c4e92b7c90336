import { Suspense, useEffect, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import type { Language } from '../domain/dataset.ts';
import { directionOf } from '../i18n/languages.ts';
import { asksForKiosk } from '../state/params.ts';
import { splitLanguage } from '../state/routes.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Failure } from './Failure.tsx';
import { Ledger } from './Ledger.tsx';
import { load, type Loaded } from './load.ts';
import { NotFoundPage } from './pages/NotFoundPage.tsx';
import { KioskApp, screens } from './screens.tsx';
import { Shell } from './Shell.tsx';
import { TakenOver } from './TakenOver.tsx';
import { Waiting } from './Waiting.tsx';

/** The state of fetching what a language needs. The language shown stays until the next one is whole. */
export type Fetched =
  | { state: 'waiting' }
  | { state: 'ready'; language: Language; loaded: Loaded }
  | { state: 'failed'; language: Language; error: unknown };

/**
 * Reads the language off the address, fetches its words and data, and shows the page.
 * @param props.first what had come before the app was started
 */
export function App({ first }: { first: Fetched }) {
  const { pathname, search, hash } = useLocation();
  const { language, rest, redundant } = splitLanguage(pathname);
  const fetched = useLoaded(language, asksForKiosk(search), first);

  // Of what is shown: until the words of another language have come, the page stays as it is.
  const shown = fetched.state === 'ready' ? fetched.language : language;
  useEffect(() => {
    document.documentElement.lang = shown;
    document.documentElement.dir = directionOf(shown);
  }, [shown]);

  if (redundant) return <Navigate replace to={{ pathname: rest, search, hash }} />;
  switch (fetched.state) {
    case 'waiting':
      return <Waiting language={language} />;
    case 'failed':
      return <Failure language={language} error={fetched.error} />;
    case 'ready':
      return (
        <I18nextProvider i18n={fetched.loaded.i18n}>
          <ErrorBoundary language={language} resetKey={pathname + search}>
            {asksForKiosk(search) ? (
              <Suspense fallback={<Waiting language={language} />}>
                <KioskApp loaded={fetched.loaded} page={{ pathname: rest, search, hash }} />
                <TakenOver />
              </Suspense>
            ) : (
              <Shell loaded={fetched.loaded} bare={isStory(rest)}>
                <Suspense fallback={<Ledger />}>
                  <Routes location={{ pathname: rest, search, hash }}>
                    {screens().map(({ pattern, element }) => (
                      <Route key={pattern} path={pattern} element={element} />
                    ))}
                    <Route path="*" element={<NotFoundPage />} />
                  </Routes>
                  <TakenOver />
                </Suspense>
              </Shell>
            )}
          </ErrorBoundary>
        </I18nextProvider>
      );
  }
}

/** The story has the screen to itself. */
const isStory = (path: string): boolean => /^\/story(\/|$)/.test(path);

/**
 * What has come for a language; fetched anew whenever another language is asked for.
 * @param kiosk on a wall nobody can help: without the words asked for it stays in those it has
 */
function useLoaded(language: Language, kiosk: boolean, first: Fetched): Fetched {
  const [fetched, setFetched] = useState(first);
  const settled = fetched.state !== 'waiting' && fetched.language === language;
  useEffect(() => {
    if (settled) return undefined;
    let wanted = true;
    load(language).then(
      (loaded) => wanted && setFetched({ state: 'ready', language, loaded }),
      (error: unknown) =>
        wanted &&
        setFetched((before) =>
          kiosk && before.state === 'ready' ? before : { state: 'failed', language, error },
        ),
    );
    return () => {
      wanted = false;
    };
  }, [language, kiosk, settled]);
  return fetched;
}
