/** What a kiosk holds on to between two visitors. */
import { heldBy, type Held } from './held.ts';
import { passBy, type Stage } from './visits.ts';

/** So many people pass by before it is counted; what a visitor of another language or ten fingers left is gone then. */
const PASS_BY = 3;

/**
 * What the page holds on to when nobody is there. A browser remembers for a while what was touched or focused last, and
 * with it a whole screen: of a few counts the lowest, for what is never let go stands in all of them.
 * @param enough what is awaited: a count as low as this is the last one
 */
export async function heldAtRest(stage: Stage, enough: Held | null = null): Promise<Held> {
  let least: Held | null = null;
  for (let time = 0; time < PASS_BY; time += 1) {
    await passBy(stage);
    if (enough === null && time < PASS_BY - 1) continue;
    const now = await heldBy(stage.page);
    if (least === null || now.nodes < least.nodes) least = now;
    if (enough !== null && least.nodes <= enough.nodes) break;
  }
  return least ?? heldBy(stage.page);
}
