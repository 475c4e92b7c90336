/** Figures of many runs, and the table they are shown in. */

/** The middle of some figures; of an even number of them the mean of the two in the middle. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The figure that 95 of a hundred do not exceed. */
export function p95(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}

/** One line of the table; a cell with nothing to say is empty. */
export type Row = {
  what: string;
  sijill: string;
  blank?: string;
  bare?: string;
  /** Sijill's figure over that of a peer: "1.20 x blank". */
  ratio?: string;
  /** DESIGN.md, "Budgets", and whether it is kept: `null` where it has none. */
  budget: { words: string; kept: boolean } | null;
};

/** How many times one figure is another, for the table. */
export const times = (one: number, other: number, name: string): string =>
  `${(one / other).toFixed(2)} x ${name}`;

export const milliseconds = (value: number): string => `${Math.round(value)} ms`;
/** As in DESIGN.md: 1 KB is 1000 bytes. */
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;

const HEADS = ['', 'Sijill', 'blank page', 'bare vis-timeline', 'ratio', 'budget', ''] as const;
/** From here on words, not figures. */
const WORDS_FROM = 5;

/** The rows under their heads, in columns. */
export function tableOf(rows: readonly Row[]): string {
  const lines = [
    HEADS,
    ...rows.map(({ what, sijill, blank = '', bare = '', ratio = '', budget }) => [
      what,
      sijill,
      blank,
      bare,
      ratio,
      budget?.words ?? '',
      budget === null ? '' : budget.kept ? 'kept' : 'OVER',
    ]),
  ];
  const widths = HEADS.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) =>
          column === 0 || column >= WORDS_FROM
            ? cell.padEnd(widths[column] ?? 0)
            : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
