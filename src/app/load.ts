import type { i18n } from 'i18next';
import type { Dated, Id, Language } from '../domain/dataset.ts';
import type { LocalDataset, LocalEvent } from '../domain/bundle.ts';
import type { CoreDataset } from '../domain/core.ts';
import { datePhrase } from '../i18n/dates.ts';
import { addReadingWords, createI18n } from '../i18n/setup.ts';
import { loadCore, loadDataset, loadOthers } from '../state/dataset.ts';
import { indexFacets, type FacetIndex } from '../state/filter.ts';
import { indexNames } from '../state/names.ts';
import { toldDates } from '../state/shown-date.ts';
import { MONTHS, type View } from '../state/view.ts';
import type { Searcher } from '../state/found.ts';
import { indexSides } from '../state/sides.ts';
import { ahead, whenAsked, whenIdle } from './ahead.ts';
import { fetchSearching } from './found.ts';

/** All that a page needs in one language, indexed once. */
export type Loaded = {
  language: Language;
  i18n: i18n;
  core: CoreDataset;
  /** The rest, and the words to read it with; nothing but event and article views and the search waits for it. */
  whole: PromiseLike<LocalDataset>;
  facets: FacetIndex;
  sides: ReturnType<typeof indexSides>;
  /**
   * Answer searches, with and without what is known from outside the articles alone; `null`: they cannot be had, and the
   * page goes on without. Their code comes by itself, and is put to work when there is time (the first) or a reader turns
   * to the search.
   */
  searchers: Record<View['outside'], PromiseLike<Searcher | null>>;
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
  const content = whenAsked(async () => {
    const [{ searcherOf, addSearchWords }, dataset, others] = await Promise.all([
      fetchSearching(),
      whole,
      loadOthers(),
    ]);
    addSearchWords(instance);
    return (outside: View['outside']) => {
      const calledToo = ({ date }: LocalEvent) => dateWords(toldDates(date, outside), instance);
      return searcherOf({ dataset, others, calledToo }, outside);
    };
  });
  const searcher = (outside: View['outside']) =>
    whenAsked(
      async () =>
        await content.then(
          (build) => build(outside),
          () => null,
        ),
    );
  const searchers = { on: searcher('on'), off: searcher('off') };
  ahead(content, () => whenIdle(searchers.on));
  return {
    language,
    i18n: instance,
    core,
    whole,
    searchers,
    facets: indexFacets(core),
    sides: indexSides(core),
    names: indexNames(core),
  };
}

/** Dates as a reader may type them: in words, under either name of the month, and as ISO days. */
function dateWords(dates: readonly Dated[], instance: i18n): string[] {
  const language = instance.language as Language;
  const t = instance.getFixedT(language, 'dates');
  return dates.flatMap((dated) => [
    dated.edtf,
    ...MONTHS.map((months) => datePhrase(dated, t, { language, months, digits: 'latin' })),
  ]);
}
