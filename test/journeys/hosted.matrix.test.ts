import { describe, expect, inject, it } from 'vitest';
import { isDeep } from '../support/depth.ts';
import { useBrowser } from '../support/browser.ts';
import { chromiumTab } from './chromium-tab.ts';
import { JOURNEYS } from './journeys.ts';
import { worldOf } from './world.ts';

const browser = useBrowser();

// A site is walked through at length by the tests of its parts: in `npm test` one journey shows that the list fits it.
const journeys = JOURNEYS.filter(({ first }, index) => isDeep || (first === true && index === 0));

describe('a site at the root of its host: a reader', () => {
  it.each(journeys)('$name', async ({ go }) => {
    // A host may well say of an address that leads nowhere that there is nothing.
    const page = await browser.newPage({ expectedErrors: ['status of 404'] });
    const origin = new URL(inject('baseUrl')).origin;
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(origin) && url !== 'about:blank') elsewhere.push(url);
    });
    await go(await worldOf(chromiumTab(page), { url: inject('baseUrl'), hash: false }));
    expect(elsewhere).toEqual([]);
  });
});
