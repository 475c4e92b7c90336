/** Seeds in, dataset or problems out. Pure: no clock, no locale, no file system. */
import type { Dataset } from '../domain/dataset.ts';
import { assemble } from './assemble.ts';
import { digestOf } from './digest.ts';
import { link } from './link.ts';
import { collectNames } from './names.ts';
import { inOrder } from './order.ts';
import { sortProblems } from './problem.ts';
import type { Problem } from './problem.ts';
import { quoteFrom } from './quoting.ts';
import { shapeSeeds } from './seeds.ts';
import { readSources } from './source.ts';

/** What a compile yields: `dataset` is null as soon as there is a problem. */
export type Compiled = { dataset: Dataset | null; problems: Problem[] };

/** Compiles the files of a seeds folder, keyed by their paths in it (`articles/000_x.txt`). */
export function compile(files: ReadonlyMap<string, Uint8Array>): Compiled {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => void problems.push(problem);
  const seeds = shapeSeeds(readSources(files, report), report);
  link(seeds, collectNames(seeds));
  const draft = assemble(seeds, quoteFrom(seeds.articles));
  if (problems.length > 0) return { dataset: null, problems: sortProblems(problems) };
  const body = { schemaVersion: 1 as const, ...inOrder(draft) };
  const { schemaVersion, ...parts } = body;
  return { dataset: { schemaVersion, digest: digestOf(body), ...parts }, problems };
}
