import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runsOf } from '../../src/domain/text/runs.ts';

const range = fc
  .tuple(fc.nat(30), fc.nat(30))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

test('overlapping passages become runs, each with what covers it', () => {
  const a = { start: 2, end: 6, name: 'a' };
  const b = { start: 4, end: 8, name: 'b' };
  const runs = runsOf({ start: 0, end: 10 }, [a, b]);
  expect(
    runs.map(({ start, end, covering }) => [start, end, covering.map(({ name }) => name).join('')]),
  ).toEqual([
    [0, 2, ''],
    [2, 4, 'a'],
    [4, 6, 'ab'],
    [6, 8, 'b'],
    [8, 10, ''],
  ]);
});

test('runs fill the range without gap or overlap, and every unit is covered by exactly what holds it', () => {
  fc.assert(
    fc.property(range, fc.array(range, { maxLength: 8 }), (whole, items) => {
      const runs = runsOf(whole, items);
      let at = whole.start;
      for (const { start, end, covering } of runs) {
        expect(start).toBe(at);
        expect(end).toBeGreaterThan(start);
        for (let unit = start; unit < end; unit += 1)
          expect(covering).toEqual(items.filter((item) => item.start <= unit && unit < item.end));
        at = end;
      }
      expect(at).toBe(whole.end);
    }),
  );
});

test('neighbouring runs differ in where an item begins or ends', () => {
  fc.assert(
    fc.property(range, fc.array(range, { maxLength: 8 }), (whole, items) => {
      const edges = new Set(items.flatMap(({ start, end }) => [start, end]));
      for (const { start } of runsOf(whole, items).slice(1)) expect(edges.has(start)).toBe(true);
    }),
  );
});
