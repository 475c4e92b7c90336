import { expect, it } from 'vitest';
import { heldAtRest } from '../../src/commands/lib/kiosk/at-rest.ts';
import { firstVisit, visit } from '../../src/commands/lib/kiosk/visits.ts';
import { useBrowser } from '../support/browser.ts';
import { openStage } from '../support/kiosk.ts';

const session = useBrowser();

// The whole day is played by day.deep.test.ts, four weeks by `npm run bench:kiosk`.
it('a visitor who has gone is held on to by nothing: not the mark touched last, not the field', async () => {
  const stage = await openStage(session);
  const all = ['event', 'mark', 'search', 'later', 'mark'] as const;
  // What is still on its way has listeners of its own: a slow line would be counted, not a visitor.
  await firstVisit(stage, 1);
  const first = await heldAtRest(stage);
  await visit(stage, 1, [...all, 'search']);
  await visit(stage, 1, all);
  const last = await heldAtRest(stage, first);
  expect(last.nodes).toBeLessThanOrEqual(first.nodes);
  expect(last.listeners).toBeLessThanOrEqual(first.listeners);
  expect(last.detached).toBe(0);
});
