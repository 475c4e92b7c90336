/** The screen stays on: the kiosk asks for it, again whenever the browser has let go of it, and lives without. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser, type BrowserSession } from '../support/browser.ts';
import { attract, wake } from '../support/kiosk.ts';

const session = useBrowser();

type Screen = { asked: number; held: number; hide: () => void; show: () => void };

/** Puts a made-up wake lock into the page, which behaves as the browser's does: what is hidden loses it. */
function madeUpLock(refuses: boolean): void {
  let hidden = false;
  let sentinels: (EventTarget & { released: boolean })[] = [];
  const screen: Screen = {
    asked: 0,
    get held() {
      return sentinels.length;
    },
    hide: () => turn(true),
    show: () => turn(false),
  };
  const turn = (to: boolean) => {
    hidden = to;
    if (hidden) {
      for (const sentinel of sentinels) sentinel.released = true;
      sentinels = [];
    }
    document.dispatchEvent(new Event('visibilitychange'));
  };
  Object.defineProperty(Document.prototype, 'visibilityState', {
    configurable: true,
    get: () => (hidden ? 'hidden' : 'visible'),
  });
  const request = () => {
    screen.asked += 1;
    if (refuses) return Promise.reject(new DOMException('power is short', 'NotAllowedError'));
    const release = () => Promise.resolve();
    const sentinel = Object.assign(new EventTarget(), { released: false, type: 'screen', release });
    sentinels.push(sentinel);
    return Promise.resolve(sentinel);
  };
  Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request } });
  Object.assign(globalThis, { madeUp: screen });
}

async function openWith(browser: BrowserSession, refuses: boolean): Promise<Page> {
  const page = await browser.newPage({ screen: 'wall', touch: true });
  await page.clock.install();
  await page.addInitScript(madeUpLock, refuses);
  await browser.go(page, '/?display=kiosk');
  await attract(page).waitFor();
  return page;
}

const screenOf = (page: Page) =>
  page.evaluate(() => {
    const { asked, held } = (globalThis as unknown as { madeUp: Screen }).madeUp;
    return { asked, held };
  });

const turn = (page: Page, how: 'hide' | 'show') =>
  page.evaluate((name) => (globalThis as unknown as { madeUp: Screen }).madeUp[name](), how);

describe('the screen', () => {
  it('is kept on from the start, and again after the page was hidden', async () => {
    const page = await openWith(session, false);
    await expect.poll(() => screenOf(page)).toEqual({ asked: 1, held: 1 });
    await turn(page, 'hide');
    expect(await screenOf(page)).toEqual({ asked: 1, held: 0 });
    await turn(page, 'show');
    await expect.poll(() => screenOf(page)).toEqual({ asked: 2, held: 1 });
    // What is held need not be asked for.
    await turn(page, 'show');
    await wake(page);
    expect(await screenOf(page)).toEqual({ asked: 2, held: 1 });
  });

  it('may be refused: the kiosk is there all the same, and asks again', async () => {
    const page = await openWith(session, true);
    await expect.poll(() => screenOf(page)).toEqual({ asked: 1, held: 0 });
    await turn(page, 'hide');
    await turn(page, 'show');
    await expect.poll(() => screenOf(page)).toEqual({ asked: 2, held: 0 });
    await wake(page);
  });
});
