/** The tour: checked against the events, and put together with their titles. */
import type { Dataset } from '../domain/dataset.ts';
import { defaultTour } from '../domain/tour.ts';
import type { Tour } from '../domain/tour.ts';
import type { TourSeed } from './forms/tour.ts';
import { checkReference } from './link.ts';
import type { Names } from './names.ts';
import type { Seed } from './shape-check.ts';

/** Every stop is an event, and no event stands in the tour twice. */
export function checkTour(seed: Seed<TourSeed> | null, names: Names): void {
  if (seed === null) return;
  const seen = new Map<string, number>();
  for (const [index, { event }] of seed.value.stops.entries()) {
    const path = ['stops', index, 'event'];
    checkReference(seed, path, event, ['event'], names);
    const before = seen.get(event);
    if (before === undefined) seen.set(event, index);
    else
      seed.report(path, {
        found: `“${event}” is already stop ${before + 1}`,
        expected: 'every event once',
        mend: 'delete one of the two stops',
      });
  }
}

/** The stops with their titles; without a written tour, the one the events make by themselves. */
export function tourOf({ events }: Pick<Dataset, 'events'>, seed: TourSeed | null): Tour {
  if (seed === null) return defaultTour(events).map(({ id, title }) => ({ event: id, title, line: null }));
  const titles = new Map(events.map(({ id, title }) => [id, title]));
  return seed.stops.flatMap(({ event, line }) => {
    const title = titles.get(event);
    return title === undefined ? [] : [{ event, title, line }];
  });
}
