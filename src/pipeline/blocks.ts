import type { Block } from '../domain/dataset.ts';

/** The stretch without the white space around it; `undefined` if nothing is left. */
function trimmed(text: string, start: number, end: number): { start: number; end: number } | undefined {
  const piece = text.slice(start, end);
  const from = start + piece.length - piece.trimStart().length;
  const to = start + piece.trimEnd().length;
  return from < to ? { start: from, end: to } : undefined;
}

/** Cuts a text into blocks: the named ones as they are, and every line, or rest of a line, as a paragraph. */
export function cutBlocks(text: string, named: readonly Block[]): Block[] {
  const blocks: Block[] = [];
  const paragraphs = (start: number, end: number): void => {
    let from = start;
    for (const line of text.slice(start, end).split('\n')) {
      const piece = trimmed(text, from, from + line.length);
      if (piece) blocks.push({ ...piece, role: 'paragraph' });
      from += line.length + 1;
    }
  };
  let at = 0;
  for (const { start, end, role } of named) {
    paragraphs(at, start);
    const piece = trimmed(text, start, end);
    if (piece) blocks.push({ ...piece, role });
    at = Math.max(at, end);
  }
  paragraphs(at, text.length);
  return blocks;
}
