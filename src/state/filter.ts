import type { Id } from '../domain/dataset.ts';
import type { CoreDataset, CoreEvent } from '../domain/core.ts';
import { withOuter } from '../domain/outer.ts';
import { known } from './known.ts';
import { isDated, shownDate } from './shown-date.ts';
import { inShownOrder } from './shown-order.ts';
import { LIST_FACETS, type Filters, type ListFacet, type View } from './view.ts';

/** The ids of the events a search found; `null`: nothing was searched for, so nothing is put aside. */
export type Hits = ReadonlySet<Id> | null;

/** Whatever holds events. */
export type Events<E extends CoreEvent = CoreEvent> = { events: readonly E[] };

/** What an event has under each facet. It passes when one of its values is among those asked for. */
type FacetValues = Record<ListFacet, readonly string[]>;

/** The facets of every event, with and without what is known from outside the articles alone. */
export type FacetIndex = ReadonlyMap<Id, Record<View['outside'], FacetValues>>;

/** Reads every event's facet values once, so that filtering a view is set look-ups. */
export function indexFacets(dataset: Events & Pick<CoreDataset, 'people' | 'places' | 'topics'>): FacetIndex {
  const people = new Set(dataset.people.map(({ id }) => id));
  const within = new Map(dataset.places.map(({ id, within: outer }) => [id, outer]));
  const broader = new Map(dataset.topics.map(({ id, broader: outer }) => [id, outer]));
  const valuesOf = (event: CoreEvent, outside: View['outside']): FacetValues => {
    const entities = unique(known(event.participants, outside).map(({ entity }) => entity));
    return {
      kind: [event.kind],
      mode: [event.mode ?? 'none'],
      status: [event.status],
      topic: unique(event.topics.flatMap((id) => withOuter(id, broader))),
      person: entities.filter((id) => people.has(id)),
      organisation: entities.filter((id) => !people.has(id)),
      place: unique(known(event.places, outside).flatMap(({ place }) => withOuter(place, within))),
      article: event.accounts.map(({ article }) => article),
      basis: known([event.date], outside).map(({ basis }) => basis),
    };
  };
  return new Map(
    dataset.events.map((event) => {
      const on = valuesOf(event, 'on');
      // Few events rest on anything outside: the others need no second record.
      const differs = [event.date, ...event.participants, ...event.places].some(
        ({ basis }) => basis === 'outside',
      );
      return [event.id, { on, off: differs ? valuesOf(event, 'off') : on }];
    }),
  );
}

function unique<T>(values: T[]): T[] {
  return [...new Set(values)];
}

/** Whether an event lies at least partly in the period. An undated event lies in no period. */
function inPeriod(event: CoreEvent, view: Pick<View, 'from' | 'to' | 'outside'>): boolean {
  if (view.from === null && view.to === null) return true;
  const date = shownDate(event.date, view.outside);
  if (!isDated(date)) return false;
  const startsInTime = view.to === null || date.earliest === null || date.earliest <= view.to;
  const endsInTime = view.from === null || date.latest === null || date.latest >= view.from;
  return startsInTime && endsInTime;
}

function passes(
  event: CoreEvent,
  index: FacetIndex,
  view: Filters & Pick<View, 'outside'>,
  hits: Hits,
  except?: ListFacet,
): boolean {
  if (hits !== null && !hits.has(event.id)) return false;
  if (!inPeriod(event, view)) return false;
  const own = index.get(event.id)?.[view.outside];
  if (own === undefined) return false;
  return LIST_FACETS.every((facet) => {
    const wanted: readonly string[] = view[facet];
    return facet === except || wanted.length === 0 || own[facet].some((value) => wanted.includes(value));
  });
}

/** The events a view shows, in the order of `inShownOrder`; on one day the order is the dataset's. */
export function filterEvents<E extends CoreEvent>(
  dataset: Events<E>,
  index: FacetIndex,
  view: View,
  hits: Hits,
): E[] {
  return inShownOrder(
    dataset.events.filter((event) => passes(event, index, view, hits)),
    view.outside,
  );
}

export type FacetCount = { value: string; count: number; chosen: boolean };

/**
 * The values of a facet with how many events each would show. Counted with every other filter on and the
 * facet's own off, since its values are alternatives. Values nothing has at all are left out; chosen ones stay.
 */
export function countFacet(
  dataset: Events,
  index: FacetIndex,
  view: View,
  hits: Hits,
  facet: ListFacet,
): FacetCount[] {
  const counts = new Map<string, number>();
  for (const event of dataset.events) {
    const shown = passes(event, index, view, hits, facet);
    for (const value of index.get(event.id)?.[view.outside][facet] ?? []) {
      counts.set(value, (counts.get(value) ?? 0) + (shown ? 1 : 0));
    }
  }
  const chosen: readonly string[] = view[facet];
  for (const value of chosen) if (!counts.has(value)) counts.set(value, 0);
  return [...counts].map(([value, count]) => ({ value, count, chosen: chosen.includes(value) }));
}

/** A filter that could be lifted, and how many events would then be shown. */
export type Lift = { filter: ListFacet | 'q' | 'period'; count: number };

/** For an empty result: which single filter, lifted, brings something back; the most first. */
export function liftable(dataset: Events, index: FacetIndex, view: View, hits: Hits): Lift[] {
  const lifts: Lift[] = [];
  const add = (filter: Lift['filter'], without: View, found: Hits) => {
    const count = filterEvents(dataset, index, without, found).length;
    if (count > 0) lifts.push({ filter, count });
  };
  if (view.q !== '') add('q', view, null);
  if (view.from !== null || view.to !== null) add('period', { ...view, from: null, to: null }, hits);
  for (const facet of LIST_FACETS) if (view[facet].length > 0) add(facet, { ...view, [facet]: [] }, hits);
  return lifts.toSorted((a, b) => b.count - a.count);
}
