import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readFile } from 'node:fs/promises';
import { axeViolations } from '../../support/axe.ts';
import { useBrowser } from '../../support/browser.ts';

const browser = useBrowser();

const marks = (page: Page) => page.locator('main [data-part="explained"]');
const open = (page: Page) => page.locator('[role="dialog"]:popover-open');

/** Comes to a mark by Tab, as from what stands before it. */
async function tabTo(page: Page, mark: Locator): Promise<void> {
  await mark.focus();
  await page.keyboard.press('Shift+Tab');
  // What stands before it may be such a mark as well, and open.
  await expect.poll(() => hasFocus(mark)).toBe(false);
  await page.keyboard.press('Tab');
  await expect.poll(() => hasFocus(mark)).toBe(true);
}

const hasFocus = (mark: Locator) => mark.evaluate((one) => one === document.activeElement);

/** Whether any line of the words lies under what is open. */
const covers = (mark: Locator) =>
  mark.evaluate((one) => {
    const box = document.querySelector('[role="dialog"]:popover-open')?.getBoundingClientRect();
    return [...one.getClientRects()].some(
      (rect) =>
        box === undefined ||
        (rect.top < box.bottom && box.top < rect.bottom && rect.left < box.right && box.left < rect.right),
    );
  });

/** The lines of an article as received, by where they begin. */
async function linesOf(file: string): Promise<(at: number, length: number) => string> {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await readFile(`seeds/articles/${file}`));
  return (at, length) => text.slice(at, at + length);
}

describe('a body or an abbreviation in an article', () => {
  it('is explained by keyboard, with its page and its source, and closed by Escape', async () => {
    const page = await browser.open('/en/articles/000');
    const mark = marks(page).filter({ hasText: 'الأوراسي' }).first();
    await mark.focus();
    await page.keyboard.press('Enter');
    await open(page).waitFor();
    const words = await open(page).innerText();
    expect(words).toContain('Eurasian Economic Union (EAEU)');
    expect(words).toContain('29 May 2014');
    expect(words).toContain('6 August 2015');
    expect(await open(page).locator('.outside').count()).toBe(1);
    expect(await open(page).locator('a[href*="/organisations/eaeu"]').count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => open(page).count()).toBe(0);
    await expect.poll(() => mark.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it('is explained as the keyboard comes to it, which stays on the words and goes on with Tab', async () => {
    const page = await browser.open('/articles/000');
    const mark = marks(page).first();
    await tabTo(page, mark);
    await open(page).waitFor();
    expect(await open(page).innerText()).not.toBe('');
    expect(await hasFocus(mark)).toBe(true);
    await expect.poll(() => covers(mark)).toBe(false);
    await page.keyboard.press('Tab');
    await expect.poll(() => open(page).count()).toBe(0);
    await page.keyboard.press('Shift+Tab');
    await open(page).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => open(page).evaluate((one) => one.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => hasFocus(mark)).toBe(true);
    await expect.poll(() => open(page).count()).toBe(0);
  });

  it('changes nothing in the text: every line, and every passage joined of its runs, is as received', async () => {
    const page = await browser.open('/articles/002');
    expect(await marks(page).count()).toBeGreaterThan(4);
    const slice = await linesOf('002_b141cb1fd8f664ce.txt');
    const lines = await page
      .locator('main [data-line]')
      .evaluateAll((all) =>
        all.map((line) => ({ at: Number(line.getAttribute('data-line')), text: line.textContent })),
      );
    expect(lines.length).toBeGreaterThan(10);
    for (const { at, text } of lines) expect(text).toBe(slice(at, text.length));
    const passages = await page.locator('main article').evaluate((article) => {
      const joined = new Map<string, string>();
      for (const run of article.querySelectorAll('[data-evidence]')) {
        for (const key of run.getAttribute('data-evidence')?.split(' ') ?? [])
          joined.set(key, (joined.get(key) ?? '') + run.textContent);
      }
      return [...joined];
    });
    for (const [key, text] of passages) {
      const [, start = 0, end = 0] = /:(\d+)-(\d+)$/.exec(key)?.map(Number) ?? [];
      expect(`${key} ${text}`).toBe(`${key} ${slice(start, end - start)}`);
    }
  });

  it('is explained above the lower edge of a phone, and stays in sight there', async () => {
    const page = await browser.open('/articles/002', { screen: 'phone' });
    for (const mark of await marks(page).all()) {
      await tabTo(page, mark);
      await open(page).waitFor();
      await expect.poll(() => covers(mark)).toBe(false);
      await page.keyboard.press('Escape');
    }
  });

  it('is explained by a tap on a phone', async () => {
    const page = await browser.open('/ru/articles/001', { screen: 'phone' });
    await marks(page).first().tap();
    await open(page).waitFor();
    expect(await open(page).innerText()).toContain('14 июля 2015');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  it('stands behind the text on paper, without what is from outside where that is off', async () => {
    const page = await browser.open('/articles/002');
    await page.emulateMedia({ media: 'print' });
    const list = page.getByRole('region', { name: 'أسماء مشروحة' });
    expect(await list.isVisible()).toBe(true);
    expect(await list.locator('dt').count()).toBe(5);
    expect(await list.locator('.outside').count()).toBe(4);
    await browser.go(page, '/articles/002?outside=off');
    await list.waitFor();
    expect(await list.locator('dt').count()).toBe(5);
    expect(await list.locator('.outside').count()).toBe(0);
  });
});

describe('a body in the words of an event', () => {
  const PATH = '/en/events/tehran-summit-2022-07';

  it('is explained in place; Escape closes that and leaves the event open', async () => {
    const page = await browser.open(PATH);
    const mark = marks(page).filter({ hasText: 'Astana format' });
    await mark.focus();
    await page.keyboard.press('Enter');
    await open(page).waitFor();
    expect(await open(page).innerText()).toContain('ceasefire');
    await page.keyboard.press('Escape');
    await expect.poll(() => open(page).count()).toBe(0);
    expect(new URL(page.url()).pathname).toContain('tehran-summit-2022-07');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('Talks on Syria held in Astana').isVisible()).toBe(true);
  });

  it.each(['laptop', 'phone'] as const)(
    'is explained as the keyboard comes to it, its links are next, and it closes behind them (%s)',
    async (screen) => {
      const page = await browser.open(PATH, { screen });
      const mark = marks(page).filter({ hasText: 'Astana format' });
      await tabTo(page, mark);
      await open(page).waitFor();
      expect(await hasFocus(mark)).toBe(true);
      await expect.poll(() => covers(mark)).toBe(false);
      const inside = () => open(page).evaluateAll(([one]) => one?.contains(document.activeElement) ?? false);
      await page.keyboard.press('Tab');
      expect(await inside()).toBe(true);
      await expect
        .poll(async () => {
          await page.keyboard.press('Tab');
          return open(page).count();
        })
        .toBe(0);
      await mark.focus();
      await open(page).waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      await expect.poll(() => hasFocus(mark)).toBe(true);
      expect(await open(page).count()).toBe(0);
    },
  );

  it('stays open while its own words are pressed, and closes when others are', async () => {
    const page = await browser.open(PATH);
    await marks(page).filter({ hasText: 'Astana format' }).click();
    await open(page)
      .locator('p')
      .first()
      .click({ position: { x: 1, y: 1 } });
    expect(await open(page).count()).toBe(1);
    await page.getByRole('heading', { level: 1 }).first().click();
    await expect.poll(() => open(page).count()).toBe(0);
  });

  it('opens before any code has come', async () => {
    const page = await browser.newPage({ context: { javaScriptEnabled: false } });
    await page.goto(browser.urlOf(`${PATH}/`));
    await marks(page).filter({ hasText: 'Astana format' }).click();
    await expect.poll(() => open(page).count()).toBe(1);
  });
});

it.each(['/articles/002', '/en/events/tehran-summit-2022-07'])(
  '%s has nothing axe objects to while an explanation is open',
  async (path) => {
    const page = await browser.open(path);
    await marks(page).first().focus();
    await page.keyboard.press('Enter');
    await open(page).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  },
);
