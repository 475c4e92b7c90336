/** Queries of any kind over the real articles, and what is wrong with an answer: for a part of them on every run, for all in the deep one. */
import fc from 'fast-check';
import { pack, unpack } from '../../../src/domain/bundle.ts';
import { LANGUAGES, type Dataset } from '../../../src/domain/dataset.ts';
import { otherWords } from '../../../src/domain/search/content.ts';
import { buildIndex, type SearchIndex } from '../../../src/domain/search/search-index.ts';
import { searchIn, type PassageHit } from '../../../src/domain/search/search.ts';
import { tokensOf, wordsOf } from '../../../src/domain/text/words.ts';
import type { Range } from '../../../src/domain/text/fold.ts';
import { anyText } from '../../support/any-text.ts';

/** How else a word is typed: without marks, with other hamzas, Persian letters, a tatweel, other digits. */
export const respelled = (word: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(word, fc.infiniteStream(fc.nat({ max: 3 }))).map(([one, dice]) =>
    Array.from(one, (letter) => {
      const alternatives: Record<string, string> = {
        أ: 'اإأآ',
        إ: 'اأإآ',
        آ: 'اآأإ',
        ا: 'اأإآ',
        ي: 'ييىی',
        ة: 'ةهةه',
        ك: 'ككکك',
        ئ: 'ئيئئ',
        ؤ: 'ؤوؤؤ',
        '2': '2٢۲2',
      };
      const { value } = dice.next() as { value: number };
      if (/\p{M}/u.test(letter)) return value > 1 ? letter : '';
      const typed = alternatives[letter]?.[value] ?? letter;
      return value === 3 && /\p{Script=Arabic}/u.test(letter) ? `${typed}ـ` : typed;
    }).join(''),
  );

/** What is typed: words of the articles as they may be spelled, any text, marks, names of other languages; side by side. */
function queriesOver(written: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const pieces = fc.oneof(
    { weight: 6, arbitrary: respelled(written) },
    { weight: 2, arbitrary: anyText },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '-',
        '"',
        '«',
        '»',
        '“',
        '”',
        '.*',
        '(?:',
        '[',
        '\\',
        '\u202E',
        '\u2069',
        '\u0651',
        'ـ',
      ),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom('putin', 'Казань', 'تهران', 'United States', 'كانون الأول', '٢٠٢٤', 'iran'),
    },
  );
  return fc
    .array(fc.tuple(pieces, fc.constantFrom(' ', ' ', '', ' -', '"')), { maxLength: 6 })
    .map((all) => all.flat().join(''));
}

class CountingMap<K, V> extends Map<K, V> {
  /** How often something was looked up. */
  looks = 0;

  override get(key: K): V | undefined {
    this.looks += 1;
    return super.get(key);
  }
}

/** An index, and how often a search of it looks a word up: what a search does in any text, it does word by word. */
export function counted(index: SearchIndex): { index: SearchIndex; looksFor: (query: string) => number } {
  const keys = new CountingMap(index.vocabulary.keys);
  const written = new CountingMap(index.vocabulary.written);
  const counting: SearchIndex = { ...index, vocabulary: { ...index.vocabulary, keys, written } };
  return {
    index: counting,
    looksFor: (query) => {
      const before = keys.looks + written.looks;
      searchIn(counting, query);
      return keys.looks + written.looks - before;
    },
  };
}

/** A highlight ends where its word does. */
const PART = /[\p{L}\p{M}\p{N}\u0640\u200C\u200D]/u;

const placeOf = ({ start, end }: Range): string => `${start}-${end}`;

/** The search over a whole record. */
export type Searched = {
  /** One for each language; the first is Arabic. */
  indexes: readonly [SearchIndex, ...SearchIndex[]];
  /** The texts of the articles, by id. */
  texts: ReadonlyMap<string, string>;
  /** All words of the articles, in order. */
  words: readonly string[];
  /** What is wrong with the answer to any query: a line each. */
  faults: (index: SearchIndex, query: string, unfinished: boolean) => string[];
  queries: fc.Arbitrary<string>;
};

/** Builds the indexes of a record. */
export function searched(record: Dataset): Searched {
  const others = otherWords(record);
  const [first, ...rest] = LANGUAGES.map((language) =>
    buildIndex({ dataset: unpack(pack(record, language)), others }),
  );
  const texts = new Map(record.articles.map(({ id, text }) => [id, text]));
  const places = new Map([...texts].map(([id, text]) => [id, new Set(tokensOf(text).map(placeOf))]));
  const words = [...texts.values()].flatMap(wordsOf);

  const faultsOf = ({ article, start, end, ranges }: PassageHit): string[] => {
    const text = texts.get(article) ?? '';
    const faults = ranges.length === 0 ? [`${article}:${start}: nothing is marked`] : [];
    let last = start;
    for (const range of ranges) {
      const at = `${article}:${placeOf(range)}`;
      if (range.start < last || range.end > end) faults.push(`${at} is out of place`);
      if (places.get(article)?.has(placeOf(range)) !== true) faults.push(`${at} is no word`);
      if (PART.test(text.charAt(range.start - 1)) || PART.test(text.charAt(range.end)))
        faults.push(`${at} cuts a word`);
      last = range.end;
    }
    return faults;
  };

  return {
    indexes: [first!, ...rest],
    texts,
    words,
    faults: (index, query, unfinished) => {
      const found = searchIn(index, query, { unfinished });
      return found.kind === 'found' ? found.hits.passages.flatMap(faultsOf) : [];
    },
    queries: queriesOver(fc.constantFrom(...new Set(words))),
  };
}

/** How long the answers to some odd queries take, ms, in every language; the same queries every time. `now`: a clock, in ms. */
export function oddTimes(record: Dataset, now: () => number): number[] {
  const { indexes, queries } = searched(record);
  const asked = fc.sample(queries, { numRuns: 200, seed: 1 });
  return indexes.flatMap((index) =>
    asked.map((query) => {
      const begun = now();
      searchIn(index, query);
      return now() - begun;
    }),
  );
}
