import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { expectPath } from '../support/journeys.ts';
import {
  LONGEST_STAY,
  expectTold,
  openStill,
  sheetOn,
  storyTour,
  storyWordsOf,
  toldOn,
} from '../support/story.ts';

const browser = useBrowser();
const tour = storyTour();
const [first, second, third] = tour as [string, string, string];
const last = tour.at(-1) ?? '';

describe('the story', () => {
  it('ends at its last event and begins again from there', async () => {
    const t = await storyWordsOf('en');
    const page = await openStill(browser, `/en/story/${last}`);
    await page.getByRole('button', { name: t('story:again') }).click();
    await expectTold(page, first);
    await page.keyboard.press('End');
    await expectTold(page, last);
    await page.clock.fastForward(LONGEST_STAY);
    await page.getByRole('button', { name: t('story:again') }).waitFor();
    expect(await toldOn(page)).toBe(last);
  });

  it.each([
    ['', 'ArrowLeft', 'ArrowRight'],
    ['/en', 'ArrowRight', 'ArrowLeft'],
  ])('is walked by keys in the direction of reading: "%s"', async (prefix, later, earlier) => {
    const page = await openStill(browser, `${prefix}/story`);
    await page.locator('body').press(later);
    await page.keyboard.press(later);
    await expectTold(page, third);
    await page.keyboard.press(earlier);
    await expectTold(page, second);
    await page.keyboard.press('End');
    await expectTold(page, last);
    await page.keyboard.press('Home');
    await expectTold(page, first);
    await page.keyboard.press('Space');
    await page.clock.fastForward(LONGEST_STAY);
    await expectTold(page, second);
    await page.keyboard.press('Space');
    await page.clock.fastForward(60_000);
    expect(await toldOn(page)).toBe(second);
    await page.keyboard.press('Escape');
    await expectPath(page, prefix === '' ? '/' : prefix);
  });

  it('is told by a finger on a phone', async () => {
    const t = await storyWordsOf('fa');
    const page = await openStill(browser, '/fa/story', { screen: 'phone' });
    await page.getByRole('button', { name: t('story:later') }).tap();
    await expectTold(page, second);
    await page.getByRole('button', { name: t('story:start') }).tap();
    await page.clock.fastForward(LONGEST_STAY);
    await expectTold(page, third);
  });

  it('says so where there is no such event, and stands at its beginning', async () => {
    const page = await browser.open('/en/story/no-such-event', { expectedErrors: ['status of 404'] });
    await expectTold(page, first);
    await page.getByText('no-such-event').waitFor();
  });

  it('moves the marks and sets the words one by one, and is whole at once for who wants no motion', async () => {
    const page = await browser.open('/story', { reducedMotion: false });
    await expectTold(page, first);
    const running = () =>
      page.evaluate(() => document.querySelector('article')?.getAnimations({ subtree: true }).length ?? 0);
    expect(await running(), 'what a page begins with stands still').toBe(0);
    // Motion that stands still can be counted, however long the page took to turn.
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Animation.enable');
    await devtools.send('Animation.setPlaybackRate', { playbackRate: 0 });
    await page.locator('body').press('ArrowLeft');
    await expectTold(page, second);
    expect(await running()).toBeGreaterThan(5);
    // A word is one piece: what is animated begins and ends with a space around it.
    const pieces = await sheetOn(page).locator('[data-evidence] > span').allTextContents();
    expect(pieces.every((piece) => piece !== '' && !/\s/u.test(piece))).toBe(true);
    const still = await browser.open('/story');
    await expectTold(still, first);
    await still.locator('body').press('ArrowLeft');
    await expectTold(still, second);
    expect(await still.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});
