/**
 * One word in the spellings it is looked up by. All of them are as long as `letters` (UTF-16 units), so that a piece of
 * one is the same piece of the others.
 */
import { fold } from '../text/fold.ts';

export type Spelling = {
  /** As written, in Arabic letters: without marks, hamza, ta marbuta and alef maqsura kept. */
  letters: string;
  /** Folded, the seats of the hamza (ئ ؤ ء) made one: «مسئول» is «مسؤول». */
  tight: string;
  /** Folded as everywhere (src/domain/text/fold.ts), ئ to ي and ؤ to و: «قايد» is «قائد». */
  wide: string;
  /** Written in Arabic letters, those of Persian among them. */
  arabic: boolean;
  /** Ends in the alef of tanwin with its mark on it: «عامًا». */
  tanwin: boolean;
};

/** The blocks of Arabic letters, those of their joined forms among them. */
const ARABIC = /[\u0600-\u06FF\u0750-\u077F\u0870-\u08FF\uFB50-\uFDFF\uFE70-\uFEFC]/u;
/** The accents that NFKD takes off Latin and Cyrillic letters. */
const ACCENT = /[\u0300-\u036F]/u;
/** Letters of other keyboards that stand for one of ours: Persian, Urdu, Kurdish; Turkish; Russian. */
const OURS: Readonly<Record<string, string>> = {
  ک: 'ك',
  ی: 'ي',
  ې: 'ي',
  پ: 'ب',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ۀ: 'ه',
  ı: 'i',
  ё: 'е',
  Ё: 'е',
  й: 'и',
  Й: 'и',
};

/** Whether a word is written in Arabic letters, those of Persian among them. */
export const isArabic = (word: string): boolean => ARABIC.test(word);

/** Whether a word is typed in Persian: with a letter or a joint of its own, and nothing that only Arabic writes. */
export const isPersian = (word: string): boolean =>
  /[کیپچژگ\u200C]/u.test(word) && !/^ال|[ةيىكأإ]/u.test(word);

/** A letter in the three spellings, each as long as the others. */
type Letter = {
  letter: string;
  tight: string;
  wide: string;
  arabic: boolean;
  /** As it was written. */
  plain: boolean;
  /** Not to be read by itself: it may join its neighbour, or come apart. */
  compound: boolean;
};

const TANWIN = '\u064B';
const ALEF = '\u0627';

/** Letters that are themselves in every form of Unicode, so that the forms need not be asked: asking first takes ten milliseconds. */
const SINGLE =
  /^[a-z0-9а-ик-я\u0621-\u063A\u0640-\u0652\u0660-\u0669\u0670\u0686\u0698\u06AF\u06F0-\u06F9\u200C]$/u;

/** Whether a letter comes apart, or is a mark that may join the letter before it (the madda and the hamzas that go on an alef). */
function isCompound(letter: string, written: string, arabic: boolean): boolean {
  if (letter.length !== written.length || /[\u0653-\u0655]/u.test(letter)) return true;
  return letter.normalize(arabic ? 'NFKC' : 'NFKD') !== letter;
}

function readLetter(written: string): Letter {
  const letter = OURS[written] ?? written.toLowerCase();
  const wide = fold(letter).text;
  const arabic = ARABIC.test(written);
  const compound = !SINGLE.test(letter) && isCompound(letter, written, arabic);
  const silent = wide.length !== letter.length || ACCENT.test(letter);
  if (silent) return { letter: '', tight: '', wide: '', arabic, plain: false, compound };
  const tight = letter === 'ئ' || letter === 'ؤ' ? 'ء' : wide;
  return { letter, tight, wide, arabic, plain: letter === written, compound };
}

/** The letters up to the end of the Arabic block that were read already, by their code. */
const read = Array.from<Letter | undefined>({ length: 0x800 });

/** Reads the letter at an offset; of a pair of surrogates each half for itself, which neither has a form nor an accent. */
function letterAt(word: string, offset: number): Letter {
  const code = word.charCodeAt(offset);
  const known = read[code];
  if (known !== undefined) return known;
  const letter = readLetter(String.fromCharCode(code));
  if (code < read.length) read[code] = letter;
  return letter;
}

/** One spelling of a word: its letters put together, or the word itself where nothing changes. */
function spell(word: string, as: 'letter' | 'tight' | 'wide'): string {
  let spelled = '';
  for (let at = 0; at < word.length; at += 1) spelled += letterAt(word, at)[as];
  return spelled;
}

/** Reads a word letter by letter; `null` where letters have to be put together or taken apart first. */
function readWord(word: string, composed: boolean): Spelling | null {
  // Most words are their own letters, and many are their own fold: what is the same is not written again.
  let arabic = false;
  let plain = true;
  let folded = false;
  let seated = false;
  for (let at = 0; at < word.length; at += 1) {
    const letter = letterAt(word, at);
    if (letter.compound && !composed) return null;
    arabic ||= letter.arabic;
    plain &&= letter.plain;
    folded ||= letter.wide !== letter.letter;
    seated ||= letter.tight !== letter.wide;
  }
  const letters = plain ? word : spell(word, 'letter');
  const wide = folded ? spell(word, 'wide') : letters;
  const tight = seated ? spell(word, 'tight') : wide;
  const tanwin = word.endsWith(TANWIN + ALEF) || word.endsWith(ALEF + TANWIN);
  return { letters, tight, wide, arabic, tanwin };
}

const NOTHING: Spelling = { letters: '', tight: '', wide: '', arabic: false, tanwin: false };

/** Reads a word. */
export function spellingOf(word: string): Spelling {
  const plain = readWord(word, false);
  if (plain !== null) return plain;
  // Of Arabic the letters with their hamza stay; Latin and Cyrillic lose their accents: «Erdoğan» is «Erdogan».
  const composed = word.toLowerCase().normalize(isArabic(word) ? 'NFKC' : 'NFKD');
  return readWord(composed, true) ?? NOTHING;
}
