/** For a slip of the pen: the word that was probably meant. */

/** How many letters must change to make one word of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The candidate that differs least from `word`, if no more than a third of its letters do. */
export function mostSimilar(word: string, candidates: Iterable<string>): string | undefined {
  let best: { word: string; far: number } | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > word.length / 3) continue;
    const far = distance(word, candidate);
    if (far <= word.length / 3 && (!best || far < best.far)) best = { word: candidate, far };
  }
  return best?.word;
}
