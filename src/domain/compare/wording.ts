import type { Id } from '../dataset.ts';
import type { LocalDataset, LocalEvent } from '../bundle.ts';
import { fold } from '../text/fold.ts';
import type { Column } from './marks.ts';
import { isSome, type Relation } from './relation.ts';

type LocalArticle = LocalDataset['articles'][number];
/** A loaded word of an article, with what it stands for. */
export type NamingTerm = LocalArticle['terms'][number] & { refersTo: Id };

/** Whose word it is: the outlet's own, that of the speakers of a statement it stands in, or nobody's we know of. */
type Mouth = { of: 'outlet' } | { of: 'speakers'; ids: string } | { of: 'unknown' };

/** A loaded word as it is compared. */
export type Wording = { term: NamingTerm; words: string; mouth: Mouth };

function mouthOf(term: NamingTerm, statements: LocalDataset['statements']): Mouth {
  if (term.voice === 'outlet') return { of: 'outlet' };
  const { article, start, end } = term.evidence;
  const around = statements.find(
    (statement) =>
      statement.article === article && statement.evidence.start <= start && statement.evidence.end >= end,
  );
  return around === undefined
    ? { of: 'unknown' }
    : { of: 'speakers', ids: around.speakers.toSorted().join('+') };
}

/** The article before a word and a pronoun after it, where three letters or more are left. */
const ATTACHED = /^ال(?=\p{L}{3})|(?<=\p{L}{3})(?:هما|هم|هن|ها)$/gu;

/** Words without marks of vowels and of punctuation, in one spelling, and whether defined or not («غزوها», «الغزو»). */
const bare = (words: string): string =>
  fold(words)
    .text.split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.replace(ATTACHED, ''))
    .join(' ');

const isSameMouth = (a: Mouth, b: Mouth): boolean =>
  a.of === 'speakers' && b.of === 'speakers' ? a.ids === b.ids : a.of === b.of;

/** Whether every word of `few` is among those of `many`. */
const isPart = (few: string, many: string): boolean => {
  const words = new Set(many.split(' '));
  return few.split(' ').every((word) => words.has(word));
};

/**
 * Two loaded words about one thing, by the words alone: the same words are the same; in one mouth (two outlets speak for
 * themselves, or both quote the same speaker) fewer of the same words leave open what more of them rule out («إبادة»
 * beside «إبادة جماعية»); all else stands beside each other. Wording never contradicts: `refersTo` says what a word is
 * about, not that it is its name, and an article does not choose the words of those it quotes. `null`: whose words they are
 * is not known.
 */
export function relateWordings(here: Wording, there: Wording): Relation | null {
  const same = here.words === there.words;
  if (here.mouth.of === 'unknown' || there.mouth.of === 'unknown') return same ? 'same' : null;
  if (!isSameMouth(here.mouth, there.mouth)) return 'beside';
  if (same) return 'same';
  if (isPart(here.words, there.words)) return 'coarser';
  return isPart(there.words, here.words) ? 'finer' : 'beside';
}

/** What an article calls a thing: all its loaded words for it. */
export function wordingColumn(
  article: LocalArticle,
  referent: Id,
  statements: LocalDataset['statements'],
): Column<Id, Wording> {
  const wordings = namingTerms(article)
    .filter(({ refersTo }) => refersTo === referent)
    .toSorted((a, b) => a.evidence.start - b.evidence.start)
    .map((term): Wording => ({
      term,
      words: bare(term.evidence.exact),
      mouth: mouthOf(term, statements),
    }));
  return { key: article.id, versions: isSome(wordings) ? [wordings] : [] };
}

function namingTerms({ terms }: LocalArticle): NamingTerm[] {
  return terms.flatMap((term) => (term.refersTo === null ? [] : [{ ...term, refersTo: term.refersTo }]));
}

/** A thing of which the articles laid side by side speak in loaded words. */
export type Referent = {
  id: Id;
  /** Whether an account of the event itself holds such a word, or the words stand elsewhere in these articles. */
  from: 'account' | 'article';
};

/** Everything the event is tied to, its own id among it. */
function tiedTo(event: LocalEvent, events: readonly LocalEvent[]): Set<Id> {
  return new Set([
    event.id,
    ...event.relations.map((relation) => relation.event),
    ...events
      .filter(({ relations }) => relations.some((relation) => relation.event === event.id))
      .map(({ id }) => id),
    ...event.participants.map(({ entity }) => entity),
    ...event.topics,
  ]);
}

/** What accounts of the event speak of in loaded words; then what it is tied to, if at least two of its articles do. */
export function referentsOf(
  event: LocalEvent,
  articles: readonly LocalArticle[],
  events: readonly LocalEvent[],
): Referent[] {
  const own = new Set(event.accounts.flatMap(({ terms }) => terms.map(({ refersTo }) => refersTo)));
  const named = articles.map((article) => new Set(namingTerms(article).map(({ refersTo }) => refersTo)));
  const tied = [...tiedTo(event, events)].filter(
    (id) => !own.has(id) && named.filter((ids) => ids.has(id)).length > 1,
  );
  return [
    ...[...own].toSorted().map((id): Referent => ({ id, from: 'account' })),
    ...tied.toSorted().map((id): Referent => ({ id, from: 'article' })),
  ];
}
