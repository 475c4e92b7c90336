/** Two thousand queries of any kind, in every language: odd.test.ts asks a part of them on every run. */
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compile } from '../../../src/pipeline/compile.ts';
import { filesUnder } from '../../support/corpora.ts';
import { searched } from './odd-queries.ts';

it('are answered with whole words of the unaltered text', () => {
  const { dataset } = compile(filesUnder(join(import.meta.dirname, '../../../seeds')));
  const { indexes, queries, faults } = searched(dataset!);
  fc.assert(
    fc.property(queries, fc.constantFrom(...indexes), fc.boolean(), (query, index, unfinished) => {
      expect(faults(index, query, unfinished)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
