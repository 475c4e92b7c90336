/** The seeds, read and shaped: what the later stages work on. */
import { annotationForm } from './forms/annotation.ts';
import type { AnnotationSeed } from './forms/annotation.ts';
import { glossaryForm } from './forms/glossary.ts';
import type { GlossarySeed } from './forms/glossary.ts';
import { sharedForms } from './forms/shared.ts';
import type { SharedSeeds } from './forms/shared.ts';
import { tourForm } from './forms/tour.ts';
import type { TourSeed } from './forms/tour.ts';
import type { Problem } from './problem.ts';
import { checkShape } from './shape-check.ts';
import type { Seed } from './shape-check.ts';
import { SHARED } from './source.ts';
import type { ArticleSource, SharedKind, Sources, YamlSource } from './source.ts';
import { parseYaml } from './yaml.ts';

/** An article with its annotation. */
export type Annotated = { article: ArticleSource; seed: Seed<AnnotationSeed> };

export type Seeds = {
  /** By number, in order. */
  annotated: Annotated[];
  /** Every article, annotated or not. */
  articles: Map<string, ArticleSource>;
  /** Whether every article was read together with its annotation. */
  whole: boolean;
  shared: { [K in SharedKind]: Seed<SharedSeeds[K]> };
  /** Null where nobody wrote one. */
  tour: Seed<TourSeed> | null;
  /** Null where nobody wrote one. */
  glossary: Seed<GlossarySeed> | null;
};

const annotation = { strict: annotationForm('strict'), lenient: annotationForm('lenient') };
const tour = { strict: tourForm('strict'), lenient: tourForm('lenient') };
const glossary = { strict: glossaryForm('strict'), lenient: glossaryForm('lenient') };
const strictShared = sharedForms('strict');
const lenientShared = sharedForms('lenient');

const ABSENT = { value: {}, whole: false, sound: (): boolean => false, report: (): void => undefined };

function shapeShared<K extends SharedKind>(
  kind: K,
  source: YamlSource | undefined,
  report: (problem: Problem) => void,
): Seed<SharedSeeds[K]> {
  if (!source) return { ...ABSENT, path: SHARED[kind] };
  const forms = { strict: strictShared[kind], lenient: lenientShared[kind] };
  return checkShape(parseYaml(source, report), forms as never, report);
}

/** Parses and shapes every file. */
export function shapeSeeds(sources: Sources, report: (problem: Problem) => void): Seeds {
  const annotated: Annotated[] = [];
  for (const [id, source] of sources.annotations) {
    const seed = checkShape(parseYaml(source, report), annotation, report);
    const article = sources.articles.get(id);
    if (article) annotated.push({ article, seed });
  }
  const shared = <K extends SharedKind>(kind: K) => shapeShared(kind, sources.shared[kind], report);
  return {
    annotated,
    articles: sources.articles,
    whole: annotated.length === sources.numbers.size,
    shared: {
      people: shared('people'),
      organisations: shared('organisations'),
      places: shared('places'),
      topics: shared('topics'),
      claims: shared('claims'),
      threads: shared('threads'),
    },
    tour: sources.tour && checkShape(parseYaml(sources.tour, report), tour, report),
    glossary: sources.glossary && checkShape(parseYaml(sources.glossary, report), glossary, report),
  };
}
