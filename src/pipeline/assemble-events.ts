/** Events with their accounts, gathered from all annotations. */
import type { Account, Aspect, Event } from '../domain/dataset.ts';
import { dateClaim, dated } from './dating.ts';
import type { AccountSeed, EventSeed } from './forms/annotation.ts';
import { within } from './quoting.ts';
import type { Quote, Spot } from './quoting.ts';
import type { Seeds } from './seeds.ts';

const spotOf = ({ article, seed }: Seeds['annotated'][number], ...path: string[]): Spot => ({
  seed,
  path,
  home: article.id,
});

function needEvidence(spot: Spot, what: string, count: number): void {
  if (count > 0) return;
  spot.seed.report(within(spot, 'evidence').path, {
    found: `${what} has no evidence`,
    expected: 'at least one quotation from an article',
    mend: 'quote the words that say so; only basis “outside” does without',
  });
}

/** Ids joined by “+” name a set: in one order, so that two articles that name the same can be compared. */
function comparable(aspect: Aspect, canonical: string): string {
  if (aspect !== 'participants' && aspect !== 'initiative') return canonical;
  return canonical.split('+').toSorted().join('+');
}

function account(spot: Spot, seed: AccountSeed, quote: Quote): Account {
  needEvidence(spot, 'the account', seed.evidence.length);
  return {
    article: spot.home ?? '',
    evidence: quote.list(within(spot, 'evidence'), seed.evidence),
    says: seed.says.map(({ aspect, value, canonical, via, evidence }, index) => ({
      aspect,
      value,
      canonical: canonical && comparable(aspect, canonical),
      via,
      evidence: quote.one(within(spot, 'says', index, 'evidence'), evidence),
    })),
    terms: seed.terms.map(({ refersTo, voice, evidence, note }, index) => ({
      refersTo,
      voice,
      evidence: quote.one(within(spot, 'terms', index, 'evidence'), evidence),
      note,
    })),
  };
}

function places(spot: Spot, seed: EventSeed, quote: Quote): Event['places'] {
  return seed.places.map(({ place, basis, evidence }, index) => {
    const here = within(spot, 'places', index);
    if (basis !== 'outside') needEvidence(here, `the place “${place}”`, evidence.length);
    return { place, basis, evidence: quote.list(within(here, 'evidence'), evidence) };
  });
}

function participants(spot: Spot, seed: EventSeed, quote: Quote): Event['participants'] {
  return seed.participants.map(({ entity, role, present, basis, evidence }, index) => {
    const here = within(spot, 'participants', index);
    if (basis !== 'outside') needEvidence(here, `the participant “${entity}”`, evidence.length);
    return { entity, role, present, basis, evidence: quote.list(within(here, 'evidence'), evidence) };
  });
}

function event(
  id: string,
  spot: Spot,
  seed: EventSeed,
  told: { accounts: Account[]; statements: string[] },
  quote: Quote,
): Event {
  const { announced, outcome, outside } = seed;
  return {
    id,
    kind: seed.kind,
    category: seed.category,
    mode: seed.mode,
    level: seed.level,
    status: seed.status,
    title: seed.title,
    ...(seed.label && { label: seed.label }),
    summary: seed.summary,
    date: dateClaim(within(spot, 'date'), seed.date, quote),
    ...(announced && { announced: dateClaim(within(spot, 'announced'), announced, quote) }),
    places: places(spot, seed, quote),
    participants: participants(spot, seed, quote),
    topics: seed.topics,
    ...told,
    relations: seed.relations.map(({ type, event: target }) => ({ type, event: target })),
    ...(outcome && {
      outcome: {
        ...dated(within(spot, 'outcome', 'edtf'), outcome.edtf),
        note: outcome.note,
        basis: 'outside' as const,
        source: outcome.source,
      },
    }),
    ...(outside && { outside: outside.map(({ note, source }) => ({ note, source })) }),
  };
}

/** What each article says of each event, by event. */
function accountsByEvent({ annotated }: Seeds, quote: Quote): Map<string, Account[]> {
  const accounts = new Map<string, Account[]>();
  const add = (id: string, spot: Spot, seed: AccountSeed): void => {
    accounts.set(id, [...(accounts.get(id) ?? []), account(spot, seed, quote)]);
  };
  for (const one of annotated) {
    const { events, accounts: others } = one.seed.value;
    for (const [id, seed] of Object.entries(events))
      if (seed.account) add(id, spotOf(one, 'events', id, 'account'), seed.account);
    for (const [id, seed] of Object.entries(others)) {
      if (events[id]?.account)
        one.seed.report(
          ['accounts', id],
          {
            found: `article ${one.article.id} tells of “${id}” twice, in events and in accounts`,
            expected: 'one account of each event in an article',
            mend: 'join the two under the event',
          },
          'key',
        );
      else add(id, spotOf(one, 'accounts', id), seed);
    }
  }
  return accounts;
}

/** Every event, in the order of the annotations. */
export function assembleEvents(seeds: Seeds, quote: Quote): Event[] {
  const accounts = accountsByEvent(seeds, quote);
  const statements = new Map<string, string[]>();
  for (const { seed } of seeds.annotated)
    for (const [id, { event: about }] of Object.entries(seed.value.statements))
      if (about !== null) statements.set(about, [...(statements.get(about) ?? []), id]);
  const events = new Map<string, Event>();
  for (const one of seeds.annotated) {
    for (const [id, seed] of Object.entries(one.seed.value.events)) {
      const spot = spotOf(one, 'events', id);
      const told = { accounts: accounts.get(id) ?? [], statements: statements.get(id) ?? [] };
      if (told.accounts.length === 0) needAccount(spot, id);
      if (!events.has(id)) events.set(id, event(id, spot, seed, told, quote));
    }
  }
  return [...events.values()];
}

function needAccount({ seed, path }: Spot, id: string): void {
  seed.report(
    [...path, 'account'],
    {
      found: `no article tells of the event “${id}”`,
      expected: 'at least one account, with evidence',
      mend: 'write its account, or delete the event',
    },
    'key',
  );
}

/** Where each event is defined. */
export function eventSpots({ annotated }: Seeds): Map<string, Spot> {
  const spots = new Map<string, Spot>();
  for (const one of annotated)
    for (const id of Object.keys(one.seed.value.events))
      if (!spots.has(id)) spots.set(id, spotOf(one, 'events', id));
  return spots;
}
