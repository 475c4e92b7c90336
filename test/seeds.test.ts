/** The real seeds: compiled, complete, and saying nothing the articles do not say. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { pack, unpack } from '../src/domain/bundle.ts';
import { LANGUAGES } from '../src/domain/dataset.ts';
import type { Dataset, Evidence } from '../src/domain/dataset.ts';
import { isUnique } from '../src/domain/evidence.ts';
import { isBoundary } from '../src/domain/text/graphemes.ts';
import { compile } from '../src/pipeline/compile.ts';
import { datasetSchema } from '../src/pipeline/json-schema.ts';
import { formatProblem } from '../src/pipeline/problem.ts';
import { filesUnder, inLanguage } from './support/corpora.ts';

const files = filesUnder(join(import.meta.dirname, '../seeds'));
const compiled = compile(files);
const dataset = compiled.dataset as Dataset;

type Tree = Record<string, unknown>;

/** Every object in the dataset. */
function* objects(value: unknown): Generator<Tree> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Tree;
  for (const item of Object.values(value)) yield* objects(item);
}

const every = [...objects(dataset)];
const evidence = every.filter((one) => one['type'] === 'TextQuoteSelector') as unknown as Evidence[];
const article = (id: string): Dataset['articles'][number] => dataset.articles.find((one) => one.id === id)!;

test('the seeds compile without a problem', () => {
  expect(compiled.problems.map((problem) => formatProblem(problem, 'seeds/'))).toEqual([]);
});

test('the dataset satisfies its schema', () => {
  const check = new Ajv2020({ allErrors: true, validateFormats: false }).compile(datasetSchema());
  check(dataset);
  expect(check.errors).toBeNull();
});

describe('every quotation', () => {
  test('equals its slice, and so do its prefix and suffix', () => {
    expect(evidence.length).toBeGreaterThan(500);
    for (const { article: id, exact, prefix, suffix, start, end } of evidence) {
      const { text } = article(id);
      expect(text.slice(start, end)).toBe(exact);
      expect(text.slice(start - prefix.length, start)).toBe(prefix);
      expect(text.slice(end, end + suffix.length)).toBe(suffix);
    }
  });

  test('lies between graphemes, within a line, and is unique with its context', () => {
    for (const one of evidence) {
      const { text } = article(one.article);
      expect(isBoundary(text, one.start) && isBoundary(text, one.end)).toBe(true);
      expect(one.exact).not.toMatch(/[\n\r]/u);
      expect([one.exact, isUnique(text, one)]).toEqual([one.exact, true]);
    }
  });
});

test('the articles are what was received, byte for byte', () => {
  for (const { file, sha256, text } of dataset.articles) {
    const bytes = files.get(`articles/${file}`)!;
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    expect(new TextEncoder().encode(text)).toEqual(bytes);
  }
});

test('the blocks hold all of each article but white space, in order and without overlap', () => {
  for (const { text, blocks } of dataset.articles) {
    let at = 0;
    for (const { start, end } of blocks) {
      expect(text.slice(at, start).trim()).toBe('');
      expect(end).toBeGreaterThan(start);
      at = end;
    }
    expect(text.slice(at).trim()).toBe('');
  }
});

test('every loaded word of an account stands among those of its article', () => {
  for (const { accounts } of dataset.events)
    for (const { article: id, terms } of accounts)
      for (const term of terms) expect(article(id).terms).toContainEqual(term);
});

test('all words of ours stand in four languages, without Latin letters in Arabic and Persian', () => {
  const words = every.filter((one) => 'ar' in one && 'ru' in one);
  for (const one of words) {
    expect(Object.keys(one)).toEqual([...LANGUAGES]);
    for (const text of Object.values(one)) expect(text).toMatch(/\S/u);
    expect(`${String(one['ar'])} ${String(one['fa'])}`).not.toMatch(
      /[A-Za-z\u200E\u200F\u202A-\u202E\u2066-\u2069]/u,
    );
  }
});

test('every id exists once, and every reference leads somewhere', () => {
  const { schemaVersion: _v, digest: _d, ...parts } = dataset;
  const ids = Object.values(parts).flatMap((part) => part.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  const keys = [
    'article',
    'entity',
    'place',
    'event',
    'party',
    'via',
    'onBehalfOf',
    'addressee',
    'refersTo',
    'organisation',
    'within',
    'broader',
  ];
  const lists = ['topics', 'agencies', 'speakers', 'statements', 'events'];
  const references = every.flatMap((one) => [
    ...keys.map((key) => one[key]).filter((value) => typeof value === 'string'),
    ...(one === (dataset as unknown) ? [] : lists.flatMap((key) => (one[key] as string[] | undefined) ?? [])),
  ]);
  expect(references.filter((id) => !ids.includes(id))).toEqual([]);
});

test('events stand in order of time, the undated last; statements by article and place', () => {
  const days = dataset.events.map(({ date }) => date.earliest ?? date.latest ?? '~');
  expect(days).toEqual(days.toSorted());
  const places = dataset.statements.map((one) => one.article + String(one.evidence.start).padStart(9, '0'));
  expect(places).toEqual(places.toSorted());
});

test('a date that comes from elsewhere names its source', () => {
  const outside = every.filter((one) => one['basis'] === 'outside' && 'edtf' in one);
  expect(outside.length).toBeGreaterThan(4);
  for (const one of outside) {
    const source = one['source'] ?? (one['outside'] as Tree | undefined)?.['source'];
    expect(source).toMatch(/\S/u);
  }
});

test('the bundle of each language unpacks to the dataset in that language', () => {
  for (const language of LANGUAGES)
    expect(JSON.stringify(unpack(pack(dataset, language)))).toBe(inLanguage(dataset, language));
});
