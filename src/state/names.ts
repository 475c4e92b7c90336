import type { Id } from '../domain/dataset.ts';
import type { CoreDataset } from '../domain/core.ts';

/** The name of every person, organisation, place and topic, in the language of the dataset. */
export type Names = ReadonlyMap<Id, string>;

export function indexNames({ people, organisations, places, topics }: CoreDataset): Names {
  return new Map([...people, ...organisations, ...places, ...topics].map(({ id, name }) => [id, name]));
}
