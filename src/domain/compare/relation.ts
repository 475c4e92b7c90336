/** How one value stands to another. */
export type Relation =
  /** Both leave the same open. */
  | 'same'
  /** This one rules out what the other leaves open, and nothing the other way. */
  | 'finer'
  /** This one leaves open what the other rules out. */
  | 'coarser'
  /** Each leaves open something that the other rules out; both can be true. */
  | 'crossed'
  /** They cannot both be true. */
  | 'differs'
  /** They speak of different things; both stand. */
  | 'beside';

/** The relations of two values that speak of one thing and can both be true. */
export type Match = Extract<Relation, 'same' | 'finer' | 'coarser' | 'crossed'>;

/** Whether two values speak of one thing and can both be true; `null`: they cannot be compared. */
export const isMatch = (relation: Relation | null): relation is Match =>
  relation === 'same' || relation === 'finer' || relation === 'coarser' || relation === 'crossed';

/** The relation of two values that can both be true: which of them leaves open what the other rules out. */
export function matchOf(open: { here: boolean; there: boolean }): Match {
  if (open.here) return open.there ? 'crossed' : 'coarser';
  return open.there ? 'finer' : 'same';
}

/** A list with something in it. */
export type Some<T> = readonly [T, ...T[]];

/** Whether a list holds something. */
export const isSome = <T>(list: readonly T[]): list is Some<T> => list.length > 0;
