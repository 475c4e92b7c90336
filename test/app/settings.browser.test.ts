import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import {
  addressIn,
  idsOf,
  listed,
  paramsOf,
  publishedDataset,
  ready,
  tray,
  wordsOf,
  type Words,
} from '../support/journeys.ts';

const browser = useBrowser();
const { events } = publishedDataset();

async function openSettings(page: Page, t: Words) {
  await page.getByRole('button', { name: t('common:settings.title') }).click();
  return page.getByRole('dialog', { name: t('common:settings.title') });
}

/** Visible brackets that say "supplied": drawn before or after, or written. */
const bracketed = (page: Page) =>
  page.locator('#main *').evaluateAll((elements) =>
    elements.flatMap((element) => {
      const drawn = getComputedStyle(element, '::before').content.includes('[');
      return drawn && element.checkVisibility() ? [element.textContent.slice(0, 60)] : [];
    }),
  );

describe.each(['ar', 'en'] as const)('in %s', (language) => {
  it('what comes from outside the articles goes with one switch, and its dates with it', async () => {
    const t = await wordsOf(language);
    const page = await browser.open(addressIn(language, '/events/tehran-summit-2022-07'));
    await ready(page);
    expect((await bracketed(page)).length).toBeGreaterThan(0);
    const settings = await openSettings(page, t);
    await settings.getByRole('checkbox', { name: t('common:settings.outside.title') }).uncheck();
    await page.keyboard.press('Escape');
    await expect.poll(() => paramsOf(page)).toEqual({ outside: 'off' });
    await expect.poll(() => bracketed(page)).toEqual([]);
    const undated = events.filter(
      ({ date: { textual } }) => textual === null || (textual.earliest === null && textual.latest === null),
    );
    const shown = await idsOf(tray(page, t).getByRole('link'));
    expect(shown.toSorted()).toEqual(undated.map(({ id }) => id).toSorted());
    expect((await idsOf(listed(page))).toSorted()).toEqual(events.map(({ id }) => id).toSorted());
    await browser.go(page, addressIn(language, '/articles/000?outside=off'));
    await ready(page);
    expect(await bracketed(page)).toEqual([]);
  });

  it('theme and size change the page at once and stand in its address', async () => {
    const t = await wordsOf(language);
    const page = await browser.open(addressIn(language, '/'));
    await ready(page);
    const look = () =>
      page.evaluate(() => ({
        ground: getComputedStyle(document.body).backgroundColor,
        letters: Number.parseFloat(getComputedStyle(document.body).fontSize),
      }));
    const before = await look();
    const settings = await openSettings(page, t);
    const choose = (setting: string, value: string) =>
      settings
        .getByRole('group', { name: t(`common:settings.${setting}.title`) })
        .getByRole('radio', { name: t(`common:settings.${setting}.${value}`), exact: true })
        .check();
    await choose('theme', 'dark');
    await choose('size', 'larger');
    await expect.poll(() => paramsOf(page)).toEqual({ theme: 'dark', size: 'larger' });
    const after = await look();
    expect(after.ground).not.toBe(before.ground);
    expect(after.letters).toBeGreaterThan(before.letters * 1.2);
    // Settings are no steps: "back" leaves the page.
    await choose('theme', 'system');
    await choose('size', 'normal');
    await expect.poll(look).toEqual(before);
    expect(paramsOf(page)).toEqual({});
  });
});

it('digits and names of months follow the reader in Arabic', async () => {
  const t = await wordsOf('ar');
  const page = await browser.open('/?kind=contact&from=2023-12-07&to=2023-12-07');
  await ready(page);
  const row = listed(page).and(page.locator('[data-event-id="putin-raisi-kremlin-2023-12-07"]'));
  await expect.poll(() => row.innerText()).toContain('كانون الأول/ديسمبر 2023');
  const settings = await openSettings(page, t);
  await settings.getByRole('radio', { name: t('common:settings.digits.native'), exact: true }).check();
  await settings.getByRole('radio', { name: t('common:settings.months.egyptian'), exact: true }).check();
  await expect.poll(() => row.innerText()).toContain('٧ ديسمبر ٢٠٢٣');
  await settings.getByRole('radio', { name: t('common:settings.months.levantine'), exact: true }).check();
  await expect.poll(() => row.innerText()).toContain('٧ كانون الأول ٢٠٢٣');
  expect(paramsOf(page)).toEqual({
    kind: 'contact',
    from: '2023-12-07',
    to: '2023-12-07',
    digits: 'native',
    months: 'levantine',
  });
});
