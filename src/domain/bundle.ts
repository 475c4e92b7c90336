/**
 * The dataset as the app receives it: of one language, and without what can be worked out again (the words
 * and the context of a passage, the statements of an event, an article's terms that stand in accounts).
 */
import { LANGUAGES } from './dataset.ts';
import type { Dataset, Event, Evidence, Language, Localized, Statement } from './dataset.ts';
import { evidenceAt } from './evidence.ts';

/** `T` in one language: every `Localized` has become a string. */
export type In<T> = T extends Localized ? string : T extends object ? { [K in keyof T]: In<T[K]> } : T;

/** The dataset in one language. */
export type LocalDataset = In<Dataset>;

/** A passage as article index, start, end. */
type PackedEvidence = [article: number, start: number, end: number];

/** `T` with every passage reduced to its position. */
type Slim<T> = T extends Evidence ? PackedEvidence : T extends object ? { [K in keyof T]: Slim<T[K]> } : T;

/** What `virtual:dataset/<language>` holds. Its form is nobody's business but `pack`'s and `unpack`'s. */
export type PackedDataset = { language: Language } & Slim<
  Omit<LocalDataset, 'events'> & { events: Omit<In<Event>, 'statements'>[] }
>;

type Tree = { [key: string]: unknown };
const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isLocalized = (value: Tree): value is Localized =>
  LANGUAGES.every((language) => typeof value[language] === 'string') &&
  Object.keys(value).length === LANGUAGES.length;

const isEvidence = (value: Tree): value is Evidence => value['type'] === 'TextQuoteSelector';

/** The keys under which the contract keeps passages, one or a list of them. */
const isEvidenceKey = (key: string): boolean => key === 'evidence' || key === 'headline';

function slim(value: unknown, language: Language, indexOf: ReadonlyMap<string, number>): unknown {
  if (Array.isArray(value)) return value.map((item) => slim(item, language, indexOf));
  if (!isTree(value)) return value;
  if (isLocalized(value)) return value[language];
  if (isEvidence(value)) return [indexOf.get(value.article), value.start, value.end];
  return mapValues(value, (item) => slim(item, language, indexOf));
}

function mapValues(tree: Tree, change: (value: unknown, key: string) => unknown): Tree {
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, change(value, key)]));
}

/** The bundle of one language. `unpack` is its inverse. */
export function pack(dataset: Dataset, language: Language): PackedDataset {
  const indexOf = new Map(dataset.articles.map((article, index) => [article.id, index]));
  const lean = {
    ...dataset,
    events: dataset.events.map(({ statements: _statements, ...event }) => event),
  };
  // `slim` keeps the keys of what it is given, which the type checker cannot follow through `unknown`.
  return { language, ...(slim(lean, language, indexOf) as Omit<PackedDataset, 'language'>) };
}

/** The dataset of the bundle's language, whole again. */
export function unpack(packed: PackedDataset): LocalDataset {
  const { language: _language, ...lean } = packed;
  const articles = packed.articles;
  const passage = ([article, start, end]: PackedEvidence): Evidence => {
    const source = articles[article];
    if (!source) throw new RangeError(`The bundle names article ${article} and holds ${articles.length}`);
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
    if (Array.isArray(value)) return value.map((item) => restore(item, ''));
    return isTree(value) ? mapValues(value, restore) : value;
  };
  const whole = restore(lean, '') as Omit<LocalDataset, 'events'> & {
    events: Omit<In<Event>, 'statements'>[];
  };
  return { ...whole, events: withStatements(whole.events, whole.statements) };
}

function withStatements(
  events: Omit<In<Event>, 'statements'>[],
  statements: In<Statement>[],
): LocalDataset['events'] {
  const byEvent = new Map<string, string[]>(events.map(({ id }) => [id, []]));
  for (const { id, event } of statements) if (event !== null) byEvent.get(event)?.push(id);
  return events.map(({ relations, outcome, outside, ...event }) => ({
    ...event,
    statements: byEvent.get(event.id) ?? [],
    relations,
    ...(outcome && { outcome }),
    ...(outside && { outside }),
  }));
}
