import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../../support/browser.ts';

const browser = useBrowser();

const KREMLIN = 'putin-raisi-kremlin-2023-12-07';

/** The open event, by what it is: the region named after it. */
const panelOf = (page: Page, title: string) => page.getByRole('complementary', { name: title });

/** The events of the list, from its first to its last. */
const eventsOfList = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[aria-labelledby="list-title"] a[data-event-id]')].map((row) =>
      row.getAttribute('data-event-id'),
    ),
  );

const LANGUAGES = [
  {
    at: '',
    title: 'بوتين يستقبل رئيسي في الكرملين',
    day: /الخميس 7 كانون الأول\/ديسمبر 2023/,
    hijri: '23 جمادى الأولى 1445',
    solar: '16 آذر 1402',
    host: 'المضيف',
    accounts: 'روايتان',
    earlier: 'الحدث السابق',
    later: 'الحدث التالي',
    close: 'أغلق الحدث',
    // Time runs with the reading.
    laterKey: 'ArrowLeft',
    earlierKey: 'ArrowRight',
  },
  {
    at: '/en',
    title: 'Putin receives Raisi at the Kremlin',
    day: /Thursday 7 December 2023/,
    hijri: '23 Jumada I 1445',
    solar: '16 Azar 1402',
    host: 'host',
    accounts: '2 accounts',
    earlier: 'Previous event',
    later: 'Next event',
    close: 'Close the event',
    laterKey: 'ArrowRight',
    earlierKey: 'ArrowLeft',
  },
] as const;

describe.each(LANGUAGES)('the event view at "$at/"', (words) => {
  const address = `${words.at}/events/${KREMLIN}`;

  it('says what, when, how that is known, who, and what two articles say', async () => {
    const page = await browser.open(address);
    const panel = panelOf(page, words.title);
    await panel.getByRole('heading', { name: words.title, level: 2 }).waitFor();
    const text = await panel.innerText();
    expect(text).toMatch(words.day);
    for (const part of [words.hijri, words.solar, words.host]) expect(text).toContain(part);
    await panel.getByRole('heading', { name: words.accounts }).waitFor();
    expect(await panel.getByRole('link', { name: '000', exact: false }).count()).toBeGreaterThan(0);
    expect(await panel.getByRole('link', { name: '003', exact: false }).count()).toBeGreaterThan(0);
  });

  it('goes to its neighbours by keys and by buttons, in the order of the list', async () => {
    const page = await browser.open(address);
    await panelOf(page, words.title).waitFor();
    const order = await eventsOfList(page);
    const at = order.indexOf(KREMLIN);
    expect(at).toBeGreaterThan(0);
    await page.getByRole('heading', { name: words.title, level: 2 }).focus();
    await page.keyboard.press(words.laterKey);
    await page.waitForURL(`**${words.at}/events/${order[at + 1]}`);
    await page.keyboard.press(words.earlierKey);
    await page.waitForURL(`**${address}`);
    await panelOf(page, words.title).getByRole('button', { name: words.later }).click();
    await page.waitForURL(`**${words.at}/events/${order[at + 1]}`);
    await page.getByRole('button', { name: words.earlier }).last().click();
    await page.waitForURL(`**${address}`);
  });

  it('closes with Escape, keeps the view, and leaves the reader where the event was', async () => {
    const page = await browser.open(`${address}?kind=contact`);
    await page.getByRole('heading', { name: words.title, level: 2 }).focus();
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => url.pathname === (words.at || '/') && url.search === '?kind=contact');
    const row = page.locator(`ol a[data-event-id="${KREMLIN}"]:focus`);
    await row.waitFor();
    expect(await row.count()).toBe(1);
  });

  it('leads from a quotation to the very words in the article, and back', async () => {
    const page = await browser.open(address);
    const panel = panelOf(page, words.title);
    const quote = panel.locator('a:has([data-evidence^="003:"])').first();
    const key = await quote.locator('[data-evidence]').getAttribute('data-evidence');
    const exact = await quote.locator('[data-evidence]').innerText();
    await quote.click();
    await page.waitForURL(`**${words.at}/articles/003?evidence=${key?.slice(4)}`);
    const runs = page.locator(`main [data-evidence~="${key}"]`);
    await runs.first().waitFor();
    expect((await runs.allTextContents()).join('')).toBe(exact);
    await page.goBack();
    await panelOf(page, words.title).waitFor();
  });
});

it('shows nothing from outside when that is switched off, and all of it in brackets when on', async () => {
  const page = await browser.open('/en/events/fta-signing-plan-2023');
  const heading = page.getByRole('heading', { name: /What became of it/ });
  await heading.waitFor();
  expect(await page.getByRole('complementary').locator('.outside').count()).toBeGreaterThan(2);
  await browser.go(page, '/en/events/fta-signing-plan-2023?outside=off');
  const panel = panelOf(page, 'Plan to sign an Iran–EAEU free-trade agreement');
  await panel.getByRole('heading', { name: '2 accounts' }).waitFor();
  expect(await heading.count()).toBe(0);
  expect(await panel.locator('.outside').count()).toBe(0);
  expect(await panel.innerText()).not.toContain('8 December 2023');
});

it('takes the focus to the title when opened from the list by keyboard', async () => {
  const page = await browser.open('/en/');
  const row = page.locator(`ol a[data-event-id="${KREMLIN}"]`);
  await row.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/en/events/${KREMLIN}`);
  const title = page.locator('h2:focus');
  await title.waitFor();
  expect(await title.innerText()).toBe('Putin receives Raisi at the Kremlin');
});

it('is the page itself on a phone', async () => {
  const page = await browser.open(`/events/${KREMLIN}`, { screen: 'phone' });
  const panel = panelOf(page, 'بوتين يستقبل رئيسي في الكرملين');
  await panel.waitFor();
  expect(await page.locator('ol a[data-event-id]:visible').count()).toBe(
    await panel.locator('ol a[data-event-id]:visible').count(),
  );
  const box = await panel.boundingBox();
  expect(box?.width).toBeGreaterThan(330);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
