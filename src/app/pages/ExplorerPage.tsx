import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Id } from '../../domain/dataset.ts';
import { filterEvents, type Hits } from '../../state/filter.ts';
import { findBounds, findFolds, findMoments } from '../../state/moments.ts';
import { EventList } from '../../ui/list/EventList.tsx';
import { Timeline, type TimelineCommand } from '../../ui/timeline/Timeline.tsx';
import { useApp } from '../context.ts';
import { EventPanel } from '../EventPanel.tsx';
import { FacetPanel } from '../FacetPanel.tsx';
import { TimelineBar } from '../TimelineBar.tsx';
import { useTimeline } from '../use-timeline.ts';
import styles from './ExplorerPage.module.css';

/** Timeline, facets, list, and the event that is open: one page for `/` and `/events/:id`. */
export function ExplorerPage() {
  const { t } = useTranslation('explorer');
  const { t: tCommon } = useTranslation('common');
  const { id } = useParams();
  const app = useApp();
  const { dataset, facets, view, change, go, hrefTo, sides, style } = app;
  const [command, setCommand] = useState<TimelineCommand | null>(null);
  const hits: Hits = null;

  const events = useMemo(() => filterEvents(dataset, facets, view, hits), [dataset, facets, view, hits]);
  const open = dataset.events.find((event) => event.id === id) ?? null;
  const selected = useMemo(() => new Set(view.selected), [view.selected]);
  const opened = useMemo(
    () => new Set([...view.selected, ...(open === null ? [] : [open.id])]),
    [view.selected, open],
  );
  const moments = useMemo(
    () => findMoments(dataset.events, view.outside, opened),
    [dataset, view.outside, opened],
  );
  const folds = useMemo(
    () => (view.axis === 'folded' ? findFolds(moments, dataset.events, view.outside) : []),
    [moments, dataset, view.axis, view.outside],
  );
  const first = moments[0];
  const last = moments.at(-1);
  const bounds = useMemo(
    () =>
      view.axis === 'folded' && first !== undefined && last !== undefined
        ? { start: first.start, end: last.end }
        : findBounds(dataset.events, view.outside),
    [view.axis, view.outside, first, last, dataset],
  );
  const { marks, lanes, words } = useTimeline(events, bounds);

  const openEvent = useCallback((event: Id) => go({ name: 'event', id: event }), [go]);
  const title = open === null ? t('title') : open.title;
  useEffect(() => {
    document.title = `${title} — ${tCommon('name')}`;
  }, [title, tCommon]);

  return (
    <main id="main" className={open === null ? styles.page : styles.pageOpen}>
      <TimelineBar moments={moments} onCommand={setCommand} events={events} open={open?.id ?? null} />
      <section className={styles.timeline} aria-label={t('timeline')}>
        <Timeline
          marks={marks}
          lanes={lanes}
          moments={moments}
          folds={folds}
          bounds={bounds}
          window={view.window}
          selected={selected}
          open={open?.id ?? null}
          style={style}
          command={command}
          words={words}
          onOpen={openEvent}
          onSelect={(ids) => change({ selected: ids })}
          onWindow={(window) => change({ window }, 'replace')}
        />
      </section>
      <div className={styles.below}>
        <FacetPanel hits={hits} />
        <EventList
          events={events}
          moments={moments}
          open={open?.id ?? null}
          sides={sides}
          style={style}
          outside={view.outside}
          href={(event) => hrefTo({ name: 'event', id: event })}
        />
        {open !== null && <EventPanel event={open} events={events} />}
      </div>
    </main>
  );
}
