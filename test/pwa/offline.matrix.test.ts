import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { SHELL } from '../../src/pipeline/offline-worker.ts';
import { directionOf } from '../../src/i18n/languages.ts';
import { takenOver, useBrowser } from '../support/browser.ts';
import { LANGUAGES_HERE } from '../support/depth.ts';
import { addressIn, listed, publishedDataset, ready, wordsOf } from '../support/journeys.ts';
import { attempt, standingOf, useHosts } from '../support/kept.ts';
import { builtFiles, keptPaths, releaseIn, releaseNamed } from '../support/releases.ts';

const browser = useBrowser();
const serve = useHosts();
const { events } = publishedDataset();
const [event] = events;

/** A visitor whose browser may keep the app. A host that is gone is what these tests are about. */
const visitor = { context: { serviceWorkers: 'allow' }, expectedErrors: ['net::ERR_'] } as const;

describe('what is kept', () => {
  const files = builtFiles();
  const kept = keptPaths(files);

  it('is all the app needs, in at most 40 files', () => {
    expect(kept.length).toBeLessThanOrEqual(40);
    const assets = [...files.keys()].filter((path) => path.startsWith('assets/'));
    expect(kept).toEqual(
      expect.arrayContaining([...assets, SHELL, 'icon.svg', 'dataset.json', 'dataset.schema.json']),
    );
  });

  it('is no page that the shell can draw', () => {
    expect(kept.filter((path) => path.endsWith('.html'))).toEqual([SHELL]);
  });

  it('is known by the SHA-256 of every file as it lies there', () => {
    for (const [path, digest] of Object.entries(releaseIn(files).files))
      expect([path, digest]).toEqual([path, createHash('sha256').update(files.get(path)!).digest('base64')]);
  });
});

describe('after one visit, with the host gone', () => {
  it('every address opens, in every language', async () => {
    const host = await serve(releaseNamed('a'));
    const page = await browser.newPage(visitor);
    await page.goto(host.url);
    expect(await attempt(page, host)).toBe('installed');
    await host.close();
    await page.reload();
    await ready(page);
    await expect.poll(() => listed(page).count()).toBe(events.length);
    for (const language of LANGUAGES_HERE) {
      const t = await wordsOf(language);
      const go = (path: string) => page.goto(host.url + addressIn(language, path).slice(1));
      const html = page.locator(`html[lang="${language}"][dir="${directionOf(language)}"]`);
      await go(`/events/${event!.id}?theme=dark`);
      await html.waitFor();
      await page.getByRole('heading', { name: event!.title[language], exact: true }).first().waitFor();
      await go('/articles/000');
      await page.locator('#main article').waitFor();
      await go('/about');
      await page.getByRole('heading', { name: t('about:title') }).waitFor();
      await go('/nowhere');
      await page.getByRole('heading', { name: t('common:notFound.title') }).waitFor();
    }
  });

  it('below a path too, from a page deep within it, under the same policy as with the host', async () => {
    const host = await serve(releaseNamed('a'), '/some/sub/path/');
    const page = await browser.newPage(visitor);
    await page.goto(`${host.url}en/events/${event!.id}/`);
    await takenOver(page);
    expect(await attempt(page, host)).toBe('installed');
    await host.close();
    for (const path of [`fa/events/${event!.id}`, 'articles/000/', 'ru/nowhere/at/all']) {
      await page.goto(host.url + path);
      await ready(page);
      await page.locator('#main h1').first().waitFor();
      const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(policy).not.toContain('unsafe');
    }
  });

  it('the data can be taken away, and nothing is missing', async () => {
    const a = releaseNamed('a');
    const host = await serve(a);
    const page = await browser.newPage(visitor);
    await page.goto(`${host.url}en/about`);
    await attempt(page, host);
    await host.close();
    const count = await page.evaluate(async (url) => {
      const dataset = (await (await fetch(url)).json()) as { events: unknown[] };
      return dataset.events.length;
    }, `${host.url}dataset.json`);
    expect(count).toBe(events.length);
    expect(await standingOf(page.context(), host, { a })).toEqual({ is: 'one', name: 'a' });
  });
});

describe('installing', () => {
  it('is offered by the browser, under the name of the language shown', async () => {
    const host = await serve(releaseNamed('a'));
    const page = await browser.newPage(visitor);
    await page.goto(`${host.url}ru`);
    await page
      .locator('link[rel="manifest"][href$="/manifest.ru.webmanifest"]')
      .waitFor({ state: 'attached' });
    await attempt(page, host);
    const session = await page.context().newCDPSession(page);
    const { errors, data } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const t = await wordsOf('ru');
    expect((JSON.parse(data ?? '{}') as { short_name: string }).short_name).toBe(t('common:name'));
    // A private window, as each test has one, can install nothing; that apart, nothing may stand in the way.
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual(
      [],
    );
  });
});
