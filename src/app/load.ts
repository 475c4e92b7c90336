import type { i18n } from 'i18next';
import type { Id, Language } from '../domain/dataset.ts';
import type { LocalDataset } from '../domain/bundle.ts';
import { createI18n } from '../i18n/setup.ts';
import { loadDataset } from '../state/dataset.ts';
import { indexFacets, type FacetIndex } from '../state/filter.ts';
import { buildSearch, type SearchIndex } from '../state/search.ts';
import { indexSides } from '../state/sides.ts';

/** All that a page needs in one language, indexed once. */
export type Loaded = {
  language: Language;
  i18n: i18n;
  dataset: LocalDataset;
  facets: FacetIndex;
  sides: ReturnType<typeof indexSides>;
  index: SearchIndex;
  /** What every id is called in the language shown. */
  names: ReadonlyMap<Id, string>;
};

/** Fetches the words and the data of a language. Rejects when either cannot be had. */
export async function load(language: Language): Promise<Loaded> {
  const [instance, dataset] = await Promise.all([createI18n(language), loadDataset(language)]);
  return {
    language,
    i18n: instance,
    dataset,
    facets: indexFacets(dataset),
    sides: indexSides(dataset),
    index: buildSearch(dataset),
    names: new Map(
      [...dataset.people, ...dataset.organisations, ...dataset.places, ...dataset.topics].map(
        ({ id, name }) => [id, name],
      ),
    ),
  };
}
