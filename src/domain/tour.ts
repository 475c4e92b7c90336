/**
 * The tour: a way through the record, one event after another, for the story mode and the attract screen. Its
 * order and one line an event are an editor's (`seeds/tour.yaml`); without them it is worked out from the events.
 * It is no part of the published dataset, whose contract is fixed.
 */
import type { Dated, Event, Id, Level, Localized, Mode } from './dataset.ts';

/** One event of the tour. Its title stands in every language: the attract screen shows two at a time. */
export type TourStop = {
  event: Id;
  title: Localized;
  /** What an editor wrote of it; `null`: nobody wrote a tour. */
  line: Localized | null;
};

/** The stops in their order. */
export type Tour = readonly TourStop[];

/** The highest first. An event of no level comes last. */
const LEVEL_RANK: Record<Level, number> = {
  'heads-of-state': 0,
  ministers: 1,
  'security-officials': 2,
  officials: 3,
  institutions: 4,
};
const NO_LEVEL = 5;

/** In one room, then over a line, then in writing: how near two sides come to each other. */
const MODE_RANK: Record<Mode, number> = {
  meeting: 0,
  visit: 0,
  multilateral: 0,
  video: 1,
  phone: 1,
  message: 2,
  document: 3,
  statement: 3,
};
const NO_MODE = 4;

/** As many as one looks at in a few minutes. */
const MOST_STOPS = 12;
/** Fewer are no story: the next level helps out. */
const FEWEST_STOPS = 5;

type Told = Pick<Event, 'id' | 'kind' | 'level' | 'mode' | 'status'> & {
  date: Pick<Dated, 'earliest' | 'latest'>;
};

const levelOf = ({ level }: Told): number => (level === null ? NO_LEVEL : LEVEL_RANK[level]);
const modeOf = ({ mode }: Told): number => (mode === null ? NO_MODE : MODE_RANK[mode]);

/** Only what took place between the two sides and has a place in time. */
const canBeTold = ({ kind, status, date }: Told): boolean =>
  kind === 'contact' && status === 'occurred' && (date.earliest ?? date.latest) !== null;

/**
 * The tour nobody wrote: contacts that took place, from the highest level down until there are enough of them;
 * where a level has too many, meetings come before calls and calls before messages. Told in order of time,
 * which is the order of `events`.
 */
export function defaultTour<E extends Told>(events: readonly E[]): E[] {
  const candidates = events.filter(canBeTold);
  const chosen = new Set<E>();
  for (let level = 0; level <= NO_LEVEL && chosen.size < FEWEST_STOPS; level += 1) {
    const atLevel = candidates.filter((event) => levelOf(event) === level);
    for (const event of atLevel.toSorted((a, b) => modeOf(a) - modeOf(b)).slice(0, MOST_STOPS - chosen.size))
      chosen.add(event);
  }
  return candidates.filter((event) => chosen.has(event));
}
