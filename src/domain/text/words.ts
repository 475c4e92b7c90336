/** The words of a text, as searches and names see them: letters and digits with their marks, from end to end. */
import { UNTYPED, type Range } from './fold.ts';

/** A word as it stands in its text: UTF-16 offsets, end exclusive. */
export type Token = Range & { word: string };

/** What a character is to a word: no part of it; a mark that may stand within; a part of it; a part that alone makes it one. */
const NONE = 0;
const WITHIN = 1;
const PART = 2;
const SOUND = 3;

const SOUNDS = /[\p{L}\p{N}]/u;
/** What no highlight may cut off from its word, and is no word by itself. */
const PARTS = /[\p{M}\u0640\u200C\u200D]/u;
const UNTYPEDS = new RegExp(`[${UNTYPED}]`, 'u');

const roleOf = (character: string): number => {
  const letter = SOUNDS.test(character);
  if (UNTYPEDS.test(character)) return letter || PARTS.test(character) ? PART : WITHIN;
  return letter ? SOUND : PARTS.test(character) ? PART : NONE;
};

/** The roles of the basic plane, looked up once a character: articles are read letter by letter. */
const roles = new Uint8Array(0x10000).fill(255);

function roleAt(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  if (unit >= 0xd800 && unit <= 0xdfff) {
    const low = unit >= 0xdc00 && offset > 0 ? offset - 1 : offset;
    return roleOf(String.fromCodePoint(text.codePointAt(low) ?? unit));
  }
  const known = roles[unit] ?? NONE;
  if (known !== 255) return known;
  const role = roleOf(String.fromCharCode(unit));
  roles[unit] = role;
  return role;
}

/** Visits the words of a text, in order. A mark without a letter is none. */
export function eachWord(text: string, visit: (word: string, start: number, end: number) => void): void {
  let start = -1;
  let end = 0;
  let sounds = false;
  for (let at = 0; at <= text.length; at += 1) {
    const role = at < text.length ? roleAt(text, at) : NONE;
    if (role >= PART) {
      if (start === -1) start = at;
      end = at + 1;
      sounds ||= role === SOUND;
    } else if (role === NONE && start !== -1) {
      if (sounds) visit(text.slice(start, end), start, end);
      start = -1;
      sounds = false;
    }
  }
}

/** The words of a text and where they stand, in order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  eachWord(text, (word, start, end) => tokens.push({ word, start, end }));
  return tokens;
}

/** The words alone. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  eachWord(text, (word) => words.push(word));
  return words;
}
