import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/domain/dataset.ts';
import { useBrowser } from '../support/browser.ts';
import { pointOn } from '../support/gestures.ts';
import { expectPath, listed, marks, paramsOf, pathOf } from '../support/journeys.ts';
import {
  attract,
  bar,
  handsOn,
  kioskWordsOf,
  leaveAlone,
  openKiosk,
  settled,
  tap,
  wake,
  warning,
} from '../support/kiosk.ts';

const session = useBrowser();
const ar = await kioskWordsOf('ar');
const ru = await kioskWordsOf('ru');

/** Waits until a language asked for is the one that is read: the former one's marks lead on in the former one. */
async function expectWords(page: Page, language: Language): Promise<void> {
  await expectPath(page, `/${language}`);
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(language);
}

/** What a visitor may do before walking away: another language, an event, a search. */
async function visit(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Русский' }).tap();
  await expectWords(page, 'ru');
  await marks(page).first().tap();
  await expect.poll(() => pathOf(page)).toMatch(/^\/ru\/events\//);
  await bar(page)
    .getByRole('button', { name: ru('kiosk:find') })
    .tap();
  for (const letter of 'путин') await page.getByRole('button', { name: letter, exact: true }).tap();
  await expect.poll(() => paramsOf(page)['q']).toBe('путин');
  await listed(page).first().waitFor();
}

describe('a touch on the attract screen', () => {
  it('leads in and presses nothing that could not be seen', async () => {
    const page = await openKiosk(session);
    const before = page.url();
    await bar(page).waitFor({ state: 'detached' });
    // Where the keys are going to stand.
    await tap(page, { x: 960, y: 1010 });
    await settled(page);
    expect(page.url()).toBe(before);
    await expect.poll(() => marks(page).count()).toBeGreaterThan(3);
  });

  it('leads in from wherever a finger slid off, and by a key', async () => {
    const page = await openKiosk(session);
    const hands = await handsOn(page);
    await hands.down([{ x: 900, y: 500 }]);
    expect(await attract(page).count()).toBe(1);
    await hands.move([{ x: 1919, y: 20 }]);
    await hands.up();
    await settled(page);
    await leaveAlone(page, 90);
    await attract(page).waitFor();
    await page.keyboard.press('Enter');
    await settled(page);
  });
});

describe('a visitor who searches', () => {
  it('is led to what was found, also in the very article that is read', async () => {
    const page = await openKiosk(session);
    await wake(page);
    for (let visits = 0; visits < 2; visits += 1) {
      await bar(page)
        .getByRole('button', { name: ar('kiosk:find') })
        .tap();
      for (const letter of 'شمخاني') await page.getByRole('button', { name: letter, exact: true }).tap();
      await expect.poll(() => paramsOf(page)['q']).toBe('شمخاني');
      await page.locator('a[data-evidence]').first().tap();
      await expect.poll(() => pathOf(page)).toMatch(/^\/articles\//);
      await page.locator('input[inputmode="none"]').waitFor({ state: 'detached' });
    }
  });
});

describe('a visitor whom a person led to the timeline', () => {
  it('reads by whom it is narrowed, and takes that off with one touch', async () => {
    const page = await openKiosk(session);
    await wake(page);
    await bar(page)
      .getByRole('button', { name: ar('kiosk:find') })
      .tap();
    for (const letter of 'شمخاني') await page.getByRole('button', { name: letter, exact: true }).tap();
    await page.locator('a[href*="/people/"]').first().tap();
    await page.getByRole('link', { name: ar('entity:onTimeline') }).tap();
    const chips = page.getByRole('list', { name: ar('explorer:chips.title') });
    await chips.waitFor();
    const narrowed = await marks(page).count();
    await chips.getByRole('button', { name: /شمخاني/ }).tap();
    await expect.poll(() => chips.count()).toBe(0);
    await expect.poll(() => marks(page).count()).toBeGreaterThan(narrowed);
  });
});

describe('a visitor who walks away', () => {
  it('is asked in their language, and leaves nothing behind', async () => {
    const page = await openKiosk(session);
    const start = page.url();
    const length = await page.evaluate(() => history.length);
    await wake(page);
    await visit(page);
    await leaveAlone(page, 61);
    await warning(page).waitFor();
    expect(await warning(page).innerText()).toContain(ru('kiosk:warning.title'));
    await leaveAlone(page, 31);
    await attract(page).waitFor();
    await expect.poll(() => page.url()).toBe(start);
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('ar');
    const left = await page.evaluate(() => ({
      length: history.length,
      state: JSON.stringify(history.state),
      storage: localStorage.length + sessionStorage.length,
      cookies: document.cookie,
      focus: document.activeElement?.tagName,
      selection: String(getSelection()),
      fields: [...document.querySelectorAll('input')].map(({ value }) => value).join(''),
    }));
    expect(left).toMatchObject({ length, storage: 0, cookies: '', focus: 'BODY', selection: '', fields: '' });
    expect(left.state).not.toContain('путин');
    // The next one begins where everybody does.
    await wake(page);
    expect(page.url()).toBe(start);
    expect(await page.locator('input').count()).toBe(0);
    expect(
      await bar(page)
        .getByRole('button', { name: ar('kiosk:back') })
        .getAttribute('aria-disabled'),
    ).toBe('true');
  });

  it('stays with one touch, which presses nothing else', async () => {
    const page = await openKiosk(session);
    await wake(page);
    const address = page.url();
    await leaveAlone(page, 70);
    await warning(page).waitFor();
    await tap(page, { x: 960, y: 1010 });
    await warning(page).waitFor({ state: 'detached' });
    await settled(page);
    expect(page.url()).toBe(address);
    await leaveAlone(page, 59);
    expect(await warning(page).count()).toBe(0);
  });

  it('is not asked while a finger is down', async () => {
    const page = await openKiosk(session);
    await wake(page);
    const hands = await handsOn(page);
    await hands.down([{ x: 700, y: 500 }]);
    await leaveAlone(page, 300);
    expect(await warning(page).count()).toBe(0);
    await hands.up();
    await leaveAlone(page, 61);
    await warning(page).waitFor();
  });

  it('is asked although what they pulled at went away under their finger', async () => {
    const page = await openKiosk(session);
    await wake(page);
    const hands = await handsOn(page);
    await marks(page).first().tap();
    const title = page.locator('aside h2');
    const at = await pointOn(title);
    await title.evaluate((element) => {
      // The column scrolls: from here on the browser tells of touches alone, and tells them to what was touched.
      window.addEventListener('pointercancel', () => element.remove(), { once: true });
    });
    await hands.down([at]);
    for (const step of [1, 2, 3, 4]) await hands.move([{ x: at.x, y: at.y - step * 20 }]);
    await expect.poll(() => title.count()).toBe(0);
    await leaveAlone(page, 70);
    expect(await warning(page).count()).toBe(0);
    await hands.up();
    await leaveAlone(page, 61);
    await expect.poll(() => warning(page).count()).toBe(1);
  });

  it('is gone when the clock jumps', async () => {
    const page = await openKiosk(session);
    await wake(page);
    await visit(page);
    await page.clock.fastForward('05:00:00');
    await expect.poll(() => attract(page).count()).toBe(1);
  });

  it('waits as long as the address says', async () => {
    const page = await openKiosk(session, '/en?display=kiosk&idle=20');
    await wake(page);
    await leaveAlone(page, 21);
    await expect.poll(() => warning(page).count()).toBe(1);
  });
});

describe('steps within', () => {
  it('go back one by one, and leave the browser no history', async () => {
    const page = await openKiosk(session);
    const length = await page.evaluate(() => history.length);
    await wake(page);
    const back = bar(page).getByRole('button', { name: ar('kiosk:back') });
    const start = page.url();
    await marks(page).first().tap();
    await expect.poll(() => pathOf(page)).toMatch(/^\/events\//);
    const first = page.url();
    await bar(page)
      .getByRole('button', { name: ar('kiosk:later') })
      .tap();
    await expect.poll(() => page.url()).not.toBe(first);
    await back.tap();
    await expect.poll(() => page.url()).toBe(first);
    await back.tap();
    await expect.poll(() => page.url()).toBe(start);
    expect(await back.getAttribute('aria-disabled')).toBe('true');
    expect(await page.evaluate(() => history.length)).toBe(length);
  });

  it('lead home from an article, in the language one reads', async () => {
    const page = await openKiosk(session);
    await wake(page);
    await page.getByRole('link', { name: 'English' }).tap();
    await expectPath(page, '/en');
    // The page speaks Arabic until the words have come.
    await page.locator('html[lang="en"]').waitFor({ state: 'attached' });
    await marks(page).first().tap();
    await page.locator('aside a[href*="/articles/"]').first().tap();
    await expect.poll(() => pathOf(page)).toMatch(/^\/en\/articles\//);
    await bar(page).getByRole('button', { name: 'Start' }).tap();
    await expectPath(page, '/en');
    expect(paramsOf(page)).not.toHaveProperty('evidence');
    // Home in English is not where the next visitor begins.
    await leaveAlone(page, 92);
    await expectPath(page, '/');
  });

  it('offer the languages the address names, the first at the beginning', async () => {
    const page = await openKiosk(session, '/ru/about?display=kiosk&languages=fa,en');
    await expectPath(page, '/fa');
    await wake(page);
    const languages = page.locator('header nav a');
    await expect.poll(() => languages.allInnerTexts()).toEqual(['فارسی', 'English']);
  });
});
