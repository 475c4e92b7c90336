import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../domain/dataset.ts';
import type { Tour } from '../domain/tour.ts';
import { directionOf } from '../i18n/languages.ts';
import type { LocalEvent } from '../domain/bundle.ts';
import { loadTour } from '../state/dataset.ts';
import { keptWith } from '../state/tracked.ts';
import { filterEvents } from '../state/filter.ts';
import { clearFilters } from '../state/view.ts';
import { EventControls } from '../ui/event/EventControls.tsx';
import { EventView } from '../ui/event/EventView.tsx';
import { eventModel, neighboursOf } from '../ui/event/model.ts';
import { useApp, useDataset } from './context.ts';
import styles from './EventPanel.module.css';
import { useAddress } from './use-address.ts';
import { useFocusOnClose, useFocusOnOpen } from './use-event-focus.ts';
import { useReading } from './use-reading.ts';

export type EventPanelProps = {
  id: Id;
  /** Those shown beside it, in order: its neighbours are among them. */
  events: readonly { id: Id }[];
};

/** In these, the arrow keys have a meaning of their own. */
const OWN_ARROWS = 'input, select, textarea, [contenteditable], [role="listbox"], [role="radiogroup"]';

/** The event that is open: a panel beside the timeline, on narrow screens the page itself. Waits for the whole dataset. */
export function EventPanel({ id, events }: EventPanelProps) {
  const event = useDataset().events.find((one) => one.id === id);
  return event === undefined ? null : <OpenEvent event={event} events={events} />;
}

function OpenEvent({ event, events }: { event: LocalEvent; events: EventPanelProps['events'] }) {
  const { t } = useTranslation('event');
  const { core, facets, language, view, go, hrefTo } = useApp();
  const dataset = useDataset();
  const reading = useReading();
  const address = useAddress();
  const panel = useRef<HTMLElement>(null);
  const titleId = `event-${event.id}`;
  useFocusOnOpen(titleId, panel);
  const leaving = useFocusOnClose(event.id);

  const model = useMemo(() => eventModel(dataset, event, view.outside), [dataset, event, view.outside]);
  // With every filter lifted: an event the filters hide still has its place among those they show.
  const all = useMemo(() => filterEvents(core, facets, clearFilters(view), null), [core, facets, view]);
  const step = (way: 'earlier' | 'later') => {
    // Keys come faster than pages are drawn: the address knows where the reader is going already.
    const next = neighboursOf(addressedEvent() ?? event.id, events, all)[way];
    if (next !== null) go({ name: 'event', id: next });
  };
  const { earlier, later } = neighboursOf(event.id, events, all);
  const onClose = () => {
    leaving();
    go({ name: 'explorer' });
  };

  const told = useTold(event.id);

  const onKeyDown = (press: KeyboardEvent) => {
    if (press.defaultPrevented || press.altKey || press.ctrlKey || press.metaKey || press.shiftKey) return;
    if (press.key === 'Escape') {
      // What has opened above the panel goes first, by the browser's own hand.
      if (panel.current?.querySelector(':popover-open') != null) return;
      onClose();
      return;
    }
    if (press.key !== 'ArrowLeft' && press.key !== 'ArrowRight') return;
    if (press.target instanceof Element && press.target.closest(OWN_ARROWS) !== null) return;
    // Time runs with the reading: in Arabic what came later lies to the left.
    const forward = (press.key === 'ArrowLeft') === (directionOf(language) === 'rtl');
    press.preventDefault();
    step(forward ? 'later' : 'earlier');
  };

  return (
    // The keys are a shortcut for the buttons within, which say what they do.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside ref={panel} className={styles.panel} aria-labelledby={titleId} onKeyDown={onKeyDown}>
      <EventControls
        onEarlier={earlier === null ? null : () => step('earlier')}
        onLater={later === null ? null : () => step('later')}
        onClose={onClose}
        story={told && view.display !== 'kiosk' ? hrefTo({ name: 'storyEvent', id: event.id }) : null}
        address={() => address(hrefTo({ name: 'event', id: event.id }))}
      />
      <p role="status" className="visually-hidden">
        {t('opened', { title: event.title })}
      </p>
      <EventView key={event.id} model={model} reading={reading} calendar={view.calendar} titleId={titleId} />
    </aside>
  );
}

/** Whether the story tells an event; not known, so not said, until the tour has come. Nothing here waits for it. */
function useTold(id: Id): boolean {
  const [tour, setTour] = useState<Tour>(() => keptWith(loadTour()) ?? []);
  useEffect(() => {
    let wanted = true;
    loadTour().then(
      (whole) => wanted && setTour(whole),
      // Without the tour the panel is whole but for one link.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, []);
  return tour.some(({ event }) => event === id);
}

/** The event the address names, also behind `#`; `null`: it names none. */
function addressedEvent(): Id | null {
  const [, id] = /\/events\/([^/?#]+)/.exec(window.location.href) ?? [];
  return id === undefined ? null : decodeURIComponent(id);
}
