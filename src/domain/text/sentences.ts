import type { Range } from './fold.ts';

/** A full stop, an exclamation or question mark, with the marks and brackets that close after it. */
const END = /[.!?؟…]+[»”"’)\]]*(?=\s|$)/gu;
/** A letter on its own before a full stop is an abbreviation («د.», «أ. ف. ب.»), not the end of a sentence. */
const ABBREVIATION = /(?:^|[\s(«“"])\p{L}$/u;

/** The sentences of `start` to `end` of a text: without the white space around them, those without a letter left out. */
export function sentencesOf(text: string, { start, end }: Range): Range[] {
  const piece = text.slice(start, end);
  const cuts = [...piece.matchAll(END)]
    .filter(({ index }) => !ABBREVIATION.test(piece.slice(0, index)))
    .map(({ index, 0: mark }) => index + mark.length);
  const sentences: Range[] = [];
  let from = 0;
  for (const to of [...cuts, piece.length]) {
    const sentence = piece.slice(from, to);
    const lead = sentence.length - sentence.trimStart().length;
    if (/\p{L}/u.test(sentence))
      sentences.push({ start: start + from + lead, end: start + from + sentence.trimEnd().length });
    from = to;
  }
  return sentences;
}
