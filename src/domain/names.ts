import type { Dataset, Id, Localized } from './dataset.ts';

/** The names of everybody and everything in every language, which a dataset of one language does not hold. */
export function allNames({
  people,
  organisations,
  places,
  topics,
}: Pick<Dataset, 'people' | 'organisations' | 'places' | 'topics'>): Record<Id, Localized> {
  return Object.fromEntries(
    [...people, ...organisations, ...places, ...topics].map(({ id, name }) => [id, name]),
  );
}
