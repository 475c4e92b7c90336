/** What a search answers. Light: the search itself (search.ts) comes when it is wanted. */
import type { Id } from '../domain/dataset.ts';
import type { Found, Hits } from '../domain/search/search.ts';
import type { HitsIn } from './hits.ts';

/** The answer to what was typed. */
export type Answer = {
  typed: string;
  found: Found;
  /** The word under way, where it stands nowhere by itself; found are words that begin with it. */
  begun: string | null;
  hitsIn: HitsIn;
};

/** Answers what is typed. Never throws, whatever it is. */
export type Searcher = { ask: (typed: string) => Answer };

/** Nothing of any kind. */
const NO_HITS: Hits = {
  passages: [],
  events: [],
  statements: [],
  people: [],
  organisations: [],
  places: [],
  topics: [],
};

/** What was found; nothing where nothing was, or nothing was asked. */
export const hitsOf = ({ found }: Answer): Hits => (found.kind === 'found' ? found.hits : NO_HITS);

/** The events a search leaves in view; `null`: it asks for nothing, and puts none aside. */
export const eventsFound = ({ found }: Answer): ReadonlySet<Id> | null =>
  found.kind === 'not-asked' ? null : new Set(found.kind === 'found' ? found.hits.events : []);

/** The statements a search leaves in view, as `eventsFound`. */
export const statementsFound = ({ found }: Answer): ReadonlySet<Id> | null =>
  found.kind === 'not-asked' ? null : new Set(found.kind === 'found' ? found.hits.statements : []);
