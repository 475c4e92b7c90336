import { useCallback, useMemo } from 'react';
import type { CoreEvent } from '../domain/core.ts';
import type { Id } from '../domain/dataset.ts';
import { filterEvents, type Hits } from '../state/filter.ts';
import { isDated, shownDate } from '../state/shown-date.ts';
import { useApp } from './context.ts';
import { useAxis } from './use-axis.ts';
import { useTimeline } from './use-timeline.ts';
import { useTray } from './use-tray.ts';

/**
 * The record as the view has it: the events it shows, those of them without a date, and what a timeline of the others
 * is drawn from.
 * @param brief marks say as little as they can: there is little room
 */
export function useRecord(open: CoreEvent | null, hits: Hits, brief: boolean) {
  const { core, facets, view, change, go, style } = useApp();
  const events = useMemo(() => filterEvents(core, facets, view, hits), [core, facets, view, hits]);
  const dated = useMemo(
    () => events.filter((event) => isDated(shownDate(event.date, view.outside))),
    [events, view.outside],
  );
  const selected = useMemo(() => new Set(view.selected), [view.selected]);
  const axis = useAxis(open);
  const drawn = useTimeline(dated, axis.bounds, brief);
  const tray = useTray(events);
  const onOpen = useCallback((event: Id) => go({ name: 'event', id: event }), [go]);
  const timeline = {
    ...axis,
    ...drawn,
    selected,
    open: open?.id ?? null,
    style,
    onOpen,
    onSelect: (selection: Id[]) => change({ selected: selection }),
    onWindow: (window: typeof view.window) => change({ window }, 'replace'),
  };
  return { events, tray, moments: axis.moments, timeline };
}
