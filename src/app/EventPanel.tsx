import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { NavigationType, useNavigationType } from 'react-router';
import type { Id } from '../domain/dataset.ts';
import { directionOf } from '../i18n/languages.ts';
import type { LocalEvent } from '../domain/bundle.ts';
import { EventControls } from '../ui/event/EventControls.tsx';
import { EventView } from '../ui/event/EventView.tsx';
import { eventModel, neighboursOf } from '../ui/event/model.ts';
import { useApp, useDataset } from './context.ts';
import styles from './EventPanel.module.css';
import { useAddress } from './use-address.ts';
import { useReading } from './use-reading.ts';

export type EventPanelProps = {
  id: Id;
  /** Those shown beside it, in order: its neighbours are among them. */
  events: readonly { id: Id }[];
};

/** In these, the arrow keys have a meaning of their own. */
const OWN_ARROWS = 'input, select, textarea, [contenteditable], [role="listbox"], [role="radiogroup"]';

/** The event that is open: a panel beside the timeline, on narrow screens the page itself. */
/** Waits for the whole dataset. */
export function EventPanel({ id, events }: EventPanelProps) {
  const event = useDataset().events.find((one) => one.id === id);
  return event === undefined ? null : <OpenEvent event={event} events={events} />;
}

function OpenEvent({ event, events }: { event: LocalEvent; events: EventPanelProps['events'] }) {
  const { t } = useTranslation('event');
  const { language, view, go, hrefTo } = useApp();
  const dataset = useDataset();
  const reading = useReading();
  const address = useAddress();
  const panel = useRef<HTMLElement>(null);
  const titleId = `event-${event.id}`;
  useFocusOnOpen(titleId, panel);

  const model = useMemo(() => eventModel(dataset, event, view.outside), [dataset, event, view.outside]);
  const { earlier, later } = neighboursOf(event.id, events, dataset.events);
  const opener = (id: Id | null) => (id === null ? null : () => go({ name: 'event', id }));
  const onEarlier = opener(earlier);
  const onLater = opener(later);
  const onClose = () => {
    go({ name: 'explorer' });
    // The list is drawn again with the page; then the reader stands where the event was.
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`a[data-event-id="${event.id}"]`)?.focus(),
    );
  };

  const onKeyDown = (press: KeyboardEvent) => {
    if (press.defaultPrevented || press.altKey || press.ctrlKey || press.metaKey || press.shiftKey) return;
    if (press.key === 'Escape') {
      onClose();
      return;
    }
    if (press.key !== 'ArrowLeft' && press.key !== 'ArrowRight') return;
    if (press.target instanceof Element && press.target.closest(OWN_ARROWS) !== null) return;
    // Time runs with the reading: in Arabic what came later lies to the left.
    const forward = (press.key === 'ArrowLeft') === (directionOf(language) === 'rtl');
    const step = forward ? onLater : onEarlier;
    if (step === null) return;
    press.preventDefault();
    step();
  };

  return (
    // The keys are a shortcut for the buttons within, which say what they do.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside ref={panel} className={styles.panel} aria-labelledby={titleId} onKeyDown={onKeyDown}>
      <EventControls
        onEarlier={onEarlier}
        onLater={onLater}
        onClose={onClose}
        address={() => address(hrefTo({ name: 'event', id: event.id }))}
      />
      <p role="status" className="visually-hidden">
        {t('opened', { title: event.title })}
      </p>
      <EventView key={event.id} model={model} reading={reading} calendar={view.calendar} titleId={titleId} />
    </aside>
  );
}

/**
 * An event opened from a link, a list or a key takes the focus to its title, and shows its beginning. A button
 * pressed again and again (the next event, and the next) keeps it; so do back, forward and a reload.
 */
function useFocusOnOpen(titleId: string, panel: { readonly current: HTMLElement | null }): void {
  const navigation = useNavigationType();
  useEffect(() => {
    // What scrolls is whatever the page has put the panel into.
    panel.current?.parentElement?.scrollTo({ top: 0 });
    if (navigation === NavigationType.Pop) return;
    const title = document.getElementById(titleId);
    if (!(document.activeElement instanceof HTMLButtonElement)) title?.focus({ preventScroll: true });
    title?.scrollIntoView({ block: 'nearest' });
  }, [titleId, navigation, panel]);
}
