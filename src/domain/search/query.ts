/** What a reader typed, understood. */
import { UNTYPED } from '../text/fold.ts';
import { wordsOf } from '../text/words.ts';

/** One word, or words that stand side by side in this order. */
export type Clause = { kind: 'word'; word: string } | { kind: 'phrase'; words: readonly string[] };

/** `beyond`: how many words were typed after the last that is looked at. */
export type Query =
  | { kind: 'nothing' }
  /** Something was typed, and no letter or digit is in it: `.*`, «،», 🕊. */
  | { kind: 'no-words'; typed: string }
  /** Only words to leave out: there is nothing to leave them out of. */
  | { kind: 'only-excluded'; excluded: readonly Clause[]; beyond: number }
  /** `underWay`: the word what was typed ends with, where it is one to look for: the reader may be in the middle of it. */
  | {
      kind: 'asked';
      asked: readonly Clause[];
      excluded: readonly Clause[];
      beyond: number;
      underWay: string | null;
    };

/** More than anybody types; an address may hold more. */
const MOST_WORDS = 32;
/** UTF-16 units that are read at all. */
const MOST_LENGTH = 8000;

/** Direction and zero-width marks: seen by machines only. ZWNJ is the joint of a Persian word. */
const UNSEEN = /[\u00AD\u061C\u200B\u200D-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;
/** What was typed without its hidden marks: as the words of a query are read. */
export const seen = (typed: string): string => typed.replaceAll(UNSEEN, '');
/** A minus is one where a word or a quotation follows and nothing but space goes before; a dash between spaces is a dash. */
const PIECE =
  /(?<![^\s])([-\u2212]?)[«“„”‟"]([^«»“”„‟"]*)[»”“"]?|(?<![^\s])[-\u2212](?=[\p{L}\p{N}])([^\s«»“”„‟"]+)|[«“„”‟"]([^«»“”„‟"]*)[»”“"]?|([^\s«»“”„‟"]+)/gu;

/** The last clause, where it is a word and nothing, no space either, was typed behind it. */
function underWayIn(text: string, last: Clause | null): string | null {
  return last?.kind === 'word' && text.endsWith(last.word) ? last.word : null;
}

/** Reads a query. Never throws, whatever is typed. */
export function parseQuery(input: string): Query {
  const text = seen(input.slice(0, MOST_LENGTH));
  const typed = text.trim();
  if (typed.replaceAll(new RegExp(`[${UNTYPED}]`, 'gu'), '') === '') return { kind: 'nothing' };
  const lists = { asked: new Map<string, Clause>(), excluded: new Map<string, Clause>() };
  let read = 0;
  let beyond = 0;
  let last: Clause | null = null;
  const add = (list: Map<string, Clause>, clause: Clause, words: number): void => {
    const key = JSON.stringify(clause);
    last = null;
    if (list.has(key)) return;
    if (read + words > MOST_WORDS) beyond += words;
    else {
      read += words;
      list.set(key, clause);
      last = list === lists.asked ? clause : null;
    }
  };
  const addPhrase = (list: Map<string, Clause>, words: readonly string[]): void => {
    // Of a long quotation the beginning is looked for; less of what is to be left out would leave out more.
    const looked = list === lists.asked ? words.slice(0, MOST_WORDS - read) : words;
    beyond += words.length - looked.length;
    if (looked.length > 0) add(list, { kind: 'phrase', words: looked }, looked.length);
  };
  for (const [, minus, marked, without, quoted, plain] of typed.matchAll(PIECE)) {
    const phrase = marked ?? quoted;
    const list = (minus ?? '') === '' && without === undefined ? lists.asked : lists.excluded;
    if (phrase !== undefined) addPhrase(list, wordsOf(phrase));
    else for (const word of wordsOf(without ?? plain ?? '')) add(list, { kind: 'word', word }, 1);
  }
  const asked = [...lists.asked.values()];
  const excluded = [...lists.excluded.values()];
  if (asked.length > 0) return { kind: 'asked', asked, excluded, beyond, underWay: underWayIn(text, last) };
  // What is to be left out may be too long to be looked at.
  const excludes = excluded.length > 0 || beyond > 0;
  return excludes ? { kind: 'only-excluded', excluded, beyond } : { kind: 'no-words', typed };
}
