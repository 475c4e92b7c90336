import { expect, test } from 'vitest';
import { entityPages } from '../../src/state/entity-pages.ts';
import { allPages } from '../../src/state/routes.ts';
import { realDataset } from '../support/real-seeds.ts';

test('everybody and everything has one page, and every register has its list', () => {
  const dataset = realDataset('ar');
  const { people, organisations, places, topics, threads } = dataset;
  const pages = entityPages(dataset);
  expect(pages.size).toBe(people.length + organisations.length + places.length + topics.length);
  expect(pages.get('russia')).toEqual({ name: 'organisation', id: 'russia' });
  expect(pages.get('russia-country')).toEqual({ name: 'place', id: 'russia-country' });
  expect(pages.get('nobody')).toBeUndefined();
  const all = allPages(dataset, []);
  expect(all).toEqual(expect.arrayContaining([...pages.values()]));
  for (const name of ['people', 'organisations', 'places', 'topics', 'threads', 'statements'] as const)
    expect(all).toContainEqual({ name });
  expect(all.filter(({ name }) => name === 'thread')).toHaveLength(threads.length);
});
