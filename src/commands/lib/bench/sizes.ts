/** What must come over the network before the app can be used. */
import { gzipSync } from 'node:zlib';
import type { Browser, Page, Route } from 'playwright-core';

export type Sizes = {
  /** JavaScript and data, gzip, without which no tap changes the view. */
  tap: number;
  /** The same, until the timeline stands there with its marks. */
  timeline: number;
  /** The same, all that a first visit fetches. */
  all: number;
  /** HTML, styles (gzip) and fonts of that visit. */
  firstScreen: number;
};

/** A page drawn at build time shows everything and answers nothing until the app has taken it over. */
const TAKEN_OVER = '#root:not([data-prerendered])';

/** How long a chunk that was let through may take to show its effect. */
const PATIENCE = 1500;

async function shows(page: Page, selector: string, timeout: number): Promise<boolean> {
  return page
    .locator(selector)
    .first()
    .waitFor({ timeout })
    .then(() => true)
    .catch(() => false);
}

/** Lets scripts through one by one, the one asked for last before the others, and counts what went through. */
class Gate {
  readonly #held: Route[] = [];
  bytes = 0;

  async stand(page: Page): Promise<void> {
    await page.route('**/*', async (route) => {
      if (route.request().resourceType() === 'script') this.#held.push(route);
      else await route.continue();
    });
  }

  /** Whether anything was held back. */
  async letOneThrough(): Promise<boolean> {
    const route = this.#held.pop();
    if (route === undefined) return false;
    const response = await route.fetch();
    this.bytes += gzipSync(await response.body()).length;
    await route.fulfill({ response });
    return true;
  }

  async letAllThrough(): Promise<void> {
    while (await this.letOneThrough());
  }

  /** Lets through as little as it takes to show something. */
  async until(page: Page, selector: string): Promise<number> {
    while (!(await shows(page, selector, PATIENCE)))
      if (!(await this.letOneThrough())) throw new Error(`Everything has come, and ${selector} is not shown`);
    return this.bytes;
  }
}

/**
 * Measures a first visit. What each stage needs is found by trying: an upper bound, since a script that is let
 * through is counted whether or not the stage turns out to hang on it.
 */
export async function measureSizes(browser: Browser, url: string): Promise<Sizes> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const gate = new Gate();
  let firstScreen = 0;
  const counting: Promise<void>[] = [];
  page.on('response', (response) => {
    const kind = response.request().resourceType();
    if (!['document', 'stylesheet', 'font'].includes(kind)) return;
    counting.push(
      response.body().then((body) => {
        const size = kind === 'font' ? body.length : gzipSync(body).length;
        firstScreen += size;
      }),
    );
  });
  await gate.stand(page);
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator('#root').waitFor({ state: 'attached' });
  // What the page itself names is the first script with all it imports: none of it can run alone.
  await gate.letAllThrough();
  const tap = await gate.until(page, `${TAKEN_OVER} #main fieldset input[type=checkbox]`);
  const count = await page.locator('#list-title').textContent();
  await page.locator(`${TAKEN_OVER} #main fieldset input[type=checkbox]`).first().click();
  await page.waitForFunction(
    (before) => document.querySelector('#list-title')?.textContent !== before,
    count,
  );
  const timeline = await gate.until(page, '.vis-item');
  await gate.letAllThrough();
  await page.waitForLoadState('networkidle');
  await gate.letAllThrough();
  await page.evaluate(() => document.fonts.ready);
  await Promise.all(counting);
  const all = gate.bytes;
  await context.close();
  return { tap, timeline, all, firstScreen };
}
