/**
 * Small datasets built by hand, in one language, for tests of what the app works out from them. Every builder
 * fills in what a test does not care about; dates are read as the pipeline reads them.
 */
import type { LocalDataset, LocalEvent } from '../../src/domain/bundle.ts';
import type { Dated, Evidence, Role, Side } from '../../src/domain/dataset.ts';
import { readEdtf } from '../../src/pipeline/edtf.ts';
import type { KnownIds } from '../../src/state/params.ts';

type LocalPlace = LocalDataset['places'][number];
type LocalTopic = LocalDataset['topics'][number];
type LocalPerson = LocalDataset['people'][number];
type LocalArticle = LocalDataset['articles'][number];
export type LocalStatement = LocalDataset['statements'][number];

/** Reading EDTF takes milliseconds, and a property test builds thousands of dates. */
const read = new Map<string, Dated>();

/** A date with its bounds. */
export function dated(edtf: string): Dated {
  const known = read.get(edtf);
  if (known !== undefined) return known;
  const reading = readEdtf(edtf);
  if (!reading.ok) throw new Error(reading.found);
  read.set(edtf, reading.dated);
  return reading.dated;
}

/** An event's date, stated in its article; `rest` says otherwise. */
export function aDate(edtf: string, rest: Partial<LocalEvent['date']> = {}): LocalEvent['date'] {
  return { ...dated(edtf), textual: dated(edtf), basis: 'stated', note: '', evidence: [], ...rest };
}

/** The words at `start` of an article. */
export function aPassage(article: string, exact: string, start = 0): Evidence {
  return {
    article,
    type: 'TextQuoteSelector',
    exact,
    prefix: '',
    suffix: '',
    start,
    end: start + exact.length,
  };
}

export function aParticipant(entity: string, role: Role = 'participant'): LocalEvent['participants'][number] {
  return { entity, role, present: true, basis: 'stated', evidence: [] };
}

export function placed(place: string): LocalEvent['places'][number] {
  return { place, basis: 'stated', evidence: [] };
}

export function anAccount(article: string, ...words: string[]): LocalEvent['accounts'][number] {
  return { article, evidence: words.map((exact) => aPassage(article, exact)), says: [], terms: [] };
}

type LocalSays = LocalEvent['accounts'][number]['says'][number];

/** What an article says of an aspect; `at`: where its words stand. */
export function aSays(
  aspect: LocalSays['aspect'],
  canonical: string | null,
  rest: Partial<LocalSays> & { at?: number } = {},
): LocalSays {
  const { at = 0, ...others } = rest;
  return {
    aspect,
    canonical,
    value: '',
    via: null,
    evidence: aPassage('000', canonical ?? '-', at),
    ...others,
  };
}

/** An account that says these things. */
export function aSayingAccount(article: string, says: readonly LocalSays[]): LocalEvent['accounts'][number] {
  return { article, evidence: [], says: [...says], terms: [] };
}

/** A meeting of the two sides that took place on 7 December 2023, unless `rest` says otherwise. */
export function anEvent(id: string, rest: Partial<LocalEvent> = {}): LocalEvent {
  return {
    id,
    kind: 'contact',
    category: 'CONSULT',
    mode: 'meeting',
    level: 'heads-of-state',
    status: 'occurred',
    title: id,
    summary: '',
    date: aDate('2023-12-07'),
    places: [],
    participants: [],
    topics: [],
    accounts: [anAccount('000')],
    statements: [],
    relations: [],
    ...rest,
  };
}

export function aPerson(id: string, side: Side = 'other', rest: Partial<LocalPerson> = {}): LocalPerson {
  return { id, name: id, aliases: [], side, description: '', offices: [], ...rest };
}

export function anOrganisation(id: string, side: Side = 'other'): LocalDataset['organisations'][number] {
  return { id, name: id, aliases: [], kind: 'body', side, description: '' };
}

export function aPlace(id: string, within: string | null = null): LocalPlace {
  return { id, name: id, aliases: [], coordinates: null, within };
}

export function aTopic(id: string, broader: string | null = null): LocalTopic {
  return { id, name: id, description: '', broader };
}

export function aStatement(id: string, exact: string, rest: Partial<LocalStatement> = {}): LocalStatement {
  return {
    id,
    article: '000',
    speakers: [],
    onBehalfOf: null,
    via: null,
    addressee: null,
    note: null,
    kind: 'direct',
    evidence: aPassage('000', exact),
    event: null,
    topics: [],
    ...rest,
  };
}

/** An article whose lines are its blocks. */
export function anArticle(id: string, text: string): LocalArticle {
  const blocks: LocalArticle['blocks'] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') blocks.push({ start, end: start + line.length, role: 'paragraph' });
    start += line.length + 1;
  }
  return {
    id,
    file: `${id}_a.txt`,
    sha256: '',
    text,
    language: 'ar',
    title: id,
    headline: null,
    outlet: null,
    url: null,
    agencies: [],
    published: aDate('2023-12-08'),
    blocks,
    terms: [],
    defects: [],
  };
}

export function aDataset(rest: Partial<LocalDataset> = {}): LocalDataset {
  return {
    schemaVersion: 1,
    digest: 'sha256-',
    articles: [],
    events: [],
    statements: [],
    claims: [],
    threads: [],
    people: [],
    organisations: [],
    places: [],
    topics: [],
    ...rest,
  };
}

/** What an address may name in these tests. */
export const KNOWN: KnownIds = {
  topic: new Set(['gaza-war', 'sanctions', 'energy']),
  person: new Set(['putin', 'raisi']),
  organisation: new Set(['russia', 'iran']),
  place: new Set(['moscow', 'moscow-kremlin', 'tehran']),
  article: new Set(['000', '001', '002']),
  event: new Set(['putin-raisi-kremlin-2023-12-07', 'gaza-war-2023']),
};
