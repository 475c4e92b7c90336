import { lazy, Suspense, useEffect, useLayoutEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { addKioskWords, invitationIn } from '../../i18n/kiosk-words.ts';
import { loadTour } from '../../state/dataset.ts';
import { beginning, homeLanguage, offeredLanguages } from '../../state/kiosk.ts';
import { searchString } from '../../state/params.ts';
import { pathFor } from '../../state/routes.ts';
import { useApp } from '../context.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { Ledger } from '../Ledger.tsx';
import type { Loaded } from '../load.ts';
import { Shell } from '../Shell.tsx';
import { useUpdateWhen } from '../use-updates.ts';
import { AttractScreen } from './AttractScreen.tsx';
import { closeWaysOut } from './guard.ts';
import { KioskFrame, type KioskPage } from './KioskFrame.tsx';
import './kiosk.css';
import { leaveNoTrace } from './leave-no-trace.ts';
import { Outward } from './Outward.tsx';
import { Shield } from './Shield.tsx';
import { TrailKeeper, useTrail } from './Trail.tsx';
import { useIdle } from './use-idle.ts';
import { useWakeLock } from './use-wake-lock.ts';
import { Warning } from './Warning.tsx';

/** The story, told to whoever passes. Where it cannot be had, the name of the record has to do. */
const Attract = lazy(async () => {
  try {
    const [{ Attract: Story }] = await Promise.all([import('../telling.ts'), loadTour()]);
    return { default: Story };
  } catch {
    return { default: AttractScreen };
  }
});

export type KioskAppProps = {
  loaded: Loaded;
  /** Where the visitor is, without the language. */
  page: KioskPage;
};

/** The record on an unattended screen: whoever comes begins at the beginning, and whoever leaves takes all along. */
export function KioskApp({ loaded, page }: KioskAppProps) {
  addKioskWords(loaded.i18n);
  return (
    <TrailKeeper>
      <Shell loaded={loaded} bare>
        <Screen page={page} />
      </Shell>
    </TrailKeeper>
  );
}

function Screen({ page }: { page: KioskPage }) {
  const { view, language } = useApp();
  const { phase, left, wake, failed } = useIdle(view.idle);
  const [outward, setOutward] = useState<string | null>(null);
  const attracting = phase === 'attract';
  useSurface(view.density, view.reach);
  useWakeLock();
  useUpdateWhen(attracting);
  useEffect(() => closeWaysOut(setOutward), []);
  useBeginning(attracting);
  // A visitor who has left cannot close what they opened.
  const [shownTo, setShownTo] = useState(phase);
  if (shownTo !== phase) {
    setShownTo(phase);
    if (attracting) setOutward(null);
  }

  const passersBy = { languages: offeredLanguages(view), invitation: invitationIn, onTouch: wake };
  return (
    <>
      {attracting ? (
        <Suspense fallback={<AttractScreen {...passersBy} />}>
          {view.attract === 'story' ? <Attract {...passersBy} /> : <AttractScreen {...passersBy} />}
        </Suspense>
      ) : (
        // What fails is shown here, where the ways out stay closed; it goes away by itself.
        <ErrorBoundary language={language} resetKey={page.pathname + page.search} onFailure={failed}>
          <Suspense fallback={<Ledger />}>
            <KioskFrame page={page} />
          </Suspense>
        </ErrorBoundary>
      )}
      {!attracting && outward !== null && <Outward address={outward} onClose={() => setOutward(null)} />}
      {phase === 'warning' && <Warning left={left} />}
      <Shield phase={phase} />
    </>
  );
}

/** Tells the style sheets what they draw on. */
function useSurface(density: number, reach: string): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset['display'] = 'kiosk';
    root.dataset['reach'] = reach;
    root.style.setProperty('--px-per-mm', String(density));
    return () => {
      delete root.dataset['display'];
      delete root.dataset['reach'];
      root.style.removeProperty('--px-per-mm');
    };
  }, [density, reach]);
}

/** Goes back to the beginning, in the address and in the browser, whenever nobody is there. */
function useBeginning(attracting: boolean): void {
  const { view, language } = useApp();
  const { forget } = useTrail();
  const navigate = useNavigate();
  useEffect(() => {
    if (!attracting) return;
    forget();
    leaveNoTrace();
    const home = pathFor(homeLanguage(view, language), { name: 'explorer' });
    void navigate({ pathname: home, search: searchString(beginning(view, language)) }, { replace: true });
    // Once, when the visitor has gone; the address that comes of it is no reason to begin again.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [attracting]);
}
