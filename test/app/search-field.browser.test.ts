import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../src/domain/bundle.ts';
import type { Language } from '../../src/domain/dataset.ts';
import { otherWords } from '../../src/domain/search/content.ts';
import { tokensOf } from '../../src/domain/text/words.ts';
import { stripBidi } from '../../src/i18n/bidi.ts';
import { eventsFound } from '../../src/state/found.ts';
import { searcherOf } from '../../src/state/search.ts';
import { axeViolations } from '../support/axe.ts';
import { useBrowser, type Visitor } from '../support/browser.ts';
import {
  addressIn,
  idsOf,
  listed,
  paramsOf,
  pathOf,
  plain,
  publishedDataset,
  wordsOf,
} from '../support/journeys.ts';

const browser = useBrowser();

const box = (page: Page): Locator => page.getByRole('searchbox');

/** The results under the box, found by the name a visitor hears. */
async function sheetOf(page: Page, language: Language = 'ar'): Promise<Locator> {
  const t = await wordsOf(language);
  return page.getByRole('region', { name: t('common:search.results'), exact: true });
}

/** Types into the box of a page, and waits for the results. */
async function searched(
  query: string,
  { language = 'ar', at = '/', ...visitor }: Visitor & { language?: Language; at?: string } = {},
): Promise<{ page: Page; sheet: Locator }> {
  const page = await browser.open(addressIn(language, at), visitor);
  await box(page).click();
  await page.keyboard.type(query);
  const sheet = await sheetOf(page, language);
  await sheet.locator('h2').waitFor();
  await expect.poll(() => paramsOf(page)['q']).toBe(query);
  return { page, sheet };
}

/** The words of the articles in results, beside those that stand where they say. */
async function evidenceIn(results: Locator): Promise<{ shown: string[]; meant: string[] }> {
  const texts = new Map(publishedDataset().articles.map(({ id, text }) => [id, text]));
  const runs = await results
    .locator('q [data-evidence]')
    .evaluateAll((all) =>
      all.map((one) => [one.getAttribute('data-evidence') ?? '', one.textContent ?? ''] as const),
    );
  const meant = runs.map(([key]) => {
    const [, article = '', start, end] = /^(\w+):(\d+)-(\d+)$/.exec(key) ?? [];
    return texts.get(article)?.slice(Number(start), Number(end)) ?? 'nowhere';
  });
  return { shown: runs.map(([, text]) => text), meant };
}

describe('the search box', () => {
  it('keeps every letter, however fast it is typed', async () => {
    const { page } = await searched('باتروشيف');
    expect(await box(page).inputValue()).toBe('باتروشيف');
  });

  it('makes one step of a word: "back" empties box and address together', async () => {
    const { page, sheet } = await searched('باتروشيف');
    await page.goBack();
    await page.waitForURL((url) => !url.searchParams.has('q'));
    await expect.poll(() => box(page).inputValue()).toBe('');
    // Of nothing there are no results, and none to wait for.
    await expect.poll(() => sheet.count()).toBe(0);
  });

  it('leads from two accounts side by side to the timeline, as from any other page', async () => {
    const { page } = await searched('باتروشيف', { at: '/events/putin-raisi-kremlin-2023-12-07/compare' });
    await expect.poll(() => pathOf(page)).toBe('/');
  });

  it.each(['ar', 'ru'] as const)('says in %s what it ignores, and hides nothing for it', async (language) => {
    const t = await wordsOf(language);
    const page = await browser.open(addressIn(language, '/'));
    const sheet = await sheetOf(page, language);
    const all = await listed(page).count();
    const ignored: [string, string][] = [
      ['؟!…', t('search:marksOnly', { query: '؟!…' })],
      ['-بوتين', t('search:onlyExcluded', { query: '-بوتين' })],
    ];
    for (const [query, words] of ignored) {
      await box(page).fill(query);
      await sheet.getByText(words).waitFor();
      await page.getByRole('main').getByText(words).waitFor();
      expect(await listed(page).count()).toBe(all);
    }
    await box(page).fill('بوتين '.repeat(60));
    await sheet.getByText(t('search:tooLong', { most: 300 })).waitFor();
    await box(page).fill('');
    await expect.poll(() => sheet.count()).toBe(0);
  });
});

describe('a search for statements', () => {
  it.each(['ar', 'ru'] as const)(
    'says in %s what it ignores, and offers what may have been meant',
    async (language) => {
      const t = await wordsOf(language);
      const page = await browser.open(addressIn(language, '/statements?q=؟!…'));
      const main = page.getByRole('main');
      await main.getByText(t('search:marksOnly', { query: '؟!…' })).waitFor();
      await browser.go(page, addressIn(language, '/statements?q=كرملبن'));
      await main.getByText(t('search:meant')).waitFor();
      const offer = main
        .locator('p', { hasText: t('search:meant') })
        .getByRole('button')
        .first();
      const word = stripBidi(await offer.innerText()).trim();
      await offer.click();
      await expect.poll(() => paramsOf(page)['q']).toBe(word);
      expect(pathOf(page)).toBe(addressIn(language, '/statements'));
      await expect.poll(() => main.getByText(t('search:meant')).count()).toBe(0);
    },
  );
});

describe('results while typing', () => {
  it.each([
    ['ar', 'الكرملين'],
    ['en', 'Kremlin'],
  ] as const)('in %s stand under their kinds, with the words they were found in', async (language, query) => {
    const t = await wordsOf(language);
    const { page, sheet } = await searched(query, { language });
    const kinds = await sheet.getByRole('heading', { level: 3 }).allInnerTexts();
    expect(kinds).toHaveLength(4);
    // As many events as the timeline and the list are narrowed to.
    await expect.poll(async () => t('search:events', { count: await listed(page).count() })).toBe(kinds[1]);
    const { shown, meant } = await evidenceIn(sheet);
    expect(shown.length).toBeGreaterThan(4);
    expect(shown).toEqual(meant);
    const marked = await sheet.locator('mark').allInnerTexts();
    expect(marked.filter((word) => tokensOf(word).length !== 1)).toEqual([]);
    expect(new Set(marked.map((word) => word.replace(/^(وال|بال|ال)/u, '')))).toEqual(
      new Set(language === 'ar' ? ['كرملين'] : ['كرملين', 'Kremlin']),
    );
    expect(await axeViolations(page)).toEqual([]);
  });

  it('are counted in words for those who do not see them', async () => {
    const t = await wordsOf('ar');
    const { page, sheet } = await searched('الكرملين');
    const status = page.getByRole('search').getByRole('status');
    await expect.poll(() => status.innerText()).not.toBe('');
    expect(plain(await status.innerText())).toBe(plain(await sheet.locator('h2').innerText()));
    await box(page).fill('ظظظ');
    await expect.poll(() => status.innerText()).toBe(t('search:nothing'));
  });

  it('are reached and left by the keyboard', async () => {
    const { page, sheet } = await searched('شمخاني');
    const focused = async (one: Locator) => {
      await expect.poll(() => one.evaluate((here) => here === document.activeElement)).toBe(true);
    };
    const links = sheet.getByRole('link');
    await page.keyboard.press('ArrowDown');
    await focused(links.first());
    await page.keyboard.press('ArrowDown');
    await focused(links.nth(1));
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await focused(box(page));
    await page.keyboard.press('Escape');
    await expect.poll(() => sheet.count()).toBe(0);
    await focused(box(page));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await focused(links.first());
    await page.keyboard.press('Escape');
    await focused(box(page));
    expect(await box(page).inputValue()).toBe('شمخاني');
    await page.keyboard.press('Escape');
    await expect.poll(() => box(page).inputValue()).toBe('');
    await expect.poll(() => paramsOf(page)).toEqual({});
  });

  it('lead to the event, the statement, the name', async () => {
    const { page, sheet } = await searched('شمخاني');
    await sheet.locator('a[data-event-id]').first().click();
    await expect.poll(() => pathOf(page)).toBe('/events/patrushev-shamkhani-tehran-2022-11-09');
    expect(paramsOf(page)).toEqual({ q: 'شمخاني' });
    await expect.poll(() => sheet.count()).toBe(0);
    // The event takes the focus when it has come, as every page does that a link leads to.
    const title = page.locator('#event-patrushev-shamkhani-tehran-2022-11-09');
    await expect.poll(() => title.evaluate((here) => here === document.activeElement)).toBe(true);
    await box(page).click();
    await sheet.locator('a[href*="/statements"]').first().click();
    await expect.poll(() => pathOf(page)).toBe('/statements');
    const said = page.locator('main li[aria-current="true"]');
    await expect.poll(() => said.evaluate((here) => here === document.activeElement)).toBe(true);
    expect(new URL(page.url()).hash).toBe(`#${await said.getAttribute('id')}`);
    await box(page).click();
    await sheet.locator('a[href*="/people/"]').first().click();
    await expect.poll(() => pathOf(page)).toBe('/people/shamkhani');
  });

  it('lead among the statements from one to the next', async () => {
    const { page, sheet } = await searched('بوتين');
    for (const order of [0, 1]) {
      await box(page).click();
      const link = sheet.locator('a[href*="/statements"]').nth(order);
      const id = (await link.getAttribute('href'))?.split('#')[1] ?? '';
      await link.click();
      const said = page.locator(`main li[id="${id}"]`);
      await expect.poll(() => said.evaluate((here) => here === document.activeElement)).toBe(true);
    }
  });

  it('lead by touch to the passage in its article, where it is marked', async () => {
    const { page, sheet } = await searched('الكرملين', { screen: 'phone' });
    const passage = sheet.locator('a[data-evidence]').first();
    const key = (await passage.getAttribute('data-evidence')) ?? '';
    await passage.tap();
    await expect.poll(() => pathOf(page)).toBe(`/articles/${key.split(':')[0]}`);
    expect(paramsOf(page)).toEqual({ q: 'الكرملين', evidence: key.split(':')[1] });
    await page.locator('main mark').first().waitFor();
    await expect.poll(() => page.locator('main .hit').count()).toBeGreaterThan(0);
  });

  it('offer what was meant, and a press takes it', async () => {
    const t = await wordsOf('ar');
    const { page, sheet } = await searched('كرملبن');
    await sheet.getByText(t('search:meant')).waitFor();
    const offer = sheet
      .getByRole('button')
      .filter({ hasNot: page.locator('svg') })
      .first();
    const word = stripBidi(await offer.innerText()).trim();
    await offer.click();
    await expect.poll(() => box(page).inputValue()).toContain(word);
    await expect.poll(() => sheet.getByRole('heading', { level: 3 }).count()).toBeGreaterThan(0);
    await expect.poll(() => listed(page).count()).toBeGreaterThan(0);
  });
});

it('shows the same on the page itself, also on paper', async () => {
  const { page, sheet } = await searched('الكرملين');
  const whole = publishedDataset();
  const searcher = searcherOf({ dataset: unpack(pack(whole, 'ar')), others: otherWords(whole) });
  const found = [...eventsFound(searcher.ask('الكرملين'))!].toSorted();
  // The page follows the box when there is time.
  const expectFound = async () => {
    await expect.poll(async () => (await idsOf(listed(page))).toSorted()).toEqual(found);
  };
  await expectFound();
  const names = await sheet
    .locator('a[href*="/places/"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  await page.keyboard.press('Enter');
  await expect.poll(() => sheet.count()).toBe(0);
  await page.emulateMedia({ media: 'print' });
  const main = page.getByRole('main');
  expect(await main.locator('a[href*="/places/"]').first().getAttribute('href')).toBe(names[0]);
  const { shown, meant } = await evidenceIn(main);
  expect(shown).toEqual(meant);
  expect(await main.locator('a[data-evidence]').first().isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  await page.reload();
  await expectFound();
});

it('has an answer to whatever is typed or stands in an address', async () => {
  const page = await browser.open('/');
  const sheet = await sheetOf(page);
  const odd = [
    '.*',
    '(?:',
    '\\',
    '<b>x</b>',
    '\u202Eبوتين\u2069',
    '"',
    '-',
    'ا'.repeat(300),
    '😀',
    '__proto__',
    '%E0%A4%A',
  ];
  for (const query of odd) {
    await box(page).fill(query);
    await expect.poll(() => sheet.innerText()).not.toBe('');
    expect((await page.getByRole('main').innerText()).trim()).not.toBe('');
  }
  for (const query of ['%E2%80%AE', '%00', '-', '%22', 'x'.repeat(2000)]) {
    await browser.go(page, `/?q=${query}`);
    await expect.poll(async () => (await page.getByRole('main').innerText()).trim()).not.toBe('');
    expect(await page.getByRole('alert').count()).toBe(0);
  }
});
