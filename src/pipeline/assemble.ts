/** Stage seven: the parts of the dataset, built from seeds that have been shaped. */
import type { Article, Block, Dataset, Defect, Statement, Term } from '../domain/dataset.ts';
import {
  assembleClaims,
  assembleOrganisations,
  assemblePeople,
  assemblePlaces,
  assembleThreads,
  assembleTopics,
} from './assemble-shared.ts';
import { assembleEvents } from './assemble-events.ts';
import { cutBlocks } from './blocks.ts';
import { assembleGlossary } from './glossary.ts';
import { dateClaim } from './dating.ts';
import { within } from './quoting.ts';
import { receivedDefects } from './received-defects.ts';
import type { Quote, Spot } from './quoting.ts';
import type { Annotated, Seeds } from './seeds.ts';

/** The dataset before its arrays are sorted and its digest is taken. */
export type Draft = Omit<Dataset, 'schemaVersion' | 'digest'>;

const home = (one: Annotated): Spot => ({ seed: one.seed, path: [], home: one.article.id });

const byStart = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  a.start - b.start || a.end - b.end;

function blocks(one: Annotated, quote: Quote): Block[] {
  const named = one.seed.value.blocks.map(({ role, text }, index) => {
    const spot = within(home(one), 'blocks', index, 'text');
    const { start, end } = quote.one(spot, text);
    return { start, end, role, spot };
  });
  const sorted = named.toSorted(byStart);
  for (const [index, block] of sorted.entries()) {
    const before = sorted[index - 1];
    if (before && before.end > block.start)
      block.spot.seed.report(block.spot.path, {
        found: 'this block overlaps another one',
        expected: 'blocks beside each other',
        mend: 'give each stretch of the text one role',
      });
  }
  return cutBlocks(
    one.article.text,
    sorted.map(({ start, end, role }) => ({ start, end, role })),
  );
}

/** Loaded words: the article's own list and those in its accounts of events. */
function terms(one: Annotated, quote: Quote): Term[] {
  const spot = home(one);
  const own = one.seed.value.terms.map(({ refersTo, voice, evidence, note }, index) => ({
    refersTo,
    voice,
    evidence: quote.one(within(spot, 'terms', index, 'evidence'), evidence),
    note,
  }));
  const { events, accounts } = one.seed.value;
  const told = [
    ...Object.entries(events).map(([id, { account }]) => ({ path: ['events', id, 'account'], account })),
    ...Object.entries(accounts).map(([id, account]) => ({ path: ['accounts', id], account })),
  ];
  const ofAccounts = told.flatMap(({ path, account }) =>
    (account?.terms ?? []).map(({ refersTo, voice, evidence, note }, index) => ({
      refersTo,
      voice,
      evidence: quote.one(within(spot, ...path, 'terms', index, 'evidence'), evidence),
      note,
    })),
  );
  return [...own, ...ofAccounts].toSorted((a, b) => byStart(a.evidence, b.evidence));
}

function defects(one: Annotated, quote: Quote): Defect[] {
  const found = one.seed.value.defects.map(({ text, kind, note }, index) => {
    const { start, end } = quote.one(within(home(one), 'defects', index, 'text'), text);
    return { start, end, kind, note };
  });
  const noted = (defect: Defect): boolean =>
    found.some(({ start, end }) => start <= defect.start && defect.end <= end);
  const received = receivedDefects(one.article.text).filter((defect) => !noted(defect));
  return [...found, ...received].toSorted(byStart);
}

function article(one: Annotated, quote: Quote): Article {
  const { article: source, seed } = one;
  const { value } = seed;
  const spot = home(one);
  return {
    id: source.id,
    file: source.file,
    sha256: source.sha256,
    text: source.text,
    language: 'ar',
    title: value.title,
    headline: value.headline && quote.one(within(spot, 'headline'), value.headline),
    outlet: value.outlet,
    url: value.url,
    agencies: value.agencies,
    published: dateClaim(within(spot, 'published'), value.published, quote),
    blocks: blocks(one, quote),
    terms: terms(one, quote),
    defects: defects(one, quote),
  };
}

function statements(one: Annotated, quote: Quote): Statement[] {
  return Object.entries(one.seed.value.statements).map(([id, seed]) => ({
    id,
    article: one.article.id,
    speakers: seed.speakers,
    onBehalfOf: seed.onBehalfOf,
    via: seed.via,
    addressee: seed.addressee,
    note: seed.note,
    kind: seed.kind,
    evidence: quote.one(within(home(one), 'statements', id, 'words'), seed.words),
    event: seed.event,
    topics: seed.topics,
  }));
}

/** Builds every part, placing all quotations and reading all dates on the way. */
export function assemble(seeds: Seeds, quote: Quote): Draft {
  const glossary = assembleGlossary(seeds.glossary, quote);
  return {
    articles: seeds.annotated.map((one) => article(one, quote)),
    events: assembleEvents(seeds, quote),
    statements: seeds.annotated.flatMap((one) => statements(one, quote)),
    claims: assembleClaims(seeds, quote),
    threads: assembleThreads(seeds),
    people: assemblePeople(seeds, quote),
    organisations: assembleOrganisations(seeds),
    places: assemblePlaces(seeds),
    topics: assembleTopics(seeds),
    ...(glossary && { glossary }),
  };
}
