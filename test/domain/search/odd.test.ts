/** Whatever is typed over the real articles: an answer, for little work, whose highlights are whole words; and what a plain oracle finds. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../src/domain/search/query.ts';
import { searchIn, type PassageHit } from '../../../src/domain/search/search.ts';
import { wordsOf } from '../../../src/domain/text/words.ts';
import { fold } from '../../../src/domain/text/fold.ts';
import { REAL_RECORD } from '../../support/real-seeds.ts';
import { counted, respelled, searched } from './odd-queries.ts';

const { indexes, texts, words: inArticles, queries, faults } = searched(REAL_RECORD);
const [index] = indexes;
const written = fc.constantFrom(...new Set(inArticles));

const passages = (query: string): readonly PassageHit[] => {
  const found = searchIn(index, query);
  return found.kind === 'found' ? found.hits.passages : [];
};
const ids = (hits: readonly PassageHit[]): string[] =>
  hits.map(({ article, start }) => `${article}:${start}`).toSorted();

/** A dotted «علي» is the name, and finds no «على»: the one spelling that is not forgiven. */
const isOn = (word: string): boolean => /^[وف]?علي$/u.test(fold(word).text);

/** The words a search reads of what was typed, in order. */
function wordsRead(query: string): string[] {
  const read = parseQuery(query);
  const clauses = [
    ...(read.kind === 'asked' ? read.asked : []),
    ...(read.kind === 'asked' || read.kind === 'only-excluded' ? read.excluded : []),
  ];
  return clauses.flatMap((clause) => (clause.kind === 'word' ? [clause.word] : clause.words));
}

describe('queries of any kind', () => {
  test('are answered with whole words of the unaltered text', () => {
    fc.assert(
      fc.property(queries, fc.constantFrom(...indexes), fc.boolean(), (query, over, unfinished) => {
        expect(faults(over, query, unfinished)).toEqual([]);
      }),
      // Two thousand in odd.deep.test.ts.
      { numRuns: 300 },
    );
  });
});

describe('the work of a search', () => {
  const counting = indexes.map((one) => {
    const words = one.fields.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
    return { ...counted(one), words };
  });

  test('is for each word of the query no more than to read the record once', () => {
    fc.assert(
      fc.property(queries, fc.constantFrom(...counting), (query, { looksFor, words: inRecord }) => {
        expect(looksFor(query)).toBeLessThanOrEqual(wordsRead(query).length * inRecord);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    [
      'a thousand words',
      Array.from({ length: 1000 }, (_, order) => inArticles[order % inArticles.length]).join(' '),
    ],
    [
      'a thousand words nobody wrote',
      Array.from({ length: 1000 }, (_, order) => 'ظ'.repeat(order + 1)).join(' '),
    ],
    ['one word a thousand times', Array.from({ length: 1000 }, () => 'بوتين').join(' ')],
    ['one word without an end', 'ا'.repeat(1_000_000)],
    ['letters and digits in turn', 'اب1ت2'.repeat(100_000)],
    ['quotation marks', '"'.repeat(100_000)],
    ['words to leave out', '-ب '.repeat(10_000)],
    ['marks', '\u0651'.repeat(100_000)],
  ])('is that of a short query for %s', (_, query) => {
    const read = wordsRead(query);
    expect(read.length).toBeLessThanOrEqual(32);
    expect(read.join('').length).toBeLessThanOrEqual(8000);
    const asked = parseQuery(query).kind === 'asked';
    for (const { looksFor } of counting) expect(looksFor(query)).toBe(asked ? looksFor(read.join(' ')) : 0);
  });
});

describe('an oracle that reads every passage', () => {
  const all = index.docs.flatMap((doc) =>
    doc.kind === 'passage' ? [{ ...doc, text: texts.get(doc.article)!.slice(doc.start, doc.end) }] : [],
  );
  const folded = new Map(
    all.map((passage) => [passage, new Set(wordsOf(passage.text).map((one) => fold(one).text))]),
  );
  const holding = (word: string) => all.filter((passage) => folded.get(passage)?.has(fold(word).text));

  test('finds nothing the search does not, however a word is typed; and what is written so comes first', () => {
    fc.assert(
      fc.property(respelled(written), (typed) => {
        fc.pre(!isOn(typed));
        const hits = passages(typed);
        const expected = ids(holding(typed).map((passage) => ({ ...passage, ranges: [] })));
        expect(ids(hits.slice(0, expected.length))).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });

  test('takes words together, and away', () => {
    fc.assert(
      fc.property(written, written, (one, other) => {
        fc.pre(one !== other && !/^\d/u.test(other));
        const [first, second] = [ids(passages(one)), ids(passages(other))];
        expect(ids(passages(`${one} ${other}`))).toEqual(first.filter((id) => second.includes(id)));
        expect(ids(passages(`${one} -${other}`))).toEqual(first.filter((id) => !second.includes(id)));
      }),
      { numRuns: 150 },
    );
  });

  test('finds a phrase where it stands, and nowhere else than its words', () => {
    const rows = all.flatMap((passage) => {
      const words = wordsOf(passage.text);
      return words.slice(2).map((_, at) => ({ passage, words: words.slice(at, at + 3) }));
    });
    fc.assert(
      fc.property(fc.constantFrom(...rows), ({ passage, words }) => {
        const quoted = passages(`«${words.join(' ')}»`);
        expect(ids(quoted)).toContain(`${passage.article}:${passage.start}`);
        const apart = ids(passages(words.join(' ')));
        expect(ids(quoted).filter((id) => !apart.includes(id))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
