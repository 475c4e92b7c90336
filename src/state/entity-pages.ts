import type { Id } from '../domain/dataset.ts';
import type { CoreDataset } from '../domain/core.ts';
import type { Page } from './routes.ts';

/** The page of everybody and everything that has one in a register of names. */
export function entityPages({
  people,
  organisations,
  places,
  topics,
}: Pick<CoreDataset, 'people' | 'organisations' | 'places' | 'topics'>): ReadonlyMap<Id, Page> {
  return new Map<Id, Page>([
    ...people.map(({ id }) => [id, { name: 'person', id }] as const),
    ...organisations.map(({ id }) => [id, { name: 'organisation', id }] as const),
    ...places.map(({ id }) => [id, { name: 'place', id }] as const),
    ...topics.map(({ id }) => [id, { name: 'topic', id }] as const),
  ]);
}
