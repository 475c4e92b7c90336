import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { datasetSchema, schemaFiles, seedSchemas } from '../../src/pipeline/json-schema.ts';
import { datasetOf, filesUnder } from '../support/corpora.ts';

const root = join(import.meta.dirname, '../..');

/** `format` is a hint for editors; what is checked stands in the forms. */
const validator = () => new Ajv2020({ allErrors: true, validateFormats: false });

describe('the JSON Schemas', () => {
  test.each([...schemaFiles()])(
    '%s is committed as the forms give it: npm run dataset -- --schemas',
    (name, text) => {
      expect(readFileSync(join(root, 'src/pipeline/schema', name), 'utf8')).toBe(text);
    },
  );

  test('no schema is left over', () => {
    expect([...filesUnder(join(root, 'src/pipeline/schema')).keys()].toSorted()).toEqual(
      [...schemaFiles().keys()].toSorted(),
    );
  });

  test('every seed file satisfies the schema its first line names', () => {
    const seeds = filesUnder(join(root, 'seeds'));
    for (const [path, bytes] of seeds) {
      if (!path.endsWith('.yaml')) continue;
      const kind = path.startsWith('annotations/') ? 'annotation' : (/(\w+)\.yaml$/u.exec(path)?.[1] ?? '');
      const schema = Object.entries(seedSchemas()).find(([name]) => name === kind)?.[1];
      const check = validator().compile(schema ?? false);
      expect([path, check(parse(new TextDecoder().decode(bytes))), check.errors]).toEqual([path, true, null]);
    }
  });

  test('the dataset of the base corpus satisfies its schema; one with a strange key does not', () => {
    const check = validator().compile(datasetSchema());
    const dataset = datasetOf('base');
    expect([check(dataset), check.errors]).toEqual([true, null]);
    expect(check({ ...dataset, extra: 1 })).toBe(false);
    expect(check({ ...dataset, articles: [{ ...dataset.articles[0], sha256: 'x' }] })).toBe(false);
  });
});
