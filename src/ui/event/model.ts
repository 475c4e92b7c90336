import type {
  Article,
  Event,
  Id,
  Person,
  RelationType,
  Side,
  Statement,
  Thread,
} from '../../domain/dataset.ts';
import type { In, LocalDataset, LocalEvent } from '../../domain/bundle.ts';
import { known } from '../../state/known.ts';
import { shownDate } from '../../state/shown-date.ts';
import { officesAt, type LocalOffice } from './offices.ts';

export type LocalArticle = In<Article>;
export type LocalAccount = LocalEvent['accounts'][number];
export type LocalStatement = In<Statement>;

/** One who takes part, with what is known of it at the time. */
export type Party = LocalEvent['participants'][number] & {
  name: string;
  side: Side;
  offices: LocalOffice[];
};

/** Another event this one is tied to; `back`: the tie was drawn from the other one. */
export type RelatedEvent = { type: RelationType; back: boolean; event: LocalEvent };

/** All that the event view shows of one event, gathered from the dataset. */
export type EventModel = {
  event: LocalEvent;
  parties: Party[];
  /** In the order of the articles, then of the text. */
  statements: LocalStatement[];
  related: RelatedEvent[];
  /** The matters this event belongs to, each with its events in order. */
  threads: { thread: In<Thread>; events: LocalEvent[] }[];
};

/** With outside knowledge switched off, nobody and nothing that rests on it is in the model. */
export function eventModel(dataset: LocalDataset, event: LocalEvent, outside: 'on' | 'off'): EventModel {
  const people = new Map<Id, In<Person>>(dataset.people.map((person) => [person.id, person]));
  const entities = new Map(
    [...dataset.people, ...dataset.organisations].map((entity) => [entity.id, entity]),
  );
  const byId = new Map(dataset.events.map((one) => [one.id, one]));
  const date = shownDate(event.date, outside);
  return {
    event: { ...event, places: known(event.places, outside) },
    parties: known(event.participants, outside).map((participant) => {
      const entity = entities.get(participant.entity);
      return {
        ...participant,
        name: entity?.name ?? participant.entity,
        side: entity?.side ?? 'other',
        offices: officesAt(people.get(participant.entity)?.offices ?? [], date, outside),
      };
    }),
    statements: dataset.statements.filter((statement) => statement.event === event.id),
    related: relatedTo(event, dataset.events, byId),
    threads: dataset.threads
      .filter((thread) => thread.events.includes(event.id))
      .map((thread) => ({ thread, events: thread.events.flatMap((id) => byId.get(id) ?? []) })),
  };
}

/** Relations that read the same from both ends: shown once, whoever drew them. */
const MUTUAL: ReadonlySet<RelationType> = new Set(['same-plan-as', 'possibly-same-as']);

function relatedTo(
  event: LocalEvent,
  events: readonly LocalEvent[],
  byId: ReadonlyMap<Id, In<Event>>,
): RelatedEvent[] {
  const own = event.relations.flatMap(({ type, event: id }) => {
    const other = byId.get(id);
    return other === undefined ? [] : [{ type, back: false, event: other }];
  });
  const back = events.flatMap((other) =>
    other.relations
      .filter((relation) => relation.event === event.id)
      .filter(
        ({ type }) => !MUTUAL.has(type) || !own.some((one) => one.type === type && one.event.id === other.id),
      )
      .map(({ type }) => ({ type, back: true, event: other })),
  );
  return [...own, ...back];
}

/**
 * The events before and after one among those shown, which follow the order of `all`; an event that filters
 * hide has the neighbours it would have.
 */
export function neighboursOf(
  id: Id,
  shown: readonly { id: Id }[],
  all: readonly { id: Id }[],
): { earlier: Id | null; later: Id | null } {
  const order = new Map(all.map((event, index) => [event.id, index]));
  const place = (event: { id: Id }) => order.get(event.id) ?? -1;
  const at = order.get(id) ?? -1;
  return {
    earlier: shown.findLast((event) => place(event) < at)?.id ?? null,
    later: shown.find((event) => place(event) > at)?.id ?? null,
  };
}
