import { lazy, Suspense, useEffect, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import type { Language } from '../domain/dataset.ts';
import { directionOf } from '../i18n/languages.ts';
import { asksForKiosk } from '../state/params.ts';
import { PATTERNS, splitLanguage } from '../state/routes.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Failure } from './Failure.tsx';
import { Ledger } from './Ledger.tsx';
import { load, type Loaded } from './load.ts';
import { ExplorerPage } from './pages/ExplorerPage.tsx';
import { NotFoundPage } from './pages/NotFoundPage.tsx';
import { Shell } from './Shell.tsx';
import { Waiting } from './Waiting.tsx';

/** Pages a reader of the timeline need not wait for. */
const AboutPage = lazy(async () => ({ default: (await import('./reading.ts')).AboutPage }));
const ArticlePage = lazy(async () => ({ default: (await import('./reading.ts')).ArticlePage }));
const ArticlesPage = lazy(async () => ({ default: (await import('./reading.ts')).ArticlesPage }));
const StoryPage = lazy(async () => ({ default: (await import('./telling.ts')).StoryPage }));

/** An unattended screen in a public room, another frame around the same pages; and the page that sets it up. */
const KioskApp = lazy(async () => ({ default: (await import('./wall.ts')).KioskApp }));
const SettingsPage = lazy(async () => ({ default: (await import('./wall.ts')).SettingsPage }));

/** The state of fetching what a language needs. The language shown stays until the next one is whole. */
type Fetched =
  { state: 'waiting' } | { state: 'ready'; loaded: Loaded } | { state: 'failed'; error: unknown };

/** Reads the language off the address, fetches its words and data, and shows the page. */
export function App() {
  const { pathname, search, hash } = useLocation();
  const { language, rest, redundant } = splitLanguage(pathname);
  const fetched = useLoaded(language);

  // Of what is shown: until the words of another language have come, the page stays as it is.
  const shown = fetched.state === 'ready' ? fetched.loaded.language : language;
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
              </Suspense>
            ) : (
              <Shell loaded={fetched.loaded} bare={isStory(rest)}>
                <Suspense fallback={<Ledger />}>
                  <Routes location={{ pathname: rest, search, hash }}>
                    <Route path={PATTERNS.explorer} element={<ExplorerPage />} />
                    <Route path={PATTERNS.event} element={<ExplorerPage />} />
                    <Route path={PATTERNS.articles} element={<ArticlesPage />} />
                    <Route path={PATTERNS.article} element={<ArticlePage />} />
                    <Route path={PATTERNS.story} element={<StoryPage />} />
                    <Route path={PATTERNS.storyEvent} element={<StoryPage />} />
                    <Route path={PATTERNS.settings} element={<SettingsPage />} />
                    <Route path={PATTERNS.about} element={<AboutPage />} />
                    <Route path="*" element={<NotFoundPage />} />
                  </Routes>
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

function useLoaded(language: Language): Fetched {
  const [fetched, setFetched] = useState<Fetched>({ state: 'waiting' });
  useEffect(() => {
    let wanted = true;
    load(language).then(
      (loaded) => wanted && setFetched({ state: 'ready', loaded }),
      (error: unknown) => wanted && setFetched({ state: 'failed', error }),
    );
    return () => {
      wanted = false;
    };
  }, [language]);
  return fetched;
}
