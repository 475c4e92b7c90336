import { describe, expect, inject, it } from 'vitest';
import { isDeep } from '../support/depth.ts';
import { useBrowser } from '../support/browser.ts';
import { chromiumTab } from './chromium-tab.ts';
import { JOURNEYS } from './journeys.ts';
import { worldOf } from './world.ts';

const browser = useBrowser();

// What a wall does without, the list says itself.
const journeys = JOURNEYS.flatMap(({ name, first, go, wall = go }) =>
  typeof wall === 'string' ? [] : [{ name, first, go: wall }],
);
// The kiosk is handled at length by its own tests: in `npm test` a few show that the list fits it.
const here = isDeep ? journeys : journeys.filter(({ first }) => first === true).slice(0, 3);

describe('an unattended screen: a visitor', () => {
  it.each(here)('$name', async ({ go }) => {
    const page = await browser.newPage({ screen: 'wall', touch: true });
    await page.goto('about:blank');
    const length = () => page.evaluate(() => history.length);
    const world = await worldOf(chromiumTab(page, { touch: true }), {
      url: inject('baseUrl'),
      hash: false,
      always: { display: 'kiosk' },
      wall: true,
    });
    await go(world);
    // Whatever was done, nothing was opened beside it, and nobody finds a step of it in the browser.
    expect(page.context().pages()).toHaveLength(1);
    const before = await length();
    await world.begin('/');
    expect(await length()).toBeLessThanOrEqual(before + 2);
  });
});
