/** Stage four: the name space. Every id exists once over the whole dataset, whatever it names. */
import type { Seed } from './shape-check.ts';
import type { Seeds } from './seeds.ts';
import { SHARED_KINDS } from './source.ts';
import type { Path } from './yaml.ts';

/** What an id can name. */
export type Sort =
  | 'article'
  | 'event'
  | 'statement'
  | 'claim'
  | 'thread'
  | 'person'
  | 'organisation'
  | 'place'
  | 'topic'
  | 'explanation';

const SORT_OF = {
  people: 'person',
  organisations: 'organisation',
  places: 'place',
  topics: 'topic',
  claims: 'claim',
  threads: 'thread',
} as const;

export type Names = {
  sortOf: ReadonlyMap<string, Sort>;
  /** Sorts of which not every id is known, because a file that holds them could not be read. */
  partial: ReadonlySet<Sort>;
};

/** Collects every id; reports the second use of one. */
export function collectNames({ annotated, articles, shared, glossary, whole }: Seeds): Names {
  const owner = new Map<string, { sort: Sort; path: string }>();
  const partial = new Set<Sort>();
  const claim = (id: string, sort: Sort, seed: Seed<unknown>, path: Path): void => {
    const first = owner.get(id);
    if (!first) {
      owner.set(id, { sort, path: seed.path });
      return;
    }
    seed.report(
      path,
      {
        found: `the id “${id}” already names the ${first.sort} in ${first.path}`,
        expected: 'every id once over the whole dataset',
        mend:
          sort === 'event' && first.sort === 'event'
            ? 'if it is the same event, write what this article says of it under “accounts”; if not, give it another id'
            : `give this ${sort} another id`,
      },
      'key',
    );
  };
  for (const id of articles.keys()) owner.set(id, { sort: 'article', path: 'articles' });
  for (const { seed } of annotated) {
    for (const id of Object.keys(seed.value.events)) claim(id, 'event', seed, ['events', id]);
    for (const id of Object.keys(seed.value.statements)) claim(id, 'statement', seed, ['statements', id]);
    if (!seed.whole) partial.add('event').add('statement');
  }
  for (const kind of SHARED_KINDS) {
    const seed = shared[kind];
    for (const id of Object.keys(seed.value)) claim(id, SORT_OF[kind], seed, [id]);
    if (!seed.whole) partial.add(SORT_OF[kind]);
  }
  if (glossary !== null) {
    for (const id of Object.keys(glossary.value)) claim(id, 'explanation', glossary, [id]);
  }
  if (!whole) partial.add('event').add('statement');
  return { sortOf: new Map([...owner].map(([id, { sort }]) => [id, sort])), partial };
}
