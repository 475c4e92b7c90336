import type { Id } from '../domain/dataset.ts';
import type { LocalDataset, LocalEvent } from '../domain/bundle.ts';
import { findFolded, fold, type Range } from '../domain/text/fold.ts';

/** A hit in an article: a stretch of its text to show and the words found in it, UTF-16 offsets, end exclusive. */
export type ArticleHit = { article: Id; start: number; end: number; ranges: Range[] };

/** What a search found. `null` as a whole means that nothing was asked. */
export type Found = { events: ReadonlySet<Id>; passages: readonly ArticleHit[] };

/** The folded words of every event, worked out once for each dataset. */
export type SearchIndex = { events: readonly { id: Id; text: string }[]; dataset: LocalDataset };

/** Between fields, so that no word is found across the end of one and the beginning of the next. */
const FIELD_END = '\n';

/**
 * Lays out what each event is searched in: title, summary, the words of its accounts and statements, and the
 * names and Arabic surface forms of whom and what it names. `otherWords`: what else an event is called, such as its
 * date in words.
 */
export function buildSearch(
  dataset: LocalDataset,
  otherWords: (event: LocalEvent) => readonly string[] = () => [],
): SearchIndex {
  const names = new Map<Id, string[]>();
  for (const { id, name, aliases } of [...dataset.people, ...dataset.organisations, ...dataset.places]) {
    names.set(id, [name, ...aliases]);
  }
  for (const { id, name } of dataset.topics) names.set(id, [name]);
  const statements = new Map(dataset.statements.map(({ id, evidence }) => [id, evidence.exact]));
  const events = dataset.events.map((event) => {
    const named = [
      ...event.participants.map(({ entity }) => entity),
      ...event.places.map(({ place }) => place),
      ...event.topics,
    ];
    const fields = [
      event.title,
      event.label ?? '',
      event.summary,
      ...event.accounts.flatMap(({ evidence, says }) => [
        ...evidence.map(({ exact }) => exact),
        ...says.map(({ evidence: { exact } }) => exact),
      ]),
      ...event.statements.map((id) => statements.get(id) ?? ''),
      ...named.flatMap((id) => names.get(id) ?? []),
      ...otherWords(event),
    ];
    return { id: event.id, text: fold(fields.join(FIELD_END)).text };
  });
  return { events, dataset };
}

/** The words of a query, folded, each once; marks and spaces apart. */
export function queryWords(query: string): string[] {
  const words = fold(query).text.split(/[^\p{L}\p{M}\p{N}]+/u);
  return [...new Set(words)].filter((word) => word !== '');
}

/** How many passages of one article are shown. */
const MOST_PASSAGES = 6;
/** How much text around a hit is shown, UTF-16 units on either side, before it is cut at a space. */
const AROUND = 70;

/** Finds the events and passages in which every word of the query stands, whatever its spelling; `null` for an empty query. */
export function search(index: SearchIndex, query: string): Found | null {
  const words = queryWords(query);
  if (words.length === 0) return null;
  const events = index.events
    .filter(({ text }) => words.every((word) => text.includes(word)))
    .map(({ id }) => id);
  const passages = index.dataset.articles.flatMap((article) =>
    article.blocks
      .flatMap(({ start, end }) => {
        const block = article.text.slice(start, end);
        const folded = fold(block).text;
        if (!words.every((word) => folded.includes(word))) return [];
        const ranges = joined(words.flatMap((word) => findFolded(block, word))).map((range) => ({
          start: range.start + start,
          end: range.end + start,
        }));
        const first = ranges[0];
        return first === undefined
          ? []
          : [passageAround(article.id, article.text, { start, end }, first, ranges)];
      })
      .slice(0, MOST_PASSAGES),
  );
  return { events: new Set(events), passages };
}

function passageAround(
  article: Id,
  text: string,
  block: Range,
  hit: Range,
  ranges: readonly Range[],
): ArticleHit {
  const from = Math.max(block.start, hit.start - AROUND);
  const to = Math.min(block.end, hit.end + AROUND);
  // No space in reach: a line of debris, of which the hit alone is shown rather than half a word.
  const before = text.slice(from, hit.start).indexOf(' ');
  const start = from === block.start ? from : before === -1 ? hit.start : from + before + 1;
  const after = text.slice(hit.end, to).lastIndexOf(' ');
  const end = to === block.end ? to : after === -1 ? hit.end : hit.end + after;
  const within = ranges.filter((range) => range.start >= start && range.end <= end);
  return { article, start, end, ranges: within };
}

/** Ranges in order, those that touch made one. */
export function joined(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** Where the words of a query stand in a text of ours or of an article, as whole words. */
export function hitsIn(text: string, query: string): Range[] {
  return joined(queryWords(query).flatMap((word) => findFolded(text, word)));
}
