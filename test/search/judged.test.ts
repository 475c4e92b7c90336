/** The search meets the judged set, in the two thirds it was tuned with and in the third that was kept from it. */
import { describe, expect, test } from 'vitest';
import { REAL_RECORD } from '../support/real-seeds.ts';
import { answerTo, figuresOf, indexOf } from './judged-figures.ts';
import { breaches, precision, readArticles, readJudgedSet, recall } from './judged-set.ts';

const index = indexOf(REAL_RECORD);
const articles = readArticles();
const set = readJudgedSet();
const figures = figuresOf(index, articles, set);

/** What the issue asks for, of recall and of precision. */
const ENOUGH = 0.95;

describe('the judged queries', () => {
  test.each(['tuned', 'held'] as const)('%s: recall and precision', (third) => {
    expect(figures[third].recall).toBeGreaterThanOrEqual(ENOUGH);
    expect(figures[third].precision).toBeGreaterThanOrEqual(ENOUGH);
  });

  test('tuned: nothing forbidden is found, the first come first, the right word is offered', () => {
    expect(figures.tuned.breaches).toEqual([]);
  });

  test.each(
    set.queries.filter(({ held }) => !held).map((judged) => [judged.query, judged.why, judged] as const),
  )('%s: %s', (_query, _why, judged) => {
    const answer = answerTo(index, articles, judged);
    expect(breaches(answer)).toEqual([]);
    expect(judged.must.filter((id) => !answer.found.includes(id))).toEqual([]);
    const wrong = answer.found.filter((id) => ![...judged.must, ...judged.may].includes(id));
    expect(judged.all ? wrong : []).toEqual([]);
  });
});

test('the figures keep the thirds apart', () => {
  expect(figures.tuned.queries + figures.held.queries).toBe(set.queries.length);
  const held = set.queries.filter((judged) => judged.held).map((judged) => answerTo(index, articles, judged));
  expect(figures.held).toMatchObject({ recall: recall(held), precision: precision(held) });
});
