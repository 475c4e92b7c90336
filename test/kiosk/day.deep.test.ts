/** A day at the kiosk: 160 visitors, each made up from a seed, on a clock that does not wait for them. */
import { expect, it } from 'vitest';
import { heldAtRest } from '../../src/commands/lib/kiosk/at-rest.ts';
import { firstVisit, visit } from '../../src/commands/lib/kiosk/visits.ts';
import { useBrowser } from '../support/browser.ts';
import { openStage } from '../support/kiosk.ts';

const session = useBrowser();
const VISITS = 160;

it('a day at the kiosk leaves it as the first visit did', async () => {
  const stage = await openStage(session);
  const { page } = stage;
  const start = page.url();
  const length = await page.evaluate(() => history.length);
  await firstVisit(stage, 1);
  const first = await heldAtRest(stage);
  for (let seed = 2; seed < 2 + VISITS; seed += 1) {
    await visit(stage, seed);
    await expect.poll(() => page.url(), { message: `after the visitor of seed ${seed}` }).toBe(start);
  }
  const last = await heldAtRest(stage, first);
  expect(last.heap - first.heap).toBeLessThanOrEqual(5e6);
  expect(last.nodes).toBeLessThanOrEqual(first.nodes);
  expect(last.listeners).toBeLessThanOrEqual(first.listeners);
  expect(last.detached).toBe(0);
  expect(await page.evaluate(() => history.length)).toBe(length);
});
