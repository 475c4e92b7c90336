import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { expectPath, listed, marks, paramsOf, pathOf } from '../support/journeys.ts';
import { attract, bar, kioskWordsOf, openKiosk, wake } from '../support/kiosk.ts';

const session = useBrowser();
const ar = await kioskWordsOf('ar');

describe('the keys of the search', () => {
  it('type, delete whole letters, and move, without the keyboard of the system', async () => {
    const page = await openKiosk(session);
    await wake(page);
    await bar(page)
      .getByRole('button', { name: ar('kiosk:find') })
      .tap();
    const field = page.getByRole('textbox');
    expect(await field.getAttribute('inputmode')).toBe('none');
    const key = (name: string) => page.getByRole('button', { name, exact: true }).tap();
    for (const letter of 'ؤئإ') await key(letter);
    await expect.poll(() => field.inputValue()).toBe('ؤئإ');
    await key(ar('kiosk:keyboard.before'));
    await key(ar('kiosk:keyboard.delete'));
    await expect.poll(() => field.inputValue()).toBe('ؤإ');
    await key('ة');
    await expect.poll(() => field.inputValue()).toBe('ؤةإ');
    await key(ar('kiosk:search.clear'));
    await key(ar('kiosk:keyboard.fa'));
    for (const letter of 'پژ') await key(letter);
    await key(ar('kiosk:keyboard.ru'));
    await key('ы');
    await expect.poll(() => field.inputValue()).toBe('پژы');
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
  });

  it('find, lead to an event, and are found again one step back', async () => {
    const page = await openKiosk(session);
    await wake(page);
    await bar(page)
      .getByRole('button', { name: ar('kiosk:find') })
      .tap();
    for (const letter of 'كرملين') await page.getByRole('button', { name: letter, exact: true }).tap();
    await listed(page).first().tap();
    await expect.poll(() => pathOf(page)).toMatch(/^\/events\//);
    expect(paramsOf(page)).not.toHaveProperty('q');
    await bar(page)
      .getByRole('button', { name: ar('kiosk:back') })
      .tap();
    await expect.poll(() => page.getByRole('textbox').inputValue()).toBe('كرملين');
  });
});

describe('what is found', () => {
  it('is counted, at each letter, in a place that stays', async () => {
    const page = await openKiosk(session);
    await wake(page);
    await bar(page)
      .getByRole('button', { name: ar('kiosk:find') })
      .tap();
    const panel = page.getByRole('region', { name: ar('kiosk:search.title') });
    const status = await panel.getByRole('status').elementHandle();
    const said = () => status.innerText();
    const keys = async (letters: string) => {
      for (const letter of letters) await panel.getByRole('button', { name: letter, exact: true }).tap();
      await page.clock.runFor(1_000);
    };
    expect(await said()).toBe('');
    await keys('كرملين');
    await expect.poll(said).not.toBe('');
    const first = await said();
    await keys('ظظظ');
    await expect.poll(said).toBe(ar('search:nothing'));
    expect(first).not.toBe(ar('search:nothing'));
    expect(await status.evaluate((one) => one.isConnected)).toBe(true);
  });

  it('of a kind begins folded again with each search', async () => {
    const page = await openKiosk(session, '/?display=kiosk', { screen: 'wall' });
    await wake(page);
    await bar(page)
      .getByRole('button', { name: ar('kiosk:find') })
      .tap();
    const field = page.getByRole('textbox');
    await field.fill('بوتين');
    const unfolded = page.locator('[data-scrolls] button[aria-expanded="true"]');
    await page.locator('[data-scrolls] button[aria-expanded="false"]').last().tap();
    await expect.poll(() => unfolded.count()).toBe(1);
    await field.fill('رئيسي');
    await expect.poll(() => unfolded.count()).toBe(0);
  });
});

describe('marks alone', () => {
  it('are said to be nothing to search for', async () => {
    const page = await openKiosk(session, '/?display=kiosk', { screen: 'wall' });
    await wake(page);
    await bar(page)
      .getByRole('button', { name: ar('kiosk:find') })
      .tap();
    await page.getByRole('textbox').fill('؟!');
    await page.getByText(ar('search:marksOnly', { query: '؟!' })).waitFor();
    await page.getByRole('textbox').fill('');
    await page.getByText(ar('kiosk:search.hint')).waitFor();
    expect(paramsOf(page)).not.toHaveProperty('q');
  });
});

describe('what leads outside', () => {
  it('becomes a sign for a telephone, and the kiosk stays where it is', async () => {
    const page = await openKiosk(session, '/?display=kiosk');
    await wake(page);
    await marks(page).first().waitFor();
    const outward = page.locator('aside a[href^="http"]').first();
    const later = bar(page).getByRole('button', { name: ar('kiosk:later') });
    for (let step = 0; step < 12 && (await outward.count()) === 0; step += 1) {
      const before = page.url();
      await later.tap();
      await expect.poll(() => page.url()).not.toBe(before);
      await page.locator('aside h2').waitFor();
    }
    const href = await outward.evaluate((link: HTMLAnchorElement) => link.href);
    const here = page.url();
    await outward.tap();
    const dialog = page.getByRole('dialog');
    expect(await dialog.innerText()).toContain(href);
    expect(await dialog.getByRole('img').getAttribute('aria-label')).toContain(href);
    await dialog.getByRole('button', { name: ar('kiosk:outward.close') }).tap();
    await expect.poll(() => dialog.count()).toBe(0);
    expect(page.url()).toBe(here);
    expect(page.context().pages()).toHaveLength(1);
  });
});

describe('a chunk that does not come', () => {
  it('is a page that says so, and then the attract screen again', async () => {
    const page = await openKiosk(session, '/?display=kiosk', {
      expectedErrors: [
        'reading',
        'Failed to load',
        'not loaded',
        'ERR_FAILED',
        'dynamically imported',
        'preload',
      ],
    });
    await page.route(/assets\/reading-.*\.js/, (route) => route.abort());
    await wake(page);
    await marks(page).first().tap();
    await page.getByRole('alert').waitFor();
    await page.unroute(/assets\/reading-.*\.js/);
    await page.clock.runFor(9_000);
    await attract(page).waitFor();
    await expectPath(page, '/');
  });

  it('with the search in it leaves keys and field, says so, and is tried again by itself', async () => {
    const chunk = /assets\/search-.*\.js/;
    const page = await openKiosk(
      session,
      '/?display=kiosk',
      { expectedErrors: ['Failed to load', 'ERR_FAILED', 'dynamically imported', 'preload'] },
      (blank) => blank.route(chunk, (route) => route.abort()),
    );
    await wake(page);
    await bar(page)
      .getByRole('button', { name: ar('kiosk:find') })
      .tap();
    for (const letter of 'كر') await page.getByRole('button', { name: letter, exact: true }).tap();
    await page.locator('[data-scrolls]').getByText(ar('common:search.failed')).waitFor();
    expect(await page.getByRole('textbox').inputValue()).toBe('كر');
    await page.unroute(chunk);
    await page.clock.runFor(9_000);
    await attract(page).waitFor();
  });
});

describe('a connection that is lost', () => {
  const expectedErrors = ['reading', 'Failed to', 'not loaded', 'ERR_', 'dynamically imported', 'preload'];

  it('ends at the attract screen within 15 seconds, and again for the next visitor', async () => {
    const page = await openKiosk(session, '/?display=kiosk', { expectedErrors });
    for (let visitor = 0; visitor < 2; visitor += 1) {
      await wake(page);
      await marks(page).first().waitFor();
      await page.context().setOffline(true);
      await marks(page).first().tap();
      await page.getByRole('alert').waitFor();
      await page.clock.runFor(15_000);
      await attract(page).waitFor();
      await expectPath(page, '/');
    }
  });

  it('leaves a visitor the words there are, and the next one the beginning', async () => {
    const page = await openKiosk(session, '/?display=kiosk', { expectedErrors });
    await wake(page);
    await marks(page).first().waitFor();
    await page.context().setOffline(true);
    await page.getByRole('link', { name: 'English' }).tap();
    await expectPath(page, '/en');
    await marks(page).first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('ar');
    await page.clock.runFor(92_000);
    await attract(page).waitFor();
    await expectPath(page, '/');
  });
});

describe('the page that sets a kiosk up', () => {
  it('makes an address that says no more than it must, and says what is no number', async () => {
    const page = await session.open('/en/settings');
    const address = page.locator('output').first();
    await expect.poll(() => address.innerText()).toMatch(/\/en\?display=kiosk$/);
    await page.locator('form').getByLabel('Dark').check();
    await page.getByRole('group', { name: 'Languages offered' }).getByLabel('Русский').uncheck();
    await page.getByLabel(/Seconds without a touch/).fill('90');
    await page.getByLabel(/pixels per millimetre/).fill('3.5');
    await expect
      .poll(() => address.innerText())
      .toMatch(/\/en\?theme=dark&display=kiosk&languages=en,ar,fa&idle=90&density=3.5$/);
    await page.getByLabel(/Seconds without a touch/).fill('2');
    await page.getByRole('alert').waitFor();
    await expect.poll(() => address.innerText()).toContain('idle=90');
    await page.getByRole('link', { name: 'Open it here' }).click();
    await attract(page).waitFor();
    expect(paramsOf(page)).toMatchObject({ display: 'kiosk', idle: '90' });
  });

  it('is not reached on a kiosk', async () => {
    const page = await openKiosk(session, '/settings?display=kiosk');
    await expectPath(page, '/');
    await wake(page);
    expect(await page.locator('a[href*="settings"]').count()).toBe(0);
  });
});
