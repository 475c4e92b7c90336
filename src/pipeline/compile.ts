/** Seeds in, dataset or problems out. Pure: no clock, no locale, no file system. */
import type { Dataset } from '../domain/dataset.ts';
import type { Tour } from '../domain/tour.ts';
import { assemble } from './assemble.ts';
import { checkAnnotations } from './check-annotation.ts';
import { checkCycles } from './check-cycles.ts';
import { checkDates } from './check-dates.ts';
import { checkEvents } from './check-events.ts';
import { coverageGaps } from './coverage.ts';
import { digestOf } from './digest.ts';
import { checkGlossary } from './glossary.ts';
import { link } from './link.ts';
import { collectNames } from './names.ts';
import { inOrder } from './order.ts';
import { sortProblems } from './problem.ts';
import type { Problem } from './problem.ts';
import { quoteFrom } from './quoting.ts';
import { shapeSeeds } from './seeds.ts';
import { readSources } from './source.ts';
import { checkTour, tourOf } from './tour.ts';

/** What a compile yields. */
export type Compiled = {
  /** Null as soon as something is wrong with it; an editor who has not annotated everything yet may still look at it. */
  dataset: Dataset | null;
  /** The way the story goes through the dataset; null where there is none. */
  tour: Tour | null;
  /** Everything that must be mended before publishing; gaps in coverage only once nothing else is, since a lost quotation leaves a gap. */
  problems: Problem[];
  /** Sentences and quotation marks that nothing accounts for, as far as the annotations can be read. */
  gaps: Problem[];
};

/** Compiles the files of a seeds folder, keyed by their paths in it (`articles/000_x.txt`). */
export function compile(files: ReadonlyMap<string, Uint8Array>): Compiled {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => void problems.push(problem);
  const seeds = shapeSeeds(readSources(files, report), report);
  const names = collectNames(seeds);
  const quote = quoteFrom(seeds.articles);
  link(seeds, names);
  checkTour(seeds.tour, names);
  checkGlossary(seeds.glossary, names);
  const draft = assemble(seeds, quote);
  checkAnnotations(seeds.annotated, draft);
  checkEvents(seeds, draft, names);
  checkCycles(seeds, draft);
  checkDates(seeds, draft);
  const gaps = sortProblems(coverageGaps(seeds.annotated, draft, quote));
  if (problems.length > 0) return { dataset: null, tour: null, problems: sortProblems(problems), gaps };
  const body = { schemaVersion: 1 as const, ...inOrder(draft) };
  const { schemaVersion, ...parts } = body;
  const dataset = { schemaVersion, digest: digestOf(body), ...parts };
  return { dataset, tour: tourOf(dataset, seeds.tour?.value ?? null), problems: gaps, gaps };
}
