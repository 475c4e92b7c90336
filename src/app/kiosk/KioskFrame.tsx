import { lazy, Suspense, useState } from 'react';
import { matchPath, Route, Routes, type Path } from 'react-router';
import { PATTERNS } from '../../state/routes.ts';
import { useApp } from '../context.ts';
import { Ledger } from '../Ledger.tsx';
import { KioskBar } from './KioskBar.tsx';
import { KioskExplorer } from './KioskExplorer.tsx';
import styles from './KioskFrame.module.css';
import { KioskHeader } from './KioskHeader.tsx';
import { SearchPanel } from './SearchPanel.tsx';

const ArticlePage = lazy(async () => ({ default: (await import('../reading.ts')).ArticlePage }));
const ArticlesPage = lazy(async () => ({
  default: (await import('../reading.ts')).ArticlesPage,
}));

const StoryPage = lazy(async () => ({ default: (await import('../telling.ts')).StoryPage }));

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
  const reading = page.pathname.startsWith(PATTERNS.articles);
  return (
    <div className={styles.frame}>
      <KioskHeader />
      {searching ? (
        <SearchPanel onClose={close} />
      ) : (
        // A new page is read from its beginning; the timeline stays where it is beside one event and the next.
        <div
          key={reading ? page.pathname : ''}
          className={styles.page}
          data-scrolls={reading ? '' : undefined}
        >
          <Suspense fallback={<Ledger />}>
            <Routes location={page}>
              <Route path={PATTERNS.articles} element={<ArticlesPage />} />
              <Route path={PATTERNS.article} element={<ArticlePage />} />
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
