import { lazy, Suspense, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../domain/dataset.ts';
import { filterEvents } from '../../state/filter.ts';
import { isDated, shownDate } from '../../state/shown-date.ts';
import { Timeline } from '../../ui/timeline/Timeline.tsx';
import { Tray } from '../../ui/timeline/Tray.tsx';
import { useApp } from '../context.ts';
import { Ledger } from '../Ledger.tsx';
import { useAxis } from '../use-axis.ts';
import { usePageTitle } from '../use-page-title.ts';
import { useTimeline } from '../use-timeline.ts';
import { useTray } from '../use-tray.ts';
import styles from './KioskExplorer.module.css';
import { MomentKeys, momentShown, windowOf } from './MomentKeys.tsx';

/** Comes with the whole dataset and not before: the timeline does not wait for it. */
const EventPanel = lazy(async () => ({ default: (await import('../reading.ts')).EventPanel }));

/** The timeline of one moment, the doors to all of them, and the event that is open. */
export function KioskExplorer({ open: id }: { open: Id | null }) {
  const { t } = useTranslation('kiosk');
  const { t: tExplorer } = useTranslation('explorer');
  const { core, facets, view, change, go, style } = useApp();
  const open = core.events.find((event) => event.id === id) ?? null;
  const events = useMemo(() => filterEvents(core, facets, view, null), [core, facets, view]);
  const dated = useMemo(
    () => events.filter((event) => isDated(shownDate(event.date, view.outside))),
    [events, view.outside],
  );
  const selected = useMemo(() => new Set(view.selected), [view.selected]);
  const axis = useAxis(open);
  const { marks, lanes, words } = useTimeline(dated, axis.bounds, false);
  const tray = useTray(events);
  const shown = momentShown(axis.moments, view.window, open?.id ?? null);
  const ownWindow = useMemo(() => (shown === null ? null : windowOf(shown)), [shown]);
  const openEvent = useCallback((event: Id) => go({ name: 'event', id: event }), [go]);
  usePageTitle(open?.title ?? tExplorer('title'));

  return (
    <main id="main" className={styles.page}>
      <div className={styles.time}>
        <MomentKeys
          moments={axis.moments}
          shown={shown}
          style={style}
          title={t('months')}
          onMoment={(moment) => go({ name: 'explorer' }, { window: windowOf(moment), selected: [] })}
        />
        <section className={styles.timeline} aria-label={tExplorer('timeline')}>
          <Timeline
            {...axis}
            marks={marks}
            lanes={lanes}
            window={view.window ?? ownWindow}
            selected={selected}
            open={open?.id ?? null}
            style={style}
            command={null}
            stacked
            words={words}
            onOpen={openEvent}
            onMoment={() => undefined}
            onSelect={(ids) => change({ selected: ids })}
            onWindow={(window) => change({ window }, 'replace')}
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
