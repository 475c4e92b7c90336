import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isDeep } from '../support/depth.ts';
import { findFirefox, startFirefox, type Firefox } from '../support/bidi-firefox.ts';
import { SCREENS, useBrowser } from '../support/browser.ts';
import { chromiumTab } from './chromium-tab.ts';
import { JOURNEYS } from './journeys.ts';
import { useStick } from './stick.ts';
import { worldOf } from './world.ts';

const browser = useBrowser();
const stick = useStick();
const journeys = JOURNEYS.filter(({ first }) => isDeep || first === true);

/** Every address a page asks for. */
function requestsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  return asked;
}

/** What was asked for besides the file itself, and what stands in it: nothing, ever. */
const besides = (asked: readonly string[]): string[] =>
  asked.filter(
    (url) => !url.startsWith('data:') && url !== 'about:blank' && url.split('#')[0] !== stick.url(),
  );

describe('one file, from disk, in Chromium: a reader', () => {
  it.each(journeys)('$name', async ({ go }) => {
    const page = await browser.newPage();
    const asked = requestsOf(page);
    await go(await worldOf(chromiumTab(page), { url: stick.url(), hash: true }));
    expect(asked.length).toBeGreaterThan(0);
    expect(besides(asked)).toEqual([]);
  });
});

const program = findFirefox();

it.each([program === null ? 'no Firefox on this machine' : 'the Firefox of this machine too'])(
  'one file is tried in Chromium and in %s',
  () => expect(findFirefox()).toBe(program),
);

describe.each(program === null ? [] : [program])('one file, from disk, in Firefox (%s): a reader', (path) => {
  let firefox: Firefox | undefined;
  beforeAll(async () => {
    firefox = await startFirefox(path, SCREENS.laptop);
  });
  afterAll(() => firefox?.close());

  it.each(journeys)('$name', async ({ go }) => {
    if (firefox === undefined) throw new Error('Firefox has not started');
    const { tab, requests, errors } = firefox;
    const [asked, logged] = [requests.length, errors.length];
    await go(await worldOf(tab, { url: stick.url(), hash: true }));
    expect(errors.slice(logged)).toEqual([]);
    expect(besides(requests.slice(asked))).toEqual([]);
  });
});
