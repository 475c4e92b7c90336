/** Overlapping passages laid out as consecutive runs, so that each piece of text is drawn once. */

/** A piece of text and what covers it, in the order the items were given. */
export type Run<T> = { start: number; end: number; covering: T[] };

/**
 * Cuts `start` to `end` (UTF-16 units) wherever an item begins or ends. The runs follow each other without
 * gap or overlap and hold the whole range; items outside it, and empty ones, cover nothing.
 */
export function runsOf<T extends { start: number; end: number }>(
  range: { start: number; end: number },
  items: readonly T[],
): Run<T>[] {
  const { start, end } = range;
  const inside = items.filter((item) => item.start < item.end && item.start < end && item.end > start);
  const cuts = new Set([start, end]);
  for (const item of inside) cuts.add(Math.max(item.start, start)).add(Math.min(item.end, end));
  const ordered = [...cuts].toSorted((a, b) => a - b);
  return ordered.slice(0, -1).map((from, index) => {
    const to = ordered[index + 1] ?? end;
    return { start: from, end: to, covering: inside.filter((item) => item.start <= from && item.end >= to) };
  });
}
