import type { i18n } from 'i18next';
import type { Id, Language } from '../domain/dataset.ts';
import type { LocalDataset, LocalEvent } from '../domain/bundle.ts';
import type { CoreDataset } from '../domain/core.ts';
import { datePhrase } from '../i18n/dates.ts';
import { addReadingWords, createI18n } from '../i18n/setup.ts';
import { loadCore, loadDataset } from '../state/dataset.ts';
import { indexFacets, type FacetIndex } from '../state/filter.ts';
import { indexNames } from '../state/names.ts';
import { MONTHS } from '../state/view.ts';
import { buildSearch, type SearchIndex } from '../state/search.ts';
import { indexSides } from '../state/sides.ts';
import { ahead, whenAsked } from './ahead.ts';

/** All that a page needs in one language, indexed once. */
export type Loaded = {
  language: Language;
  i18n: i18n;
  core: CoreDataset;
  /** The rest, and the words to read it with; nothing but event and article views and the search waits for it. */
  whole: PromiseLike<LocalDataset>;
  facets: FacetIndex;
  sides: ReturnType<typeof indexSides>;
  index: PromiseLike<SearchIndex>;
  /** What every id is called in the language shown. */
  names: ReadonlyMap<Id, string>;
};

/** Fetches the words and the core of a language, and sets the rest on its way. Rejects when either cannot be had. */
export async function load(language: Language): Promise<Loaded> {
  const [instance, core] = await Promise.all([createI18n(language), loadCore(language)]);
  const whole = whenAsked(async () => {
    const [dataset] = await Promise.all([loadDataset(language), addReadingWords(instance)]);
    return dataset;
  });
  const index = whenAsked(async () => buildSearch(await whole, (event) => dateWords(event, instance)));
  ahead(index);
  return {
    language,
    i18n: instance,
    core,
    whole,
    index,
    facets: indexFacets(core),
    sides: indexSides(core),
    names: indexNames(core),
  };
}

/** An event's dates as a reader may type them: in words, under either name of the month, and as ISO days. */
function dateWords({ date }: LocalEvent, instance: i18n): string[] {
  const language = instance.language as Language;
  const t = instance.getFixedT(language, 'dates');
  return [date, ...(date.outside ? [date.outside] : [])].flatMap((dated) => [
    dated.edtf,
    ...MONTHS.map((months) => datePhrase(dated, t, { language, months, digits: 'latin' })),
  ]);
}
