/** What a kiosk holds on to between two visitors. */
import { heldBy, type Held } from './held.ts';
import { passBy, type Stage } from './visits.ts';

/** So many people pass by and are counted after; what a visitor of another language or ten fingers left is gone then. */
const PASS_BY = 3;

/**
 * What the page holds on to when nobody is there. A browser remembers for a while what was touched or focused last, and
 * with it a whole screen: of a few counts the lowest of each kind, for what is never let go stands in all of them.
 * @param enough what is awaited: once everything is as low as this, nothing more is counted
 */
export async function heldAtRest(stage: Stage, enough: Held | null = null): Promise<Held> {
  let least: Held | null = null;
  for (let time = 0; time < PASS_BY; time += 1) {
    await passBy(stage);
    const now = await heldBy(stage.page);
    least = least === null ? now : lower(least, now);
    if (enough !== null && holdsNoMore(least, enough)) break;
  }
  return least ?? heldBy(stage.page);
}

const lower = (one: Held, other: Held): Held => ({
  heap: Math.min(one.heap, other.heap),
  nodes: Math.min(one.nodes, other.nodes),
  listeners: Math.min(one.listeners, other.listeners),
  detached: Math.min(one.detached, other.detached),
});

const holdsNoMore = (held: Held, than: Held): boolean =>
  held.nodes <= than.nodes && held.listeners <= than.listeners && held.detached <= than.detached;
