import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { isDeep } from '../support/depth.ts';

const browser = useBrowser();

/** The same addresses again: set the variable to the seed that the name of a failed test gives. */
const seed = Number(process.env['SIJILL_SEED'] ?? Date.now() % 2 ** 31);
/** How many addresses one visitor is led to: no test hangs on how fast a machine gets through thousands. */
const BATCH = isDeep ? 100 : 40;
const BATCHES = isDeep ? 20 : 1;
/** How many the page is given at a time. */
const AT_ONCE = 20;

const EVENT = 'putin-raisi-kremlin-2023-12-07';
const LONG = 'x'.repeat(100_000);
const ODD = [
  '',
  ' ',
  ',',
  ',,,',
  '0',
  '-1',
  '1e9',
  'NaN',
  'null',
  '__proto__',
  'constructor',
  'toString',
  '%',
  '%E0%A4%A',
  '%ED%A0%BD',
  '\0',
  '\u202E\u2066x\u2069\u2069',
  '😀'.repeat(40),
  '<img src=x onerror=alert(1)>',
  '{{name}} $t(name) $& $1',
  '(.*)+$[\\',
  '«»',
  'ا '.repeat(150),
  'بوتين رئيسي',
  'Путин',
  LONG.slice(0, 5000),
];
const DAYS = [
  '0000-01-01',
  '0001-01-01',
  '2022-01-19',
  '2022-02-30',
  '2023-12-07',
  '2024-10-11',
  '9999-12-31',
];

const day = fc.constantFrom(...DAYS);
const number = fc.integer({ min: 0, max: 9_999_999 });
const value = fc.oneof(
  fc.constantFrom(...ODD),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('contact', 'meeting,visit', 'occurred', 'russia', 'putin', '000,003', 'stated', EVENT),
  fc.constantFrom('mode', 'topic', 'person', 'scale', 'off', 'dark', 'list', 'timeline', 'larger', 'native'),
  day,
  fc.tuple(day, day).map(([from, to]) => `${from}/${to}`),
  fc.tuple(number, number).map(([start, end]) => `${start}-${end}`),
);
const NAMES =
  'q kind mode status topic person organisation place article basis from to view lanes axis outside theme digits months calendar size selected window evidence addressee aspect __proto__ constructor utm_source';
const param = fc
  .tuple(fc.constantFrom(...NAMES.split(' ')), value, fc.boolean())
  .map(
    ([name, text, raw]) =>
      `${name}=${raw ? text.replaceAll(/[#\s]/gu, '+') : new URLSearchParams([['', text]]).toString().slice(1)}`,
  );
const part = fc.oneof(
  fc.constantFrom(
    'events',
    'articles',
    'about',
    'ar',
    'fa',
    'en',
    'ru',
    'EN',
    'de',
    'x',
    '',
    EVENT,
    '000',
    '999',
  ),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    '%00',
    '%2F',
    '%E0%A4%A',
    '%D8%B3',
    'a.b',
    ';',
    '@',
    ':',
  ),
);
const path = fc.oneof(
  fc.constantFrom(
    '/',
    '/en',
    `/events/${EVENT}`,
    `/en/events/${EVENT}`,
    '/articles/000',
    '/fa/articles/003/',
  ),
  fc.array(part, { maxLength: 4 }).map((parts) => `/${parts.join('/').replace(/^\/+/u, '')}`),
);
const address = fc
  .tuple(path, fc.array(param, { maxLength: 5 }))
  .map(([where, params]) => (params.length === 0 ? where : `${where}?${params.join('&')}`));

/** Those of one language together: of each change of language the page fetches and indexes all it shows anew. */
function byLanguage(addresses: readonly string[]): string[] {
  const languageOf = (to: string) => /^\/(en|fa|ru)\b/u.exec(to)?.[1] ?? '';
  return addresses.toSorted((a, b) => languageOf(a).localeCompare(languageOf(b)));
}

/** Leads the running app to each address in turn and says where it had nothing to show. */
function walk(page: Page, addresses: readonly string[]): Promise<string[]> {
  return page.evaluate(async (list) => {
    const idle = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5000 }));
    const failed: string[] = [];
    for (const to of list) {
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
      await idle();
      const shown = () => document.querySelector('main')?.textContent.trim() ?? '';
      // A search waits for its index, and shows empty rules until that has come.
      for (const end = performance.now() + 10_000; shown() === '' && performance.now() < end;) await idle();
      const main = document.querySelector('main');
      const text = shown();
      if (text === '' || main?.querySelector('[role="alert"]'))
        failed.push(`${to} shows “${text.slice(0, 80)}”`);
    }
    return failed;
  }, addresses);
}

describe(`at random addresses (SIJILL_SEED=${seed})`, () => {
  const addresses = fc.sample(address, { seed, numRuns: BATCHES * BATCH });
  it.each(Array.from({ length: BATCHES }, (_, at) => at * BATCH))(
    `shows a readable page, from number %i on ${BATCH} of them`,
    async (from) => {
      const page = await browser.open('/articles/000');
      await page.locator('#main article').waitFor();
      const batch = byLanguage(addresses.slice(from, from + BATCH));
      const failed: string[] = [];
      for (let at = 0; at < BATCH; at += AT_ONCE)
        failed.push(...(await walk(page, batch.slice(at, at + AT_ONCE))));
      expect(failed).toEqual([]);
    },
  );
});

describe('opened at', () => {
  it.each([
    '/events/__proto__',
    '/events/%E0%A4%A',
    '/articles/999',
    '//articles/000',
    '/?window=1990-01-01/1990-02-01',
    '/?window=0001-01-01/9999-12-31&axis=scale',
    '/?from=0001-01-01&to=9999-12-31',
    '/?q=LONG',
    '/?selected=LONG',
  ])('%s, the app has something to say', async (name) => {
    const to = name.replace('LONG', LONG);
    const page = await browser.newPage({ expectedErrors: ['status of 400', 'status of 404'] });
    await page.goto(`${browser.urlOf('/').slice(0, -1)}${to}`);
    await page.locator('#main').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('//events/x and searched, it stays on its own host', async () => {
    const page = await browser.newPage();
    await page.goto(`${browser.urlOf('/').slice(0, -1)}//events/${EVENT}`);
    await page.getByRole('searchbox').fill('بوتين');
    await page.waitForURL(/\?q=/u);
    expect(new URL(page.url()).host).toBe(new URL(browser.urlOf('/')).host);
  });
});

/** How many marks the timeline draws, once it draws any. */
async function marksOf(page: Page): Promise<number> {
  const marks = page.getByRole('listbox').getByRole('option');
  await marks.first().waitFor();
  return marks.count();
}

describe('when a part does not come', () => {
  const failing = {
    expectedErrors: ['ERR_FAILED', 'Failed to fetch dynamically imported module', 'SyntaxError'],
  };

  it.each([
    ['the first script', /assets\/index-[^/]+\.js$/u],
    ['every script', /\.js$/u],
  ])('%s, words say so', async (_what, url) => {
    const page = await browser.newPage(failing);
    await page.route(url, (route) => route.abort());
    await page.goto(browser.urlOf('/en'));
    const words = page.getByText('The record did not arrive whole');
    await words.waitFor();
    expect(await words.isVisible()).toBe(true);
  });

  it.each([
    ['a page', '/en/articles/000', /assets\/reading-[^/]+\.js$/u],
    ['the words and the data', '/en', /assets\/(?:en|core)-[^/]+\.js$/u],
  ])('%s, cut on its way, can be asked for again', async (_what, to, url) => {
    const page = await browser.newPage(failing);
    await page.route(url, async (route) => {
      const body = (await (await route.fetch()).text()).slice(0, 500);
      await route.fulfill({ body, contentType: 'text/javascript' });
    });
    await page.goto(browser.urlOf(to));
    await page.getByRole('alert').waitFor();
    await page.unroute(url);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('#main').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('a style sheet, the page is there all the same', async () => {
    const page = await browser.newPage(failing);
    await page.route(/assets\/reading-[^/]+\.css$/u, (route) => route.abort());
    await page.goto(browser.urlOf('/en/articles/000'));
    await page.locator('#main article').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('the fonts, the timeline stands', async () => {
    const page = await browser.newPage(failing);
    await page.route(/\.woff2$/u, (route) => route.abort());
    await page.goto(browser.urlOf('/'));
    expect(await marksOf(page)).toBeGreaterThan(1);
  });

  it('storage, nothing is missed', async () => {
    const page = await browser.newPage();
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('forbidden', 'SecurityError');
          },
        });
      }
    });
    await page.goto(browser.urlOf('/'));
    expect(await marksOf(page)).toBeGreaterThan(1);
  });
});
