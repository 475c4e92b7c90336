import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { FAILURE_WORDS } from '../../src/app/failure-words.ts';
import type { Language } from '../../src/domain/dataset.ts';
import { directionOf } from '../../src/i18n/languages.ts';
import { useBrowser } from '../support/browser.ts';
import { LANGUAGES_HERE, ONE_LANGUAGE_HERE } from '../support/depth.ts';
import {
  addressIn,
  expectPath,
  listed,
  paramsOf,
  pathOf,
  plain,
  publishedDataset,
  ready,
  timeline,
  wordsOf,
} from '../support/journeys.ts';

const browser = useBrowser();
const { events, statements } = publishedDataset();

/** The failure page in a language: its sentence, its direction, its ways out. */
async function expectFailure(page: Page, language: Language): Promise<void> {
  const words = FAILURE_WORDS[language];
  await page.getByRole('heading', { name: words.title }).waitFor();
  expect(plain(await page.getByRole('alert').innerText())).toBe(words.text);
  expect(await page.getByRole('main').getAttribute('dir')).toBe(directionOf(language));
  await page.getByRole('button', { name: words.retry }).waitFor();
}

describe.each(LANGUAGES_HERE)('in %s', (language) => {
  it.each(['/events/no-such-event', '/articles/999', '/nowhere/at/all'])(
    'an address that names nothing (%s) says so and leads back',
    async (path) => {
      const t = await wordsOf(language);
      const page = await browser.open(addressIn(language, path), { expectedErrors: ['status of 404'] });
      await page.getByRole('heading', { name: t('common:notFound.title') }).waitFor();
      await page.locator(`html[lang="${language}"][dir="${directionOf(language)}"]`).waitFor();
      await page
        .getByRole('main')
        .getByRole('link', { name: t('common:notFound.home') })
        .click();
      await expectPath(page, addressIn(language, '/'));
      await expect.poll(() => listed(page).count()).toBe(events.length);
    },
  );

  it('a chunk of data or words that does not come is told, and can be asked for again', async () => {
    const page = await browser.newPage({
      expectedErrors: ['net::ERR_FAILED', 'Failed to load', 'dynamically'],
    });
    const chunk = new RegExp(`/assets/${language}-[^/]*\\.js`);
    await page.route(chunk, (route) => route.abort('failed'));
    await page.goto(browser.urlOf(addressIn(language, '/')));
    await expectFailure(page, language);
    await page.unroute(chunk);
    await page.getByRole('button', { name: FAILURE_WORDS[language].retry }).click();
    await expect.poll(() => listed(page).count()).toBe(events.length);
  });
});

describe('what cannot be had', () => {
  it('when the language is switched leaves a way back to the language one had', async () => {
    const page = await browser.newPage({
      expectedErrors: ['net::ERR_FAILED', 'Failed to load', 'dynamically'],
    });
    await page.route(/\/assets\/ru-[^/]*\.js/, (route) => route.abort('failed'));
    await page.goto(browser.urlOf('/en?kind=contact'));
    await ready(page);
    await page.getByRole('link', { name: 'Русский', exact: true }).click();
    await expectFailure(page, 'ru');
    await page.goBack();
    await expectPath(page, '/en');
    await expect.poll(() => listed(page).count()).toBeGreaterThan(0);
    expect(paramsOf(page)).toEqual({ kind: 'contact' });
  });

  it('of the timeline leaves list, facets and strip, says so in its place, and can be asked for again', async () => {
    const t = await wordsOf('ar');
    const page = await browser.newPage({ expectedErrors: ['net::ERR_FAILED', 'Failed to load'] });
    const chunk = /\/assets\/timeline-view-[^/]*\.js/;
    await page.route(chunk, (route) => route.abort('failed'));
    await page.goto(browser.urlOf('/?kind=contact'));
    const told = page.getByRole('alert');
    await told.getByText(t('timeline:failed')).waitFor();
    const contacts = events.filter(({ kind }) => kind === 'contact').length;
    await expect.poll(() => listed(page).count()).toBe(contacts);
    expect(await timeline(page).count()).toBe(0);
    await page
      .getByRole('button', { name: t('explorer:facets.clear') })
      .first()
      .click();
    await expect.poll(() => listed(page).count()).toBe(events.length);
    await listed(page).first().click();
    await page.locator('aside h2').first().waitFor();
    await page.unroute(chunk);
    await told.getByRole('button').click();
    await timeline(page).waitFor();
    expect(await told.count()).toBe(0);
  });

  it('of the search leaves timeline, list and header, unfiltered, and says so in the box and on the page', async () => {
    for (const language of ONE_LANGUAGE_HERE) {
      const t = await wordsOf(language);
      const page = await browser.newPage({
        expectedErrors: ['net::ERR_FAILED', 'Failed to load', 'dynamically', 'preload'],
      });
      await page.route(/\/assets\/search-[^/]*\.js/, (route) => route.abort('failed'));
      await browser.go(page, addressIn(language, '/'));
      await ready(page);
      const box = page.getByRole('searchbox');
      await box.fill('الكرملين');
      const failed = t('common:search.failed');
      const sheet = page.getByRole('region', { name: t('common:search.results'), exact: true });
      await sheet.getByText(failed).waitFor();
      const told = page.getByRole('main').getByRole('status').filter({ hasText: failed });
      await told.waitFor();
      expect(await box.inputValue()).toBe('الكرملين');
      expect(await listed(page).count()).toBe(events.length);
      expect(await timeline(page).count()).toBe(1);
      await box.fill('');
      await expect.poll(() => told.count()).toBe(0);
      await browser.go(page, addressIn(language, '/statements?q=الكرملين'));
      await told.waitFor();
      const all = t('event:statements', { count: statements.length });
      await page.getByRole('status').filter({ hasText: all }).waitFor();
      await page.context().close();
    }
  });

  it.each(['ar', 'en'] as const)(
    'an error thrown by a page becomes a readable one, in %s',
    async (language) => {
      const page = await browser.newPage({
        expectedErrors: ['broken on purpose', 'Minified React error', 'Error:'],
      });
      // Every page writes its dates through Intl; without it none can be drawn.
      await page.addInitScript(() => {
        function broken(): never {
          throw new Error('broken on purpose');
        }
        Object.defineProperty(Intl, 'DateTimeFormat', { value: broken });
      });
      await page.goto(browser.urlOf(addressIn(language, '/')));
      await expectFailure(page, language);
      await page.getByText(FAILURE_WORDS[language].details).click();
      await page.getByText('broken on purpose').waitFor();
    },
  );

  it.each([
    ['kind=nonsense', 'kind', 'nonsense'],
    ['from=2023-02-30', 'from', '2023-02-30'],
    ['window=2024-01-01/2023-01-01', 'window', '2024-01-01/2023-01-01'],
    ['selected=no-such-event', 'selected', 'no-such-event'],
    ['axis=bent', 'axis', 'bent'],
    ['theme=dark&theme=light', 'theme', 'dark,light'],
    ['evidence=9-3', 'evidence', '9-3'],
  ])('in an address (%s) falls back to its default and is named', async (query, name, value) => {
    for (const language of ONE_LANGUAGE_HERE) {
      const t = await wordsOf(language);
      const page = await browser.open(addressIn(language, `/?${query}`));
      await ready(page);
      const notice = page.getByRole('status').filter({ hasText: t('common:unreadable', { name, value }) });
      await notice.waitFor();
      expect(await listed(page).count()).toBe(events.length);
      expect(pathOf(page)).toBe(addressIn(language, '/'));
      await page.context().close();
    }
  });
});
