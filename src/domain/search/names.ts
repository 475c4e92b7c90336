/**
 * Under which other words a name is found: its other spellings («أميركا», «أمريكا»), itself in other languages («Путин»,
 * «Gaza Strip», «تهران»), and the months. Worked out from the names the seeds give, word by word: a word of a name is
 * another spelling of it where the two sound alike. An alias that is another word altogether («القطاع», a capital for
 * its state) is none.
 */
import { LANDS, MONTHS } from './lexicon.ts';
import { bitsIn, changesBetween, lettersOf } from './nearly.ts';
import { consonantsOf, soundsApart } from './sounds.ts';
import { spellingOf } from './spelling.ts';
import { listedAs } from './stems.ts';
import { wordsOf } from '../text/words.ts';

/** Somebody or something with a name. */
export type Named = {
  kind: 'person' | 'organisation' | 'place' | 'topic';
  /** In Arabic: the name first, then its aliases. */
  arabic: readonly string[];
  /** In the other languages. */
  foreign: readonly string[];
};

/** Words that stand for a name, side by side, each as it is listed (`listedAs`). */
export type Row = {
  words: readonly string[];
  /**
   * `month`: the same month, always. `joined`: the same name with another space, always. `part`, `whole`: of a name in
   * another language.
   */
  as: 'month' | 'joined' | 'part' | 'whole';
};

/** What names are found under. */
export type NameBook = {
  /** Proper words of names, as listed. */
  names: ReadonlySet<string>;
  /** Of a word as listed, its other spellings as listed. */
  spellings: ReadonlyMap<string, ReadonlySet<string>>;
  /** What stands for one word or several (joined by spaces), each as listed. */
  rows: ReadonlyMap<string, readonly Row[]>;
  /** The most words in one key of `rows`. */
  longest: number;
  /** The words of all names, as the seeds write them, by how they are listed. */
  written: ReadonlyMap<string, string>;
};

type Word = {
  written: string;
  listed: string;
  /** As listed, without a final hamza. */
  ending: string;
  /** Its letters, a bit each (nearly.ts). */
  bits: number;
  arabic: boolean;
  consonants: string;
};

function wordOf(written: string): Word {
  const spelling = spellingOf(written);
  const listed = listedAs(spelling);
  const ending = listed.endsWith('اء') ? listed.slice(0, -1) : listed;
  const { arabic } = spelling;
  return { written, listed, ending, bits: lettersOf(ending), arabic, consonants: consonantsOf(spelling) };
}

/** How far two words are from being spellings of one; `null` where they are two. */
function apart(one: Word, other: Word): number | null {
  if (one.listed === other.listed) return 0;
  if (one.arabic && other.arabic && nearlySame(one, other)) return 0.1;
  return soundsApart(one.consonants, other.consonants);
}

/** One letter apart, a final hamza aside, in words of four letters and more. */
function nearlySame({ ending: a, bits }: Word, { ending: b, bits: others }: Word): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 1) return false;
  return bitsIn(bits ^ others) <= 2 && changesBetween(a, b, 1) <= 1;
}

class Book implements NameBook {
  readonly names = new Set<string>();
  readonly spellings = new Map<string, Set<string>>();
  readonly rows = new Map<string, Row[]>();
  readonly written = new Map<string, string>();
  longest = 1;
  readonly #words = new Map<string, Word>();

  /** The words of a name; what it says of itself in brackets is no part of it. */
  wordsIn(name: string): Word[] {
    const plain = name.includes('(') ? name.replaceAll(/\([^)]*\)/gu, ' ') : name;
    return wordsOf(plain).map((written) => {
      const word = this.#words.get(written) ?? wordOf(written);
      this.#words.set(written, word);
      return word;
    });
  }

  addRow(key: readonly Pick<Word, 'listed'>[], words: readonly Word[], as: Row['as']): void {
    if (key.length === 0 || words.length === 0) return;
    const row: Row = { words: words.map(({ listed }) => listed), as };
    const name = key.map(({ listed }) => listed).join(' ');
    const sought = row.words.join(' ');
    const known = this.rows.get(name) ?? [];
    this.longest = Math.max(this.longest, key.length);
    const same = known.find((one) => one.words.join(' ') === sought);
    if (same === undefined) this.rows.set(name, [...known, row]);
    // The whole of a name is more than a part of another.
    else if (as === 'whole') same.as = as;
  }

  addSpelling(one: string, other: string): void {
    if (one === other) return;
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const)
      this.spellings.set(from, (this.spellings.get(from) ?? new Set()).add(to));
  }

  addNames(words: readonly Word[]): void {
    for (const { listed } of words) this.names.add(listed);
  }
}

/** Names of as many words, each the same or another spelling of it: «عبد الفتاح السيسي», «أميركا». */
function addSpellings(book: Book, arabic: readonly Word[][]): void {
  for (const [index, one] of arabic.entries())
    for (const other of arabic.slice(index + 1)) {
      if (one.length !== other.length) continue;
      const alike = one.every((word, at) => nearlySame(word, other[at] ?? word));
      if (alike)
        for (const [at, { listed }] of one.entries()) book.addSpelling(listed, other[at]?.listed ?? listed);
    }
}

/** A name written in one word or in two: «عشق آباد», «عشقاباد»; «عبد الفتاح», «عبدالفتاح». */
function addJoined(book: Book, arabic: readonly Word[][]): void {
  const written = new Map(arabic.flat().map((word) => [word.listed, word]));
  for (const words of arabic)
    for (const [index, first] of words.entries()) {
      const second = words[index + 1];
      if (second === undefined || first.listed.length < 2 || second.listed.length < 2) continue;
      const joined = listedAs(spellingOf(first.written + second.written));
      const one = written.get(joined);
      if (one !== undefined) book.addRow([first, second], [one], 'joined');
      if (one !== undefined || words.length === 2)
        book.addRow([{ listed: joined }], [first, second], 'joined');
    }
}

/** Those of some words that a word of a name in another language sounds like: the nearest, and first those of the name itself. */
function counterparts(word: Word, candidates: readonly Word[], name: readonly Word[]): Word[] {
  if (word.listed.length < SHORTEST) return [];
  let least = Infinity;
  let best: Word[] = [];
  for (const candidate of candidates) {
    const far = apart(word, candidate) ?? Infinity;
    if (far < least) best = [];
    least = Math.min(least, far);
    if (far === least && far < Infinity) best.push(candidate);
  }
  // «الأوكرانيين» sounds no less like Ukraine than «أوكرانيا» does.
  const named = best.filter((one) => name.includes(one));
  return named.length > 0 ? named : best;
}

/** «el-Sisi», «ас-Сиси»: what is shorter sounds like anything. */
const SHORTEST = 3;

/**
 * Finds the proper words of a name among some: those that sound alike in another script. Persian shares its common
 * words with Arabic, and says nothing of what is proper.
 */
function addParts(
  book: Book,
  name: readonly Word[],
  among: readonly Word[],
  theirs: readonly Word[],
): Set<Word> {
  const proper = new Set<Word>();
  for (const word of theirs.filter(({ arabic }) => !arabic))
    for (const one of counterparts(word, among, name)) {
      proper.add(one);
      book.addRow([word], [one], 'part');
    }
  const known = among.filter((word) => proper.has(word) || !name.includes(word) || name.length === 1);
  for (const word of theirs.filter(({ arabic }) => arabic))
    for (const one of counterparts(word, known, name)) book.addRow([word], [one], 'part');
  book.addNames([...proper]);
  return proper;
}

function addNamed(book: Book, { kind, arabic, foreign }: Named): void {
  const ours = arabic.map((one) => book.wordsIn(one));
  const theirs = foreign.map((one) => book.wordsIn(one));
  for (const { listed, written } of [...ours, ...theirs].flat())
    if (!book.written.has(listed)) book.written.set(listed, written);
  const [name = []] = ours;
  const single = ours.filter(({ length }) => length === 1).flat();
  let proper = new Set<Word>();
  if (kind !== 'topic') {
    book.addNames(single);
    addSpellings(book, ours);
    addJoined(book, ours);
    // Of the name of a body only what stands by itself is proper: «تاس», and not «وكالة».
    const among = new Set(kind === 'organisation' ? single : [...name, ...single]);
    proper = addParts(book, name, [...among], theirs.flat());
  }
  if (kind === 'person') return;
  const within = new Set(name.map(({ listed }) => listed));
  const shorter = ours.filter(
    (words) =>
      words.length < name.length &&
      words.every((word) => within.has(word.listed)) &&
      (words.length > 1 || words.every((word) => proper.has(word))),
  );
  for (const words of theirs) for (const row of [name, ...shorter]) book.addRow(words, row, 'whole');
}

/** Draws up what names are found under. */
export function nameBook(named: readonly Named[]): NameBook {
  const book = new Book();
  for (const one of named) addNamed(book, one);
  for (const land of LANDS) book.names.add(land);
  for (const month of MONTHS) {
    const names = month.map((one) => book.wordsIn(one));
    book.addNames(names.filter(({ length }) => length === 1).flat());
    for (const name of names) for (const other of names) book.addRow(name, other, 'month');
  }
  return book;
}
