import { expect, it } from 'vitest';
import { heldBy } from '../../src/commands/lib/kiosk/held.ts';
import { passBy, visit } from '../../src/commands/lib/kiosk/visits.ts';
import { useBrowser } from '../support/browser.ts';
import { openStage } from '../support/kiosk.ts';

const session = useBrowser();

// The whole day is played by day.deep.test.ts, four weeks by `npm run bench:kiosk`.
it('a visitor who has gone is held on to by nothing: not the mark touched last, not the field', async () => {
  const stage = await openStage(session);
  const all = ['event', 'mark', 'search', 'later', 'mark'] as const;
  await visit(stage, 1, all);
  await passBy(stage);
  const first = await heldBy(stage.page);
  await visit(stage, 1, [...all, 'search']);
  await visit(stage, 1, all);
  await passBy(stage);
  const { nodes, listeners, detached } = await heldBy(stage.page);
  expect({ nodes, listeners, detached }).toEqual({
    nodes: first.nodes,
    listeners: first.listeners,
    detached: 0,
  });
});
