import { expect, it } from 'vitest';
import { outsideFacts } from '../../../src/ui/about/outside-facts.ts';
import { realDataset } from '../../support/real-seeds.ts';

const dataset = realDataset('en');
const groups = outsideFacts(dataset, new Map());
const facts = groups.flatMap((group) => group.facts);

/** Every source named anywhere in the dataset. */
function everySource(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(everySource);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'source' && typeof inner === 'string' ? inner : everySource(inner),
  );
}

it('names every report the record rests on', () => {
  const named = new Set(facts.map(({ source }) => source));
  // A date wholly from outside may have a sharper one beside it with a report of its own.
  const both = new Set(
    dataset.events.flatMap(({ date }) => (date.outside === undefined ? [] : (date.source ?? []))),
  );
  expect(everySource(dataset).filter((source) => !named.has(source) && !both.has(source))).toEqual([]);
});

it('lists the publication day of every article, none of which bears one', () => {
  const days = groups.filter(
    ({ of, facts: known }) => of === 'article' && known.some(({ what }) => what === 'published'),
  );
  expect(days.map(({ id }) => id)).toEqual(dataset.articles.map(({ id }) => id));
});

it('tells nothing twice of the same thing', () => {
  for (const group of groups) {
    const told = group.facts.map(({ what, text }) => `${what} ${text}`);
    expect(new Set(told).size).toBe(told.length);
  }
});
