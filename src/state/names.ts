import type { Id } from '../domain/dataset.ts';
import type { LocalDataset } from '../domain/bundle.ts';

/** The name of every person, organisation, place and topic, in the language of the dataset. */
export type Names = ReadonlyMap<Id, string>;

export function indexNames({ people, organisations, places, topics }: LocalDataset): Names {
  return new Map([...people, ...organisations, ...places, ...topics].map(({ id, name }) => [id, name]));
}
