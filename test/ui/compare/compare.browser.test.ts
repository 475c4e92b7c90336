import { describe, expect, it } from 'vitest';
import { axeViolations } from '../../support/axe.ts';
import { useBrowser } from '../../support/browser.ts';

const browser = useBrowser();

const KREMLIN = '/events/putin-raisi-kremlin-2023-12-07';

/** A host has no page for what does not exist, and says so. */
const NOT_THERE = { expectedErrors: ['status of 404'] };

const LANGUAGES = [
  {
    at: '',
    compare: 'قارن الروايات',
    place: 'المكان',
    legend: 'ما تعنيه العلامات',
    aspect: 'الباب المعروض',
    next: 'الباب التالي',
    claims: 'مواضع الخلاف',
    unknown: 'nothing-here',
  },
  {
    at: '/en',
    compare: 'Compare the accounts',
    place: 'Place',
    legend: 'What the marks mean',
    aspect: 'Aspect shown',
    next: 'Next aspect',
    claims: 'Disputed claims',
    unknown: 'nothing-here',
  },
] as const;

describe.each(LANGUAGES)('the accounts side by side at "$at/"', (words) => {
  const address = `${words.at}${KREMLIN}/compare`;

  it('are a press away from the event, and from there to the words of an article, by keys alone', async () => {
    const page = await browser.open(words.at + KREMLIN);
    await page.getByRole('link', { name: words.compare }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${address}`);
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: words.place }) });
    const quote = row.locator('a:has([data-evidence^="003:"])').first();
    const key = await quote.locator('[data-evidence]').getAttribute('data-evidence');
    await quote.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${words.at}/articles/003?evidence=${key?.slice(4)}`);
    await expect.poll(() => page.locator(`main [data-evidence~="${key}"]`).count()).toBeGreaterThan(0);
  });

  it('say their marks in words, explain them, and hold to the rules of access', async () => {
    const page = await browser.open(address);
    await page.getByRole('heading', { name: words.legend }).waitFor();
    expect(
      await page.locator('main a[href*="/events/"]:not([data-event-id], [data-event-id] *)').count(),
    ).toBe(0);
    const marks = await page.locator('td[data-mark]:has(> svg)').allInnerTexts();
    expect(marks.length).toBeGreaterThan(10);
    expect(marks.every((mark) => mark.trim() !== '')).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('stand one aspect at a time on a phone', async () => {
    const page = await browser.open(address);
    await page.setViewportSize({ width: 360, height: 740 });
    const seen = page.locator('tbody tr:visible');
    await expect.poll(() => seen.count()).toBe(1);
    const before = await seen.first().getAttribute('id');
    await page.getByRole('button', { name: words.next }).click();
    await expect.poll(() => seen.first().getAttribute('id')).not.toBe(before);
    expect(await page.getByRole('combobox', { name: words.aspect }).inputValue()).toBe(
      await seen.first().getAttribute('id'),
    );
    const shown = await seen.first().getAttribute('id');
    await page.reload();
    await expect.poll(() => seen.first().getAttribute('id')).toBe(shown);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('offer others where there is no such event', async () => {
    const page = await browser.open(`${words.at}/events/${words.unknown}/compare`, NOT_THERE);
    await page.getByText(words.unknown).waitFor();
    expect(await page.locator('main a[href$="/compare"]').count()).toBeGreaterThan(5);
  });

  it('have the disputed claims beside them: all, one, and none of that name', async () => {
    const page = await browser.open(`${words.at}/claims`, NOT_THERE);
    await page.getByRole('heading', { level: 1, name: words.claims }).waitFor();
    expect(await page.locator('main article').count()).toBe(10);
    expect(await page.locator('main article li a [data-evidence]').count()).toBeGreaterThan(20);
    expect(await axeViolations(page)).toEqual([]);
    await browser.go(page, `${words.at}/claims/claim-iran-supplied-drones`);
    await expect.poll(() => page.locator('main article').count()).toBe(1);
    await browser.go(page, `${words.at}/claims/${words.unknown}`);
    await page.getByText(words.unknown).waitFor();
    await expect.poll(() => page.locator('main article').count()).toBe(10);
  });
});
