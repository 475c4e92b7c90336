/** Who said what to whom about what: the statements a view asks for. Pure. */
import type { Id } from '../domain/dataset.ts';
import type { LocalDataset } from '../domain/bundle.ts';
import { withOuter, type Outer } from '../domain/outer.ts';
import { LIST_FACETS, type ListFacet, type View } from './view.ts';

type LocalStatement = LocalDataset['statements'][number];

/** What statements are asked for by, in the order it is shown. */
export const SAID_FACETS = ['speaker', 'addressee', 'topic', 'article'] as const;
export type SaidFacet = (typeof SAID_FACETS)[number];

/**
 * What is asked for. It stands in the address under the names the timeline uses too: whoever narrows that to a person
 * finds here what that person said.
 */
export type SaidFilter = Record<SaidFacet, readonly Id[]> & { q: string };

/** What a view asks statements for. */
export function saidFilter({ person, organisation, addressee, topic, article, q }: View): SaidFilter {
  return { speaker: [...person, ...organisation], addressee, topic, article, q: q.trim() };
}

/** Whether anything narrows the statements. */
export function asksForAny(filter: SaidFilter): boolean {
  return filter.q !== '' || SAID_FACETS.some((facet) => filter[facet].length > 0);
}

/** Filters of the timeline that say who spoke, about what, and where it stands. */
const USED: ReadonlySet<ListFacet> = new Set(['person', 'organisation', 'topic', 'article']);

/** A value of a filter that events have and statements have not. */
export type LeftAside = { filter: ListFacet | 'from' | 'to'; value: string };

/** What a reader asked the timeline for and statements are not narrowed by, in the order it is shown. */
export function leftAside(view: View): LeftAside[] {
  return [
    ...LIST_FACETS.filter((facet) => !USED.has(facet)).flatMap((filter) =>
      view[filter].map((value): LeftAside => ({ filter, value })),
    ),
    ...(['from', 'to'] as const).flatMap((filter) => {
      const value = view[filter];
      return value === null ? [] : [{ filter, value }];
    }),
  ];
}

/** What a statement has under each facet. Somebody in whose name it was said counts as who said it. */
function valuesOf(statement: LocalStatement, outer: Outer): Record<SaidFacet, Id[]> {
  const { speakers, onBehalfOf, addressee, topics, article } = statement;
  return {
    speaker: [...new Set([...speakers, ...(onBehalfOf === null ? [] : [onBehalfOf])])],
    addressee: addressee === null ? [] : [addressee],
    topic: [...new Set(topics.flatMap((topic) => withOuter(topic, outer)))],
    article: [article],
  };
}

/** One value of a facet: how many statements it would show with all other facets as they are. */
type SaidCount = { value: Id; count: number; chosen: boolean };

/** The statements asked for, and of each facet what else could be asked for. */
export type Said = {
  statements: readonly LocalStatement[];
  counts: Record<SaidFacet, readonly SaidCount[]>;
};

/**
 * The statements asked for, in the order of the articles and their texts, and what else could be asked for.
 * @param found those the search found; `null`: nothing was searched for
 */
export function saidModel(
  { statements, topics }: Pick<LocalDataset, 'statements' | 'topics'>,
  filter: SaidFilter,
  found: ReadonlySet<Id> | null,
): Said {
  const outer = new Map(topics.map(({ id, broader }) => [id, broader]));
  const all = statements
    .filter(({ id }) => found === null || found.has(id))
    .map((statement) => ({ statement, values: valuesOf(statement, outer) }));
  const passes = (values: Record<SaidFacet, Id[]>, except: SaidFacet | null) =>
    SAID_FACETS.every(
      (facet) =>
        facet === except ||
        filter[facet].length === 0 ||
        values[facet].some((value) => filter[facet].includes(value)),
    );
  const countsOf = (facet: SaidFacet): SaidCount[] => {
    const counts = new Map<Id, number>(filter[facet].map((value) => [value, 0]));
    for (const { values } of all.filter((one) => passes(one.values, facet)))
      for (const value of values[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
    const rows = [...counts].map(([value, count]) => ({
      value,
      count,
      chosen: filter[facet].includes(value),
    }));
    return rows.toSorted((a, b) =>
      facet === 'article' ? (a.value < b.value ? -1 : 1) : b.count - a.count || (a.value < b.value ? -1 : 1),
    );
  };
  return {
    statements: all.filter(({ values }) => passes(values, null)).map(({ statement }) => statement),
    counts: {
      speaker: countsOf('speaker'),
      addressee: countsOf('addressee'),
      topic: countsOf('topic'),
      article: countsOf('article'),
    },
  };
}
