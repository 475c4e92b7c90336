import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { isDeep, ONE_LANGUAGE_HERE, RECORD_PAGES_HERE } from '../support/depth.ts';
import { addressIn, ready, wordsOf } from '../support/journeys.ts';

const browser = useBrowser();

/** Every screen, and the states of the explorer that show what the others do not. */
const PAGES = [
  '/?axis=scale&selected=gaza-war-2023',
  '/?q=%D8%A8%D9%88%D8%AA%D9%8A%D9%86&kind=contact&axis=bent',
  '/?mode=phone&person=shamkhani',
  '/events/putin-raisi-kremlin-2023-12-07',
  '/articles',
  '/articles/003?evidence=450-628',
  '/about',
  '/nowhere',
  ...RECORD_PAGES_HERE,
];

/**
 * A page in both themes: the device's wish turns it, no reload. Themes differ in nothing but colour, so the second is
 * asked about colour alone.
 */
async function violations(page: Page): Promise<string[]> {
  const light = await axeViolations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('html[data-theme="dark"]').waitFor();
  const dark = await axeViolations(page, undefined, ['color-contrast']);
  return [...light, ...dark.map((violation) => `dark: ${violation}`)];
}

/** On a phone the explorer, an event and an article are laid out in their own way; deep: all. */
const ON_A_PHONE = isDeep
  ? PAGES
  : ['/', '/events/putin-raisi-kremlin-2023-12-07', '/articles/003?evidence=450-628'];

describe.each(ONE_LANGUAGE_HERE)('axe finds nothing wrong in %s', (language) => {
  describe.each(['laptop', 'phone'] as const)('on a %s', (screen) => {
    it.each(screen === 'phone' ? ON_A_PHONE : PAGES)(
      'at %s',
      async (path) => {
        const page = await browser.open(addressIn(language, path), {
          screen,
          expectedErrors: ['status of 404'],
        });
        await ready(page);
        expect(await violations(page)).toEqual([]);
      },
      90_000,
    );

    it('with the settings open', async () => {
      const t = await wordsOf(language);
      const page = await browser.open(addressIn(language, '/?kind=contact'), { screen });
      await ready(page);
      await page.getByRole('button', { name: t('common:settings.title') }).click();
      await page.getByRole('dialog', { name: t('common:settings.title') }).waitFor();
      expect(await violations(page)).toEqual([]);
    }, 90_000);
  });

  it('with the facets open, and with the timeline alone, on a phone', async () => {
    const t = await wordsOf(language);
    const page = await browser.open(addressIn(language, '/?view=timeline'), { screen: 'phone' });
    await ready(page);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: t('explorer:tabs.filters') }).tap();
    await page.getByRole('dialog', { name: t('explorer:facets.title') }).waitFor();
    expect(await violations(page)).toEqual([]);
  }, 90_000);

  it('when a part did not open', async () => {
    const page = await browser.newPage({
      expectedErrors: ['net::ERR_FAILED', 'Failed to load', 'dynamically'],
    });
    await page.route(new RegExp(`/assets/${language}-[^/]*\\.js`), (route) => route.abort('failed'));
    await page.goto(browser.urlOf(addressIn(language, '/')));
    await page.getByRole('alert').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});
