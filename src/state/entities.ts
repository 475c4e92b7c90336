/** What the record holds of a person, an organisation, a place or a topic. Pure. */
import { ROLES, type Id, type Role } from '../domain/dataset.ts';
import type { LocalDataset, LocalEvent } from '../domain/bundle.ts';
import { withOuter, type Outer } from '../domain/outer.ts';
import { known } from './known.ts';
import { isNamedIn, type ArticleMentions, type MentionIndex } from './mentions.ts';
import { inShownOrder } from './shown-order.ts';

type LocalStatement = LocalDataset['statements'][number];
type LocalClaim = LocalDataset['claims'][number];
type LocalPerson = LocalDataset['people'][number];
type LocalOrganisation = LocalDataset['organisations'][number];
type LocalPlace = LocalDataset['places'][number];
type LocalTopic = LocalDataset['topics'][number];

export const ENTITY_KINDS = ['person', 'organisation', 'place', 'topic'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** An entity, with what only its kind has. */
export type Entity =
  | { kind: 'person'; person: LocalPerson }
  /** `outside`: no article says that somebody holds an office there. */
  | {
      kind: 'organisation';
      organisation: LocalOrganisation;
      holders: readonly { id: Id; outside: boolean }[];
    }
  /** `within`, `broader`: from the nearest to the outermost. */
  | { kind: 'place'; place: LocalPlace; within: readonly LocalPlace[]; holds: readonly LocalPlace[] }
  | { kind: 'topic'; topic: LocalTopic; broader: readonly LocalTopic[]; narrower: readonly LocalTopic[] };

/** How an entity stands in an event: by its role, or as its place or topic, itself or through one within it. */
export type Part = Role | 'place' | 'place-within' | 'topic' | 'topic-within';

/** An event belongs to one part only, save where somebody has two roles in it. In the order of the dataset. */
export type EventsByPart = {
  part: Part;
  events: readonly LocalEvent[];
  /** Those of them in which no article gives it this part: it is known from outside. */
  outside: ReadonlySet<Id>;
};

/** Statements by how the entity stands to them; one may stand under several. In the order of the dataset. */
export type EntityStatements = {
  by: readonly LocalStatement[];
  onBehalf: readonly LocalStatement[];
  /** It is the channel the article names. */
  via: readonly LocalStatement[];
  to: readonly LocalStatement[];
  /** Its words name the entity, or the topic is theirs; without those of its own. */
  about: readonly LocalStatement[];
};

/** Somebody who takes part in events of the entity, and in how many; `outside`: of none of them the articles say so of both. */
type Companion = { entity: Id; count: number; outside: boolean };

/** All that the page of an entity shows. */
export type EntityModel = {
  entity: Entity;
  id: Id;
  events: readonly EventsByPart[];
  statements: EntityStatements;
  /** The disputed claims in which it takes a position, or that are about the topic. In the order of the dataset. */
  claims: readonly LocalClaim[];
  /** The most frequent first, then by id. */
  companions: readonly Companion[];
  /** The articles that name it, and where; none for a topic. */
  mentions: readonly ArticleMentions[];
};

/** Whether no article says any of these. */
const isOutside = (facts: readonly { basis: string }[]): boolean =>
  facts.every(({ basis }) => basis === 'outside');

const outerOf = <T extends { id: Id }>(all: readonly T[], outer: (one: T) => Id | null): Outer =>
  new Map(all.map((one) => [one.id, outer(one)]));

/** Everything above `id`, the nearest first. */
function above<T extends { id: Id }>(id: Id, all: readonly T[], outer: (one: T) => Id | null): T[] {
  const byId = new Map(all.map((one) => [one.id, one]));
  const [, ...chain] = withOuter(id, outerOf(all, outer));
  return chain.flatMap((one) => byId.get(one) ?? []);
}

function below<T extends { id: Id }>(id: Id, all: readonly T[], outer: (one: T) => Id | null): T[] {
  const chain = outerOf(all, outer);
  return all.filter((one) => one.id !== id && withOuter(one.id, chain).includes(id));
}

const outerPlace = ({ within }: LocalPlace) => within;
const outerTopic = ({ broader }: LocalTopic) => broader;

/** The entity of an id, whatever its kind; `null`: nothing has it. */
function entityOf(dataset: LocalDataset, id: Id, outside: 'on' | 'off'): Entity | null {
  const is = (one: { id: Id }) => one.id === id;
  const person = dataset.people.find(is);
  if (person !== undefined)
    return { kind: 'person', person: { ...person, offices: known(person.offices, outside) } };
  const organisation = dataset.organisations.find(is);
  if (organisation !== undefined) {
    const holders = dataset.people.flatMap((one) => {
      const held = known(one.offices, outside).filter((office) => office.organisation === id);
      return held.length === 0 ? [] : [{ id: one.id, outside: isOutside(held) }];
    });
    return { kind: 'organisation', organisation, holders };
  }
  const { places, topics } = dataset;
  const place = places.find(is);
  if (place !== undefined)
    return {
      kind: 'place',
      place,
      within: above(id, places, outerPlace),
      holds: below(id, places, outerPlace),
    };
  const topic = topics.find(is);
  return topic === undefined
    ? null
    : {
        kind: 'topic',
        topic,
        broader: above(id, topics, outerTopic),
        narrower: below(id, topics, outerTopic),
      };
}

const PARTS: readonly Part[] = [...ROLES, 'place', 'place-within', 'topic', 'topic-within'];

/** A part an entity has in an event; `outside`: no article says so. */
type PartIn = { part: Part; outside: boolean };

/** The parts an entity has in an event; none: it has nothing to do with it. */
function partsIn(event: LocalEvent, entity: Entity, id: Id, outside: 'on' | 'off'): PartIn[] {
  switch (entity.kind) {
    case 'person':
    case 'organisation': {
      const own = known(event.participants, outside).filter((participant) => participant.entity === id);
      return [...new Set(own.map(({ role }) => role))].map((part) => ({
        part,
        outside: isOutside(own.filter(({ role }) => role === part)),
      }));
    }
    case 'place': {
      const places = known(event.places, outside);
      const here = places.filter(({ place }) => place === id);
      if (here.length > 0) return [{ part: 'place', outside: isOutside(here) }];
      const within = places.filter(({ place }) => entity.holds.some((held) => held.id === place));
      return within.length > 0 ? [{ part: 'place-within', outside: isOutside(within) }] : [];
    }
    case 'topic':
      if (event.topics.includes(id)) return [{ part: 'topic', outside: false }];
      return entity.narrower.some((one) => event.topics.includes(one.id))
        ? [{ part: 'topic-within', outside: false }]
        : [];
  }
}

/** A topic and all within it; of anything else, none. */
const topicsOf = (entity: Entity, id: Id): Set<Id> =>
  new Set(entity.kind === 'topic' ? [id, ...entity.narrower.map((one) => one.id)] : []);

function claimsOf({ claims }: LocalDataset, entity: Entity, id: Id): LocalClaim[] {
  const matters = topicsOf(entity, id);
  return claims.filter(
    ({ topics, positions }) =>
      topics.some((topic) => matters.has(topic)) || positions.some(({ party }) => party === id),
  );
}

function statementsOf(
  { statements }: LocalDataset,
  entity: Entity,
  id: Id,
  mentions: readonly ArticleMentions[],
): EntityStatements {
  const topics = topicsOf(entity, id);
  const isOwn = ({ speakers, onBehalfOf }: LocalStatement) => speakers.includes(id) || onBehalfOf === id;
  return {
    by: statements.filter(({ speakers }) => speakers.includes(id)),
    onBehalf: statements.filter(({ onBehalfOf }) => onBehalfOf === id),
    via: statements.filter(({ via }) => via === id),
    to: statements.filter(({ addressee }) => addressee === id),
    about: statements.filter(
      (statement) =>
        !isOwn(statement) &&
        (statement.topics.some((topic) => topics.has(topic)) || isNamedIn(statement.evidence, mentions)),
    ),
  };
}

/** An event, and the parts the entity has in it. */
type OwnEvent = { event: LocalEvent; parts: readonly PartIn[] };

function companionsOf(id: Id, own: readonly OwnEvent[], outside: 'on' | 'off'): Companion[] {
  const found = new Map<Id, Companion>();
  for (const { event, parts } of own) {
    const participants = known(event.participants, outside);
    for (const entity of new Set(participants.map((one) => one.entity))) {
      if (entity === id) continue;
      const { count, outside: before } = found.get(entity) ?? { count: 0, outside: true };
      const here =
        parts.every((part) => part.outside) || isOutside(participants.filter((one) => one.entity === entity));
      found.set(entity, { entity, count: count + 1, outside: before && here });
    }
  }
  return [...found.values()].toSorted((a, b) => b.count - a.count || (a.entity < b.entity ? -1 : 1));
}

/** The events of an entity by its parts in them. */
function byPart(own: readonly OwnEvent[]): EventsByPart[] {
  return PARTS.map((part) => {
    const those = own.flatMap(({ event, parts }) =>
      parts.filter((one) => one.part === part).map((one) => ({ event, outside: one.outside })),
    );
    return {
      part,
      events: those.map(({ event }) => event),
      outside: new Set(those.filter((one) => one.outside).map(({ event }) => event.id)),
    };
  }).filter(({ events }) => events.length > 0);
}

/** All the record holds of an entity; `null`: nothing has this id. */
export function entityModel(
  dataset: LocalDataset,
  mentions: MentionIndex,
  id: Id,
  outside: 'on' | 'off',
): EntityModel | null {
  const entity = entityOf(dataset, id, outside);
  if (entity === null) return null;
  const own = inShownOrder(dataset.events, outside)
    .map((event) => ({ event, parts: partsIn(event, entity, id, outside) }))
    .filter(({ parts }) => parts.length > 0);
  const found = mentions.get(id) ?? [];
  return {
    entity,
    id,
    events: byPart(own),
    statements: statementsOf(dataset, entity, id, found),
    claims: claimsOf(dataset, entity, id),
    companions: companionsOf(id, own, outside),
    mentions: found,
  };
}

/** A row of the list of all entities of a kind. */
export type EntityRow = {
  id: Id;
  name: string;
  /** Events it takes part in, is the place or the topic of, itself or through one within it. */
  events: number;
  /** Of its own: by it or on its behalf; of a topic, those on it. */
  statements: number;
  /** How often the articles name it. */
  mentions: number;
};

/** All entities of a kind with their counts, in the order of the dataset. */
export function entityRows(
  dataset: LocalDataset,
  mentions: MentionIndex,
  kind: EntityKind,
  outside: 'on' | 'off',
): EntityRow[] {
  const { people, organisations, places, topics } = dataset;
  const all = { person: people, organisation: organisations, place: places, topic: topics }[kind];
  return all.flatMap(({ id, name }): EntityRow[] => {
    const entity = entityOf(dataset, id, outside);
    if (entity === null) return [];
    const found = mentions.get(id) ?? [];
    const { by, onBehalf, about } = statementsOf(dataset, entity, id, found);
    return [
      {
        id,
        name,
        events: dataset.events.filter((event) => partsIn(event, entity, id, outside).length > 0).length,
        statements: kind === 'topic' ? about.length : new Set([...by, ...onBehalf]).size,
        mentions: found.reduce((sum, { ranges }) => sum + ranges.length, 0),
      },
    ];
  });
}
