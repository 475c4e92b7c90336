import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser, type Visitor } from '../support/browser.ts';
import { LONGEST_STAY, storyTour, storyWordsOf } from '../support/story.ts';

const browser = useBrowser();
const tour = storyTour();

const screen = (page: Page) => page.locator('main[data-kiosk="attract"]');

/** A kiosk nobody is at, whose time stands still until it is moved on. */
async function openAttract(path = '/?display=kiosk', visitor: Visitor = {}): Promise<Page> {
  const page = await browser.newPage({ screen: 'wall-portrait', ...visitor });
  await page.clock.install({ time: 0 });
  await browser.go(page, path);
  await page.locator(`article[data-story="${tour[0]}"]`).waitFor();
  return page;
}

/** Moves on to the sheet of a turn, counted from 0. */
async function turnTo(page: Page, turn: number): Promise<void> {
  await page.clock.fastForward(LONGEST_STAY);
  await page.locator(`article[data-story="${tour[turn % tour.length]}"]`).waitFor();
}

/** Waits until the record stands where the attract screen was. */
async function expectLetIn(page: Page): Promise<void> {
  await screen(page).waitFor({ state: 'detached' });
  expect(await page.locator('main').count()).toBe(1);
}

/** Where everything with words lies, and on what. */
const laid = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const places = (selector: string) =>
      [...document.querySelectorAll(selector)].map((one) => {
        const { left, top } = one.getBoundingClientRect();
        return `${selector} ${Math.round(left)},${Math.round(top)}`;
      });
    return [
      ...places('main svg[role="img"]'),
      ...places('main button'),
      ...places('main h1'),
      ...places('main q'),
    ];
  });

describe('the attract screen', () => {
  it('tells the whole story round and round, in the own language and every other in turn', async () => {
    const page = await openAttract();
    const seconds = new Set<string | null>();
    for (let turn = 0; turn <= tour.length; turn += 1) {
      if (turn > 0) await turnTo(page, turn);
      seconds.add(await page.locator('h1 + p').getAttribute('lang'));
      expect(await page.locator('article [data-evidence]').count()).toBe(1);
      expect(await page.locator('article a').count(), 'nothing leads away').toBe(0);
    }
    expect(seconds).toEqual(new Set(['en', 'fa', 'ru']));
  });

  it('leaves nothing where it was, and shows no ground in one shade for ten minutes', async () => {
    const page = await openAttract();
    let before = await laid(page);
    const grounds = new Set<string>();
    const invited = new Set<boolean>();
    // As many turns as last ten minutes at the longest.
    for (let turn = 1; turn * LONGEST_STAY <= 10 * 60_000; turn += 1) {
      await turnTo(page, turn);
      const now = await laid(page);
      expect(now.filter((place) => before.includes(place))).toEqual([]);
      before = now;
      grounds.add(await screen(page).evaluate((one) => getComputedStyle(one).backgroundColor));
      invited.add(((await page.locator('main button').boundingBox())?.y ?? 0) < 960);
    }
    expect(grounds.size).toBeGreaterThan(1);
    expect(invited.size, 'the invitation stands above and below').toBe(2);
  });

  it('lets in whoever touches it anywhere, presses a key or its button', async () => {
    const t = await storyWordsOf('ar');
    const touched = await openAttract('/?display=kiosk', { touch: true });
    await touched.touchscreen.tap(300, 900);
    await expectLetIn(touched);
    const typed = await openAttract();
    await typed.keyboard.press('Enter');
    await expectLetIn(typed);
    const pressed = await openAttract();
    await pressed.getByRole('button', { name: t('kiosk:touch') }).click();
    await expectLetIn(pressed);
  });

  it('turns without motion for who wants none', async () => {
    const page = await openAttract();
    await turnTo(page, 1);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    const moving = await openAttract('/?display=kiosk', { reducedMotion: false });
    expect(await moving.evaluate(() => document.getAnimations().length)).toBeGreaterThan(5);
  });

  it('shows the name of the record alone where it is set so', async () => {
    const page = await browser.newPage({ screen: 'wall' });
    await page.clock.install({ time: 0 });
    await browser.go(page, '/?display=kiosk&attract=title');
    await screen(page).waitFor();
    expect(await page.locator('article').count()).toBe(0);
    const before = await laid(page);
    await page.clock.fastForward(60_000);
    await expect.poll(async () => (await laid(page)).filter((place) => before.includes(place))).toEqual([]);
  });
});
