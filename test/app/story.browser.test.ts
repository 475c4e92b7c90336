import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { useBrowser, type Visitor } from '../support/browser.ts';
import { expectPath, pathOf, publishedDataset, wordsOf } from '../support/journeys.ts';
import { storyTour, storyWordsOf } from '../support/story.ts';

const browser = useBrowser();
const tour = storyTour();
const [first, second, third] = tour as [string, string, string];
const last = tour.at(-1) ?? '';

const sheet = (page: Page) => page.locator('article[data-story]');
const toldOn = async (page: Page): Promise<string | null> => await sheet(page).getAttribute('data-story');
const expectTold = async (page: Page, id: string): Promise<void> => {
  await page.locator(`article[data-story="${id}"]`).waitFor();
};

/** A page whose time stands still until it is moved on. */
async function openStill(path: string, visitor: Visitor = {}): Promise<Page> {
  const page = await browser.newPage(visitor);
  await page.clock.install({ time: 0 });
  await page.goto(browser.urlOf(path));
  await sheet(page).waitFor();
  return page;
}

describe('the story', () => {
  it('is found from the record, stands still, goes on when started, and stays when paused', async () => {
    const t = await storyWordsOf('ar');
    const page = await browser.newPage();
    await page.clock.install({ time: 0 });
    await page.goto(browser.urlOf('/'));
    await page
      .getByRole('navigation')
      .getByRole('link', { name: t('common:page.story') })
      .click();
    await expectTold(page, first);
    expect(pathOf(page)).toBe('/story');
    await page.clock.fastForward(60_000);
    expect(await toldOn(page)).toBe(first);
    // The link that led here is gone: one stands at the way to begin.
    const play = page.getByRole('button', { name: t('story:start') });
    await expect.poll(() => play.evaluate((one) => one === document.activeElement)).toBe(true);
    const before = await page.evaluate(() => history.length);
    await play.click();
    await page.clock.fastForward(26_000);
    await expectTold(page, second);
    await expectPath(page, `/story/${second}`);
    await page.clock.fastForward(26_000);
    await expectTold(page, third);
    expect(await page.evaluate(() => history.length)).toBe(before);
    await page.getByRole('button', { name: t('story:pause') }).click();
    await page.clock.fastForward(120_000);
    expect(await toldOn(page)).toBe(third);
  });

  it('ends at its last event and begins again from there', async () => {
    const t = await storyWordsOf('en');
    const page = await openStill(`/en/story/${last}`);
    await page.getByRole('button', { name: t('story:again') }).click();
    await expectTold(page, first);
    await page.keyboard.press('End');
    await expectTold(page, last);
    await page.clock.fastForward(26_000);
    await page.getByRole('button', { name: t('story:again') }).waitFor();
    expect(await toldOn(page)).toBe(last);
  });

  it('steps by buttons, and goes back by the way one came', async () => {
    const t = await storyWordsOf('ar');
    const page = await openStill('/story');
    const earlier = page.getByRole('button', { name: t('story:earlier') });
    expect(await earlier.getAttribute('aria-disabled')).toBe('true');
    await page.getByRole('button', { name: t('story:later') }).click();
    await expectTold(page, second);
    const said = await page.getByRole('status').first().textContent();
    expect(said).toContain(publishedDataset().events.find(({ id }) => id === second)?.title.ar);
    await page.getByRole('button', { name: t('story:later') }).click();
    await expectTold(page, third);
    await earlier.click();
    await expectTold(page, second);
    await page.goBack();
    await expectTold(page, third);
    await page.reload();
    await expectTold(page, third);
    await expectPath(page, `/story/${third}`);
  });

  it.each([
    ['', 'ArrowLeft', 'ArrowRight'],
    ['/en', 'ArrowRight', 'ArrowLeft'],
  ])('is walked by keys in the direction of reading: "%s"', async (prefix, later, earlier) => {
    const page = await openStill(`${prefix}/story`);
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
    await page.clock.fastForward(26_000);
    await expectTold(page, second);
    await page.keyboard.press('Space');
    await page.clock.fastForward(60_000);
    expect(await toldOn(page)).toBe(second);
    await page.keyboard.press('Escape');
    await expectPath(page, prefix === '' ? '/' : prefix);
  });

  it('is told by a finger on a phone', async () => {
    const t = await storyWordsOf('fa');
    const page = await openStill('/fa/story', { screen: 'phone' });
    await page.getByRole('button', { name: t('story:later') }).tap();
    await expectTold(page, second);
    await page.getByRole('button', { name: t('story:start') }).tap();
    await page.clock.fastForward(26_000);
    await expectTold(page, third);
  });

  it('quotes words that lead to their place in the article, and back', async () => {
    const t = await storyWordsOf('ar');
    const dataset = publishedDataset();
    const page = await browser.open(`/story/${first}`);
    for (const id of tour) {
      await expectTold(page, id);
      const words = sheet(page).locator('[data-evidence]');
      const [, article = '', start = '', end = ''] =
        /^([^:]+):(\d+)-(\d+)$/.exec((await words.getAttribute('data-evidence')) ?? '') ?? [];
      const text = dataset.articles.find((one) => one.id === article)?.text.slice(Number(start), Number(end));
      expect([id, await words.textContent()]).toEqual([id, text]);
      if (id !== last) await page.keyboard.press('ArrowLeft');
    }
    await sheet(page)
      .getByRole('link', { name: t('story:passage', { id: '002' }) })
      .click();
    await page.waitForURL(/\/articles\/002\?evidence=\d+-\d+/);
    await page.goBack();
    await expectTold(page, last);
  });

  it('leads to its event in the record, and the event back to it', async () => {
    const t = await storyWordsOf('ar');
    const page = await browser.open(`/story/${third}`);
    await page.getByRole('link', { name: t('story:record') }).click();
    await expectPath(page, `/events/${third}`);
    await page.getByRole('link', { name: t('event:inStory') }).click();
    await expectPath(page, `/story/${third}`);
    await expectTold(page, third);
  });

  it('says so where it does not tell an event, and stands at the nearest', async () => {
    const t = await storyWordsOf('ar');
    const id = 'shiraz-attack-2022';
    const page = await browser.open(`/story/${id}`);
    await expectTold(page, 'putin-raisi-call-2022-11-12');
    const title = publishedDataset().events.find((one) => one.id === id)?.title.ar;
    await page.getByText(t('story:notTold', { title })).waitFor();
    await page.getByRole('link', { name: t('story:notToldOpen') }).click();
    await expectPath(page, `/events/${id}`);
  });

  it('says so where there is no such event, and stands at its beginning', async () => {
    const page = await browser.open('/en/story/no-such-event');
    await expectTold(page, first);
    await page.getByText('no-such-event').waitFor();
  });

  it('moves the marks and sets the words one by one, and is whole at once for who wants no motion', async () => {
    const page = await browser.open('/story', { reducedMotion: false });
    await expectTold(page, first);
    const running = () =>
      page.evaluate(() => document.querySelector('article')?.getAnimations({ subtree: true }).length ?? 0);
    expect(await running(), 'what a page begins with stands still').toBe(0);
    await page.locator('body').press('ArrowLeft');
    await expectTold(page, second);
    expect(await running()).toBeGreaterThan(5);
    // A word is one piece: what is animated begins and ends with a space around it.
    const pieces = await sheet(page).locator('[data-evidence] > span').allTextContents();
    expect(pieces.every((piece) => piece !== '' && !/\s/u.test(piece))).toBe(true);
    const still = await browser.open('/story');
    await expectTold(still, first);
    await still.locator('body').press('ArrowLeft');
    await expectTold(still, second);
    expect(await still.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  it('keeps what comes from outside in brackets, and leaves it out when asked', async () => {
    const page = await browser.open('/en/story/tehran-summit-2022-07');
    expect(await sheet(page).locator('.outside').allTextContents()).toEqual(['19', 'Tuesday']);
    await page.goto(browser.urlOf('/en/story/tehran-summit-2022-07?outside=off'));
    await expectTold(page, 'tehran-summit-2022-07');
    expect(await sheet(page).locator('.outside').count()).toBe(0);
    expect(await sheet(page).textContent()).toContain('July 2022');
    await page.goto(browser.urlOf('/en/story/fta-signing-plan-2023'));
    await expectTold(page, 'fta-signing-plan-2023');
    const t = await wordsOf('en');
    expect(await sheet(page).textContent()).toContain(t('vocabulary:status.planned'));
    expect(await sheet(page).textContent()).toContain(t('event:outside.outcome'));
  });

  it.each(['light', 'dark'] as const)('has nothing axe finds wrong: %s', async (theme) => {
    for (const path of [
      `/story`,
      '/en/story/iran-drone-supply',
      '/story/netanyahu-criticises-iran-russia-ties-2023-12',
    ]) {
      const page = await browser.open(path, { theme });
      await sheet(page).waitFor();
      expect([path, await axeViolations(page)]).toEqual([path, []]);
    }
  });
});
