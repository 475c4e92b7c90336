/** Stage one: from bytes to texts. Tells which file is which, and reports what is missing, extra or unreadable. */
import { createHash } from 'node:crypto';
import { firstDecomposed } from '../domain/text/normal.ts';
import { positionAt } from './problem.ts';
import type { Problem } from './problem.ts';

/** The seed files besides articles and their annotations, each of which must be there. */
export const SHARED = {
  people: 'entities/people.yaml',
  organisations: 'entities/organisations.yaml',
  places: 'entities/places.yaml',
  topics: 'entities/topics.yaml',
  claims: 'claims.yaml',
  threads: 'threads.yaml',
} as const;
/** The tour, which may be missing: then the story is worked out from the events. */
export const TOUR = 'tour.yaml';
/** The glossary, which may be missing: then nothing is explained. */
export const GLOSSARY = 'glossary.yaml';
export type SharedKind = keyof typeof SHARED;
export const SHARED_KINDS = Object.keys(SHARED) as SharedKind[];

const ARTICLE = /^articles\/(\d{3})_[^/]+\.txt$/u;
const ANNOTATION = /^annotations\/(\d{3})\.yaml$/u;

/** The text of one article, as it was received. */
export type ArticleSource = { id: string; path: string; file: string; text: string; sha256: string };
/** A YAML file, not parsed yet. */
export type YamlSource = { path: string; text: string };

export type Sources = {
  /** Every number that an article or an annotation has, readable or not. */
  numbers: Set<string>;
  articles: Map<string, ArticleSource>;
  annotations: Map<string, YamlSource>;
  shared: Partial<Record<SharedKind, YamlSource>>;
  /** Null where nobody wrote one. */
  tour: YamlSource | null;
  /** Null where nobody wrote one. */
  glossary: YamlSource | null;
};

type Report = (problem: Problem) => void;

const START = { line: 1, column: 1 };

/** UTF-8 with nothing changed: a byte order mark stays, since every offset counts from it. */
function decode(path: string, bytes: Uint8Array, report: Report): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const at = Math.max(lenient.indexOf('\uFFFD'), 0);
    report({
      file: path,
      ...positionAt(lenient, at),
      found: 'the file is not UTF-8: a byte here belongs to no character',
      expected: 'UTF-8',
      mend: 'save the file again with the encoding UTF-8',
    });
    return undefined;
  }
}

function readArticle(path: string, id: string, bytes: Uint8Array, sources: Sources, report: Report): void {
  const twin = sources.articles.get(id);
  if (twin) {
    report({
      file: path,
      ...START,
      found: `the number ${id} is already taken by ${twin.path}`,
      expected: 'one article to each number',
      mend: 'give this file the next free number',
    });
    return;
  }
  const text = decode(path, bytes, report);
  if (text === undefined) return;
  if (text.trim() === '') {
    report({
      file: path,
      ...START,
      found: 'the article is empty',
      expected: 'the text of the article as received',
      mend: 'copy the text in again, or remove the file and its annotation',
    });
    return;
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  sources.articles.set(id, { id, path, file: path.slice('articles/'.length), text, sha256 });
}

/** What a file written by us must not contain; in an article the same are defects, and are kept. */
const UNWANTED = [
  {
    pattern: /^\uFEFF/u,
    found: 'the file begins with a byte order mark',
    expected: 'UTF-8 without one',
    mend: 'save the file as “UTF-8”, not “UTF-8 with BOM”',
  },
  {
    pattern: /\r/u,
    found: 'the line ends with a carriage return',
    expected: 'lines that end with a line feed alone',
    mend: 'save the file with Unix line ends (LF)',
  },
] as const;

function readYaml(path: string, bytes: Uint8Array, report: Report): YamlSource | undefined {
  const text = decode(path, bytes, report);
  if (text === undefined) return undefined;
  for (const { pattern, ...words } of UNWANTED) {
    const at = text.search(pattern);
    if (at !== -1) report({ file: path, ...positionAt(text, at), ...words });
  }
  const apart = firstDecomposed(text);
  if (apart !== -1)
    report({
      file: path,
      ...positionAt(text, apart),
      found: 'a letter here is written as a letter and a separate mark (Unicode NFD)',
      expected: 'composed letters (Unicode NFC)',
      mend: 'save the file in the normal form NFC',
    });
  return { path, text: text.replace(/^\uFEFF/u, '').replaceAll(/\r\n?/gu, '\n') };
}

function reportExtra(path: string, report: Report): void {
  report({
    file: path,
    ...START,
    found: 'nothing reads this file',
    expected: `articles/NNN_*.txt, annotations/NNN.yaml, ${[...Object.values(SHARED), TOUR, GLOSSARY].join(', ')}`,
    mend: 'rename it, or move it out of the seeds',
  });
}

function reportMissing(sources: Sources, files: ReadonlyMap<string, unknown>, report: Report): void {
  for (const path of Object.values(SHARED)) {
    if (files.has(path)) continue;
    report({
      file: path,
      ...START,
      found: 'the file is missing',
      expected: 'a map from id to the thing, {} if there is none',
      mend: 'create the file',
    });
  }
  for (const { id, path } of sources.articles.values()) {
    if (files.has(`annotations/${id}.yaml`)) continue;
    report({
      file: path,
      ...START,
      found: 'the article has no annotation',
      expected: `annotations/${id}.yaml`,
      mend: 'write it, from the skeleton that `npm run article:new` makes',
    });
  }
  for (const [id, { path }] of sources.annotations) {
    if ([...files.keys()].some((file) => ARTICLE.exec(file)?.[1] === id)) continue;
    report({
      file: path,
      ...START,
      found: `the annotation belongs to no article: there is no articles/${id}_*.txt`,
      expected: 'an article with the same number',
      mend: 'put the article back, or remove the annotation',
    });
  }
}

/** Reads every file of the seeds folder, in the order of their paths. */
export function readSources(files: ReadonlyMap<string, Uint8Array>, report: Report): Sources {
  const sources: Sources = {
    numbers: new Set(),
    articles: new Map(),
    annotations: new Map(),
    shared: {},
    tour: null,
    glossary: null,
  };
  for (const path of [...files.keys()].toSorted()) {
    const bytes = files.get(path) ?? new Uint8Array();
    const article = ARTICLE.exec(path)?.[1];
    const annotation = ANNOTATION.exec(path)?.[1];
    const number = article ?? annotation;
    if (number !== undefined) sources.numbers.add(number);
    const kind = SHARED_KINDS.find((name) => SHARED[name] === path);
    if (article !== undefined) readArticle(path, article, bytes, sources, report);
    else if (annotation !== undefined) {
      const source = readYaml(path, bytes, report);
      if (source) sources.annotations.set(annotation, source);
    } else if (kind) {
      const source = readYaml(path, bytes, report);
      if (source) sources.shared[kind] = source;
    } else if (path === TOUR) sources.tour = readYaml(path, bytes, report) ?? null;
    else if (path === GLOSSARY) sources.glossary = readYaml(path, bytes, report) ?? null;
    else reportExtra(path, report);
  }
  reportMissing(sources, files, report);
  return sources;
}
