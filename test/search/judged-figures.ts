/** How well the search meets the judged set: the two thirds it was tuned with, and apart from them the third held back. */
import type { Dataset } from '../../src/domain/dataset.ts';
import { pack, unpack } from '../../src/domain/bundle.ts';
import { otherWords } from '../../src/domain/search/content.ts';
import { buildIndex, type SearchIndex } from '../../src/domain/search/search-index.ts';
import { searchIn } from '../../src/domain/search/search.ts';
import { breaches, passageAt, precision, recall } from './judged-set.ts';
import type { Answer, Articles, Judged, JudgedSet } from './judged-set.ts';

/** `breaches`: forbidden passages, broken orders and words not offered; each a line. */
export type Figures = { queries: number; recall: number; precision: number; breaches: readonly string[] };

/** The index of a whole dataset, as the Arabic app has it. */
export function indexOf(dataset: Dataset): SearchIndex {
  return buildIndex({ dataset: unpack(pack(dataset, 'ar')), others: otherWords(dataset) });
}

/** How long a reader waits for the first result, ms: the index is built and asked. `now`: a clock, in ms. */
export function firstResult(dataset: Dataset, query: string, now: () => number): number {
  const content = { dataset: unpack(pack(dataset, 'ar')), others: otherWords(dataset) };
  const begun = now();
  searchIn(buildIndex(content), query);
  return now() - begun;
}

/** What the search answers to a judged query: a passage is found where the first of its hits begins. */
export function answerTo(index: SearchIndex, articles: Articles, judged: Judged): Answer {
  const answer = searchIn(index, judged.query);
  if (answer.kind === 'not-asked') return { judged, found: [] };
  if (answer.kind === 'nothing-found')
    return { judged, found: [], offered: answer.suggestions.flatMap(({ instead }) => instead) };
  const found = answer.hits.passages.map(({ article, start, ranges }) => {
    const at = ranges[0]?.start ?? start;
    return passageAt(articles, article, at) ?? `${article}:${at}`;
  });
  return { judged, found };
}

function figuresFor(answers: readonly Answer[]): Figures {
  return {
    queries: answers.length,
    recall: recall(answers),
    precision: precision(answers),
    breaches: answers.flatMap(breaches),
  };
}

/** Both figures, tuned and held. Pure: `npm run bench` prints what it answers. */
export function figuresOf(
  index: SearchIndex,
  articles: Articles,
  { queries }: JudgedSet,
): { tuned: Figures; held: Figures } {
  const answers = queries.map((judged) => answerTo(index, articles, judged));
  return {
    tuned: figuresFor(answers.filter(({ judged }) => !judged.held)),
    held: figuresFor(answers.filter(({ judged }) => judged.held)),
  };
}
