/** A page whose app does not come says so in words, whatever the reason, within five seconds. */
import { readFileSync, writeFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { distOf } from '../../src/commands/lib/build.mjs';
import { offlineFileOf } from '../../src/commands/lib/build-offline.mjs';
import { ROOT } from '../../src/commands/lib/root.mjs';
import { useStick } from '../journeys/stick.ts';
import { useBrowser } from '../support/browser.ts';
import { listed, ready } from '../support/journeys.ts';

const browser = useBrowser();
const stick = useStick();

/** The first words of what is said, for either reason, in the two languages that must be there. */
const CUT = ['لم يصل السجلّ كاملاً', 'did not arrive whole'];
const DISK = ['من خادم ويب ولا تُفتح من القرص', 'made for a web server and does not open from disk'];

/** Whatever the browser itself says of a broken script. */
const EXPECTED = [
  'Content Security Policy',
  'against the policy',
  'SyntaxError',
  'Unexpected',
  'Invalid or unexpected',
  'missing )',
  'Failed to load',
  'thrown',
  'CORS',
  'ERR_',
  'integrity',
  'broken on purpose',
];
const newPage = () => browser.newPage({ expectedErrors: EXPECTED });

const notice = (page: Page) => page.locator('body > [role="alert"]');

/** Waits for the notice, at most as long as promised, and reads it. */
async function expectNotice(page: Page, wanted: readonly string[]): Promise<void> {
  await notice(page).waitFor({ timeout: 5000 });
  const text = await notice(page).innerText();
  for (const words of wanted) expect(text).toContain(words);
  expect(await notice(page).locator('p[lang="ar"]').getAttribute('dir')).toBe('rtl');
  expect(await notice(page).locator('p[lang="en"]').getAttribute('dir')).toBe('ltr');
}

/** How the app's own script may come. */
const FATES: readonly [name: string, change: (code: string) => string | null][] = [
  ['missing', () => null],
  ['empty', () => ''],
  ['cut in half', (code) => code.slice(0, code.length / 2)],
  ['throwing', (code) => `throw new Error('broken on purpose');${code}`],
];

describe('a build for a web server', () => {
  it.each(FATES)('whose script is %s says what to do', async (_, change) => {
    const page = await newPage();
    const html = readFileSync(join(distOf(ROOT), 'index.html'), 'utf8');
    const [, script = ''] = /<script type="module"[^>]*src="\.?\/?([^"]+)"/.exec(html) ?? [];
    await page.route(`**/${script}`, async (route) => {
      const body = change(readFileSync(join(distOf(ROOT), script), 'utf8'));
      if (body === null) await route.fulfill({ status: 404, body: 'Not found.' });
      else await route.fulfill({ contentType: 'text/javascript; charset=utf-8', body });
    });
    await page.goto(browser.urlOf('/'));
    await expectNotice(page, CUT);
  });

  it('that is opened from disk says that it is not made for it, and what is', async () => {
    const page = await newPage();
    const copy = join(stick.folder(), 'نسخة خادم');
    cpSync(distOf(ROOT), copy, { recursive: true });
    await page.goto(pathToFileURL(join(copy, 'index.html')).href);
    await expectNotice(page, DISK);
  });

  it('says nothing of the kind where all is well', async () => {
    const page = await browser.newPage();
    await page.goto(browser.urlOf('/'));
    await ready(page);
    await expect.poll(() => listed(page).count()).toBeGreaterThan(0);
    expect(await notice(page).count()).toBe(0);
  });

  it('takes its words back when the app comes after all', async () => {
    const page = await newPage();
    await page.addInitScript(() => {
      // As an extension of the browser might, while the app is still on its way.
      document.addEventListener('readystatechange', () => {
        if (document.readyState === 'interactive') throw new Error('broken on purpose');
      });
    });
    const html = readFileSync(join(distOf(ROOT), 'index.html'), 'utf8');
    const [, script = ''] = /<script type="module"[^>]*src="\.?\/?([^"]+)"/.exec(html) ?? [];
    await page.route(`**/${script}`, async (route) => {
      await notice(page).waitFor({ timeout: 5000 });
      await route.continue();
    });
    await page.goto(browser.urlOf('/'));
    await ready(page);
    await expect.poll(() => notice(page).count()).toBe(0);
  });
});

describe('the one file', () => {
  const whole = () => readFileSync(offlineFileOf(ROOT), 'utf8');
  const file = (name: string, text: string): string => {
    const path = join(stick.folder(), `${name}.html`);
    writeFileSync(path, text);
    return pathToFileURL(path).href;
  };
  const SCRIPT = /(<script type="module">)([^]*)(<\/script>)/;

  it.each(FATES)('whose script is %s says what to do', async (name, change) => {
    const page = await newPage();
    // The policy allows this one script alone, so that any other is as good as none: it is lifted here.
    const html = whole()
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
      .replace(SCRIPT, (_, open: string, code: string, close: string) => {
        const body = change(code);
        return body === null ? '' : open + body + close;
      });
    await page.goto(file(name, html));
    await expectNotice(page, CUT);
  });

  it.each([0.02, 0.3, 0.6, 0.9, 0.999])('cut off after %d of its length says what to do', async (share) => {
    const page = await newPage();
    const html = whole();
    await page.goto(file(`cut ${share}`, html.slice(0, html.length * share)));
    await expectNotice(page, CUT);
  });

  it('changed by a letter is not run, and says what to do', async () => {
    const page = await newPage();
    await page.goto(file('changed', whole().replace(SCRIPT, '$1 $2$3')));
    await expectNotice(page, CUT);
  });
});
