import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { WORKER, WORKER_OFF } from '../../src/pipeline/offline-worker.ts';
import { useBrowser } from '../support/browser.ts';
import type { Files, Host } from '../support/host.ts';
import { ONE_LANGUAGE_HERE } from '../support/depth.ts';
import { addressIn, ready, wordsOf } from '../support/journeys.ts';
import { attempt, releasesIn, standingOf, useHosts } from '../support/kept.ts';
import { releaseNamed } from '../support/releases.ts';

const browser = useBrowser();
const serve = useHosts();
const a = releaseNamed('a');
const b = releaseNamed('b');

const visitor = { context: { serviceWorkers: 'allow' }, expectedErrors: ['net::ERR_'] } as const;

/** A page of release a, which is kept. */
async function open(host: Host, path: string): Promise<Page> {
  const page = await browser.newPage(visitor);
  await page.goto(host.url + path);
  expect(await attempt(page, host)).toBe('installed');
  // Loaded again, so that it comes from what is kept, as every page from now on.
  await page.reload();
  await ready(page);
  return page;
}

/** Puts another release on the host, and lets the page find it. */
async function release(files: Files, host: Host, page: Page): Promise<void> {
  host.files = files;
  expect(await attempt(page, host)).toBe('installed');
}

const caches = (page: Page): Promise<number> =>
  page.evaluate(async () => (await window.caches.keys()).length);

describe('a new release', () => {
  it.each(ONE_LANGUAGE_HERE)(
    'is told in %s, and opened when asked for, at the same address',
    async (language) => {
      const t = await wordsOf(language);
      const host = await serve(a);
      const page = await open(host, addressIn(language, '/articles/000?size=large').slice(1));
      const address = page.url();
      await release(b, host, page);
      await page
        .getByRole('status')
        .filter({ hasText: t('common:update.ready') })
        .waitFor();
      expect(await releasesIn(page)).toEqual(['a']);
      await page.getByRole('button', { name: t('common:update.open') }).click();
      await page.locator('html[data-release="b"]').waitFor();
      await ready(page);
      expect(await releasesIn(page)).toEqual(['b']);
      expect(page.url()).toBe(address);
    },
  );

  it('can wait, and comes at the next start', async () => {
    const t = await wordsOf('en');
    const host = await serve(a);
    const page = await open(host, 'en/about');
    await release(b, host, page);
    await page.getByRole('button', { name: t('common:update.later') }).click();
    expect(await page.getByText(t('common:update.ready')).count()).toBe(0);
    await page
      .getByRole('link', { name: t('common:page.articles') })
      .first()
      .click();
    await ready(page);
    expect(await releasesIn(page)).toEqual(['a']);
    const context = page.context();
    await page.close();
    expect(await standingOf(context, host, { a, b })).toEqual({ is: 'one', name: 'b' });
  });

  it('does not take over while a page is in sight', async () => {
    const host = await serve(a);
    const page = await open(host, 'about');
    await release(b, host, page);
    // The page believes itself hidden, and says so; the worker asks the browser.
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    expect(await attempt(page, host)).toBe('installed');
    expect(
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state),
    ).toBe('installed');
  });

  it('opens by itself on a kiosk that nobody stands before', async () => {
    const host = await serve(a);
    const page = await browser.newPage(visitor);
    await page.goto(`${host.url}?display=kiosk`);
    await attempt(page, host);
    await page.reload();
    await page.locator('html[data-release="a"][data-display="kiosk"]').waitFor({ state: 'attached' });
    await release(b, host, page);
    await page.locator('html[data-release="b"][data-display="kiosk"]').waitFor({ state: 'attached' });
    expect(await page.getByRole('status').filter({ hasText: 'نسخة' }).count()).toBe(0);
  });

  it('leaves other open pages as they are, with all that they may still ask for', async () => {
    const t = await wordsOf('en');
    const host = await serve(a);
    const asking = await open(host, 'en/about');
    const reading = await asking.context().newPage();
    await reading.goto(`${host.url}en/nowhere`);
    await reading.getByRole('heading', { name: t('common:notFound.title') }).waitFor();
    await release(b, host, asking);
    await asking.getByRole('button', { name: t('common:update.open') }).click();
    await asking.locator('html[data-release="b"]').waitFor();
    await host.close();
    // Its chunks are on no host any more, and were not fetched before.
    await reading
      .getByRole('link', { name: t('common:page.articles') })
      .first()
      .click();
    await reading.getByRole('heading', { name: t('common:page.articles') }).waitFor();
    expect(await releasesIn(reading)).toEqual(['a']);
    await reading
      .getByRole('status')
      .filter({ hasText: t('common:update.ready') })
      .waitFor();
    expect(await caches(reading)).toBe(2);
    // The last page of the old release is closed: the next start forgets it.
    await reading.close();
    await asking.reload();
    await expect.poll(() => caches(asking)).toBe(1);
    expect(await standingOf(asking.context(), host, { a, b })).toEqual({ is: 'one', name: 'b' });
  });
});

describe('the kill switch', () => {
  it('forgets everything, loads the page anew from the host, and does so once', async () => {
    const host = await serve(a);
    const page = await open(host, 'about');
    const context = page.context();
    const pages = () => host.asked.filter((path) => path === 'about').length;
    const before = pages();
    host.files = new Map([...b, [WORKER, b.get(WORKER_OFF)!]]);
    const loaded = page.waitForEvent('load');
    await page.evaluate(() =>
      navigator.serviceWorker.ready
        .then((registration) => registration.update())
        .then(
          () => undefined,
          () => undefined,
        ),
    );
    await loaded;
    await page.locator('html[data-release="b"]').waitFor();
    await ready(page);
    const kept = () =>
      page.evaluate(async () => [
        (await window.caches.keys()).length,
        (await navigator.serviceWorker.getRegistrations()).length,
      ]);
    await expect.poll(kept).toEqual([0, 0]);
    // Once more, as the page's own attempt does: there is nothing left to be rid of.
    expect(pages()).toBe(before + 1);
    await page.evaluate(() => navigator.serviceWorker.register('sw.js').then(() => undefined));
    await expect.poll(kept).toEqual([0, 0]);
    expect(pages()).toBe(before + 1);
    await page.close();
    await host.close();
    expect((await standingOf(context, host, { a, b })).is).toBe('nothing');
  });
});
