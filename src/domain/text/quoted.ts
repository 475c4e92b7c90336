import type { Range } from './fold.ts';

const CLOSED_BY: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“', '"': '"' };
const ANY_MARK = /[«»“”„"]/u;

/**
 * The passages of a text that stand in quotation marks, without the marks. A mark that does not close on its
 * line ends at the next mark, or with the line: the press forgets them, and every marked piece counts.
 */
export function quotedPassages(text: string): Range[] {
  const passages: Range[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    for (let at = 0; at < line.length; at += 1) {
      const close = CLOSED_BY[line[at] ?? ''];
      if (close === undefined) continue;
      const from = at + 1;
      const rest = line.slice(from);
      const closing = rest.indexOf(close);
      const length = closing === -1 ? rest.search(ANY_MARK) : closing;
      const to = length === -1 ? line.trimEnd().length : from + length;
      const piece = line.slice(from, to);
      const lead = piece.length - piece.trimStart().length;
      if (/\p{L}/u.test(piece))
        passages.push({ start: lineStart + from + lead, end: lineStart + from + piece.trimEnd().length });
      at = to;
    }
    lineStart += line.length + 1;
  }
  return passages;
}
