/** Stage nine: the order of everything, so that the same seeds give the same bytes. */
import type { Event, Statement, Thread } from '../domain/dataset.ts';
import type { Draft } from './assemble.ts';

/** Comparison by UTF-16 code units, which no locale changes. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byId = (a: { id: string }, b: { id: string }): number => byCodeUnits(a.id, b.id);
const byArticleAndPlace = (a: Statement, b: Statement): number =>
  byCodeUnits(a.article, b.article) ||
  a.evidence.start - b.evidence.start ||
  a.evidence.end - b.evidence.end ||
  byId(a, b);

/** The day an event is sorted by; undated ones come last. */
const dayOf = ({ date }: Event): string => date.earliest ?? date.latest ?? '~';

/** The events of one day: first what others follow, then by id. */
function inSequence(day: readonly Event[]): Event[] {
  const waiting = day.toSorted(byId);
  const sorted: Event[] = [];
  while (waiting.length > 0) {
    const free = waiting.findIndex(({ relations }) =>
      relations.every(({ type, event }) => type !== 'follows' || waiting.every(({ id }) => id !== event)),
    );
    sorted.push(...waiting.splice(Math.max(free, 0), 1));
  }
  return sorted;
}

/** By earliest (else latest) day, on one day by `follows`, then id; undated last. */
export function sortEvents(events: readonly Event[]): Event[] {
  const days = new Map<string, Event[]>();
  for (const event of events) {
    const day = dayOf(event);
    const same = days.get(day);
    if (same) same.push(event);
    else days.set(day, [event]);
  }
  return [...days].toSorted(([a], [b]) => byCodeUnits(a, b)).flatMap(([, day]) => inSequence(day));
}

/** In order of time; an undated event stays behind the one the editor wrote before it. */
function sortThread(thread: Thread, rank: ReadonlyMap<string, number>, undated: ReadonlySet<string>): Thread {
  const groups: string[][] = [];
  const leading: string[] = [];
  for (const id of thread.events) {
    if (!undated.has(id)) groups.push([id]);
    else (groups.at(-1) ?? leading).push(id);
  }
  const rankOf = (group: string[]): number => rank.get(group[0] ?? '') ?? 0;
  const sorted = groups.toSorted((a, b) => rankOf(a) - rankOf(b));
  return { ...thread, events: [...leading, ...sorted.flat()] };
}

/** Sorts every array as the contract says. */
export function inOrder(draft: Draft): Draft {
  const events = sortEvents(draft.events);
  const statements = draft.statements.toSorted(byArticleAndPlace);
  const place = new Map(statements.map(({ id }, index) => [id, index]));
  const rank = new Map(events.map(({ id }, index) => [id, index]));
  const undated = new Set(events.filter((event) => dayOf(event) === '~').map(({ id }) => id));
  const placeOf = (id: string): number => place.get(id) ?? 0;
  return {
    articles: draft.articles.toSorted(byId),
    events: events.map((event) => ({
      ...event,
      accounts: event.accounts.toSorted((a, b) => byCodeUnits(a.article, b.article)),
      statements: event.statements.toSorted((a, b) => placeOf(a) - placeOf(b)),
    })),
    statements,
    claims: draft.claims.toSorted(byId),
    threads: draft.threads.toSorted(byId).map((thread) => sortThread(thread, rank, undated)),
    people: draft.people.toSorted(byId),
    organisations: draft.organisations.toSorted(byId),
    places: draft.places.toSorted(byId),
    topics: draft.topics.toSorted(byId),
    ...(draft.glossary && { glossary: draft.glossary.toSorted(byId) }),
  };
}
