import type { Id } from '../dataset.ts';
import type { LocalDataset } from '../bundle.ts';
import { withOuter, type Outer } from '../outer.ts';
import { matchOf, type Relation } from './relation.ts';

/** What the dataset knows of larger and smaller: where places lie, what topics belong to, for whom people stand. */
export type Ground = {
  within: Outer;
  broader: Outer;
  /** Of a person, the states and bodies whose offices it holds or held. */
  standsFor: ReadonlyMap<Id, ReadonlySet<Id>>;
};

/** Reads it off the dataset. */
export function groundOf({
  people,
  places,
  topics,
}: Pick<LocalDataset, 'people' | 'places' | 'topics'>): Ground {
  return {
    within: new Map(places.map(({ id, within }) => [id, within])),
    broader: new Map(topics.map(({ id, broader }) => [id, broader])),
    standsFor: new Map(
      people.map(({ id, offices }) => [
        id,
        new Set(offices.flatMap(({ organisation }) => organisation ?? [])),
      ]),
    ),
  };
}

/** Two ids of a chain: the outer one is the coarser; `otherwise` where neither lies in the other. */
export function relateInChain(here: Id, there: Id, chain: Outer, otherwise: 'differs' | 'beside'): Relation {
  if (here === there) return 'same';
  if (withOuter(there, chain).includes(here)) return 'coarser';
  return withOuter(here, chain).includes(there) ? 'finer' : otherwise;
}

/**
 * Two sets of ids joined by `+`. Who is left out is left open, and a state leaves open who stood for it. Sets
 * contradict each other where each names somebody whom the other neither names nor covers.
 */
export function relateParties(here: string, there: string, { standsFor }: Ground): Relation {
  const [ours, theirs] = [here.split('+'), there.split('+')];
  const stands = (id: Id, outer: Id) => standsFor.get(id)?.has(outer) ?? false;
  /** Whether a list says of `id` that it took part: by its own name, or by that of one who stands for it. */
  const says = (list: readonly Id[], id: Id) => list.some((one) => one === id || stands(one, id));
  const covers = (list: readonly Id[], id: Id) => list.some((one) => stands(id, one));
  const alone = (from: readonly Id[], others: readonly Id[]) =>
    from.some((id) => !says(others, id) && !covers(others, id));
  if (alone(ours, theirs) && alone(theirs, ours)) return 'differs';
  return matchOf({
    here: theirs.some((id) => !says(ours, id)),
    there: ours.some((id) => !says(theirs, id)),
  });
}
