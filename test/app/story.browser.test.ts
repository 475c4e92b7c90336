import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { expectPath, pathOf, publishedDataset, wordsOf } from '../support/journeys.ts';
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
  it('is found from the record, stands still, goes on when started, and stays when paused', async () => {
    const t = await storyWordsOf('ar');
    const page = await browser.newPage();
    await page.clock.install({ time: 0 });
    await browser.go(page, '/');
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
    await page.clock.fastForward(LONGEST_STAY);
    await expectTold(page, second);
    await expectPath(page, `/story/${second}`);
    await page.clock.fastForward(LONGEST_STAY);
    await expectTold(page, third);
    expect(await page.evaluate(() => history.length)).toBe(before);
    await page.getByRole('button', { name: t('story:pause') }).click();
    await page.clock.fastForward(120_000);
    expect(await toldOn(page)).toBe(third);
  });

  it('steps by buttons, and goes back by the way one came', async () => {
    const t = await storyWordsOf('ar');
    const page = await openStill(browser, '/story');
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

  it('quotes words that lead to their place in the article, and back', async () => {
    const t = await storyWordsOf('ar');
    const dataset = publishedDataset();
    const page = await browser.open(`/story/${first}`);
    for (const id of tour) {
      await expectTold(page, id);
      const words = sheetOn(page).locator('[data-evidence]');
      const [, article = '', start = '', end = ''] =
        /^([^:]+):(\d+)-(\d+)$/.exec((await words.getAttribute('data-evidence')) ?? '') ?? [];
      const text = dataset.articles.find((one) => one.id === article)?.text.slice(Number(start), Number(end));
      expect([id, await words.textContent()]).toEqual([id, text]);
      if (id !== last) await page.keyboard.press('ArrowLeft');
    }
    await sheetOn(page)
      .getByRole('link', { name: t('story:passage', { id: '002' }) })
      .click();
    await page.waitForURL(/\/articles\/002\?evidence=\d+-\d+/);
    await page.goBack();
    await expectTold(page, last);
  });

  it('hears a key as soon as the page is taken over, also on a slow machine', async () => {
    const page = await browser.newPage();
    const client = await page.context().newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    await browser.go(page, `/story/${first}`);
    await page.keyboard.press('ArrowLeft');
    await expectTold(page, second);
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
    const page = await browser.open(`/story/${id}`, { expectedErrors: ['status of 404'] });
    // A fortnight later; the call, which speaks of it, was three days after that.
    await expectTold(page, 'patrushev-shamkhani-tehran-2022-11-09');
    const title = publishedDataset().events.find((one) => one.id === id)?.title.ar;
    await page.getByText(t('story:notTold', { title })).waitFor();
    await page.getByRole('link', { name: t('story:notToldOpen') }).click();
    await expectPath(page, `/events/${id}`);
  });

  it('keeps what comes from outside in brackets, and leaves it out when asked', async () => {
    const page = await browser.open('/en/story/tehran-summit-2022-07');
    await expectTold(page, 'tehran-summit-2022-07');
    expect(await sheetOn(page).locator('.outside').allTextContents()).toEqual(['19', 'Tuesday']);
    await browser.go(page, '/en/story/tehran-summit-2022-07?outside=off');
    await expectTold(page, 'tehran-summit-2022-07');
    expect(await sheetOn(page).locator('.outside').count()).toBe(0);
    expect(await sheetOn(page).textContent()).toContain('July 2022');
    await browser.go(page, '/en/story/fta-signing-plan-2023');
    await expectTold(page, 'fta-signing-plan-2023');
    const t = await wordsOf('en');
    expect(await sheetOn(page).textContent()).toContain(t('vocabulary:status.planned'));
    expect(await sheetOn(page).textContent()).toContain(t('event:outside.outcome'));
  });
});
