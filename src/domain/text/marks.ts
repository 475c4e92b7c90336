/** The quotation marks of the press: each one in an article has to belong to something. */
export const QUOTATION_MARKS = /[«»“”„"]/gu;

const isMark = (letter: string | undefined): boolean => letter !== undefined && '«»“”„"'.includes(letter);
/** What may stand between the words and the mark that closes them. */
const isBetween = (letter: string | undefined): boolean =>
  letter !== undefined && /[\s.,،؛:;!؟?…]/u.test(letter);

/**
 * The offsets of the marks directly around `start` to `end`: the nearest before, with nothing but space
 * between, and the nearest after, with nothing but space and punctuation between.
 */
export function surroundingMarks(text: string, start: number, end: number): number[] {
  let before = start - 1;
  while (text[before] === ' ') before -= 1;
  let after = end;
  while (isBetween(text[after]) && text[after] !== '\n') after += 1;
  return [before, after].filter((offset) => isMark(text[offset]));
}
