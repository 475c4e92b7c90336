/** The hosted build on hosts that know nothing of apps: at the root and below a path, with JavaScript and without. */
import { afterAll, describe, expect, it } from 'vitest';
import type { CDPSession } from 'playwright-core';
import { distOf } from '../../src/commands/lib/build.mjs';
import { ROOT } from '../../src/commands/lib/root.mjs';
import { LANGUAGES } from '../../src/domain/dataset.ts';
import { SCREENS, takenOver, useBrowser } from '../support/browser.ts';
import { isDeep } from '../support/depth.ts';
import { dumbHost, type DumbHost } from '../support/dumb-host.ts';
import { addressIn, listed, publishedDataset, ready, wordsOf } from '../support/journeys.ts';
import { expectTold, sheetOn, storyTour, storyWordsOf } from '../support/story.ts';

const browser = useBrowser();
const { events, articles } = publishedDataset();

const EVENT = 'putin-raisi-kremlin-2023-12-07';
const event = events.find(({ id }) => id === EVENT)!;

const hosts: DumbHost[] = [];
afterAll(async () => void (await Promise.all(hosts.map(({ close }) => close()))));

async function host(below: string, slashless: 'redirect' | 'serve'): Promise<DumbHost> {
  const made = await dumbHost(distOf(ROOT), { below, slashless });
  hosts.push(made);
  return made;
}

describe.each([
  ['/', 'redirect'],
  ['/some/sub/path/', 'redirect'],
  ['/some/sub/path/', 'serve'],
] as const)('below %s, where a folder without its slash is met with: %s', (below, slashless) => {
  it('opens, leads on without loading a page, and opens again where one is', async () => {
    const { url } = await host(below, slashless);
    // Where the host adds no slash, the browser may have guessed at a file before the page could.
    const page = await browser.newPage({ expectedErrors: slashless === 'serve' ? ['status of 404'] : [] });
    await page.goto(`${url}en/events/${EVENT}`);
    await takenOver(page);
    expect(page.url()).toBe(`${url}en/events/${EVENT}`);
    await page.getByRole('heading', { name: event.title.en }).waitFor();

    await page.evaluate(() => Object.assign(window, { same: true }));
    await page.getByRole('link', { name: 'العربية', exact: true }).first().click();
    await page.locator('html[lang="ar"]').waitFor();
    expect(page.url()).toBe(`${url}events/${EVENT}`);
    expect(await page.evaluate(() => 'same' in window)).toBe(true);

    await page.reload();
    await takenOver(page);
    await page.getByRole('heading', { name: event.title.ar }).waitFor();
    await page.goto(url);
    await ready(page);
    expect(await listed(page).count()).toBe(events.length);

    await listed(page)
      .and(page.locator(`[data-event-id="${EVENT}"]`))
      .click();
    await page.getByRole('heading', { name: event.title.ar }).waitFor();
    // Styles fetched again would stand behind those they have to stand before.
    const styles = await page.evaluate(() => [...document.styleSheets].map(({ href }) => href));
    expect(styles).toEqual([...new Set(styles)]);
  });

  it('says that an address leads nowhere, in its language, and leads back', async () => {
    const t = await wordsOf('ru');
    const { url } = await host(below, slashless);
    const page = await browser.newPage({ expectedErrors: ['status of 404', 'MIME type'] });
    await page.goto(`${url}ru/nowhere/at/all`);
    await page.locator('html[lang="ru"]').waitFor();
    await page.getByRole('heading', { name: t('common:notFound.title') }).waitFor();
    await page
      .getByRole('main')
      .getByRole('link', { name: t('common:notFound.home') })
      .click();
    await expect.poll(() => page.url()).toBe(`${url}ru`);
    await expect.poll(() => listed(page).count()).toBe(events.length);
  });
});

/** Below a path the path is all that differs; deep: at the root too. */
const BELOW = isDeep ? ['/', '/some/sub/path/'] : ['/some/sub/path/'];

describe.each(BELOW)('below %s, an address that has no file', (below) => {
  it.each([
    [`ar/events/${EVENT}?kind=contact`, `events/${EVENT}?kind=contact`],
    ['ar', ''],
    ['ar/', ''],
  ])('but names a page (%s) leads on to it', async (asked, meant) => {
    const { url } = await host(below, 'redirect');
    const page = await browser.newPage({ expectedErrors: ['status of 404', 'MIME type'] });
    await page.goto(url + asked);
    await expect.poll(() => page.url()).toBe(url + meant);
    await ready(page);
    expect(await listed(page).count()).toBeGreaterThan(0);
  });
});

describe('without JavaScript', () => {
  const still = { context: { javaScriptEnabled: false } };

  it('lists every event with its date, and leads on to the words of the articles', async () => {
    const { url } = await host('/some/sub/path/', 'redirect');
    const page = await browser.newPage(still);
    await page.goto(url);
    expect(await listed(page).count()).toBe(events.length);
    await page.locator(`[aria-labelledby="list-title"] a[data-event-id="${EVENT}"]`).click();
    await page.waitForURL(`${url}events/${EVENT}/`);
    expect(await page.getByRole('heading', { name: event.title.ar }).isVisible()).toBe(true);
    for (const { evidence } of event.accounts)
      for (const { exact } of evidence)
        expect(await page.locator('aside').getByText(exact, { exact: false }).count()).toBeGreaterThan(0);
    await page.locator('aside a[href*="articles/"]').first().click();
    await page.waitForURL(/\/some\/sub\/path\/articles\/\d+\//);
    expect(await page.locator('#main article').isVisible()).toBe(true);
  });

  it('is styled, in its direction, without what needs a press', async () => {
    const { url } = await host('/', 'redirect');
    const page = await browser.newPage(still);
    await page.goto(`${url}en/`);
    expect(await page.locator('html[lang="en"][dir="ltr"]').count()).toBe(1);
    expect(await page.locator('search, fieldset').filter({ visible: true }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Русский', exact: true }).first().isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Русский', exact: true }).first().click();
    await page.waitForURL(`${url}ru/`);
  });

  it('tells the story, a sheet at a time', async () => {
    const { url } = await host('/some/sub/path/', 'redirect');
    const page = await browser.newPage(still);
    const [first, second] = storyTour();
    await page.goto(`${url}story/`);
    await expectTold(page, first!);
    await page.getByRole('link', { name: (await storyWordsOf('ar'))('story:later') }).click();
    await page.waitForURL(`${url}story/${second}/`);
    await expectTold(page, second!);
    // What would stand there empty is not there.
    expect(await sheetOn(page).getByRole('img').filter({ visible: true }).count()).toBe(0);
  });

  it('prints the whole article', async () => {
    const { url } = await host('/', 'redirect');
    const page = await browser.newPage(still);
    const { id, text } = articles[0]!;
    await page.goto(`${url}articles/${id}/`);
    await page.emulateMedia({ media: 'print' });
    const shown = await page.locator('#main article').innerText();
    for (const line of text.split('\n').filter((one) => one.length > 80))
      expect(shown.replace(/\s/g, '')).toContain(line.replace(/\s/g, ''));
  });
});

const TAKEN_OVER_PAGES = [
  '/',
  `/events/${EVENT}`,
  `/events/${EVENT}/compare`,
  '/claims',
  '/articles/000',
  '/articles',
  '/story',
  '/about',
  '/settings',
];
const TAKEN_OVER_SCREENS = ['phone', 'laptop', 'wall', 'laptop'] as const;

/**
 * Where the app is to take over: in `npm test` one page of each kind; in the deep run every page in every language and
 * on every screen, every language on every screen, and not all three of them with one another.
 */
const TAKEN_OVER: readonly (readonly [string, keyof typeof SCREENS])[] = isDeep
  ? LANGUAGES.flatMap((language, l) =>
      TAKEN_OVER_PAGES.map(
        (path, p) =>
          [
            addressIn(language, path),
            TAKEN_OVER_SCREENS[(l + p) % TAKEN_OVER_SCREENS.length] ?? 'laptop',
          ] as const,
      ),
    )
  : [
      ['/', 'wall-portrait'],
      [`/ru/events/${EVENT}`, 'laptop'],
      ['/en/articles/000', 'laptop'],
      ['/story', 'laptop'],
      ['/ru/story', 'phone'],
    ];

/** Where the page comes in pieces, and the app bit by bit. */
const TAKEN_OVER_SLOWLY: readonly string[] = isDeep
  ? ['/', '/en', '/ru', `/events/${EVENT}`, '/en/articles/000', '/story', '/fa/settings']
  : ['/'];

/** A line of 120,000 bytes a second, and a processor four times slower. */
async function slowDown(devtools: CDPSession): Promise<void> {
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 20,
    downloadThroughput: 120_000,
    uploadThroughput: -1,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

describe('taken over by the app', () => {
  it.each([
    ...TAKEN_OVER.map(([path, screen]) => [path, screen, 'at once'] as const),
    ...TAKEN_OVER_SLOWLY.map((path) => [path, 'laptop', 'slowly'] as const),
  ])('%s on a %s, %s: stays what it was, and nothing moves', async (path, screen, how) => {
    // Without the faces, which come when the line brings them and move words of their own: what moves then is ours.
    const page = await browser.newPage({ screen, expectedErrors: ['woff2'] });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Network.enable');
    // Not `page.route`, which also turns the cache off.
    await devtools.send('Network.setBlockedURLs', { urls: ['*.woff2'] });
    // The styles are here already: what they hide is none of the words that are compared.
    await browser.go(page, path);

    await page.addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, sources } = entry as PerformanceEntry & {
            value: number;
            sources: { node: Node | null }[];
          };
          const moved = sources.map(({ node }) => node?.textContent?.slice(0, 40) ?? node?.nodeName);
          shifts.push(`${value.toFixed(4)} ${moved.join(' | ')}`);
        }
      }).observe({ type: 'layout-shift', buffered: true });
      // What stood there when the app was about to take over.
      document.addEventListener('readystatechange', () => {
        const main = document.querySelector('main');
        if (document.readyState === 'interactive') Object.assign(window, { main, words: main?.innerText });
      });
    });
    if (how === 'slowly') await slowDown(devtools);
    await page.reload();
    await takenOver(page);
    await ready(page);
    // The very elements, not others like them.
    expect(
      await page.evaluate(() => (window as { main?: Element }).main === document.querySelector('main')),
    ).toBe(true);
    expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual([]);
    const [before = '', after = ''] = await page.evaluate(() => [
      (window as { words?: string }).words,
      document.querySelector('main')?.innerText,
    ]);
    // What has a place only where there is a screen to measure comes with the app: the axis, the years on a strip.
    const lines = new Set(after.split('\n'));
    expect(before.split('\n').filter((line) => !lines.has(line))).toEqual([]);
  });
});
