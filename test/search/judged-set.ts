/**
 * The judged set of the search, read once at the door, and how well a search meets it. What is judged, and what
 * was taken for right, stands at the top of judged.yaml.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { occurrences } from '../../src/domain/evidence.ts';
import { sentencesOf } from '../../src/domain/text/sentences.ts';
import { nearestPassage } from '../../src/pipeline/nearest.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Where the set is written, as its problems name it. */
const FILE = 'test/search/judged.yaml';

const words = z.string().trim().min(1);

const quotationForm = z.strictObject({
  article: z.string().regex(/^\d{3}$/u),
  exact: words,
  prefix: z.string().default(''),
  suffix: z.string().default(''),
});

const quotations = z.array(quotationForm).default([]);

const queryForm = z.strictObject({
  query: z.string().min(1),
  why: words,
  held: z.boolean().default(false),
  all: z.boolean().default(false),
  must: z.array(quotationForm),
  first: quotations,
  may: quotations,
  mustNot: quotations,
  suggests: z.array(words).default([]),
});

const setForm = z.strictObject({ seed: words, queries: z.array(queryForm) });

type Quotation = z.infer<typeof quotationForm>;
type Query = z.infer<typeof queryForm>;

/** The texts of the articles by number, «000». */
export type Articles = ReadonlyMap<string, string>;

/** One query and what a good search does with it. Passages are written `ARTICLE:START-END`: UTF-16 units, end exclusive. */
export type Judged = {
  query: string;
  /** Which habit of typing, or which confusion, it tests. */
  why: string;
  /** Kept out of all tuning. */
  held: boolean;
  /** `must` is complete: whatever else is found, and is not in `may`, is wrong. */
  all: boolean;
  must: string[];
  /** Those of `must` that come before everything else found. */
  first: string[];
  /** Neither asked for nor held against. */
  may: string[];
  mustNot: string[];
  /** What "did you mean" has to offer, among others. */
  suggests: string[];
};

/** The whole set, and the seed its held third was drawn with. */
export type JudgedSet = { seed: string; queries: Judged[] };

/** The passages of an article's text: the sentences of each of its lines, debris included, in order. */
function passagesOf(text: string): { start: number; end: number }[] {
  let at = 0;
  return text.split('\n').flatMap((line) => {
    const start = at;
    at += line.length + 1;
    return sentencesOf(text, { start, end: start + line.length });
  });
}

/** The passage that holds `start` to `end` of an article; undefined between two of them, or where it runs out of one. */
export function passageAt(
  articles: Articles,
  article: string,
  start: number,
  end = start + 1,
): string | undefined {
  const found = passagesOf(articles.get(article) ?? '').find((one) => one.start <= start && end <= one.end);
  return found && `${article}:${found.start}-${found.end}`;
}

/** The passage a quotation stands in, or why there is none. */
function resolve(articles: Articles, quotation: Quotation): { passage: string } | { problem: string } {
  const { article, exact, prefix, suffix } = quotation;
  const text = articles.get(article);
  if (text === undefined) return { problem: `there is no article ${article}` };
  const places = occurrences(text, prefix + exact + suffix).map((place) => place + prefix.length);
  const [start] = places;
  if (start === undefined) {
    const near = nearestPassage(text, exact);
    const found = near ? `the nearest is «${text.slice(near.start, near.end)}»` : 'nor anything near it';
    return { problem: `«${prefix + exact + suffix}» does not stand in article ${article}; ${found}` };
  }
  if (places.length > 1) {
    const found = places.map(
      (place) => `«${text.slice(Math.max(0, place - 20), place + exact.length + 20)}»`,
    );
    return {
      problem: `«${exact}» stands ${places.length} times in article ${article}: ${found.join(', ')}`,
    };
  }
  const passage = passageAt(articles, article, start, start + exact.length);
  return passage
    ? { passage }
    : { problem: `«${exact}» runs over the end of a sentence in article ${article}` };
}

/** One query with its passages; what is wrong with it goes to `report`. */
function judge(articles: Articles, query: Query, report: (problem: string) => void): Judged {
  const passages = (key: 'must' | 'first' | 'may' | 'mustNot'): string[] => {
    const ids: string[] = [];
    for (const quotation of query[key]) {
      const resolved = resolve(articles, quotation);
      if ('problem' in resolved) report(`${key}: ${resolved.problem}`);
      else if (ids.includes(resolved.passage)) report(`${key}: «${quotation.exact}» names a passage again`);
      else ids.push(resolved.passage);
    }
    return ids;
  };
  const judged = {
    ...query,
    must: passages('must'),
    first: passages('first'),
    may: passages('may'),
    mustNot: passages('mustNot'),
  };
  const { must, first, may, mustNot } = judged;
  for (const id of may.filter((one) => must.includes(one))) report(`${id} stands under must and may`);
  for (const id of mustNot.filter((one) => must.includes(one) || may.includes(one)))
    report(`${id} stands under mustNot and is allowed`);
  for (const id of first.filter((one) => !must.includes(one)))
    report(`${id} stands under first but not under must`);
  return judged;
}

/** Parses and resolves a set; all that is wrong with it is said in one error, a line each, with file, query and what was found. */
export function judgedSet(yaml: string, articles: Articles, file = FILE): JudgedSet {
  const parsed = setForm.safeParse(parse(yaml));
  if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
  const problems: string[] = [];
  const queries = parsed.data.queries.map((query) =>
    judge(articles, query, (problem) => problems.push(`${file}: ${query.query}: ${problem}`)),
  );
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return { seed: parsed.data.seed, queries };
}

/** The articles as they were received. */
export function readArticles(): Articles {
  const folder = join(ROOT, 'seeds/articles');
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .toSorted()
      .map((name) => [name.slice(0, 3), readFileSync(join(folder, name), 'utf8')]),
  );
}

/** The judged set of the five articles. */
export function readJudgedSet(): JudgedSet {
  return judgedSet(readFileSync(join(ROOT, FILE), 'utf8'), readArticles());
}

/** The queries `seed` holds back: the third, rounded up, whose SHA-256 of seed, line feed and query comes first. */
export function drawHeld(seed: string, queries: readonly string[]): Set<string> {
  const drawn = queries
    .map((query) => ({ query, lot: createHash('sha256').update(`${seed}\n${query}`).digest('hex') }))
    .toSorted((a, b) => (a.lot < b.lot ? -1 : 1));
  return new Set(drawn.slice(0, Math.ceil(queries.length / 3)).map(({ query }) => query));
}

/** What a search answered to one query: the passages it found, best first, and what it offered instead. */
export type Answer = { judged: Judged; found: readonly string[]; offered?: readonly string[] };

/** The mean of what is there to be averaged; NaN, which meets no threshold, of nothing. */
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Recall, macro: the mean over the queries that must find something of the share of `must` that was found.
 * A passage found twice counts once.
 */
export function recall(answers: readonly Answer[]): number {
  return mean(
    answers
      .filter(({ judged }) => judged.must.length > 0)
      .map(({ judged, found }) => judged.must.filter((id) => found.includes(id)).length / judged.must.length),
  );
}

/**
 * Precision, macro: the mean over the queries whose `must` is complete (`all`) of the share of what was found that
 * stands in `must`. A passage found twice counts once; `may` counts neither for nor against. Where nothing is found,
 * a query that must find nothing scores 1, and one that must find something is left out: its recall says it. Hence a
 * query that must find nothing scores 1 or 0.
 */
export function precision(answers: readonly Answer[]): number {
  return mean(
    answers.flatMap(({ judged: { all, must, may }, found }) => {
      if (!all) return [];
      const counted = [...new Set(found)].filter((id) => !may.includes(id));
      if (counted.length === 0) return must.length === 0 ? [1] : [];
      return [counted.filter((id) => must.includes(id)).length / counted.length];
    }),
  );
}

/** What recall and precision do not say of an answer: a forbidden passage, a broken order, a word not offered. */
export function breaches({ judged, found, offered = [] }: Answer): string[] {
  const inFront = [...new Set(found)].slice(0, judged.first.length);
  return [
    ...judged.mustNot.filter((id) => found.includes(id)).map((id) => `${judged.query}: found ${id}`),
    ...judged.first
      .filter((id) => !inFront.includes(id))
      .map((id) => `${judged.query}: ${id} does not come first`),
    ...judged.suggests
      .filter((word) => !offered.includes(word))
      .map((word) => `${judged.query}: does not offer ${word}`),
  ];
}
