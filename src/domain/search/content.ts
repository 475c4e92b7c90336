/** What is searched, laid out as documents and their fields. */
import type { In, LocalDataset, LocalEvent } from '../bundle.ts';
import { LANGUAGES, type Dataset, type Id, type Localized, type Statement } from '../dataset.ts';
import { allNames } from '../names.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Named } from './names.ts';
import { isArabic } from './spelling.ts';

/** What a search finds. A passage is a sentence of an article: UTF-16 units of its text, end exclusive. */
export type Doc =
  | { kind: 'passage'; article: Id; start: number; end: number }
  | { kind: 'event' | 'statement' | 'person' | 'organisation' | 'place' | 'topic'; id: Id };

/** 0: what a document is called or is; 1: what is said of it; 2: what else it has to do with. Decides between equal hits. */
type Rank = 0 | 1 | 2;

/** A text documents are found by: a name stands in it once, whatever it belongs to. */
export type Field = {
  text: string;
  /** Indexes into the documents, ascending. */
  docs: { doc: number; rank: Rank }[];
  /** Written in Arabic, and not in the language of the interface. */
  arabic: boolean;
};

/** What the dataset of one language leaves out and a search needs: the Arabic originals, and names in every language. */
export type OtherWords = {
  events: Readonly<Record<Id, { title: string; summary: string }>>;
  names: Readonly<Record<Id, Localized>>;
};

/** The other words of a dataset; the same for every language. */
export function otherWords(dataset: Dataset): OtherWords {
  return {
    events: Object.fromEntries(
      dataset.events.map(({ id, title, summary }) => [id, { title: title.ar, summary: summary.ar }]),
    ),
    names: allNames(dataset),
  };
}

/** What an index is built of. */
export type Content = {
  dataset: LocalDataset;
  /** Left out: the dataset is Arabic, and names are known by it alone. */
  others?: OtherWords;
  /** What else an event is called, such as its date in words. */
  calledToo?: (event: LocalEvent) => readonly string[];
};

/** The passages of an article's text: the sentences of each of its lines, in order. */
function passagesOf(text: string): { start: number; end: number }[] {
  let at = 0;
  return text.split('\n').flatMap((line) => {
    const start = at;
    at += line.length + 1;
    return sentencesOf(text, { start, end: start + line.length });
  });
}

type Entity = { id: Id; name: string; aliases?: readonly string[] };
const KINDS = ['person', 'organisation', 'place', 'topic'] as const;

/** Everybody and everything with a name, by kind. */
function entitiesOf({ people, organisations, places, topics }: LocalDataset) {
  const lists: readonly (readonly Entity[])[] = [people, organisations, places, topics];
  return KINDS.flatMap((kind, index) => (lists[index] ?? []).map((entity) => ({ kind, entity })));
}

/** Every name an entity has, the Arabic ones apart. */
function namesOf(
  { id, name, aliases = [] }: Entity,
  others?: OtherWords,
): { arabic: string[]; foreign: string[] } {
  const all = others?.names[id];
  if (all === undefined) return { arabic: [name, ...aliases], foreign: [] };
  return {
    arabic: [all.ar, ...aliases],
    foreign: LANGUAGES.filter((language) => language !== 'ar').map((language) => all[language]),
  };
}

/** The names of a dataset, for the book of names. */
export function namedOf({ dataset, others }: Content): Named[] {
  return entitiesOf(dataset).map(({ kind, entity }) => ({ kind, ...namesOf(entity, others) }));
}

/** A text of a document. */
type Text = readonly [rank: Rank, arabic: boolean, text: string];

class Layout {
  readonly docs: Doc[] = [];
  readonly fields: Field[] = [];
  readonly #known = [new Map<string, Field>(), new Map<string, Field>()] as const;

  /** The field of a text, which several documents may share. */
  fieldOf(text: string, arabic: boolean): Field {
    const known = this.#known[arabic ? 1 : 0];
    const field = known.get(text);
    if (field !== undefined) return field;
    const made: Field = { text, docs: [], arabic };
    known.set(text, made);
    this.fields.push(made);
    return made;
  }

  /** Adds a document, to be followed by what it is found by. */
  add(doc: Doc, texts: readonly Text[] = []): void {
    this.docs.push(doc);
    for (const [rank, arabic, text] of texts) if (text !== '') this.findBy(this.fieldOf(text, arabic), rank);
  }

  /** Lets the last document be found by a field. */
  findBy({ docs }: Field, rank: Rank): void {
    const doc = this.docs.length - 1;
    const last = docs.at(-1);
    if (last?.doc !== doc) docs.push({ doc, rank });
    else if (rank < last.rank) last.rank = rank;
  }
}

/** The texts an event is found by, names apart. */
function eventTexts(event: LocalEvent, { others, calledToo }: Content): Text[] {
  const original = others?.events[event.id];
  // In the Arabic app the words shown are the originals, and are read once.
  const ours = original === undefined || original.title === event.title;
  return [
    ...(ours
      ? []
      : ([
          [0, true, original.title],
          [1, true, original.summary],
        ] as const)),
    [0, ours, event.title],
    [0, ours, event.label ?? ''],
    [1, ours, event.summary],
    ...quotedFor(event).map((exact) => [2, true, exact] as const),
    ...(calledToo?.(event) ?? []).map((words) => [2, isArabic(words), words] as const),
  ];
}

/** Lays out the documents and the fields they are found by: passages, events, statements, then names. */
export function layOut(content: Content): { docs: Doc[]; fields: Field[] } {
  const { dataset, others } = content;
  const layout = new Layout();
  const entities = entitiesOf(dataset);
  const names = new Map<Id, readonly Field[]>();
  for (const { entity } of entities) {
    const { arabic, foreign } = namesOf(entity, others);
    const fields = [
      ...arabic.map((name) => layout.fieldOf(name, true)),
      ...foreign.map((name) => layout.fieldOf(name, false)),
    ];
    names.set(entity.id, fields);
  }
  const name = (id: Id | null, rank: Rank): void => {
    for (const field of (id !== null && names.get(id)) || []) layout.findBy(field, rank);
  };
  const said = new Map(dataset.statements.map((statement) => [statement.id, statement.evidence.exact]));

  for (const { id, text } of dataset.articles)
    for (const { start, end } of passagesOf(text))
      layout.add({ kind: 'passage', article: id, start, end }, [[0, true, text.slice(start, end)]]);
  for (const event of dataset.events) {
    layout.add({ kind: 'event', id: event.id }, eventTexts(event, content));
    for (const id of event.statements) layout.findBy(layout.fieldOf(said.get(id) ?? '', true), 2);
    for (const { entity } of event.participants) name(entity, 2);
    for (const { place } of event.places) name(place, 2);
    for (const topic of event.topics) name(topic, 2);
  }
  for (const statement of dataset.statements) {
    layout.add({ kind: 'statement', id: statement.id }, [[0, true, statement.evidence.exact]]);
    for (const id of heard(statement)) name(id, 2);
  }
  for (const { kind, entity } of entities) {
    layout.add({ kind, id: entity.id });
    name(entity.id, 0);
  }
  return layout;
}

/** The words of the articles an event rests on. */
const quotedFor = ({ accounts }: LocalEvent): string[] =>
  accounts.flatMap(({ evidence, says }) => [
    ...evidence.map(({ exact }) => exact),
    ...says.map(({ evidence: { exact } }) => exact),
  ]);

/** Who speaks, for whom, and who is spoken to. */
const heard = ({ speakers, onBehalfOf, addressee }: In<Statement>): (Id | null)[] => [
  ...speakers,
  onBehalfOf,
  addressee,
];
