import type { Block, BlockRole } from '../../domain/dataset.ts';
import type { Explained } from '../../state/explained.ts';
import { runsOf, type Run } from '../../domain/text/runs.ts';
import type { Marked } from './uses.ts';

/** What stands on one line of the article as received: mostly one block, sometimes a paragraph with debris in it. */
export type Line = { start: number; end: number; role: BlockRole; blocks: Block[] };

/** The lines of an article, without the empty ones. Its role is that of its longest block. */
export function linesOf(text: string, blocks: readonly Block[]): Line[] {
  const lines: Block[][] = [];
  for (const block of blocks) {
    const line = lines.at(-1);
    const before = line?.at(-1);
    const sameLine = before !== undefined && !/[\n\r]/.test(text.slice(before.end, block.start));
    if (line !== undefined && sameLine) line.push(block);
    else lines.push([block]);
  }
  return lines.map((line) => {
    const [first] = line;
    const longest = line.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
    return {
      start: first?.start ?? 0,
      end: line.at(-1)?.end ?? 0,
      role: longest?.role ?? 'paragraph',
      blocks: line,
    };
  });
}

/** What can cut a line into runs: evidence, the words of a search, the passage asked for, what is explained, a block within the line. */
export type Cut =
  | ({ what: 'evidence' } & Marked)
  | { what: 'hit' | 'asked'; start: number; end: number }
  | ({ what: 'explained' } & Explained)
  | { what: 'block'; start: number; end: number; role: BlockRole };

/** A piece of a line under which nothing changes. */
export type Piece = {
  start: number;
  end: number;
  /** All passages that cover it, in the order of the text. */
  evidence: Marked[];
  hit: boolean;
  asked: boolean;
  /** What these words are the first to name, or part of them. */
  explained: Explained | null;
  role: BlockRole | null;
};

/** A line cut wherever a passage, a hit or a block begins or ends. Joined, the pieces are the line. */
export function piecesOf(line: Pick<Line, 'start' | 'end'>, cuts: readonly Cut[]): Piece[] {
  return runsOf(line, cuts).map(({ start, end, covering }: Run<Cut>) => ({
    start,
    end,
    evidence: covering.filter((cut) => cut.what === 'evidence'),
    hit: covering.some(({ what }) => what === 'hit'),
    asked: covering.some(({ what }) => what === 'asked'),
    explained: covering.find((cut) => cut.what === 'explained') ?? null,
    role: covering.find((cut) => cut.what === 'block')?.role ?? null,
  }));
}
