import { Suspense, useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { momentShown, windowOf, type Moment } from '../../state/moments.ts';
import type { CoreEvent, ListedEvent } from '../../domain/core.ts';
import { eventsFound } from '../../state/found.ts';
import { noHits } from '../../state/hits.ts';
import { EventList } from '../../ui/list/EventList.tsx';
import { classes } from '../../ui/shared/classes.ts';
import { Timeline, type TimelineCommand } from '../../ui/timeline/Timeline.tsx';
import { Tray } from '../../ui/timeline/Tray.tsx';
import { Chips } from '../Chips.tsx';
import { useApp } from '../context.ts';
import { Ledger } from '../Ledger.tsx';
import { EmptyResult } from '../EmptyResult.tsx';
import { FacetPanel } from '../FacetPanel.tsx';
import { PageResults } from '../found.ts';
import { later } from '../later.tsx';
import { SearchFailure } from '../SearchFailure.tsx';
import { Tabs } from '../Tabs.tsx';
import { TimelineBar } from '../TimelineBar.tsx';
import { TimelineFailure } from '../TimelineFailure.tsx';
import { NARROW, STACKED, useMedia } from '../use-media.ts';
import { useStuck } from '../use-stuck.ts';
import { useHeldFocus } from '../use-held-focus.ts';
import { useEventTitle } from '../use-event-title.ts';
import { usePageTitle } from '../use-page-title.ts';
import { useRecord } from '../use-record.ts';
import { useAnswer } from '../use-search.ts';
import styles from './ExplorerPage.module.css';
import { NotFoundPage } from './NotFoundPage.tsx';

/** Comes with the whole dataset and not before: the timeline does not wait for it. */
export const EventPanel = later(async () => (await import('../reading.ts')).EventPanel);

/** As many events as the list shows first, more than a tall screen holds. */
const FIRST_LISTED = 16;

/**
 * The events, and at the very first only those that may be in sight, so that the timeline need not wait for rows far
 * below it. One file draws its page from nothing; a page from a web server comes with its whole list.
 */
const useListed = (events: readonly ListedEvent[]): readonly ListedEvent[] =>
  useDeferredValue(events, import.meta.env.MODE === 'one-file' ? events.slice(0, FIRST_LISTED) : events);

/** Timeline, facets, list, and the event that is open: one page for `/` and `/events/:id`. */
export function ExplorerPage() {
  const { id } = useParams();
  const { core } = useApp();
  const open = core.events.find((event) => event.id === id) ?? null;
  if (id !== undefined && open === null) return <NotFoundPage />;
  return <Explorer open={open} />;
}

function Explorer({ open }: { open: CoreEvent | null }) {
  const { t } = useTranslation('explorer');
  const { view, hrefTo, sides, style } = useApp();
  const [command, setCommand] = useState<TimelineCommand | null>(null);

  // Only a search waits for its index; the rest of the page needs the core alone.
  const { answer, failed } = useAnswer();
  const hits = useMemo(() => (answer === null ? null : eventsFound(answer)), [answer]);
  useHeldFocus('list-title');
  const { stuck, sentinel } = useStuck();
  const narrow = useMedia(NARROW);
  const stacked = useMedia(STACKED);
  const { events, tray, moments, timeline } = useRecord(open, hits, narrow);
  const listed = useListed(events);
  // A phone shows one moment at a time.
  const shown = narrow ? momentShown(moments, null, timeline.open) : null;
  const ownWindow = useMemo(() => (shown === null ? null : windowOf(shown)), [shown]);

  const titleOf = useEventTitle();
  usePageTitle(open === null ? t('title') : titleOf(open));

  return (
    <main
      id="main"
      className={classes(styles.page, open !== null && styles.open)}
      data-view={view.view === 'auto' ? undefined : view.view}
    >
      <div className={styles.bar}>
        <TimelineBar moments={moments} onCommand={setCommand} events={events} open={timeline.open} />
      </div>
      <section className={styles.timeline} aria-label={t('timeline')}>
        <Timeline
          {...timeline}
          window={view.window ?? ownWindow}
          command={command}
          stacked={stacked}
          onMoment={scrollToMoment}
          instead={<TimelineFailure />}
        />
        {tray.length > 0 && (
          <div className={styles.tray}>
            <Tray title={t('tray.title')} explain={t('tray.explain')} items={tray} open={timeline.open} />
          </div>
        )}
      </section>
      <div className={styles.facets}>
        <FacetPanel hits={hits} />
      </div>
      <div className={styles.middle}>
        <Chips />
        {events.length === 0 && <EmptyResult hits={hits} />}
        {failed && <SearchFailure />}
        {answer !== null && <PageResults key={view.q} answer={answer} />}
        {events.length > 0 && (
          <EventList
            events={listed}
            count={events.length}
            moments={moments}
            open={timeline.open}
            sides={sides}
            style={style}
            outside={view.outside}
            hitsIn={answer?.hitsIn ?? noHits}
            href={(event) => hrefTo({ name: 'event', id: event })}
          />
        )}
      </div>
      {open !== null && (
        <div className={styles.panelArea}>
          <span ref={sentinel} className={styles.sentinel} />
          <div className={styles.panel} data-stuck={stuck ? '' : undefined}>
            <Suspense fallback={<Ledger />}>
              <EventPanel id={open.id} events={events} />
            </Suspense>
          </div>
        </div>
      )}
      <Tabs hits={hits} />
    </main>
  );
}

/** On a narrow screen the strip leads through the list. */
function scrollToMoment({ start }: Moment): void {
  document.querySelector(`[data-moment="${start}"]`)?.scrollIntoView({ block: 'start' });
}
