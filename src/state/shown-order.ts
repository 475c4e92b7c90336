import type { CoreEvent } from '../domain/core.ts';
import { isLasting, shownDate } from './shown-date.ts';
import type { View } from './view.ts';

/** Sort behind every ISO day: what lasts through the moments, then what has no date. */
const LASTING = '~';
const UNDATED = '~~';

const dayShown = ({ date }: CoreEvent, outside: View['outside']): string | null => {
  const { earliest, latest } = shownDate(date, outside);
  return earliest ?? latest;
};

function sortBy<T>(all: readonly T[], keyOf: (one: T) => string): T[] {
  return all
    .map((one) => ({ one, key: keyOf(one) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ one }) => one);
}

/**
 * Events by the date shown (earliest, else latest day); behind them what lasts through the moments, last what is
 * undated. On one day the order stays.
 */
export function inShownOrder<E extends CoreEvent>(events: readonly E[], outside: View['outside']): E[] {
  return sortBy(events, (event) => {
    const day = dayShown(event, outside);
    if (day === null) return UNDATED;
    return isLasting(shownDate(event.date, outside)) ? LASTING + day : day;
  });
}

/**
 * The steps of a thread by the date shown (earliest, else latest day). What has no date stays behind the step the editor
 * put before it, as in the dataset, whose own order knows no date from outside.
 */
export function inThreadOrder<E extends CoreEvent>(events: readonly E[], outside: View['outside']): E[] {
  const steps: E[][] = [];
  const leading: E[] = [];
  for (const event of events) {
    if (dayShown(event, outside) !== null) steps.push([event]);
    else (steps.at(-1) ?? leading).push(event);
  }
  const dayOf = ([first]: E[]) => (first && dayShown(first, outside)) ?? '';
  return [...leading, ...sortBy(steps, dayOf).flat()];
}
