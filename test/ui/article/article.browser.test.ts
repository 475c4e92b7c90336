import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../../support/browser.ts';

const browser = useBrowser();

/** The words under the passage an address asks for, line by line. */
const markedWords = (page: Page) => page.locator('article mark[aria-current]').allTextContents();

const LANGUAGES = [
  {
    at: '',
    plan: 'خطّة أو دعوة',
    uses: 'هذه الكلمات شاهد على',
    event: /^بوتين يستقبل رئيسي في الكرملين/,
    unmark: 'أزل العلامة',
    outOfRange: /خارج نصّ هذا المقال/,
  },
  {
    at: '/en',
    plan: 'Plan or invitation',
    uses: 'These words are evidence of',
    event: /^Putin receives Raisi at the Kremlin/,
    unmark: 'Remove the mark',
    outOfRange: /outside the text of this article/,
  },
] as const;

describe.each(LANGUAGES)('the article view at "$at/"', (words) => {
  const address = `${words.at}/articles/000`;

  it('holds the text as received, in Arabic and right to left', async () => {
    const page = await browser.open(address);
    const headline = page.getByRole('heading', { level: 1 });
    await headline.waitFor();
    expect(await headline.textContent()).toBe('بوتين يستقبل رئيسي ويُشيد بالعلاقات الثنائية');
    expect(await headline.getAttribute('lang')).toBe('ar');
    expect(await headline.getAttribute('dir')).toBe('rtl');
    const dataset = (await (await page.request.get(browser.urlOf('/dataset.json'))).json()) as {
      articles: { id: string; text: string }[];
    };
    const received = dataset.articles.find(({ id }) => id === '000')?.text ?? '';
    const lines = await page.locator('article [data-line]').allTextContents();
    expect(lines.join('\n')).toBe(
      received
        .split(/\n+/)
        .filter((line) => line.trim() !== '')
        .map((line) => line.trim())
        .join('\n'),
    );
  });

  it('tells what words are evidence of, by mouse and by keyboard, and leads there', async () => {
    const page = await browser.open(address);
    const run = page.locator('article [data-evidence~="000:227-290"]').first();
    await run.click();
    const popover = page.getByRole('dialog', { name: words.uses });
    await popover.waitFor();
    await page.keyboard.press('Escape');
    await popover.waitFor({ state: 'hidden' });
    await run.focus();
    await page.keyboard.press('Enter');
    await popover.getByRole('link', { name: words.event }).click();
    await page.waitForURL(`**${words.at}/events/putin-raisi-kremlin-2023-12-07`);
    await popover.waitFor({ state: 'detached' });
    await page.getByRole('heading', { level: 2, name: words.event }).waitFor();
    expect(await page.locator('article').count()).toBe(0);
  });

  it('goes from one passage pressed straight to another', async () => {
    const page = await browser.open(address);
    const popover = page.getByRole('dialog', { name: words.uses });
    await page.locator('article [data-evidence~="000:227-290"]').first().click();
    await popover.waitFor();
    await page.getByRole('heading', { level: 1 }).getByRole('link').first().click();
    await popover.waitFor();
    expect(await popover.isVisible()).toBe(true);
  });

  it('marks the passage of an address, across runs, and takes the reader there', async () => {
    // From the middle of one passage to the middle of another.
    const page = await browser.open(`${address}?evidence=1180-1440`);
    await page.locator('article mark').first().waitFor();
    expect((await markedWords(page)).join('').length).toBe(1440 - 1180 - '\n\n'.length);
    await page.waitForFunction(() => document.activeElement?.matches('article mark'));
    const box = await page.locator('article mark').first().boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(768);
    await page.getByRole('link', { name: words.unmark }).click();
    await page.waitForURL(`**${address}`);
    await page.locator('article mark').first().waitFor({ state: 'detached' });
  });

  it('says so when the text has no such passage, and shows the article', async () => {
    const page = await browser.open(`${address}?evidence=900000-900001`);
    await page.getByRole('status').filter({ hasText: words.outOfRange }).waitFor();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.locator('article mark').count()).toBe(0);
  });

  it('switches a kind of mark off and on, and its notes with it', async () => {
    const page = await browser.open(address);
    const plan = page.getByRole('checkbox', { name: words.plan });
    await plan.waitFor();
    const drawn = () => page.locator('article [data-under="plan"]').count();
    const before = await drawn();
    expect(before).toBeGreaterThan(0);
    await plan.uncheck();
    expect(await drawn()).toBe(0);
    await plan.check();
    expect(await drawn()).toBe(before);
  });
});

it('joins the runs of every passage of every article to its words', async () => {
  const page = await browser.open('/articles');
  await page.getByRole('heading', { level: 1 }).waitFor();
  const dataset: unknown = await (await page.request.get(browser.urlOf('/dataset.json'))).json();
  for (const { id } of (dataset as { articles: { id: string }[] }).articles) {
    await browser.go(page, `/articles/${id}`);
    await page.locator('article [data-evidence]').first().waitFor();
    const wrong = await page.evaluate(
      ([data, article]) => {
        const passages: { article: string; start: number; end: number; exact: string }[] = [];
        const look = (value: unknown): void => {
          if (typeof value !== 'object' || value === null) return;
          if ('type' in value && value.type === 'TextQuoteSelector') passages.push(value as never);
          else for (const inner of Object.values(value)) look(inner);
        };
        look(data);
        return passages
          .filter((passage) => passage.article === article)
          .filter(({ start, end, exact }) => {
            const runs = document.querySelectorAll(`main [data-evidence~="${article}:${start}-${end}"]`);
            return [...runs].map((run) => run.textContent).join('') !== exact;
          })
          .map(({ exact }) => exact);
      },
      [dataset, id] as const,
    );
    expect(wrong).toEqual([]);
  }
});

it('offers the address of words marked by hand', async () => {
  const page = await browser.open('/en/articles/000');
  const run = page.locator('article [data-evidence~="000:227-290"]').first();
  await run.waitFor();
  const bar = page.getByRole('group', { name: 'Marked passage' });
  const copy = bar.getByRole('button', { name: 'Copy link to passage' });
  // Marked again and again, as somebody does: the article's own part of the page is taken over a moment after the rest.
  await expect
    .poll(async () => {
      await run.evaluate((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        const selection = document.getSelection();
        selection?.removeAllRanges();
        selection?.addRange(range);
      });
      return await copy.isVisible();
    })
    .toBe(true);
  // What only an editor needs is not in a build.
  expect(await bar.getByRole('button').count()).toBe(1);
});

it('shows the words of a note while the reader looks at it, by mouse and by keyboard', async () => {
  const page = await browser.open('/en/articles/000');
  const note = page.getByRole('link', { name: 'Vladimir Putin' }).first();
  await note.waitFor();
  const plain = await page
    .locator('article a[data-at]')
    .evaluateAll((runs) => new Set(runs.map((run) => run.className)).size);
  expect(plain).toBe(1);
  const lit = async () =>
    page.locator('article a[data-at]').evaluateAll((runs) => {
      const usual = runs[0]?.className ?? '';
      return runs.filter((run) => run.className !== usual).map((run) => run.textContent);
    });
  await note.hover();
  expect(await lit()).toContain('علاقاتنا تتطور بشكل جيّد جدّاً');
  await page.mouse.move(1, 1);
  expect(await lit()).toEqual([]);
  await note.focus();
  expect(await lit()).toContain('علاقاتنا تتطور بشكل جيّد جدّاً');
});

it('folds the notes under their lines on a phone, a press away', async () => {
  const page = await browser.open('/en/articles/000', { screen: 'phone' });
  const notes = page.getByRole('button', { name: /^\d+ notes?$/ });
  await notes.first().waitFor();
  const note = page.getByRole('listitem').getByRole('link', { name: 'Vladimir Putin' }).first();
  expect(await note.isVisible()).toBe(false);
  for (const button of await notes.all()) await button.tap();
  await note.waitFor({ state: 'visible' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

it('opens what words are evidence of as a sheet on a phone, by touch', async () => {
  const page = await browser.open('/en/articles/000', { screen: 'phone' });
  await page.locator('article [data-evidence~="000:227-290"]').first().tap();
  const popover = page.getByRole('dialog');
  await popover.waitFor();
  const box = await popover.boundingBox();
  expect(box?.x).toBe(0);
  expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(740);
});
