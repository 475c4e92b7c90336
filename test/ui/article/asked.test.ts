import { expect, it } from 'vitest';
import { askedPassage } from '../../../src/ui/article/asked.ts';
import { trimmed } from '../../../src/ui/article/selection.ts';
import { selectorYaml } from '../../../src/ui/article/selector-yaml.ts';

const TEXT = 'جيّد جدّاً\nجيّد';

it.each([
  [null, { state: 'none' }],
  [
    { start: 0, end: 5 },
    { state: 'passage', range: { start: 0, end: 5 } },
  ],
  // A mark torn from its letter takes the letter along.
  [
    { start: 2, end: 3 },
    { state: 'passage', range: { start: 1, end: 3 } },
  ],
  [
    { start: 0, end: TEXT.length },
    { state: 'passage', range: { start: 0, end: TEXT.length } },
  ],
  [{ start: 0, end: TEXT.length + 1 }, { state: 'outOfRange' }],
  [{ start: 900, end: 901 }, { state: 'outOfRange' }],
  [{ start: 4, end: 5 }, { state: 'outOfRange' }],
])('an address that asks for %j is answered with %j', (evidence, answer) => {
  expect(askedPassage(TEXT, evidence)).toMatchObject(answer);
});

it('nothing but white space is no passage', () => {
  expect(askedPassage('أ  ب', { start: 1, end: 3 })).toEqual({ state: 'outOfRange' });
});

it('words marked by hand lose the space around them', () => {
  expect(trimmed('  أمس  ', 0, 7)).toEqual({ start: 2, end: 5 });
  expect(trimmed('  أمس  ', 0, 2)).toBeNull();
});

it('a selector is ready YAML: words alone where they are unique, with context where they are not', () => {
  expect(selectorYaml(TEXT, 5, 10)).toBe('"جدّاً"');
  expect(selectorYaml('قال أمس ثم أمس', 4, 7)).toBe('{ exact: "أمس", prefix: "قال " }');
  expect(selectorYaml('أمس، أمس', 0, 3)).toBe('{ exact: "أمس", suffix: "،" }');
  expect(selectorYaml('سطر\nسطر', 1, 6)).toBeNull();
});
