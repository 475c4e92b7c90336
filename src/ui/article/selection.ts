import type { Range as TextRange } from '../../domain/text/fold.ts';
import { boundaryFrom, boundaryUpTo } from '../../domain/text/graphemes.ts';

/** The attribute by which a piece of text says where in the article it begins. */
export const AT = 'data-at';

/** The words of the article a DOM range holds, without the space around them; `null`: none. */
export function textRangeOf(range: Range, root: Element, text: string): TextRange | null {
  const pieces = [...root.querySelectorAll(`[${AT}]`)].filter((piece) => range.intersectsNode(piece));
  const first = pieces[0];
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return null;
  const start = first.contains(range.startContainer)
    ? offsetIn(first, range.startContainer, range.startOffset)
    : beginning(first);
  const end = last.contains(range.endContainer)
    ? offsetIn(last, range.endContainer, range.endOffset)
    : beginning(last) + (last.textContent?.length ?? 0);
  return trimmed(text, start, end);
}

const beginning = (piece: Element): number => Number(piece.getAttribute(AT));

/** A point in the page as an offset into the article. What stands before the words by style is no text. */
function offsetIn(piece: Element, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(piece, 0);
  before.setEnd(node, offset);
  return beginning(piece) + before.toString().length;
}

/** The range without white space at its ends, and without half a letter. */
export function trimmed(text: string, start: number, end: number): TextRange | null {
  const words = text.slice(start, end);
  if (words.trim() === '') return null;
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return { start: boundaryUpTo(text, from), end: boundaryFrom(text, to) };
}
