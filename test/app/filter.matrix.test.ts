import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { isDeep, ONE_LANGUAGE_HERE } from '../support/depth.ts';
import {
  addressIn,
  expectListed,
  idsOf,
  listed,
  paramsOf,
  plain,
  publishedDataset,
  ready,
  wordsOf,
} from '../support/journeys.ts';

const browser = useBrowser();
const { events } = publishedDataset();
const idsWhere = (accepts: (event: (typeof events)[number]) => boolean) =>
  events
    .filter(accepts)
    .map(({ id }) => id)
    .toSorted();

async function expectSet(page: Page, ids: readonly string[]): Promise<void> {
  await expect.poll(async () => (await idsOf(listed(page))).toSorted()).toEqual(ids);
}

/** The options of a facet with the number each promises. */
async function optionsOf(facet: Locator): Promise<{ box: Locator; count: number }[]> {
  const boxes = await facet.getByRole('checkbox').all();
  return await Promise.all(
    boxes.map(async (box) => {
      const text = await box.evaluate((input) => input.closest('label')?.textContent ?? '');
      return { box, count: Number(/(\d+)\s*$/.exec(plain(text))?.[1]) };
    }),
  );
}

describe.each(ONE_LANGUAGE_HERE)('filters in %s', (language) => {
  it('start with every event, listed from the oldest on', async () => {
    const page = await browser.open(addressIn(language, '/'));
    await ready(page);
    await expectSet(
      page,
      idsWhere(() => true),
    );
    expect(paramsOf(page)).toEqual({});
  });

  it('promise by their counts what a click then lists', async () => {
    const t = await wordsOf(language);
    const page = await browser.open(addressIn(language, '/?view=list'));
    await ready(page);
    for (const name of isDeep ? ['kind', 'mode', 'status', 'basis', 'article'] : ['status', 'article']) {
      const facet = page.getByRole('group', { name: t(`explorer:facet.${name}`), exact: true });
      for (const { box, count } of await optionsOf(facet)) {
        await box.check();
        await expect.poll(() => listed(page).count(), { message: `${name}: ${count}` }).toBe(count);
        await box.uncheck();
      }
    }
    await expect.poll(() => paramsOf(page)).toEqual({ view: 'list' });
  });

  it('narrow each other, are alternatives within one, and count what the others leave', async () => {
    const t = await wordsOf(language);
    const page = await browser.open(addressIn(language, '/'));
    await ready(page);
    const facet = (name: string) =>
      page.getByRole('group', { name: t(`explorer:facet.${name}`), exact: true });
    const option = (name: string, value: string) =>
      facet(name).getByRole('checkbox', {
        name: new RegExp(`^${t(`vocabulary:${name}.${value}`)}\\s*\\d+$`),
      });
    await option('kind', 'contact').check();
    await expectSet(
      page,
      idsWhere(({ kind }) => kind === 'contact'),
    );
    await option('mode', 'meeting').check();
    await option('mode', 'phone').check();
    await expectSet(
      page,
      idsWhere(({ kind, mode }) => kind === 'contact' && (mode === 'meeting' || mode === 'phone')),
    );
    expect(paramsOf(page)).toEqual({ kind: 'contact', mode: 'meeting,phone' });
    for (const { box, count } of (await optionsOf(facet('status'))).filter((one) => one.count > 0)) {
      await box.check();
      await expect.poll(() => listed(page).count()).toBe(count);
      await box.uncheck();
    }
  });

  it('stand as chips that take them off one by one, and all at once', async () => {
    const t = await wordsOf(language);
    const page = await browser.open(
      addressIn(language, '/?q=2023&kind=contact&person=putin&from=2023-01-01'),
    );
    await ready(page);
    const chips = page.getByRole('list', { name: t('explorer:chips.title') });
    const wanted = ['q', 'from', 'kind', 'person'];
    expect(await chips.getByRole('listitem').count()).toBe(wanted.length + 1);
    for (const name of wanted) {
      await chips.getByRole('button').first().click();
      await expect.poll(() => name in paramsOf(page), { message: name }).toBe(false);
      // The chip is gone: the keyboard goes on from the list.
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('list-title');
    }
    expect(await chips.count()).toBe(0);
    expect(paramsOf(page)).toEqual({});
    await page.goBack();
    await page.goBack();
    await expect.poll(() => Object.keys(paramsOf(page))).toEqual(['kind', 'person']);
    await chips.getByRole('button', { name: t('explorer:facets.clear') }).click();
    await expect.poll(() => paramsOf(page)).toEqual({});
    await expectSet(
      page,
      idsWhere(() => true),
    );
  });

  it('that leave nothing are named, and each can be lifted for what it promises', async () => {
    const t = await wordsOf(language);
    const page = await browser.open(addressIn(language, '/?mode=phone&person=shamkhani'));
    await ready(page);
    await page.getByRole('heading', { name: t('explorer:empty.title') }).waitFor();
    expect(await listed(page).count()).toBe(0);
    const lift = page.getByRole('button', {
      name: t('explorer:empty.filter', {
        name: t('explorer:facet.mode'),
        count: idsWhere((event) => event.participants.some(({ entity }) => entity === 'shamkhani')).length,
      }),
    });
    await lift.click();
    await expectSet(
      page,
      idsWhere((event) => event.participants.some(({ entity }) => entity === 'shamkhani')),
    );
    expect(paramsOf(page)).toEqual({ person: 'shamkhani' });
  });

  it('keep a period, and leave the undated out of it', async () => {
    const t = await wordsOf(language);
    const page = await browser.open(addressIn(language, '/'));
    await ready(page);
    const period = page.getByRole('group', { name: t('explorer:facet.period') });
    await period.getByLabel(t('explorer:period.from'), { exact: true }).fill('2022-11-01');
    await period.getByLabel(t('explorer:period.to'), { exact: true }).fill('2022-11-30');
    await expectSet(
      page,
      idsWhere(({ date }) => {
        const { earliest, latest } = date.outside ?? date;
        const dated = earliest !== null || latest !== null;
        return dated && (earliest ?? '') <= '2022-11-30' && (latest ?? '9') >= '2022-11-01';
      }),
    );
    expect(paramsOf(page)).toEqual({ from: '2022-11-01', to: '2022-11-30' });
  });
});

describe('search', () => {
  it.each([
    ['ar', 'شمخاني', 'patrushev-shamkhani-tehran-2022-11-09'],
    ['ar', 'الكرملين', 'putin-raisi-kremlin-2023-12-07'],
    ['ar', 'بوتين', 'raisi-putin-moscow-2022-01-19'],
    ['en', 'Shamkhani', 'patrushev-shamkhani-tehran-2022-11-09'],
    ['fa', 'شمخانی', 'patrushev-shamkhani-tehran-2022-11-09'],
    ['ru', 'шамхани', 'patrushev-shamkhani-tehran-2022-11-09'],
  ] as const)('in %s for «%s» finds the event and marks whole words', async (language, query, id) => {
    const t = await wordsOf(language);
    const page = await browser.open(addressIn(language, '/'));
    await ready(page);
    await page.getByRole('searchbox', { name: t('common:search.label') }).fill(query);
    await expect.poll(() => paramsOf(page)).toEqual({ q: query });
    await expect.poll(() => idsOf(listed(page))).toContain(id);
    await page.locator('mark').first().waitFor();
    const torn = await page.locator('mark').evaluateAll((marks) =>
      marks.flatMap((mark) => {
        const letter = /[\p{L}\p{M}\p{N}]/u;
        const text = mark.parentElement?.textContent ?? '';
        const word = mark.textContent;
        const range = document.createRange();
        range.setStart(mark.parentElement ?? mark, 0);
        range.setEndBefore(mark);
        const at = range.toString().length;
        const whole = !letter.test(text[at - 1] ?? ' ') && !letter.test(text[at + word.length] ?? ' ');
        return whole ? [] : [word];
      }),
    );
    expect(torn).toEqual([]);
  });

  it.each([
    ['إتفاقية', 'اتفاقيه'],
    ['الأربعاء', 'الاربعاء'],
    ['الكرملين', 'الكِرملين'],
    ['38', '٣٨'],
    ['بزشکیان', 'بزشكيان'],
  ])('finds the same for «%s» as for «%s»', async (one, other) => {
    const page = await browser.open(`/?q=${encodeURIComponent(one)}`);
    await ready(page);
    const found = await idsOf(listed(page));
    expect(found.length).toBeGreaterThan(0);
    await page.getByRole('searchbox').fill(other);
    await expect.poll(() => paramsOf(page)).toEqual({ q: other });
    await expectListed(page, found);
  });

  it('leads from another page to the timeline, and a passage found leads into its article', async () => {
    const page = await browser.open('/about');
    await ready(page);
    await page.keyboard.press('/');
    await page.keyboard.type('الكرملين');
    await expect.poll(() => new URL(page.url()).pathname).toBe('/');
    const passage = page.getByRole('link', { name: /الكرملين/ }).and(page.locator('[href*="evidence="]'));
    await passage.first().click();
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/articles\/\d{3}$/);
  });
});
