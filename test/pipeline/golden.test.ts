/**
 * Each folder in test/input is a corpus, its twin in test/output what compiling it says: the problems (.txt),
 * or, of a corpus that compiles, what is not as in `base`, and its tour where it has one (.json). To add a case, add a folder and run
 * `UPDATE_GOLDEN=1 npx vitest run test/pipeline/golden.test.ts`; then read what was written before keeping it.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.ts';
import { compile } from '../../src/pipeline/compile.ts';
import { formatProblem } from '../../src/pipeline/problem.ts';
import { OUTPUT, corpora, datasetOf, readCorpus } from '../support/corpora.ts';

const UPDATE = process.env['UPDATE_GOLDEN'] === '1' && process.env['CI'] === undefined;

const base = datasetOf('base');

/** The keys of a dataset whose items differ from those of `base`, with only these items. */
function changed(dataset: Dataset): object {
  const known = new Set<string>();
  for (const part of Object.values(base)) {
    for (const item of Array.isArray(part) ? part : [part]) known.add(JSON.stringify(item));
  }
  const pairs = Object.entries(dataset).map(([key, part]) => [
    key,
    Array.isArray(part) ? part.filter((item) => !known.has(JSON.stringify(item))) : part,
  ]);
  return Object.fromEntries(pairs.filter(([, part]) => !Array.isArray(part) || part.length > 0));
}

function resultOf(name: string): { file: string; text: string } {
  const { files } = readCorpus(name);
  const { dataset, tour, problems } = compile(files);
  if (problems.length > 0 || !dataset)
    return { file: `${name}.txt`, text: `${problems.map((one) => formatProblem(one)).join('\n')}\n` };
  const part = {
    ...(name === 'base' ? dataset : changed(dataset)),
    ...(files.has('tour.yaml') && { tour }),
  };
  return { file: `${name}.json`, text: `${JSON.stringify(part, null, 2)}\n` };
}

describe('each corpus compiles to what is expected of it', () => {
  test.each(corpora())('%s', (name) => {
    const { file, text } = resultOf(name);
    const path = join(OUTPUT, file);
    if (UPDATE) writeFileSync(path, text);
    expect(existsSync(path), `test/output/${file} is missing: this is what it would hold:\n${text}`).toBe(
      true,
    );
    expect(text).toBe(readFileSync(path, 'utf8'));
  });

  test('no expectation is left over from a corpus that is gone', () => {
    const expected = readdirSync(OUTPUT).toSorted();
    expect(expected).toEqual(
      corpora()
        .map((name) => resultOf(name).file)
        .toSorted(),
    );
  });

  test('every corpus says in a sentence what it is about', () => {
    expect(corpora().filter((name) => !readCorpus(name).about.endsWith('.'))).toEqual([]);
  });

  test('a corpus is good if its name says so, and broken otherwise', () => {
    const good = corpora().filter((name) => compile(readCorpus(name).files).problems.length === 0);
    expect(good).toEqual(corpora().filter((name) => name === 'base' || name.startsWith('good-')));
  });

  test('ten mistakes in three files are ten problems', () => {
    expect(compile(readCorpus('ten-mistakes-in-three-files').files).problems).toHaveLength(10);
  });
});
