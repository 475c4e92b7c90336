import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { compile } from '../../src/pipeline/compile.ts';
import { readCorpus } from '../support/corpora.ts';

vi.setConfig({ testTimeout: 60_000 });

const { files } = readCorpus('base');
const paths = [...files.keys()].toSorted();
const decode = (path: string): string => new TextDecoder().decode(files.get(path));

/** One slip in one file: a line lost, doubled or moved; letters lost, or strange ones typed. */
const slip = fc.record({
  path: fc.constantFrom(...paths),
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  kind: fc.constantFrom('lose', 'double', 'indent', 'cut', 'type'),
  typed: fc.constantFrom(
    ': ',
    '[',
    '}',
    '"',
    '*',
    '&',
    '!',
    '|',
    '\t',
    '- ',
    '…',
    '\u202E',
    '~',
    'null',
    '1e999',
    '<<: ',
  ),
});
type Slip = typeof slip extends fc.Arbitrary<infer S> ? S : never;

function slipped({ path, at, kind, typed }: Slip): Map<string, Uint8Array> {
  const text = decode(path);
  const lines = text.split('\n');
  const line = Math.floor(at * lines.length);
  const offset = Math.floor(at * text.length);
  const edits: Record<Slip['kind'], () => string> = {
    lose: () => lines.toSpliced(line, 1).join('\n'),
    double: () => lines.toSpliced(line, 0, lines[line] ?? '').join('\n'),
    indent: () => lines.with(line, `  ${lines[line] ?? ''}`).join('\n'),
    cut: () => text.slice(0, offset) + text.slice(offset + 7),
    type: () => text.slice(0, offset) + typed + text.slice(offset),
  };
  return new Map(files).set(path, new TextEncoder().encode(edits[kind]()));
}

test('whatever slips, a compile ends with a dataset or with problems that stand somewhere in a file', () => {
  fc.assert(
    fc.property(slip, (made) => {
      const { dataset, problems } = compile(slipped(made));
      expect(dataset === null ? problems.length : 1).toBeGreaterThan(0);
      for (const { file, line, column, found, expected, mend } of problems) {
        expect(paths).toContain(file);
        const lines = new TextDecoder().decode(slipped(made).get(file)).split('\n');
        expect(line).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeGreaterThan(0);
        for (const words of [found, expected, mend]) expect(words).toMatch(/\S/u);
      }
    }),
    { numRuns: 150 },
  );
});

test('mistakes of one file do not hide those of another', () => {
  const first = slipped({ path: 'claims.yaml', at: 0, kind: 'type', typed: '[' });
  const both = new Map(first).set('entities/places.yaml', new TextEncoder().encode('moscow: 1\n'));
  const where = (all: Map<string, Uint8Array>) => new Set(compile(all).problems.map(({ file }) => file));
  expect(where(first)).toEqual(new Set(['claims.yaml']));
  expect(where(both)).toContain('entities/places.yaml');
  expect(where(both)).toContain('claims.yaml');
});
