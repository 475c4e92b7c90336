/** Whether dates can be true together: what occurred was not still to come, and a plan does not lie in the past. */
import type { Dated, Event, IsoDay, Status } from '../domain/dataset.ts';
import type { Draft } from './assemble.ts';
import { eventSpots } from './assemble-events.ts';
import { within } from './quoting.ts';
import type { Spot } from './quoting.ts';
import type { Seeds } from './seeds.ts';

const HAPPENED: readonly Status[] = ['occurred', 'ongoing'];
const AHEAD: readonly Status[] = ['planned', 'invited', 'proposed'];
/** Statuses of things that were to come when they were made known, whatever became of them. */
const PLANS: readonly Status[] = [...AHEAD, 'postponed', 'cancelled'];

const latestDay = (days: readonly (IsoDay | null)[]): IsoDay | null =>
  days.reduce((a, b) => (a === null || b === null ? null : a > b ? a : b), days[0] ?? null);
const earliestDay = (days: readonly (IsoDay | null)[]): IsoDay | null =>
  days.reduce((a, b) => (a === null || b === null ? null : a < b ? a : b), days[0] ?? null);

type Published = ReadonlyMap<string, Dated>;

function checkHappened(spot: Spot, event: Event, published: Published): void {
  if (!HAPPENED.includes(event.status)) return;
  const known = latestDay(event.accounts.map(({ article }) => published.get(article)?.latest ?? null));
  const { earliest } = event.date;
  if (known === null || earliest === null || earliest <= known) return;
  spot.seed.report(within(spot, 'date', 'edtf').path, {
    found: `“${event.id}” has the status “${event.status}”, and begins (${earliest}) after every article that reports it was published (${known})`,
    expected: 'a date up to the publication day, or a status that says it was still to come',
    mend: 'correct the date, or make it planned',
  });
}

function checkPlan(spot: Spot, event: Event, published: Published): void {
  if (AHEAD.includes(event.status)) {
    const known = event.announced
      ? event.announced.earliest
      : earliestDay(event.accounts.map(({ article }) => published.get(article)?.earliest ?? null));
    const { latest } = event.date;
    if (known !== null && latest !== null && latest < known)
      spot.seed.report(within(spot, 'date', 'edtf').path, {
        found: `“${event.id}” is ${event.status} for a time (${latest}) before it was made known (${known})`,
        expected:
          'the time the thing was to happen, or "XXXX" if none was named; when it was made known is `announced`',
        mend: 'correct the date; what came of a plan is an event of its own, tied by fulfils, postpones or cancels',
      });
  }
  if (PLANS.includes(event.status)) return;
  for (const key of ['announced', 'outcome'] as const)
    if (event[key])
      spot.seed.report(
        within(spot, key).path,
        {
          found: `“${event.id}” has the status “${event.status}” and the key “${key}”, which only a plan has`,
          expected: `one of the statuses ${PLANS.join(', ')}`,
          mend: `correct the status, or delete “${key}”`,
        },
        'key',
      );
}

function checkRelations(spot: Spot, event: Event, events: ReadonlyMap<string, Event>): void {
  for (const [index, { type, event: id }] of event.relations.entries()) {
    const target = events.get(id);
    if (!target) continue;
    const at = within(spot, 'relations', index).path;
    if ((type === 'fulfils' || type === 'postpones' || type === 'cancels') && !PLANS.includes(target.status))
      spot.seed.report(at, {
        found: `“${event.id}” ${type} “${id}”, whose status is “${target.status}”`,
        expected: `a plan: ${PLANS.join(', ')}`,
        mend: 'a plan and what came of it are two events; correct the status of the one or the relation of the other',
      });
    else if (type === 'fulfils' && PLANS.includes(event.status))
      spot.seed.report(at, {
        found: `“${event.id}” fulfils “${id}” and is itself only ${event.status}`,
        expected: 'something that took place',
        mend: 'take same-plan-as or possibly-same-as, or correct the status',
      });
    const [mine, theirs] = [event.date.latest, target.date.earliest];
    if (type === 'follows' && mine !== null && theirs !== null && mine < theirs)
      spot.seed.report(at, {
        found: `“${event.id}” (until ${mine}) follows “${id}”, which begins later (${theirs})`,
        expected: 'follows: what came after the other',
        mend: 'turn the relation round, or correct a date',
      });
  }
}

function checkSharper(spot: Spot, event: Event): void {
  const { date } = event;
  const sharper = date.outside;
  if (!sharper) return;
  const apart =
    (sharper.earliest !== null && date.latest !== null && sharper.earliest > date.latest) ||
    (sharper.latest !== null && date.earliest !== null && sharper.latest < date.earliest);
  if (!apart) return;
  spot.seed.report(within(spot, 'date', 'outside', 'edtf').path, {
    found: `the date from outside (${sharper.edtf}) lies outside the date it sharpens (${date.edtf})`,
    expected: 'a day within it',
    mend: 'correct one of the two; what contradicts the articles stands under the event’s `outside`',
  });
}

/** Checks the dates of every event. */
export function checkDates(seeds: Seeds, draft: Draft): void {
  const spots = eventSpots(seeds);
  const published = new Map(draft.articles.map((article) => [article.id, article.published]));
  const events = new Map(draft.events.map((event) => [event.id, event]));
  for (const event of draft.events) {
    const spot = spots.get(event.id);
    if (!spot) continue;
    checkHappened(spot, event, published);
    checkPlan(spot, event, published);
    checkRelations(spot, event, events);
    checkSharper(spot, event);
  }
}
