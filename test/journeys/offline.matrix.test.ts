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

const firefox = findFirefox();

if (firefox === null) {
  it('one file is not tried in Firefox: this machine has none', () => {
    expect(findFirefox()).toBeNull();
  });
} else {
  describe('one file, from disk, in Firefox: a reader', () => {
    let started: Firefox | undefined;
    beforeAll(async () => {
      started = await startFirefox(firefox, SCREENS.laptop);
    });
    afterAll(() => started?.close());

    it.each(journeys)('$name', async ({ go }) => {
      if (started === undefined) throw new Error('Firefox has not started');
      const { tab, requests, errors } = started;
      const [asked, logged] = [requests.length, errors.length];
      await go(await worldOf(tab, { url: stick.url(), hash: true }));
      expect(errors.slice(logged)).toEqual([]);
      expect(besides(requests.slice(asked))).toEqual([]);
    });
  });
}
