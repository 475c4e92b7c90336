import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { distOf } from '../../src/commands/lib/build.mjs';
import { ROOT } from '../../src/commands/lib/root.mjs';
import { isDeep } from '../support/depth.ts';
import { useBrowser } from '../support/browser.ts';
import { dumbHost, type DumbHost } from '../support/dumb-host.ts';
import { chromiumTab } from './chromium-tab.ts';
import { JOURNEYS } from './journeys.ts';
import { worldOf } from './world.ts';

const browser = useBrowser();

const PLACES = [
  { what: 'at the root of its host', below: '/', slashless: 'redirect', all: true },
  { what: 'below a path', below: '/some/sub/path/', slashless: 'redirect', all: true },
  // It differs in how an address is first answered, and every journey begins with that.
  {
    what: 'where a folder is served without its slash',
    below: '/some/sub/path/',
    slashless: 'serve',
    all: false,
  },
] as const;

// A site is walked through at length by the tests of its parts: in `npm test` a few journeys show that the list fits it.
const FEW = JOURNEYS.filter(({ first }) => first === true);
const journeysAt = ({ below, all }: (typeof PLACES)[number]) =>
  isDeep ? (all ? JOURNEYS : FEW) : below === '/' ? FEW.slice(0, 1) : FEW.slice(-2);
const places = isDeep ? PLACES : PLACES.slice(0, 2);

describe.each(places)('a site $what: a reader', (place) => {
  const { below, slashless } = place;
  let host: DumbHost | undefined;
  beforeAll(async () => {
    host = await dumbHost(distOf(ROOT), { below, slashless });
  });
  afterAll(() => host?.close());

  it.each(journeysAt(place))('$name', async ({ go }) => {
    // A host may well say of an address that leads nowhere that there is nothing, nor styles where they are sought.
    const page = await browser.newPage({ expectedErrors: ['status of 404', 'MIME type'] });
    const url = host?.url ?? '';
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(new URL(url).origin) && request.url() !== 'about:blank')
        elsewhere.push(request.url());
    });
    await go(await worldOf(chromiumTab(page), { url, hash: false }));
    expect(elsewhere).toEqual([]);
  });
});
