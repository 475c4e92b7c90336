import { expect, it } from 'vitest';
import { heldBy } from '../../src/commands/lib/kiosk/held.ts';
import { EVERYTHING, stageOf, visit } from '../../src/commands/lib/kiosk/visits.ts';
import { useBrowser } from '../support/browser.ts';
import { openKiosk } from '../support/kiosk.ts';

const session = useBrowser();
const VISITS = 160;

it('a day at the kiosk leaves it as the first visit did', async () => {
  const page = await openKiosk(session);
  const start = page.url();
  const length = await page.evaluate(() => history.length);
  const stage = await stageOf(page, (ms) => page.clock.runFor(ms));
  await visit(stage, 0, EVERYTHING);
  const first = await heldBy(page);
  for (let seed = 1; seed <= VISITS; seed += 1) {
    await visit(stage, seed);
    await expect.poll(() => page.url(), { message: `after the visitor of seed ${seed}` }).toBe(start);
  }
  const last = await heldBy(page);
  expect(last.heap - first.heap).toBeLessThanOrEqual(5e6);
  expect(last.nodes).toBeLessThanOrEqual(first.nodes);
  expect(last.listeners).toBeLessThanOrEqual(first.listeners);
  expect(await page.evaluate(() => history.length)).toBe(length);
});
