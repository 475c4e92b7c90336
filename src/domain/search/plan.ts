/** A query bound to an index: for each of its clauses, the words of the vocabulary that answer it. */
import type { Row } from './names.ts';
import type { Clause, Query } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import { isArabic, isPersian, spellingOf } from './spelling.ts';
import { listedAs } from './stems.ts';
import { begunBy, GRADE, listed, matchesOf, type Grade, type Matches } from './vocabulary.ts';

/** One way to answer a clause: all of its words anywhere in a document, or side by side in one field of it. */
export type Way = {
  kind: 'all' | 'row';
  words: readonly Matches[];
  /** In which fields; a Persian name is looked for by its letters in Persian only. */
  fields: 'every' | 'foreign';
};

/** A clause that every document found answers in one of these ways. */
export type Term = { words: readonly string[]; ways: readonly Way[] };

/** What of a query is looked for, and what must not stand where it is found. */
export type Plan = { asked: readonly Term[]; excluded: readonly Term[] };

/** `unfinished`: the reader is still typing; the word under way may be the beginning of one. */
export type Options = { unfinished?: boolean };

const EVERY = 'every';

function rowWay({ vocabulary, book }: SearchIndex, { words }: Row): Way {
  return { kind: 'row', words: words.map((word) => listed(vocabulary, book, word)), fields: EVERY };
}

/** Whether a typed word stands as such, in some form, in an Arabic text. */
function standsInArabic({ vocabulary }: SearchIndex, matches: Matches): boolean {
  for (const [index, grade] of matches)
    if (grade <= GRADE.form && vocabulary.entries[index]?.arabic === true) return true;
  return false;
}

/** What else stands for a word: the month and the name written otherwise, always; a name of another language. */
function rowsFor(index: SearchIndex, word: string, matches: Matches): readonly Row[] {
  const rows = index.book.rows.get(listedAs(spellingOf(word))) ?? [];
  // A word that Arabic has is that word, and no name of another language that looks like it: «سعودي».
  const translated = isPersian(word) || !isArabic(word) || !standsInArabic(index, matches);
  return rows.filter(({ as }) => as === 'month' || as === 'joined' || translated);
}

function wordTerm(index: SearchIndex, word: string): Term {
  const matches = matchesOf(index.vocabulary, index.book, word, true);
  const rows = rowsFor(index, word, matches);
  // «روسیه» is the state in Persian, and an adjective in Arabic; «ایران» is the same in both.
  const same = listedAs(spellingOf(word));
  const whole =
    isPersian(word) &&
    rows.some(({ as }) => as === 'whole') &&
    !rows.some(({ words }) => words.length === 1 && words[0] === same);
  const typed: Way = { kind: 'all', words: [matches], fields: whole ? 'foreign' : EVERY };
  return { words: [word], ways: [typed, ...rows.map((row) => rowWay(index, row))] };
}

/** The matches of several, the best of each entry. */
function merged(several: readonly Matches[]): Matches {
  const best = new Map<number, Grade>();
  for (const matches of several)
    for (const [entry, grade] of matches) if (grade < (best.get(entry) ?? Infinity)) best.set(entry, grade);
  return best;
}

function phraseTerm(index: SearchIndex, words: readonly string[]): Term {
  const { vocabulary, book } = index;
  const typed = words.map((word) => {
    const matches = matchesOf(vocabulary, book, word, false);
    const single = rowsFor(index, word, matches).flatMap((row) => (row.words.length === 1 ? row.words : []));
    return merged([matches, ...single.map((one) => listed(vocabulary, book, one))]);
  });
  const name = words.map((word) => listedAs(spellingOf(word))).join(' ');
  const rows = words.length > 1 ? (book.rows.get(name) ?? []) : [];
  const ways = rows.filter(({ as }) => as !== 'month').map((row) => rowWay(index, row));
  return { words, ways: [{ kind: 'row', words: typed, fields: EVERY }, ...ways] };
}

/** Words side by side that are a name or a month of several: how many from `at` on, and what stands for them. */
function nameAt(
  { book }: SearchIndex,
  words: readonly string[],
  at: number,
): { length: number; rows: readonly Row[] } {
  for (let length = Math.min(book.longest, words.length - at); length > 1; length -= 1) {
    const name = words.slice(at, at + length).map((word) => listedAs(spellingOf(word)));
    const rows = book.rows.get(name.join(' '));
    if (rows !== undefined) return { length, rows };
  }
  return { length: 1, rows: [] };
}

/** The terms of words that were typed without quotation marks, in order. */
function wordTerms(index: SearchIndex, words: readonly string[]): Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < words.length;) {
    const { length, rows } = nameAt(index, words, at);
    const parts = words.slice(at, at + length).map((word) => wordTerm(index, word));
    if (length === 1) terms.push(...parts);
    else terms.push(nameTerm(index, parts, rows));
    at += length;
  }
  return terms;
}

function nameTerm(index: SearchIndex, parts: readonly Term[], rows: readonly Row[]): Term {
  const words = parts.flatMap((part) => part.words);
  const ways = rows.map((row) => rowWay(index, row));
  // «كانون» and «الأول» apart are no month.
  if (rows.some(({ as }) => as === 'month')) return { words, ways };
  return { words, ways: [...waysOfAll(parts), ...ways] };
}

/** Every word in one of the ways that are a word: names word by word, in any order. */
function waysOfAll(parts: readonly Term[]): Way[] {
  const words = parts.map(({ ways }) =>
    merged(ways.flatMap((way) => (way.words.length === 1 ? way.words : []))),
  );
  return [{ kind: 'all', words, fields: EVERY }];
}

/** Whether a term answers nowhere. */
export const isVain = ({ ways }: Term): boolean =>
  ways.every(({ words }) => words.some(({ size }) => size === 0));

/** A word as the beginning of one, where it is none by itself. */
function begunTerm(index: SearchIndex, term: Term): Term {
  const [word, ...more] = term.words;
  if (word === undefined || more.length > 0 || !isVain(term)) return term;
  return { ...term, ways: [{ kind: 'all', words: [begunBy(index.vocabulary, word)], fields: EVERY }] };
}

/** `underWay`: the last of the words may be the beginning of one. */
function termsOf(index: SearchIndex, clauses: readonly Clause[], underWay = false): Term[] {
  const words = clauses.flatMap((clause) => (clause.kind === 'word' ? [clause.word] : []));
  const phrases = clauses.flatMap((clause) =>
    clause.kind === 'phrase' ? [phraseTerm(index, clause.words)] : [],
  );
  const terms = wordTerms(index, words);
  const last = terms.at(-1);
  return underWay && last !== undefined
    ? [...terms.slice(0, -1), begunTerm(index, last), ...phrases]
    : [...terms, ...phrases];
}

/** Binds a query to an index. */
export function planOf(index: SearchIndex, query: Query, { unfinished = false }: Options = {}): Plan {
  if (query.kind !== 'asked') return { asked: [], excluded: [] };
  return {
    asked: termsOf(index, query.asked, unfinished && query.underWay !== null),
    excluded: termsOf(index, query.excluded),
  };
}
