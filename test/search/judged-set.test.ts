/** The judged set is whole and honest, and its scores are what they say they are. */
import { describe, expect, test } from 'vitest';
import {
  breaches,
  drawHeld,
  judgedSet,
  passageAt,
  precision,
  readArticles,
  readJudgedSet,
  recall,
} from './judged-set.ts';
import type { Answer, Judged } from './judged-set.ts';

describe('the judged set', () => {
  const articles = readArticles();
  const { seed, queries } = readJudgedSet();

  test('names passages that stand in the articles, each a whole sentence', () => {
    for (const { query, must, first, may, mustNot } of queries)
      for (const id of [...must, ...first, ...may, ...mustNot]) {
        const [article = '', start = '', end = ''] = id.split(/[:-]/u);
        const sentence = articles.get(article)!.slice(Number(start), Number(end));
        expect([query, sentence]).toEqual([query, expect.stringMatching(/^\S[^\n]*\S$/u)]);
        expect(passageAt(articles, article, Number(start), Number(end))).toBe(id);
      }
  });

  test('has queries enough, none twice, most of them judged completely', () => {
    expect(queries.length).toBeGreaterThanOrEqual(60);
    expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
    expect(queries.filter(({ all }) => all).length).toBeGreaterThan(queries.length / 2);
  });

  test('holds back the third its seed draws', () => {
    const held = queries.filter((one) => one.held).map(({ query }) => query);
    expect(new Set(held)).toEqual(
      drawHeld(
        seed,
        queries.map(({ query }) => query),
      ),
    );
    expect(held.length).toBeGreaterThanOrEqual(queries.length / 3);
  });

  test('asks something of every query', () => {
    const idle = queries.filter(
      ({ must, mustNot, all, suggests }) => must.length + mustNot.length + suggests.length === 0 && !all,
    );
    expect(idle).toEqual([]);
  });
});

describe('reading a set', () => {
  const articles = new Map([['000', 'سافر إلى موسكو. عاد من موسكو مساء.\nوصل إلى طهران.']]);
  const set = (passage: string, more = ''): string =>
    `seed: s\nqueries:\n  - query: موسكو\n    why: a test\n    must: [${passage}]\n${more}`;
  const readAs = (yaml: string): string => {
    try {
      return JSON.stringify(judgedSet(yaml, articles, 'set.yaml').queries[0]?.must);
    } catch (error) {
      return (error as Error).message;
    }
  };

  test('finds the sentence a quotation stands in', () => {
    expect(readAs(set('{ article: "000", exact: سافر }'))).toBe('["000:0-15"]');
    expect(readAs(set('{ article: "000", exact: موسكو, prefix: "من " }'))).toBe('["000:16-34"]');
    expect(readAs(set('{ article: "000", exact: موسكو, suffix: "." }'))).toBe('["000:0-15"]');
    expect(readAs(set('{ article: "000", exact: طهران }'))).toBe('["000:35-49"]');
  });

  test.each([
    ['words that are not there', '{ article: "000", exact: عاد من موسكر }', /موسكو: must: .*«عاد من موسكو»/u],
    ['words that stand twice', '{ article: "000", exact: موسكو }', /موسكو: must: .*2 times in article 000/u],
    ['words of two sentences', '{ article: "000", exact: موسكو. عاد }', /runs over the end of a sentence/u],
    ['an article that is not there', '{ article: "009", exact: موسكو }', /no article 009/u],
    [
      'a passage named twice',
      '{ article: "000", exact: سافر }, { article: "000", exact: سافر إلى }',
      /again/u,
    ],
    ['a key nobody knows', '{ article: "000", exact: سافر, note: x }', /note/u],
  ])('tells of %s, with the file', (_, passage, message) => {
    expect(readAs(set(passage))).toMatch(message);
    expect(readAs(set(passage))).toMatch(/^set\.yaml: /u);
  });

  test('tells of a passage judged in two ways', () => {
    const passage = '{ article: "000", exact: سافر }';
    expect(readAs(set(passage, `    may: [${passage}]\n`))).toMatch(/must and may/u);
    expect(readAs(set(passage, `    mustNot: [${passage}]\n`))).toMatch(/is allowed/u);
    expect(readAs(set('', `    first: [${passage}]\n`))).toMatch(/not under must/u);
  });
});

describe('the scores', () => {
  /** A query with nothing to it but what a row of a table says. */
  const row = (judged: Partial<Judged>, found: string[], offered: string[] = []): Answer => ({
    judged: {
      query: 'q',
      why: 'a test',
      held: false,
      all: true,
      must: [],
      first: [],
      may: [],
      mustNot: [],
      suggests: [],
      ...judged,
    },
    found,
    offered,
  });

  test.each([
    ['all of it', [row({ must: ['a', 'b'] }, ['b', 'a'])], 1, 1],
    ['half of it', [row({ must: ['a', 'b'] }, ['a'])], 0.5, 1],
    ['as much beside it', [row({ must: ['a'] }, ['a', 'x'])], 1, 0.5],
    ['a passage twice', [row({ must: ['a', 'b'] }, ['a', 'a', 'x'])], 0.5, 0.5],
    ['what may be found', [row({ must: ['a'], may: ['m'] }, ['m', 'a'])], 1, 1],
    ['only what may be found', [row({ must: ['a'], may: ['m'] }, ['m']), row({}, [])], 0, 1],
    ['nothing where something is', [row({ must: ['a'] }, []), row({ must: ['b'] }, ['b'])], 0.5, 1],
    ['something where nothing is', [row({}, ['x', 'y']), row({ must: ['a'] }, ['a'])], 1, 0.5],
    ['queries alike, long and short', [row({ must: ['a'] }, []), row({ must: ['b', 'c'] }, ['b'])], 0.25, 1],
    [
      'what is not judged completely',
      [row({ all: false, must: ['a'] }, ['a', 'x']), row({ must: ['a'] }, ['a'])],
      1,
      1,
    ],
  ])('of %s', (_, answers, recalled, precise) => {
    expect(recall(answers)).toBe(recalled);
    expect(precision(answers)).toBe(precise);
  });

  test('of nothing are no number, and meet no threshold', () => {
    expect(recall([row({}, [])])).toBeNaN();
    expect(precision([row({ must: ['a'] }, [])])).toBeNaN();
  });

  test.each([
    ['a forbidden passage', row({ mustNot: ['x'] }, ['x']), ['q: found x']],
    [
      'a passage before the first',
      row({ must: ['a', 'b'], first: ['a'] }, ['b', 'a']),
      ['q: a does not come first'],
    ],
    ['the first in another order', row({ must: ['a', 'b', 'c'], first: ['a', 'b'] }, ['b', 'a', 'c']), []],
    ['a word not offered', row({ suggests: ['w'] }, [], ['v']), ['q: does not offer w']],
    ['a word offered among others', row({ suggests: ['w'] }, [], ['v', 'w']), []],
  ])('leave to the breaches: %s', (_, answer, said) => {
    expect(breaches(answer)).toEqual(said);
  });
});
