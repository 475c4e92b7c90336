/** Entities, claims and threads of the dataset. */
import type { Claim, Organisation, Person, Place, Thread, Topic } from '../domain/dataset.ts';
import { dated } from './dating.ts';
import { within } from './quoting.ts';
import type { Quote, Spot } from './quoting.ts';
import type { Seeds } from './seeds.ts';

/** The claims, in the order of their file. */
export function assembleClaims({ shared: { claims: seed } }: Seeds, quote: Quote): Claim[] {
  return Object.entries(seed.value).map(([id, { proposition, topics, outside, positions }]) => ({
    id,
    proposition,
    topics,
    ...(outside && { outside: { note: outside.note, source: outside.source } }),
    positions: positions.map(({ party, stance, evidence, note }, index) => ({
      party,
      stance,
      evidence: quote.one({ seed, path: [id, 'positions', index, 'evidence'], home: null }, evidence),
      ...(note && { note }),
    })),
  }));
}

/** The people, in the order of their file. */
export function assemblePeople({ shared: { people: seed } }: Seeds, quote: Quote): Person[] {
  return Object.entries(seed.value).map(([id, { name, aliases, side, description, offices }]) => ({
    id,
    name,
    aliases,
    side,
    description,
    offices: offices.map(({ title, organisation, from, to, basis, evidence }, index) => {
      const spot: Spot = { seed, path: [id, 'offices', index], home: null };
      if (from !== null) dated(within(spot, 'from'), from);
      if (to !== null) dated(within(spot, 'to'), to);
      if (basis === 'text' && evidence.length === 0)
        seed.report([id, 'offices', index, 'evidence'], {
          found: 'the office has no evidence',
          expected: 'at least one quotation, unless the basis is “outside”',
          mend: 'quote the words that name the office',
        });
      const words = quote.list(within(spot, 'evidence'), evidence);
      return { title, organisation, from, to, basis, evidence: words };
    }),
  }));
}

/** The organisations, in the order of their file. */
export function assembleOrganisations({ shared }: Seeds): Organisation[] {
  return Object.entries(shared.organisations.value).map(
    ([id, { name, aliases, kind, side, description }]) => ({ id, name, aliases, kind, side, description }),
  );
}

/** The places, in the order of their file. */
export function assemblePlaces({ shared }: Seeds): Place[] {
  return Object.entries(shared.places.value).map(([id, { name, aliases, coordinates, within: whole }]) => ({
    id,
    name,
    aliases,
    coordinates,
    within: whole,
  }));
}

/** The topics, in the order of their file. */
export function assembleTopics({ shared }: Seeds): Topic[] {
  return Object.entries(shared.topics.value).map(([id, { name, description, broader }]) => ({
    id,
    name,
    description,
    broader,
  }));
}

/** The threads, in the order of their file. */
export function assembleThreads({ shared }: Seeds): Thread[] {
  return Object.entries(shared.threads.value).map(([id, { title, summary, events }]) => ({
    id,
    title,
    summary,
    events,
  }));
}
