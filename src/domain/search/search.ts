/** The search: what a reader typed, and what is found for it. */
import type { Id } from '../dataset.ts';
import type { Range } from '../text/fold.ts';
import { answersTo, highlightsIn } from './answer.ts';
import type { Doc } from './content.ts';
import { planOf, type Options, type Plan } from './plan.ts';
import { parseQuery, type Query } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import { suggestionsFor, type Suggestion } from './suggest.ts';

/** A sentence of an article and the words found in it: UTF-16 units of the article's text, end exclusive. */
export type PassageHit = { article: Id; start: number; end: number; ranges: readonly Range[] };

/** What was found, each kind the best first, equals in the order of the dataset. */
export type Hits = {
  passages: readonly PassageHit[];
  events: readonly Id[];
  statements: readonly Id[];
  people: readonly Id[];
  organisations: readonly Id[];
  places: readonly Id[];
  topics: readonly Id[];
};

/** `plan` marks the hits in any text (`highlightsIn`). */
export type Found =
  | { kind: 'not-asked'; query: Exclude<Query, { kind: 'asked' }> }
  | { kind: 'found'; query: Query & { kind: 'asked' }; plan: Plan; hits: Hits }
  /**
   * `unknown`: the words that stand nowhere; where there are none, they stand nowhere together, or (`leftOut`) only where
   * something stands that is to be left out.
   */
  | {
      kind: 'nothing-found';
      query: Query & { kind: 'asked' };
      plan: Plan;
      unknown: readonly string[];
      leftOut: boolean;
      suggestions: readonly Suggestion[];
    };

function hitsOf(index: SearchIndex, plan: Plan, best: readonly number[]): Hits {
  const found = best.flatMap((at) => index.docs[at] ?? []);
  const ids = (kind: Exclude<Doc['kind'], 'passage'>): Id[] =>
    found.flatMap((doc) => (doc.kind === kind ? [doc.id] : []));
  return {
    passages: found.flatMap((doc, order) => {
      if (doc.kind !== 'passage') return [];
      const { article, start, end } = doc;
      const text = index.passages.get(best[order] ?? -1) ?? '';
      const ranges = highlightsIn(index, plan, text).map((one) => ({
        start: one.start + start,
        end: one.end + start,
      }));
      return [{ article, start, end, ranges }];
    }),
    events: ids('event'),
    statements: ids('statement'),
    people: ids('person'),
    organisations: ids('organisation'),
    places: ids('place'),
    topics: ids('topic'),
  };
}

/** Searches. Never throws, whatever is typed. */
export function searchIn(index: SearchIndex, typed: string, options?: Options): Found {
  const query = parseQuery(typed);
  if (query.kind !== 'asked') return { kind: 'not-asked', query };
  const plan = planOf(index, query, options);
  const scores = [...answersTo(index, plan)].toSorted(([a, x], [b, y]) => x - y || a - b);
  const best = scores.map(([doc]) => doc);
  if (best.length > 0) return { kind: 'found', query, plan, hits: hitsOf(index, plan, best) };
  const leftOut = plan.excluded.length > 0 && answersTo(index, { ...plan, excluded: [] }).size > 0;
  return { kind: 'nothing-found', query, plan, leftOut, ...suggestionsFor(index, plan) };
}
