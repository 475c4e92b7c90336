import { lazy, Suspense, useState } from 'react';
import { matchPath, Route, Routes, type Path } from 'react-router';
import { PATTERNS, REGISTER_PAGES } from '../../state/routes.ts';
import { useApp } from '../context.ts';
import { Ledger } from '../Ledger.tsx';
import { KioskBar } from './KioskBar.tsx';
import { KioskExplorer } from './KioskExplorer.tsx';
import styles from './KioskFrame.module.css';
import { KioskHeader } from './KioskHeader.tsx';
import { SearchPanel } from './SearchPanel.tsx';

const ArticlePage = lazy(async () => ({ default: (await import('../reading.ts')).ArticlePage }));
const ArticlesPage = lazy(async () => ({ default: (await import('../reading.ts')).ArticlesPage }));
const ClaimsPage = lazy(async () => ({ default: (await import('../reading.ts')).ClaimsPage }));
const ComparePage = lazy(async () => ({ default: (await import('../reading.ts')).ComparePage }));
const RegisterPage = lazy(async () => ({ default: (await import('../registers.ts')).RegisterPage }));
const StoryPage = lazy(async () => ({ default: (await import('../telling.ts')).StoryPage }));

/** What is read from its beginning, and where names, articles and accounts lead to. */
const READ = [
  { pattern: PATTERNS.articles, element: <ArticlesPage /> },
  { pattern: PATTERNS.article, element: <ArticlePage /> },
  { pattern: PATTERNS.compare, element: <ComparePage /> },
  { pattern: PATTERNS.claims, element: <ClaimsPage /> },
  { pattern: PATTERNS.claim, element: <ClaimsPage /> },
  ...REGISTER_PAGES.map((name) => ({ pattern: PATTERNS[name], element: <RegisterPage name={name} /> })),
];

/** Where the visitor is, without the language. */
export type KioskPage = Path;

/** What stands around every page of a visit: languages above, the way home and back below, always in sight. */
export function KioskFrame({ page }: { page: KioskPage }) {
  const { view, change } = useApp();
  const [asked, setAsked] = useState<string | null>(null);
  // Asked for on this page, or still looking for something: a step back to it finds it open.
  const searching = asked === page.pathname || view.q !== '';
  const close = () => {
    setAsked(null);
    if (view.q !== '') change({ q: '' }, 'replace');
  };
  const open = matchPath(PATTERNS.event, page.pathname)?.params.id ?? null;
  const reading = READ.some(({ pattern }) => matchPath(pattern, page.pathname) !== null);
  return (
    <div className={styles.frame}>
      <KioskHeader />
      {searching ? (
        <SearchPanel onClose={close} onLeave={() => setAsked(null)} />
      ) : (
        // A new page is read from its beginning; the timeline stays where it is beside one event and the next.
        <div
          key={reading ? page.pathname : ''}
          className={styles.page}
          data-scrolls={reading ? '' : undefined}
        >
          <Suspense fallback={<Ledger />}>
            <Routes location={page}>
              {READ.map(({ pattern, element }) => (
                <Route key={pattern} path={pattern} element={element} />
              ))}
              <Route path={PATTERNS.story} element={<StoryPage />} />
              <Route path={PATTERNS.storyEvent} element={<StoryPage />} />
              <Route path="*" element={<KioskExplorer open={open} />} />
            </Routes>
          </Suspense>
        </div>
      )}
      <KioskBar
        open={open}
        searching={searching}
        telling={page.pathname.startsWith(PATTERNS.story)}
        onSearch={() => (searching ? close() : setAsked(page.pathname))}
        onLeave={() => setAsked(null)}
      />
    </div>
  );
}
