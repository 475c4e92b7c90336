/**
 * The dataset as the app receives it: of one language, and without what can be worked out again (the words
 * and the context of a passage, the statements of an event) or stands twice (a source, a loaded word of an
 * account, which is also one of its article).
 */
import { LANGUAGES } from './dataset.ts';
import type {
  Account,
  Article,
  Dataset,
  Event,
  Evidence,
  Language,
  Localized,
  Statement,
} from './dataset.ts';
import { evidenceAt } from './evidence.ts';

/** `T` in one language: every `Localized` has become a string. */
export type In<T> = T extends Localized ? string : T extends object ? { [K in keyof T]: In<T[K]> } : T;

/** The dataset in one language. */
export type LocalDataset = In<Dataset>;

/** An event in one language. */
export type LocalEvent = In<Event>;

/** A passage as article index, start, end. */
type PackedEvidence = [article: number, start: number, end: number];

/** `T` with every passage reduced to its position, and every source to its index. */
type Slim<T> = T extends Evidence
  ? PackedEvidence
  : T extends object
    ? { [K in keyof T]: K extends 'source' ? number : Slim<T[K]> }
    : T;

type LocalTerm = In<Account['terms'][number]>;
/** An account whose loaded words are indexes into those of its article; one that is not there stands as it is. */
type LeanAccount = Omit<In<Account>, 'terms'> & { terms: (number | LocalTerm)[] };
type LeanEvent = Omit<LocalEvent, 'statements' | 'accounts'> & { accounts: LeanAccount[] };
type Lean = Omit<LocalDataset, 'events'> & { events: LeanEvent[] };

/** What `virtual:dataset/<language>` holds. Its form is nobody's business but `pack`'s and `unpack`'s. */
export type PackedDataset = { language: Language; sources: string[] } & Slim<Lean>;

type Tree = { [key: string]: unknown };
const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isLocalized = (value: Tree): value is Localized =>
  LANGUAGES.every((language) => typeof value[language] === 'string') &&
  Object.keys(value).length === LANGUAGES.length;

const isEvidence = (value: Tree): value is Evidence => value['type'] === 'TextQuoteSelector';

/** The keys under which the contract keeps passages, one or a list of them. */
const isEvidenceKey = (key: string): boolean => key === 'evidence' || key === 'headline';

function mapValues(tree: Tree, change: (value: unknown, key: string) => unknown): Tree {
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, change(value, key)]));
}

/** The indexes of an account's loaded words among those of its article. */
function leanTerms({ article, terms }: Account, articles: ReadonlyMap<string, Article>): unknown[] {
  const known = articles.get(article)?.terms.map((term) => JSON.stringify(term)) ?? [];
  return terms.map((term) => {
    const index = known.indexOf(JSON.stringify(term));
    return index === -1 ? term : index;
  });
}

/** The bundle of one language. `unpack` is its inverse. */
export function pack(dataset: Dataset, language: Language): PackedDataset {
  const indexOf = new Map(dataset.articles.map((article, index) => [article.id, index]));
  const articles = new Map(dataset.articles.map((article) => [article.id, article]));
  const sources = new Map<string, number>();
  const slim = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => slim(item, ''));
    if (key === 'source' && typeof value === 'string') {
      if (!sources.has(value)) sources.set(value, sources.size);
      return sources.get(value);
    }
    if (!isTree(value)) return value;
    if (isLocalized(value)) return value[language];
    if (isEvidence(value)) return [indexOf.get(value.article), value.start, value.end];
    return mapValues(value, slim);
  };
  const lean = {
    ...dataset,
    events: dataset.events.map(({ statements: _statements, accounts, ...event }) => ({
      ...event,
      accounts: accounts.map((account) => ({ ...account, terms: leanTerms(account, articles) })),
    })),
  };
  // `slim` keeps the keys of what it is given, which the type checker cannot follow through `unknown`.
  const slimmed = slim(lean, '') as Slim<Lean>;
  return { language, sources: [...sources.keys()], ...slimmed };
}

/** The dataset of the bundle's language, whole again. */
export function unpack(packed: PackedDataset): LocalDataset {
  const { language: _language, sources, ...slim } = packed;
  const passage = ([article, start, end]: PackedEvidence): Evidence => {
    const source = packed.articles[article];
    if (!source)
      throw new RangeError(`The bundle names article ${article} and holds ${packed.articles.length}`);
    return evidenceAt(source, start, end);
  };
  const passages = (value: unknown): unknown => {
    if (!Array.isArray(value)) return value;
    return typeof value[0] === 'number'
      ? passage(value as PackedEvidence)
      : value.map((item: PackedEvidence) => passage(item));
  };
  const restore = (value: unknown, key: string): unknown => {
    if (isEvidenceKey(key)) return passages(value);
    if (key === 'source') return sources[Number(value)];
    if (Array.isArray(value)) return value.map((item) => restore(item, ''));
    return isTree(value) ? mapValues(value, restore) : value;
  };
  const lean = restore(slim, '') as Lean;
  return { ...lean, events: wholeEvents(lean) };
}

function wholeEvents({ articles, events, statements }: Lean): LocalEvent[] {
  const terms = new Map(articles.map((article) => [article.id, article.terms]));
  const said = statementsByEvent(statements);
  return events.map(({ accounts, relations, outcome, outside, ...event }) => ({
    ...event,
    accounts: accounts.map((account) => ({
      ...account,
      // An index was written only for a term of the article that equals the account's.
      terms: account.terms.map((term) =>
        typeof term === 'number' ? (terms.get(account.article)?.[term] as LocalTerm) : term,
      ),
    })),
    statements: said.get(event.id) ?? [],
    relations,
    ...(outcome && { outcome }),
    ...(outside && { outside }),
  }));
}

function statementsByEvent(statements: readonly In<Statement>[]): Map<string, string[]> {
  const byEvent = new Map<string, string[]>();
  for (const { id, event } of statements) {
    if (event === null) continue;
    const known = byEvent.get(event);
    if (known) known.push(id);
    else byEvent.set(event, [id]);
  }
  return byEvent;
}
