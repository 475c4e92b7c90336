import type { Id } from './dataset.ts';

/** What each id lies in or belongs to: a place in a place, a topic in a topic; `null` for the outermost. */
export type Outer = ReadonlyMap<Id, Id | null>;

/** An id with everything it lies in, the nearest first: who asks for Russia also finds the Kremlin. A circle ends. */
export function withOuter(id: Id, outer: Outer): Id[] {
  const chain: Id[] = [];
  for (let at: Id | null = id; at !== null && !chain.includes(at); at = outer.get(at) ?? null) chain.push(at);
  return chain;
}
