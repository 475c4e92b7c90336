/**
 * A text as it would be in composed letters (Unicode NFC) and without invisible marks, with the way back to
 * the offsets of the original. Articles are kept as received; this is only how their words are recognised.
 */

import { graphemesOf } from './graphemes.ts';

/** Zero-width spaces, direction marks, byte order marks, soft hyphens: seen by machines only. */
export const INVISIBLE = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

export type NormalText = {
  text: string;
  /** Of each unit of `text`, where its grapheme begins in the original. */
  starts: number[];
  /** Of each unit of `text`, where its grapheme ends in the original. */
  ends: number[];
};

/** The normal form of `original`. */
export function normalText(original: string): NormalText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { segment, index } of graphemesOf(original)) {
    const normal = segment.replaceAll(INVISIBLE, '').normalize('NFC');
    text += normal;
    for (let unit = 0; unit < normal.length; unit += 1) {
      starts.push(index);
      ends.push(index + segment.length);
    }
  }
  return { text, starts, ends };
}

/**
 * Where the first letter stands that is written as a letter and a mark, though one letter holds both; -1 if
 * none does. Marks in another order (shadda before fatha) are as good as any, and are left alone.
 */
export function firstDecomposed(text: string): number {
  const composed = text.normalize('NFC');
  if (composed.length === text.length) return -1;
  for (const { segment, index } of graphemesOf(text))
    if (segment.normalize('NFC').length < segment.length) return index;
  return -1;
}
