import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pack, unpack } from '../../src/domain/bundle.ts';
import { compile } from '../../src/pipeline/compile.ts';

const root = join(import.meta.dirname, '../input/base');
const files = new Map(
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(root.length + 1), new Uint8Array(readFileSync(path))]),
);

test('a bundle unpacks to the dataset in its language', () => {
  const { dataset, problems } = compile(files);
  expect(problems).toEqual([]);
  const local = unpack(JSON.parse(JSON.stringify(pack(dataset!, 'fa'))));
  expect(local.events[0]?.title).toBe('دیدار');
  const same = JSON.parse(JSON.stringify(dataset), (_, value) => (value?.ar && value.ru ? value.fa : value));
  expect(JSON.stringify(local)).toBe(JSON.stringify(same));
});
