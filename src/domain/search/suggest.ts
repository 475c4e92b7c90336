/** "Did you mean": for a word that stands nowhere, the words it is a letter or two away from. */
import { isVain, type Plan } from './plan.ts';
import type { SearchIndex } from './search-index.ts';
import { spellingOf } from './spelling.ts';
import { keysOf, listedAs } from './stems.ts';
import { keysNear } from './vocabulary.ts';

/** A word as it was typed, and what it may have been meant for, the likeliest first. */
export type Suggestion = { typed: string; instead: readonly string[] };

const MOST = 5;
const LONG = 6;
const SHORTEST = 3;

type Candidate = { written: string; far: number; name: boolean; count: number };

/** The words a key is written as, without clitics where it stands so somewhere: a name as the seeds write it. */
function candidateOf({ vocabulary, book }: SearchIndex, key: string, far: number): Candidate | null {
  const indexes = vocabulary.keys.get(key) ?? [];
  const count = indexes.reduce((sum, index) => sum + (vocabulary.entries[index]?.fields.length ?? 0), 0);
  const name = book.written.get(key);
  if (name !== undefined) return { written: name, far, name: true, count };
  const bare = indexes.find((index) => {
    const spelling = vocabulary.entries[index]?.spelling;
    return spelling !== undefined && (spelling.tight === key || listedAs(spelling) === key);
  });
  const written = bare === undefined ? undefined : vocabulary.entries[bare]?.spelling.letters;
  return written === undefined ? null : { written, far, name: false, count };
}

function insteadOf(index: SearchIndex, word: string): string[] {
  const typed = spellingOf(word);
  if (/\p{N}/u.test(word) || typed.letters.length < SHORTEST) return [];
  const { keys } = keysOf(typed, index.vocabulary.lexicon, true);
  const candidates = new Map<string, Candidate>();
  for (const key of keys) {
    if (key.length < SHORTEST) continue;
    for (const { key: other, far } of keysNear(index.vocabulary, key, key.length < LONG ? 1 : 2)) {
      const candidate = other.length < SHORTEST ? null : candidateOf(index, other, far);
      const known = candidate && candidates.get(candidate.written);
      if (candidate && (!known || candidate.far < known.far)) candidates.set(candidate.written, candidate);
    }
  }
  return [...candidates.values()]
    .toSorted((a, b) => a.far - b.far || Number(b.name) - Number(a.name) || b.count - a.count)
    .slice(0, MOST)
    .map(({ written }) => written);
}

/** What stands nowhere, and what may have been meant. */
export function suggestionsFor(
  index: SearchIndex,
  { asked }: Plan,
): { unknown: string[]; suggestions: Suggestion[] } {
  const unknown = [...new Set(asked.filter(isVain).flatMap(({ words }) => words))];
  const suggestions = unknown.flatMap((typed) => {
    const instead = insteadOf(index, typed);
    return instead.length > 0 ? [{ typed, instead }] : [];
  });
  return { unknown, suggestions };
}
