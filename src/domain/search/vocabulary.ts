/** The words that stand in the fields, each with the keys it is found by. */
import type { Field } from './content.ts';
import { bitsIn, changesBetween, lettersOf } from './nearly.ts';
import type { NameBook } from './names.ts';
import { spellingOf, type Spelling } from './spelling.ts';
import { behindArticle, keysOf, type Lexicon } from './stems.ts';
import { eachWord } from '../text/words.ts';

/** One word as it is written somewhere. */
export type Entry = {
  index: number;
  spelling: Spelling;
  /** What it is found by, and how many letters its shortest stem has (stems.ts). */
  keys: readonly string[];
  least: number;
  /** Indexes of the fields it stands in, ascending. */
  fields: number[];
  /** Stands in an Arabic field. */
  arabic: boolean;
};

/** All words of the fields, and the ways to them. */
export type Vocabulary = {
  entries: readonly Entry[];
  /** The entry of a word as written. */
  written: ReadonlyMap<string, Entry>;
  /** Indexes of the entries by key. */
  keys: ReadonlyMap<string, readonly number[]>;
  lexicon: Lexicon;
};

function addWords(written: Map<string, Entry>, { text, arabic }: Field, index: number): void {
  eachWord(text, (word) => {
    const known = written.get(word);
    if (known === undefined) {
      const spelling = spellingOf(word);
      written.set(word, { index: written.size, spelling, keys: [], least: 0, fields: [index], arabic });
    } else {
      if (known.fields.at(-1) !== index) known.fields.push(index);
      known.arabic ||= arabic;
    }
  });
}

function lexiconOf(entries: readonly Entry[], names: ReadonlySet<string>): Lexicon {
  const articled = new Set<string>();
  const bare = new Set<string>();
  const marbuta = new Set<string>();
  for (const { spelling, arabic } of entries) {
    if (!arabic || !spelling.arabic) continue;
    bare.add(spelling.tight);
    const rest = behindArticle(spelling);
    if (rest !== null) articled.add(rest);
    if (spelling.letters.endsWith('ة')) marbuta.add(spelling.tight).add(rest ?? spelling.tight);
  }
  return { names, articled, bare, marbuta };
}

/** Draws up the vocabulary of the fields. */
export function vocabularyOf(fields: readonly Field[], { names }: NameBook): Vocabulary {
  const written = new Map<string, Entry>();
  for (const [index, field] of fields.entries()) addWords(written, field, index);
  const entries = [...written.values()];
  const lexicon = lexiconOf(entries, names);
  const keys = new Map<string, number[]>();
  for (const entry of entries) {
    const own = keysOf(entry.spelling, lexicon);
    entry.keys = own.keys;
    entry.least = own.least;
    for (const key of own.keys) {
      const known = keys.get(key);
      if (known === undefined) keys.set(key, [entry.index]);
      else known.push(entry.index);
    }
  }
  return { entries, written, keys, lexicon };
}

/** The letters of each key, to tell at a glance that two words are far apart (nearly.ts); drawn up when first asked for. */
const alphabets = new WeakMap<Vocabulary, readonly { key: string; bits: number }[]>();

function alphabetOf(vocabulary: Vocabulary): readonly { key: string; bits: number }[] {
  const known = alphabets.get(vocabulary);
  if (known !== undefined) return known;
  const alphabet = Array.from(vocabulary.keys.keys(), (key) => ({ key, bits: lettersOf(key) }));
  alphabets.set(vocabulary, alphabet);
  return alphabet;
}

/** The entry of a word, or of one spelled like it in a text that is not indexed; -1 without one. */
export function entryOf({ entries, written, keys }: Vocabulary, word: string): number {
  const known = written.get(word);
  if (known !== undefined) return known.index;
  const { tight } = spellingOf(word);
  return keys.get(tight)?.find((index) => entries[index]?.spelling.tight === tight) ?? -1;
}

/** How well a written word answers a typed one; the lower the better. */
export const GRADE = { exact: 0, form: 1, spelling: 2, nearly: 3, begun: 4 } as const;
export type Grade = (typeof GRADE)[keyof typeof GRADE];

/** Entries by index, and how well each answers. */
export type Matches = ReadonlyMap<number, Grade>;

/** Letters a word has, without its clitics, before a wrong one is forgiven. */
const FORGIVEN_FROM = 6;

/** The keys at most `most` letters away from a word. */
export function keysNear(vocabulary: Vocabulary, key: string, most: number): { key: string; far: number }[] {
  const bits = lettersOf(key);
  const found: { key: string; far: number }[] = [];
  for (const { key: other, bits: others } of alphabetOf(vocabulary)) {
    if (Math.abs(other.length - key.length) > most || bitsIn(bits ^ others) > 2 * most) continue;
    const far = changesBetween(key, other, most);
    if (far <= most) found.push({ key: other, far });
  }
  return found;
}

/** The change is neither at the beginning nor at the end, where it could make another form of another word. */
const inside = (one: string, other: string): boolean => one[0] === other[0] && one.at(-1) === other.at(-1);

/**
 * The entries a typed word finds.
 * @param forgiving one letter may be wrong in a longer word
 */
export function matchesOf(
  vocabulary: Vocabulary,
  { spellings }: NameBook,
  word: string,
  forgiving: boolean,
): Map<number, Grade> {
  const { entries, lexicon } = vocabulary;
  const typed = spellingOf(word);
  const { keys, least } = keysOf(typed, lexicon, true);
  const found = new Map<number, Grade>();
  const add = (key: string, grade: Grade): void => {
    for (const index of vocabulary.keys.get(key) ?? []) {
      const { spelling } = entries[index] ?? { spelling: typed };
      const exact = spelling.tight === typed.tight || spelling.wide === typed.wide;
      const better = exact && grade === GRADE.form ? GRADE.exact : grade;
      if (better < (found.get(index) ?? Infinity)) found.set(index, better);
    }
  };
  /** «سورية» is «سوريا», and «السورية» an adjective. */
  const addBare = (key: string): void => {
    for (const index of vocabulary.keys.get(key) ?? [])
      if (behindArticle(entries[index]?.spelling ?? typed) === null && !found.has(index))
        found.set(index, GRADE.spelling);
  };
  for (const key of keys) add(key, GRADE.form);
  const own = found.size > 0;
  for (const key of keys)
    for (const other of spellings.get(key) ?? [])
      if (!other.endsWith('ه')) add(other, GRADE.spelling);
      else addBare(other);
  if (!forgiving || least < FORGIVEN_FROM || /\p{N}/u.test(word)) return found;
  for (const key of keys)
    for (const { key: other } of keysNear(vocabulary, key, 1)) {
      if (own && !inside(key, other)) continue;
      for (const index of vocabulary.keys.get(other) ?? [])
        if ((entries[index]?.least ?? 0) >= FORGIVEN_FROM && !found.has(index))
          found.set(index, GRADE.nearly);
    }
  return found;
}

/** The entries with a form that begins as a word does that is not yet typed to its end. */
export function begunBy(vocabulary: Vocabulary, word: string): Map<number, Grade> {
  const { tight } = spellingOf(word);
  const found = new Map<number, Grade>();
  if (tight.length < 2) return found;
  for (const [key, indexes] of vocabulary.keys)
    if (key.startsWith(tight)) for (const index of indexes) found.set(index, GRADE.begun);
  return found;
}

/** The entries of a word as a name lists it: in all its forms, and in its other spellings. */
export function listed(vocabulary: Vocabulary, { spellings }: NameBook, word: string): Map<number, Grade> {
  const found = new Map<number, Grade>();
  for (const key of [word, ...(spellings.get(word) ?? [])])
    for (const index of vocabulary.keys.get(key) ?? []) found.set(index, GRADE.spelling);
  return found;
}
