import { expect, test } from 'vitest';
import { withOuter } from '../../src/domain/outer.ts';

const outer = new Map<string, string | null>([
  ['kremlin', 'moscow'],
  ['moscow', 'russia'],
  ['russia', null],
  ['a', 'b'],
  ['b', 'a'],
  ['lost', 'nowhere'],
]);

test.each([
  ['kremlin', ['kremlin', 'moscow', 'russia']],
  ['russia', ['russia']],
  ['a', ['a', 'b']],
  ['lost', ['lost', 'nowhere']],
  ['constructor', ['constructor']],
])('%s lies in %j, the nearest first', (id, chain) => {
  expect(withOuter(id, outer)).toEqual(chain);
});
