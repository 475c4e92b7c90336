/** The search itself: it comes when it is wanted. What needs its answers alone is in found.ts. */
import type { LocalDataset, LocalEvent } from '../domain/bundle.ts';
import type { Evidence, Id } from '../domain/dataset.ts';
import { highlightsIn } from '../domain/search/answer.ts';
import type { Content } from '../domain/search/content.ts';
import { seen } from '../domain/search/query.ts';
import { buildIndex } from '../domain/search/search-index.ts';
import { searchIn } from '../domain/search/search.ts';
import { tokensOf } from '../domain/text/words.ts';
import type { Range } from '../domain/text/fold.ts';
import type { Answer, Searcher } from './found.ts';
import { noHits, type HitsIn } from './hits.ts';
import { known } from './known.ts';
import type { View } from './view.ts';

/** How many answers are kept: what the box asks and what the address asks are not always the same. */
const KEPT = 2;

/** A dataset without those who take part and the places that are known from outside the articles alone. */
function withoutOutside(dataset: LocalDataset): LocalDataset {
  const events = dataset.events.map((event) => ({
    ...event,
    participants: known(event.participants, 'off'),
    places: known(event.places, 'off'),
  }));
  return { ...dataset, events };
}

/**
 * Builds the index: a few hundredths of a second during which nothing else happens.
 * @param outside with outside knowledge switched off, nothing is found by what rests on it
 */
export function searcherOf(content: Content, outside: View['outside'] = 'on'): Searcher {
  const index = buildIndex(
    outside === 'on' ? content : { ...content, dataset: withoutOutside(content.dataset) },
  );
  let kept: Answer[] = [];
  const answer = (typed: string): Answer => {
    const whole = searchIn(index, typed);
    const underWay = whole.kind === 'nothing-found' ? whole.query.underWay : null;
    const longer = underWay === null ? whole : searchIn(index, typed, { unfinished: true });
    const begun = longer.kind === 'found' ? underWay : null;
    const found = begun === null ? whole : longer;
    const hitsIn: HitsIn =
      found.kind === 'not-asked' ? noHits : (text) => highlightsIn(index, found.plan, text);
    return { typed, found, begun, hitsIn };
  };
  // The first question takes a machine ten times as long as those after it: it is asked here, where nobody waits for it.
  const [article] = content.dataset.articles;
  if (article !== undefined) answer(article.title).hitsIn(article.text);
  return {
    ask(typed) {
      const found = kept.find((one) => one.typed === typed) ?? answer(typed);
      kept = [found, ...kept.filter((one) => one !== found)].slice(0, KEPT);
      return found;
    },
  };
}

/** The query with one of its words written otherwise, wherever it stands; the word alone where it stands nowhere. */
export function withInstead(query: string, typed: string, instead: string): string {
  const places = tokensOf(query).filter(({ word }) => seen(word) === typed);
  if (places.length === 0) return instead;
  let written = '';
  let from = 0;
  for (const { start, end } of places) {
    written += query.slice(from, start) + instead;
    from = end;
  }
  return written + query.slice(from);
}

/** How much text before and after the first hit is shown of a long passage, UTF-16 units, before it is cut at a space. */
const AROUND = 110;

/**
 * The part of a passage that is shown: all of it, or, where it is long, what stands around its first hit, cut between
 * words. In units of the same text.
 */
export function excerptOf(text: string, passage: Range, hits: readonly Range[]): Range {
  const [hit = { start: passage.start, end: passage.start }] = hits;
  if (passage.end - passage.start <= 2 * AROUND) return { start: passage.start, end: passage.end };
  const from = Math.max(passage.start, hit.start - AROUND);
  const to = Math.min(passage.end, Math.max(hit.end, from + 2 * AROUND));
  // No space in reach: a line of debris, of which the hit alone is shown rather than half a word.
  const before = text.slice(from, hit.start).indexOf(' ');
  const start = from === passage.start ? from : before === -1 ? hit.start : from + before + 1;
  const after = text.slice(hit.end, to).lastIndexOf(' ');
  const end = to === passage.end ? to : after === -1 ? hit.end : hit.end + after;
  return { start, end };
}

/** Words of the articles an event rests on in which the search stands, the most hits first; `null`: none. */
export function wordsFoundOf(
  { accounts, statements }: Pick<LocalEvent, 'accounts' | 'statements'>,
  said: ReadonlyMap<Id, LocalDataset['statements'][number]>,
  hitsIn: HitsIn,
): Evidence | null {
  const passages = [
    ...accounts.flatMap(({ evidence, says }) => [...evidence, ...says.map((one) => one.evidence)]),
    ...statements.flatMap((id) => said.get(id)?.evidence ?? []),
  ];
  let best: { passage: Evidence; hits: number } | null = null;
  for (const passage of passages) {
    const hits = hitsIn(passage.exact).length;
    if (hits > (best?.hits ?? 0)) best = { passage, hits };
  }
  return best?.passage ?? null;
}
