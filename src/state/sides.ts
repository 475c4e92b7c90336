import type { Id, Role, Side } from '../domain/dataset.ts';
import type { CoreDataset, CoreEvent } from '../domain/core.ts';
import { known } from './known.ts';
import type { View } from './view.ts';

/** The side every person and organisation stands on. */
export function indexSides(dataset: Pick<CoreDataset, 'people' | 'organisations'>): ReadonlyMap<Id, Side> {
  return new Map([...dataset.people, ...dataset.organisations].map(({ id, side }) => [id, side]));
}

/** Roles that stand first in a mark: who receives, calls, sends, speaks. */
const LEADING: ReadonlySet<Role> = new Set(['host', 'caller', 'sender', 'inviter', 'accuser']);
/** Roles that stand last: who is spoken of, and need not have been there. */
const SPOKEN_OF: ReadonlySet<Role> = new Set(['subject', 'accused']);
const NEUTRAL_ORDER: Record<Side, number> = { russia: 0, iran: 1, other: 2 };

/**
 * The sides of an event, each once: the leading one first, else Russia, Iran, others; last whom it is only about. With
 * outside knowledge off, of those alone whom an article names.
 */
export function sidesOf(event: CoreEvent, sides: ReadonlyMap<Id, Side>, outside: View['outside']): Side[] {
  const taking = known(event.participants, outside).map(({ entity, role }) => ({
    side: sides.get(entity) ?? 'other',
    rank: LEADING.has(role) ? 0 : SPOKEN_OF.has(role) ? 2 : 1,
  }));
  taking.sort((a, b) => a.rank - b.rank || NEUTRAL_ORDER[a.side] - NEUTRAL_ORDER[b.side]);
  return [...new Set(taking.map(({ side }) => side))];
}

/** What a mark is drawn from: kind, mode, status and the sides in their order. */
export type MarkSpec = {
  kind: CoreEvent['kind'];
  mode: CoreEvent['mode'];
  status: CoreEvent['status'];
  /** Host, caller or sender first; on neutral ground Russia first. One to three. */
  sides: readonly Side[];
};

/** What the mark of an event is drawn from. */
export function specOf(event: CoreEvent, sides: ReadonlyMap<Id, Side>, outside: View['outside']): MarkSpec {
  return { kind: event.kind, mode: event.mode, status: event.status, sides: sidesOf(event, sides, outside) };
}
