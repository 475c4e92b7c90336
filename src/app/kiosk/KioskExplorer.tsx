import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../domain/dataset.ts';
import { momentShown, windowOf } from '../../state/moments.ts';
import { Timeline } from '../../ui/timeline/Timeline.tsx';
import { Tray } from '../../ui/timeline/Tray.tsx';
import { hasFilters } from '../../state/view.ts';
import { Chips } from '../Chips.tsx';
import { useApp } from '../context.ts';
import { Ledger } from '../Ledger.tsx';
import { usePageTitle } from '../use-page-title.ts';
import { useRecord } from '../use-record.ts';
import styles from './KioskExplorer.module.css';
import { MomentKeys } from './MomentKeys.tsx';

/** Comes with the whole dataset and not before: the timeline does not wait for it. */
const EventPanel = lazy(async () => ({ default: (await import('../reading.ts')).EventPanel }));

/** The timeline of one moment, the doors to all of them, and the event that is open. */
export function KioskExplorer({ open: id }: { open: Id | null }) {
  const { t } = useTranslation('kiosk');
  const { t: tExplorer } = useTranslation('explorer');
  const { core, view, go, style } = useApp();
  const open = core.events.find((event) => event.id === id) ?? null;
  const { events, tray, moments, timeline } = useRecord(open, null, false);
  const shown = momentShown(moments, view.window, open?.id ?? null);
  const ownWindow = useMemo(() => (shown === null ? null : windowOf(shown)), [shown]);
  usePageTitle(open?.title ?? tExplorer('title'));

  return (
    <main id="main" className={styles.page}>
      <div className={styles.time}>
        <MomentKeys
          moments={moments}
          shown={shown}
          style={style}
          title={t('months')}
          onMoment={(moment) => go({ name: 'explorer' }, { window: windowOf(moment), selected: [] })}
        />
        {hasFilters({ ...view, q: '' }) && (
          <div className={styles.chips}>
            <Chips />
          </div>
        )}
        <section className={styles.timeline} aria-label={tExplorer('timeline')}>
          <Timeline
            {...timeline}
            window={view.window ?? ownWindow}
            command={null}
            stacked
            onMoment={() => undefined}
          />
        </section>
      </div>
      <div className={styles.margin} data-scrolls key={open?.id ?? 'none'}>
        {open === null ? (
          <>
            <p className={styles.invitation}>{t('invitation')}</p>
            {tray.length > 0 && (
              <Tray
                title={tExplorer('tray.title')}
                explain={tExplorer('tray.explain')}
                items={tray}
                open={null}
              />
            )}
          </>
        ) : (
          <Suspense fallback={<Ledger />}>
            <EventPanel id={open.id} events={events} />
          </Suspense>
        )}
      </div>
    </main>
  );
}
