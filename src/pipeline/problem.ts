/**
 * What is wrong with the seeds. Stages never throw and never stop at the first mistake: each reports what it
 * finds and works on with a harmless stand-in, so that one run shows the editor everything.
 */

/** A place in a seed file: both from 1, the column in UTF-16 units, as editors count. */
export type Position = { line: number; column: number };

export type Problem = Position & {
  /** Path inside the seeds folder, `/` between its parts. */
  file: string;
  /** What is wrong, with what was found. */
  found: string;
  expected: string;
  /** What the editor can do about it. */
  mend: string;
};

/** A problem as one line, `file:line:column: what is wrong; expected …; to mend: …`. `root` is set before the file. */
export function formatProblem({ file, line, column, found, expected, mend }: Problem, root = ''): string {
  return `${root}${file}:${line}:${column}: ${found}; expected ${expected}; to mend: ${mend}`;
}

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** In the order of files and lines; the same mistake at the same place only once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const sorted = problems.toSorted(
    (a, b) =>
      byCodeUnits(a.file, b.file) || a.line - b.line || a.column - b.column || byCodeUnits(a.found, b.found),
  );
  return sorted.filter((problem, index) => {
    const before = sorted[index - 1];
    return !before || formatProblem(before) !== formatProblem(problem);
  });
}

/** The position of `offset` in `text`. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf('\n');
  return { line: before.split('\n').length, column: offset - lastBreak };
}

/** Words of a file in a message: shortened, on one line. */
export function cite(text: string, most = 80): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return `«${line.length > most ? `${line.slice(0, most)}…` : line}»`;
}
