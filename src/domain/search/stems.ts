/**
 * The stems a written word may hold: Arabic writes «و», «ف», «ب», «ل», «ك», the future «س», the article and the
 * pronouns onto the word they go with. Letters alone do not tell «وقت» (time) from «و» and «قت», so a split has to
 * be plausible; the word whole is always one of its own stems. Of other languages, the commonest endings of Russian
 * and the English plural.
 */
import { LANDS, ON, ROOTED, WHOLE } from './lexicon.ts';
import type { Spelling } from './spelling.ts';

/** Folded, a digit is one of these. */
const DIGIT = /[0-9]/u;
const OTHER = /[^0-9]/u;

/** What is known of the words of the corpus, `tight`. */
export type Lexicon = {
  /** Proper names: they wear what stands before a word, never a pronoun. */
  names: ReadonlySet<string>;
  /** Words seen behind an article: their first letter is their own. */
  articled: ReadonlySet<string>;
  /** Words that stand somewhere as they are. */
  bare: ReadonlySet<string>;
  /** Words that stand somewhere with a ta marbuta: a final ه typed for it is no pronoun. */
  marbuta: ReadonlySet<string>;
};

/** A beginning taken off: where the rest starts (UTF-16 units), and whether an article was part of it. */
type Beginning = { start: number; article: boolean };

/** Where the article at `from` ends; `from` itself without one, or where a single letter would be left. */
const afterArticle = (letters: string, from: number): number =>
  letters.startsWith('ال', from) && letters.length > from + 3 ? from + 2 : from;

function beginningsOf(letters: string): Beginning[] {
  const found: Beginning[] = [{ start: 0, article: false }];
  const add = (start: number, article: boolean): void => {
    if (start < letters.length - 1) found.push({ start, article });
  };
  const first = letters[0] ?? '';
  const joined = (first === 'و' || first === 'ف') && letters.length > 2;
  if (joined) add(1, false);
  for (let from = 0; from <= (joined ? 1 : 0); from += 1) {
    const letter = letters[from];
    const article = afterArticle(letters, from);
    if (article > from) add(article, true);
    else if (letter === 'ب' || letter === 'ك') {
      const rest = afterArticle(letters, from + 1);
      add(rest, rest > from + 1);
    } else if (letter === 'ل') {
      add(from + 1, false);
      if (letters[from + 1] === 'ل') add(from + 2, true);
    } else if (letter === 'س' && 'يتنأ'.includes(letters[from + 1] ?? ' ')) add(from + 1, false);
  }
  return found;
}

/** Whether an article is still there behind the letters that go before one. */
function isArticled(letters: string, start: number): boolean {
  let at = start;
  while ('وفبك'.includes(letters[at] ?? ' ')) at += 1;
  return letters.startsWith('ال', at);
}

const PRONOUNS = ['هما', 'كما', 'ها', 'هم', 'هن', 'كم', 'كن', 'نا', 'ه', 'ك'];
/** Pronouns the press hardly writes, and many words end in. */
const RARE = new Set(['كما', 'هن', 'كن', 'ك']);
const LEAST = 3;

/** A stem: a piece of the word, or that piece with its ta marbuta closed again. */
type Stem = { start: number; end: number; closed: boolean };

function endingsOf(word: Spelling, start: number, lexicon: Lexicon, typed: boolean): Stem[] {
  const { letters, tight } = word;
  const rest = tight.slice(start);
  if (letters.endsWith('ة') || lexicon.names.has(rest) || WHOLE.has(rest)) return [];
  const found: Stem[] = [];
  const known = (stem: string): boolean => lexicon.bare.has(stem) || lexicon.articled.has(stem);
  for (const pronoun of PRONOUNS) {
    if (!letters.endsWith(pronoun)) continue;
    const end = letters.length - pronoun.length;
    const stem = tight.slice(start, end);
    if (stem.length < LEAST || lexicon.names.has(stem) || (RARE.has(pronoun) && !known(stem))) continue;
    if (typed && pronoun === 'ه' && lexicon.marbuta.has(rest)) continue;
    found.push({ start, end, closed: false });
    if (stem.endsWith('ت')) found.push({ start, end, closed: true });
  }
  if (letters.endsWith('ا') && !LANDS.has(rest)) {
    const end = letters.length - 1;
    const stem = tight.slice(start, end);
    const plausible = word.tanwin || (stem.length >= LEAST && (!stem.endsWith('ي') || known(stem)));
    if (plausible && stem.length > 1 && !lexicon.names.has(stem)) found.push({ start, end, closed: false });
  }
  return found;
}

/** Whether a stem is known for a word, whose first letter is its own. */
function isKnown(stem: string, { names, articled }: Lexicon): boolean {
  return names.has(stem) || articled.has(stem) || ROOTED.has(stem);
}

/** A piece of a word, its ta marbuta closed again. */
const pieceOf = (word: string, { start, end, closed }: Stem): string =>
  closed ? `${word.slice(start, end - 1)}ه` : word.slice(start, end);

/** The stems of an Arabic word that are plausible, the whole word first. */
function stemsOf(word: Spelling, lexicon: Lexicon, typed: boolean): Stem[] {
  const { letters, tight } = word;
  const stems: Stem[] = [];
  for (const { start, article } of beginningsOf(letters)) {
    // «لي», «به»: two letters and less are a word only where the corpus has them as one.
    const short = start > 0 && letters.length - start < LEAST;
    if (short && !lexicon.bare.has(tight.slice(start)) && !DIGIT.test(tight)) continue;
    stems.push({ start, end: letters.length, closed: false });
    // The article and a pronoun do not go together.
    if (!article && !isArticled(letters, start)) stems.push(...endingsOf(word, start, lexicon, typed));
  }
  // A word that is known keeps its first letter, whatever it could be split into.
  let first = letters.length;
  for (const stem of stems)
    if (stem.start < first && isKnown(pieceOf(tight, stem), lexicon)) first = stem.start;
  return stems.filter(({ start }) => start <= first);
}

const RUSSIAN_ENDING =
  /(?<=.{4})(?:ами|ями|ого|ему|ому|ыми|ими|ах|ях|ам|ям|ов|ев|ом|ем|ой|ей|ую|юю|ая|яя|ое|ее|ые|ие|ый|ий|ых|их|ым|им|ия|ии|ию|а|я|у|ю|о|е|ы|и|ь)$/u;

/** A word of another script without its commonest ending; four letters at least stay. */
function foreignStem(letters: string): string {
  const ending = RUSSIAN_ENDING.exec(letters)?.[0] ?? /(?<=.{3}[^s])s$/u.exec(letters)?.[0] ?? '';
  return letters.slice(0, letters.length - ending.length);
}

/** What a word is looked up by, and how many letters its shortest stem has. */
export type Keys = { keys: readonly string[]; least: number };

/** The letters and the digits of a word that has both, apart: «الـ13», «3الوقت». */
const runsOf = (word: Spelling): Spelling[] =>
  Array.from(word.tight.matchAll(/[0-9]+|[^0-9]+/gu), ({ 0: tight, index }) => ({
    ...word,
    letters: word.letters.slice(index, index + tight.length),
    tight,
    wide: word.wide.slice(index, index + tight.length),
  }));

/**
 * The keys of a word. Two words are forms of one where they share a key.
 * @param typed the word was typed into a search box, where a final ه may stand for a ta marbuta
 */
export function keysOf(word: Spelling, lexicon: Lexicon, typed = false): Keys {
  if (DIGIT.test(word.tight) && OTHER.test(word.tight)) {
    const runs = runsOf(word).map((run) => keysOf(run, lexicon, typed));
    const keys = [...new Set([word.tight, ...runs.flatMap((run) => run.keys)])];
    return { keys, least: Math.min(...runs.map(({ least }) => least)) };
  }
  if (!word.arabic) {
    const stem = foreignStem(word.tight);
    return { keys: stem === word.tight ? [stem] : [word.tight, stem], least: stem.length };
  }
  const keys: string[] = [];
  const add = (key: string): void => {
    if (!keys.includes(key)) keys.push(key);
    // The hamza behind a final alef is left off as often as not: «لقا».
    if (key.endsWith('اء')) add(key.slice(0, -1));
  };
  let least = word.letters.length;
  const spellings = word.tight === word.wide ? [word.tight] : [word.tight, word.wide];
  for (const stem of stemsOf(word, lexicon, typed)) {
    const { start, end } = stem;
    least = Math.min(least, end - start);
    const on = end - start === ON.length && word.letters.startsWith(ON, start);
    if (on) add(ON);
    if (on && !typed) continue;
    for (const spelled of spellings) add(pieceOf(spelled, stem));
  }
  return { keys, least };
}

/** The article that stands before a word, for `Lexicon.articled`; `null` without one. («لل» may be the word's own ل.) */
export function behindArticle({ letters, tight, arabic }: Spelling): string | null {
  if (!arabic) return null;
  let at = 'وف'.includes(letters[0] ?? ' ') ? 1 : 0;
  if ('بك'.includes(letters[at] ?? ' ')) at += 1;
  return letters.startsWith('ال', at) && letters.length >= at + 5 ? tight.slice(at + 2) : null;
}

/** A word as a name is listed by: without the article, without the commonest ending. */
export function listedAs({ letters, tight, arabic }: Spelling): string {
  if (!arabic) return foreignStem(tight);
  return tight.slice(afterArticle(letters, 0));
}
