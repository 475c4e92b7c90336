/** How well the search meets its judged set, how long its index takes, and how long the answer to whatever is typed. */
import { join } from 'node:path';
import { runnerImport } from 'vite';
import type { Dataset } from '../../../domain/dataset.ts';
import { compile } from '../../../pipeline/compile.ts';
import { readSeedFolder } from '../../../pipeline/seed-folder.ts';
import { median, milliseconds, p95 } from './figures.ts';

type Figures = { queries: number; recall: number; precision: number; breaches: readonly string[] };

/** What the tests of the search (test/search, test/domain/search) measure with: the bench prints the figures they are held to. */
type Measures = {
  indexOf: (dataset: Dataset) => unknown;
  figuresOf: (index: unknown, articles: unknown, set: unknown) => Record<'tuned' | 'held', Figures>;
  firstResult: (dataset: Dataset, query: string, now: () => number) => number;
};
type Odd = { oddTimes: (dataset: Dataset, now: () => number) => number[] };
type JudgedSet = { readArticles: () => unknown; readJudgedSet: () => unknown };

/** How often the index is built; a machine that does something else besides makes one of them slow. */
const TIMES = 5;
const QUERY = 'الكرملين';

const decimals = (value: number): string => value.toFixed(3);

/** In words: the figures of the judged set, the time from nothing to the first result, and that of an answer. */
export async function judgedLines(root: string): Promise<string[]> {
  const load = async <T>(file: string): Promise<T> => {
    const options = { configFile: false, root, logLevel: 'error' } as const;
    return (await runnerImport<T>(join(root, 'test', file), options)).module;
  };
  const { indexOf, figuresOf, firstResult } = await load<Measures>('search/judged-figures.ts');
  const { readArticles, readJudgedSet } = await load<JudgedSet>('search/judged-set.ts');
  const { oddTimes } = await load<Odd>('domain/search/odd-queries.ts');
  const { dataset } = compile(await readSeedFolder(join(root, 'seeds')));
  if (!dataset) throw new Error('The seeds have problems: npm run dataset -- --check');
  const figures = figuresOf(indexOf(dataset), readArticles(), readJudgedSet());
  const line = (name: string, { queries, recall, precision, breaches }: Figures): string =>
    `search, ${name}: ${queries} judged queries, recall ${decimals(recall)}, precision ${decimals(precision)} (asked: 0.95), ${breaches.length} breaches of order`;
  const now = (): number => performance.now();
  const times = Array.from({ length: TIMES }, () => firstResult(dataset, QUERY, now));
  const odd = oddTimes(dataset, now);
  return [
    line('the two thirds it was tuned with', figures.tuned),
    line('the third kept from tuning', figures.held),
    `search: index built and asked in ${milliseconds(median(times))}, the first time in ${milliseconds(times[0] ?? Number.NaN)}`,
    `search: ${odd.length} odd queries, one answered in ${decimals(median(odd))} ms, 95 of a hundred within ${decimals(p95(odd))} ms`,
  ];
}
