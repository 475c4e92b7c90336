import type { Id } from '../domain/dataset.ts';
import type { CoreDataset, CoreEvent } from '../domain/core.ts';
import { isDated, isLasting, shownDate } from './shown-date.ts';
import { LIST_FACETS, type Filters, type ListFacet, type View } from './view.ts';

/** The ids of the events a search found; `null`: nothing was searched for, so nothing is put aside. */
export type Hits = ReadonlySet<Id> | null;

/** Whatever holds events. */
export type Events<E extends CoreEvent = CoreEvent> = { events: readonly E[] };

/** What an event has under a facet. An event passes when one of its values is among those asked for. */
export type FacetIndex = ReadonlyMap<Id, Record<ListFacet, readonly string[]>>;

/** Reads every event's facet values once, so that filtering a view is set look-ups. */
export function indexFacets(dataset: Events & Pick<CoreDataset, 'people' | 'places' | 'topics'>): FacetIndex {
  const people = new Set(dataset.people.map(({ id }) => id));
  const within = new Map(dataset.places.map(({ id, within: outer }) => [id, outer]));
  const broader = new Map(dataset.topics.map(({ id, broader: outer }) => [id, outer]));
  return new Map(
    dataset.events.map((event) => {
      const entities = unique(event.participants.map(({ entity }) => entity));
      return [
        event.id,
        {
          kind: [event.kind],
          mode: [event.mode ?? 'none'],
          status: [event.status],
          topic: unique(event.topics.flatMap((id) => withOuter(id, broader))),
          person: entities.filter((id) => people.has(id)),
          organisation: entities.filter((id) => !people.has(id)),
          place: unique(event.places.flatMap(({ place }) => withOuter(place, within))),
          article: event.accounts.map(({ article }) => article),
          basis: [event.date.basis],
        },
      ];
    }),
  );
}

/** An id with everything it lies in: who asks for Russia also finds the Kremlin. */
function withOuter(id: Id, outer: ReadonlyMap<Id, Id | null>): Id[] {
  const chain: Id[] = [];
  for (let at: Id | null = id; at !== null && !chain.includes(at); at = outer.get(at) ?? null) chain.push(at);
  return chain;
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
  const own = index.get(event.id);
  if (own === undefined) return false;
  return LIST_FACETS.every((facet) => {
    const wanted: readonly string[] = view[facet];
    return facet === except || wanted.length === 0 || own[facet].some((value) => wanted.includes(value));
  });
}

/** Sort behind every ISO day: what lasts through the moments, then what has no date. */
const LASTING = '~';
const UNDATED = '~~';

/**
 * The events a view shows, by the date it shows (earliest, else latest day); behind them what lasts through the
 * moments, last what is undated. On one day the order is the dataset's.
 */
export function filterEvents<E extends CoreEvent>(
  dataset: Events<E>,
  index: FacetIndex,
  view: View,
  hits: Hits,
): E[] {
  const dayOf = (event: E) => {
    const date = shownDate(event.date, view.outside);
    const day = date.earliest ?? date.latest;
    return day === null ? UNDATED : isLasting(date) ? LASTING + day : day;
  };
  return dataset.events
    .filter((event) => passes(event, index, view, hits))
    .map((event, order) => ({ event, day: dayOf(event), order }))
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.order - b.order))
    .map(({ event }) => event);
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
    for (const value of index.get(event.id)?.[facet] ?? []) {
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
