/** What a key does to a text with a caret in it: whole letters, with all their marks, never halves. */
import { graphemesOf } from '../../domain/text/graphemes.ts';

/** A text and where its caret stands, or the stretch that is marked: UTF-16 offsets, end exclusive. */
export type Typed = { text: string; start: number; end: number };

const at = (text: string, caret: number): Typed => ({ text, start: caret, end: caret });

/** Where letters begin, and where the last one ends. */
function edges(text: string): number[] {
  return [...Array.from(graphemesOf(text), ({ index }) => index), text.length];
}

/** Puts letters where the caret stands, in the place of what is marked; as many as there is room for. */
export function insert({ text, start, end }: Typed, letters: string, longest: number): Typed {
  const next = text.slice(0, start) + letters + text.slice(end);
  return next.length > longest ? { text, start, end } : at(next, start + letters.length);
}

/** Takes away what is marked, else the letter before the caret with its marks. */
export function deleteBack({ text, start, end }: Typed): Typed {
  if (start !== end) return at(text.slice(0, start) + text.slice(end), start);
  const from = edges(text).findLast((edge) => edge < start) ?? 0;
  return at(text.slice(0, from) + text.slice(start), from);
}

/** Moves the caret over one letter, in the order of reading. */
export function move({ text, start, end }: Typed, step: 1 | -1): Typed {
  if (start !== end) return at(text, step === 1 ? end : start);
  const all = edges(text);
  return at(
    text,
    (step === 1 ? all.find((edge) => edge > start) : all.findLast((edge) => edge < start)) ?? start,
  );
}
