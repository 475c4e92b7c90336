/** Which documents answer a plan, and how well. */
import type { Field } from './content.ts';
import type { Plan, Term, Way } from './plan.ts';
import type { SearchIndex } from './search-index.ts';
import { entryOf, type Matches } from './vocabulary.ts';
import { tokensOf, type Token } from '../text/words.ts';

/** Documents by index, and how well each answers: the lower the better. */
type Scores = Map<number, number>;

const allowed = ({ fields }: Way, { arabic }: Field): boolean => fields === 'every' || !arabic;

/** A worse grade of a word weighs more than any field it stands in. */
const WORST_RANK = 4;

/** Adds a score to a document, the best of several. */
function improve(scores: Scores, doc: number, score: number): void {
  const known = scores.get(doc);
  if (known === undefined || score < known) scores.set(doc, score);
}

/** Adds to the documents of a field what its words answer; `words`: how many. */
function improveAll(scores: Scores, { docs }: Field, grade: number, words: number): void {
  for (const { doc, rank } of docs) improve(scores, doc, (grade * WORST_RANK + rank) * words);
}

function wordScores({ fields, vocabulary }: SearchIndex, way: Way, matches: Matches): Scores {
  const scores: Scores = new Map();
  for (const [entry, grade] of matches)
    for (const index of vocabulary.entries[entry]?.fields ?? []) {
      const field = fields[index];
      if (field !== undefined && allowed(way, field)) improveAll(scores, field, grade, 1);
    }
  return scores;
}

/** The documents in all of several scores, those added up. */
function together(all: readonly Scores[]): Scores {
  const [first = new Map<number, number>(), ...others] = all.toSorted((a, b) => a.size - b.size);
  const scores: Scores = new Map();
  for (const [doc, score] of first) {
    let sum = score;
    for (const other of others) sum += other.get(doc) ?? Infinity;
    if (sum < Infinity) scores.set(doc, sum);
  }
  return scores;
}

/** A token, and the entry it is. */
type Placed = Token & { entry: number };

function placed({ vocabulary }: SearchIndex, text: string): Placed[] {
  return tokensOf(text).map((token) => ({ ...token, entry: entryOf(vocabulary, token.word) }));
}

/** Where the words of a row stand side by side: the first token of each place, and the worst grade in it. */
function* rowsIn(
  tokens: readonly Placed[],
  words: readonly Matches[],
): Generator<{ at: number; grade: number }> {
  for (let at = 0; at + words.length <= tokens.length; at += 1) {
    let grade = 0;
    for (const [offset, matches] of words.entries())
      grade = Math.max(grade, matches.get(tokens[at + offset]?.entry ?? -1) ?? Infinity);
    if (grade < Infinity) yield { at, grade };
  }
}

/** The fields in which every word of a row stands somewhere. */
function fieldsOfRow({ vocabulary }: SearchIndex, words: readonly Matches[]): Set<number> {
  const [first = new Set<number>(), ...others] = words
    .map(
      (matches) => new Set([...matches.keys()].flatMap((entry) => vocabulary.entries[entry]?.fields ?? [])),
    )
    .toSorted((a, b) => a.size - b.size);
  return new Set([...first].filter((field) => others.every((other) => other.has(field))));
}

function rowScores(index: SearchIndex, way: Way): Scores {
  const scores: Scores = new Map();
  for (const at of fieldsOfRow(index, way.words)) {
    const field = index.fields[at];
    if (field === undefined || !allowed(way, field)) continue;
    for (const { grade } of rowsIn(placed(index, field.text), way.words))
      improveAll(scores, field, grade, way.words.length);
  }
  return scores;
}

const wayScores = (index: SearchIndex, way: Way): Scores =>
  way.kind === 'all'
    ? together(way.words.map((matches) => wordScores(index, way, matches)))
    : rowScores(index, way);

function termScores(index: SearchIndex, { ways }: Term): Scores {
  const scores: Scores = new Map();
  for (const way of ways) for (const [doc, score] of wayScores(index, way)) improve(scores, doc, score);
  return scores;
}

/** The documents that answer every term and none of the excluded ones. */
export function answersTo(index: SearchIndex, { asked, excluded }: Plan): Scores {
  if (asked.length === 0) return new Map();
  const scores = together(asked.map((term) => termScores(index, term)));
  for (const term of excluded) for (const doc of termScores(index, term).keys()) scores.delete(doc);
  return scores;
}

/** Where a plan hits in a text: whole words, UTF-16 units, in order, without overlap. */
export function highlightsIn(
  index: SearchIndex,
  { asked }: Plan,
  text: string,
): { start: number; end: number }[] {
  const tokens = placed(index, text);
  const hit = new Set<Placed>();
  for (const { ways } of asked)
    for (const { kind, words } of ways) {
      if (kind === 'all')
        for (const token of tokens) if (words.some((matches) => matches.has(token.entry))) hit.add(token);
      if (kind === 'row')
        for (const { at } of rowsIn(tokens, words))
          for (const token of tokens.slice(at, at + words.length)) hit.add(token);
    }
  return tokens.filter((token) => hit.has(token)).map(({ start, end }) => ({ start, end }));
}
