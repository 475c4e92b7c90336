/** What a file from a stick must bear: no storage or anybody's, no network, and data to take away. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { distOf } from '../../src/commands/lib/build.mjs';
import { ROOT } from '../../src/commands/lib/root.mjs';
import { useStick } from '../journeys/stick.ts';
import { useBrowser } from '../support/browser.ts';
import { attract, bar, wake } from '../support/kiosk.ts';
import { expectListed, idsOf, listed, marks, publishedDataset, ready, wordsOf } from '../support/journeys.ts';

const browser = useBrowser();
const stick = useStick();
const all = publishedDataset().events.map(({ id }) => id);

async function expectWhole(page: Page): Promise<void> {
  await ready(page);
  await expect.poll(async () => (await idsOf(listed(page))).toSorted()).toEqual(all.toSorted());
}

describe('the one file', () => {
  it('does without any storage', async () => {
    const page = await browser.newPage();
    await page.addInitScript(() => {
      const refuse = {
        get(): never {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
        Object.defineProperty(window, name, refuse);
      Object.defineProperty(document, 'cookie', refuse);
    });
    await page.goto(stick.url());
    await expectWhole(page);
    await page.getByRole('link', { name: 'English', exact: true }).click();
    await page.locator('html[lang="en"]').waitFor();
    await page.reload();
    await expectWhole(page);
  });

  it('minds no storage of other files, and leaves it as it is', async () => {
    const page = await browser.newPage();
    await page.goto(stick.url());
    await expectWhole(page);
    const theirs = { sijill: '{', language: 'xx', theme: 'not a theme', i18nextLng: 'de' };
    // All files a browser opens from disk may share one storage.
    await page.evaluate((entries) => {
      for (const [name, value] of Object.entries(entries)) localStorage.setItem(name, value);
    }, theirs);
    await page.reload();
    await expectWhole(page);
    expect(await page.locator('html').getAttribute('lang')).toBe('ar');
    expect(await page.evaluate(() => Object.fromEntries(Object.entries(localStorage)))).toEqual(theirs);
  });

  it('is a kiosk where its address asks for one, before or behind #', async () => {
    for (const address of ['?display=kiosk', '#/?display=kiosk', '#/ru?display=kiosk']) {
      const page = await browser.newPage({ screen: 'wall', touch: true });
      await page.clock.install();
      await page.goto(stick.url() + address);
      await attract(page).waitFor();
      await wake(page);
      await marks(page).first().waitFor();
      expect(await bar(page).isVisible()).toBe(true);
    }
  });

  it('can ask nobody for anything: its own policy forbids it', async () => {
    const page = await browser.newPage({
      expectedErrors: ['Content Security Policy', 'violates', 'Fetch API', ' csp', 'against the policy'],
    });
    const came: string[] = [];
    page.on('requestfinished', (request) => came.push(request.url()));
    await page.goto(stick.url());
    await expectWhole(page);
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    const refused = await page.evaluate(async (url) => {
      const violated: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        violated.push(effectiveDirective),
      );
      await fetch(url).catch(() => undefined);
      const failed = (element: HTMLElement) =>
        new Promise((resolve) => {
          element.addEventListener('error', resolve, { once: true });
          document.head.append(element);
        });
      await failed(Object.assign(new Image(), { src: `${url}icon.svg` }));
      await failed(Object.assign(document.createElement('script'), { src: `${url}x.js` }));
      await failed(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${url}x.css` }));
      return violated.toSorted();
    }, inject('baseUrl'));
    expect(refused).toEqual(['connect-src', 'img-src', 'script-src-elem', 'style-src-elem']);
    expect([...new Set(came)]).toEqual([stick.url()]);
  });

  it('holds the published data, to the byte', async () => {
    const page = await browser.newPage();
    const t = await wordsOf('en');
    await page.goto(`${stick.url()}#/en/about`);
    await ready(page);
    for (const [name, words] of [
      ['dataset.json', t('about:data.dataset')],
      ['dataset.schema.json', t('about:data.schema')],
    ] as const) {
      const link = page.locator(`a[download="${name}"][href^="blob:"]`);
      expect(await link.innerText()).toContain(words);
      const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
      expect(download.suggestedFilename()).toBe(name);
      const parts: Buffer[] = [];
      for await (const part of await download.createReadStream()) parts.push(part as Buffer);
      expect(Buffer.concat(parts).equals(readFileSync(join(distOf(ROOT), name)))).toBe(true);
    }
  });

  it('holds the faces of all scripts', async () => {
    const page = await browser.newPage();
    const facesAt = async (address: string) => {
      await page.goto('about:blank');
      await page.goto(`${stick.url()}#${address}`);
      await ready(page);
      return page.evaluate(() =>
        [...document.fonts]
          .filter(({ status }) => status === 'loaded')
          .map(({ family, unicodeRange }) => `${family.replace(/["']/g, '')} ${unicodeRange}`),
      );
    };
    const has = (faces: readonly string[], face: RegExp) => faces.some((one) => face.test(one));
    const arabic = await facesAt('/articles/000');
    expect(has(arabic, /^Sijill Sans/)).toBe(true);
    expect(has(arabic, /^Sijill Naskh/)).toBe(true);
    expect(has(await facesAt('/ru'), /U\+4[0-9a-f]{2}/i)).toBe(true);
  });

  it('keeps what was typed and chosen in an address that can be bookmarked', async () => {
    const page = await browser.newPage();
    await page.goto(`${stick.url()}#/?kind=contact`);
    await ready(page);
    const contacts = publishedDataset().events.filter(({ kind }) => kind === 'contact').length;
    await expect.poll(() => listed(page).count()).toBe(contacts);
    const ids = await idsOf(listed(page));
    const guest = await browser.newPage();
    await guest.goto(page.url());
    await ready(guest);
    await expectListed(guest, ids);
  });
});
