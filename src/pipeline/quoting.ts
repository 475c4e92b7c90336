/** Places the quotations of the seeds in their articles, and reports those that cannot be placed. */
import type { Evidence } from '../domain/dataset.ts';
import { evidenceAt } from '../domain/evidence.ts';
import { placeQuotation } from './anchor.ts';
import type { Quotation } from './forms/words.ts';
import type { Seed } from './shape-check.ts';
import type { ArticleSource } from './source.ts';
import type { Path } from './yaml.ts';

/** Where a quotation is written: its file, its path there, and the article it means unless it names one. */
export type Spot = { seed: Seed<unknown>; path: Path; home: string | null };

/** Spots one step further down. */
export const within = (spot: Spot, ...steps: Path): Spot => ({ ...spot, path: [...spot.path, ...steps] });

export type Quote = {
  /** One quotation. Where it cannot be placed: an empty passage, and a problem has been reported. */
  one: (spot: Spot, quotation: Quotation) => Evidence;
  /** A list of quotations, as `one`; those that cannot be placed are left out. */
  list: (spot: Spot, quotations: readonly Quotation[]) => Evidence[];
};

const nowhere = (article: string): Evidence => evidenceAt({ id: article, text: '' }, 0, 0);

/** Quotations are placed in these articles. */
export function quoteFrom(articles: ReadonlyMap<string, ArticleSource>): Quote {
  const place = ({ seed, path, home }: Spot, quotation: Quotation): Evidence | undefined => {
    if (quotation.exact === '') return undefined;
    const id = quotation.article ?? home;
    if (id === null) {
      seed.report(path, {
        found: 'the quotation does not say which article it is from',
        expected: '{ article: "NNN", exact: "…" }',
        mend: 'write the number of the article',
      });
      return undefined;
    }
    const article = articles.get(id);
    if (!article) {
      seed.report(path, {
        found: `the quotation is from article “${id}”, which does not exist`,
        expected: `one of ${[...articles.keys()].join(', ')}`,
        mend: 'correct the number',
      });
      return undefined;
    }
    const placing = placeQuotation(article, quotation, articles.values());
    if (placing.ok) return evidenceAt(article, placing.start, placing.end);
    seed.report(path, placing.words);
    return undefined;
  };
  return {
    one: (spot, quotation) => place(spot, quotation) ?? nowhere(spot.home ?? ''),
    list: (spot, quotations) =>
      quotations.flatMap((quotation, index) => place(within(spot, index), quotation) ?? []),
  };
}
