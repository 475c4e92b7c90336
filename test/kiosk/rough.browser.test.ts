/** Hands that are not careful. Whatever they do, the kiosk stays what it is, and the next tap is answered. */
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/domain/dataset.ts';
import { useBrowser } from '../support/browser.ts';
import type { Point } from '../support/gestures.ts';
import { marks } from '../support/journeys.ts';
import { bar, handsOn, kioskWordsOf, leaveAlone, openKiosk, wake } from '../support/kiosk.ts';

const session = useBrowser();
let page: Page;

beforeEach(async () => {
  page = await openKiosk(session);
  await page.evaluate(() => {
    const seen: string[] = [];
    // In the bubble, where nobody has prevented anything the browser acts.
    for (const name of ['contextmenu', 'dragstart', 'copy', 'auxclick'])
      window.addEventListener(name, (event) => event.defaultPrevented || seen.push(name));
    window.addEventListener('beforeprint', () => seen.push('print'));
    Object.assign(globalThis, { seen, sameDocument: true });
  });
  await wake(page);
  await marks(page).first().waitFor();
});

/** Waits until what the hands set going has come: the words of another language, a page. */
async function atRest(): Promise<void> {
  const looks = () =>
    page.evaluate(() => {
      const { lang } = document.documentElement;
      const busy = document.querySelector('[aria-busy="true"]') !== null;
      return busy ? null : `${lang} ${location.href} ${document.body.innerText}`;
    });
  let before: string | null = null;
  await expect
    .poll(
      async () => {
        const now = await looks();
        const rests = now !== null && now === before;
        before = now;
        return rests;
      },
      { interval: 200 },
    )
    .toBe(true);
}

/** Nothing has come up, nothing is marked or larger, nobody has left; and a tap opens the search. */
async function expectUnharmed(): Promise<void> {
  const state = await page.evaluate(() => ({
    seen: (globalThis as unknown as { seen: string[] }).seen,
    same: (globalThis as unknown as { sameDocument?: boolean }).sameDocument,
    selection: String(getSelection()),
    zoom: visualViewport?.scale,
    scroll: scrollX + scrollY,
    full: document.fullscreenElement,
  }));
  expect(state).toEqual({ seen: [], same: true, selection: '', zoom: 1, scroll: 0, full: null });
  expect(page.context().pages()).toHaveLength(1);
  await page.clock.runFor(500);
  await atRest();
  const outward = page.getByRole('dialog');
  if ((await outward.count()) > 0) {
    // Hands that fall on an address find its sign; what lies over the record is put away by one tap.
    await outward.getByRole('button').tap();
    await outward.waitFor({ state: 'detached' });
  }
  // Hands that fall anywhere fall on the languages too.
  const shown = await page.evaluate(() => document.documentElement.lang);
  const words = await kioskWordsOf(LANGUAGES.find((language) => language === shown) ?? 'ar');
  const find = bar(page).getByRole('button', { name: words('kiosk:find') });
  const pressed = (await find.getAttribute('aria-pressed')) === 'true';
  await find.tap();
  await expect.poll(() => find.getAttribute('aria-pressed')).toBe(String(!pressed));
}

/** Points spread over the screen, the same each time. */
const spread = (count: number): Point[] =>
  Array.from({ length: count }, (_, at) => ({ x: 60 + ((at * 733) % 1800), y: 60 + ((at * 397) % 960) }));

describe('a kiosk is not harmed by', () => {
  it('palms of ten fingers, lifted, slid and taken away', async () => {
    const hands = await handsOn(page);
    for (let palm = 0; palm < 5; palm += 1) {
      await hands.down(spread(10));
      await hands.move(spread(10).map(({ x, y }) => ({ x: x * 0.9, y: y * 0.9 + 20 })));
      await (palm % 2 === 0 ? hands.up() : hands.cancel());
    }
    await expectUnharmed();
  });

  it('two fingers drawn apart beside the timeline', async () => {
    const hands = await handsOn(page);
    await hands.down([
      { x: 250, y: 500 },
      { x: 300, y: 500 },
    ]);
    for (let step = 1; step <= 5; step += 1)
      await hands.move([
        { x: 250 - step * 30, y: 500 },
        { x: 300 + step * 30, y: 500 },
      ]);
    await hands.up();
    await expectUnharmed();
  });

  it('fifty taps in a second, all over the place', async () => {
    const hands = await handsOn(page);
    for (const point of spread(50)) {
      await hands.down([point]);
      await hands.up();
    }
    await expectUnharmed();
  });

  it('presses that do not end, on marks, links and words', async () => {
    const hands = await handsOn(page);
    for (const place of [
      marks(page).first(),
      page.locator('header a').first(),
      page.locator('main p').first(),
    ]) {
      const box = await place.boundingBox();
      await hands.down([{ x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 20 }]);
      await leaveAlone(page, 3);
      await hands.up();
      await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 20, { button: 'right' });
    }
    await expectUnharmed();
  });

  it('drags off every edge', async () => {
    const hands = await handsOn(page);
    for (const edge of [
      { x: 0, y: 500 },
      { x: 1919, y: 500 },
      { x: 900, y: 0 },
      { x: 900, y: 1079 },
    ]) {
      await hands.down([{ x: 960, y: 500 }]);
      for (const share of [0.4, 0.8, 1])
        await hands.move([{ x: 960 + (edge.x - 960) * share, y: 500 + (edge.y - 500) * share }]);
      await hands.up();
    }
    await expectUnharmed();
  });

  it('keys that belong to the browser', async () => {
    const keys = ['F1', 'F3', 'F5', 'F6', 'F7', 'F11', 'F12', 'ContextMenu', 'Alt+ArrowLeft'];
    const chords = ['a', 'p', 's', 'f', 'o', 'u', 'd', 'r', '+', '-', '0'].map((key) => `Control+${key}`);
    for (const key of [...keys, ...chords]) await page.keyboard.press(key);
    await page.mouse.move(300, 400);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -400);
    await page.keyboard.up('Control');
    await expectUnharmed();
  });
});
