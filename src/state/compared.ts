import type { Id } from '../domain/dataset.ts';
import type { LocalDataset, LocalEvent } from '../domain/bundle.ts';
import { dayStart } from '../domain/time/day.ts';
import { known } from './known.ts';
import { shownDate } from './shown-date.ts';
import type { View } from './view.ts';

/** Whether an event has accounts to lay side by side. */
export const isCompared = ({ accounts }: Pick<LocalEvent, 'accounts'>): boolean => accounts.length > 1;

/** How much closer a tie brings two events: a relation drawn between them, a thread, one who takes part, a topic. */
const RELATED = 8;
const SAME_THREAD = 4;
const SAME_PARTY = 2;
const SAME_TOPIC = 1;

function shared<T>(a: Iterable<T>, b: Iterable<T>): number {
  const other = new Set(b);
  return [...new Set(a)].filter((one) => other.has(one)).length;
}

function closeness(
  a: LocalEvent,
  b: LocalEvent,
  threads: LocalDataset['threads'],
  outside: View['outside'],
): number {
  const isTied = (from: LocalEvent, to: LocalEvent) => from.relations.some(({ event }) => event === to.id);
  const parties = ({ participants }: LocalEvent): Id[] =>
    known(participants, outside).map(({ entity }) => entity);
  const inBoth = threads.filter(({ events }) => events.includes(a.id) && events.includes(b.id)).length;
  return (
    (isTied(a, b) || isTied(b, a) ? RELATED : 0) +
    inBoth * SAME_THREAD +
    shared(parties(a), parties(b)) * SAME_PARTY +
    shared(a.topics, b.topics) * SAME_TOPIC
  );
}

function daysApart(a: LocalEvent, b: LocalEvent, outside: View['outside']): number {
  const [day, other] = [a, b].map(({ date }) => {
    const { earliest, latest } = shownDate(date, outside);
    return earliest ?? latest;
  });
  return day == null || other == null ? Infinity : Math.abs(dayStart(day) - dayStart(other));
}

/**
 * For an event with one account: the events with several that lie nearest, by what ties them to it, then by time, then
 * in the order of the dataset.
 */
export function nearestCompared(
  event: LocalEvent,
  { events, threads }: Pick<LocalDataset, 'events' | 'threads'>,
  outside: View['outside'],
  most = 3,
): LocalEvent[] {
  return events
    .filter((other) => other.id !== event.id && isCompared(other))
    .map((other, order) => ({
      other,
      order,
      close: closeness(event, other, threads, outside),
      days: daysApart(event, other, outside),
    }))
    .toSorted(
      (a, b) => b.close - a.close || (a.days === b.days ? a.order - b.order : a.days < b.days ? -1 : 1),
    )
    .slice(0, most)
    .map(({ other }) => other);
}
