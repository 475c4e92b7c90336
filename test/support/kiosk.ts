/** A kiosk on a wall of 32 inches, its clock in the test's hand, and hands that are not careful. */
import type { CDPSession, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { installFastClock, putClockOn } from '../../src/commands/lib/kiosk/fast-clock.ts';
import { stageOf, type Stage } from '../../src/commands/lib/kiosk/visits.ts';
import type { Language } from '../../src/domain/dataset.ts';
import { addKioskWords } from '../../src/i18n/kiosk-words.ts';
import type { BrowserSession, Visitor } from './browser.ts';
import type { Point } from './gestures.ts';
import { wordsBy, type Words } from './journeys.ts';
import { speakerOf } from './words.ts';

/** A word of the kiosk or the search by its key, "kiosk:home", in a language. */
export async function kioskWordsOf(language: Language): Promise<Words> {
  const instance = await speakerOf(language);
  addKioskWords(instance);
  return wordsBy(instance);
}

/** CSS px of 20 mm and of 2 mm at the density that holds where the address names none. */
export const TARGET_PX = 54;
export const GAP_PX = 5.4;

/** The attract screen, whatever it shows. */
export const attract = (page: Page): Locator =>
  page.locator('[data-kiosk="attract"]').filter({ visible: true });
/** The keys that are always in sight. */
export const bar = (page: Page): Locator => page.locator('[data-kiosk="bar"]');
/** Asking whether somebody is still there. */
export const warning = (page: Page): Locator => page.getByRole('alertdialog');

/**
 * A kiosk that nobody has touched yet, with a clock that stands by: `page.clock.runFor` lets it run fast.
 * @param before what is done to the page before it goes anywhere
 */
export async function openKiosk(
  session: BrowserSession,
  path = '/?display=kiosk',
  visitor: Visitor = {},
  before: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<Page> {
  const page = await session.newPage({ screen: 'wall', touch: true, ...visitor });
  await before(page);
  await page.clock.install();
  await session.go(page, path);
  await attract(page).waitFor();
  return page;
}

/** A kiosk for visitors made up from seeds, with a clock that is put on and keeps nothing of what has been. */
export async function openStage(session: BrowserSession): Promise<Stage> {
  const page = await session.newPage({ screen: 'wall', touch: true });
  await installFastClock(page);
  await session.go(page, '/?display=kiosk');
  await attract(page).waitFor();
  return await stageOf(page, (ms) => putClockOn(page, ms));
}

/** Touches the attract screen, and waits until a tap is taken for one. */
export async function wake(page: Page): Promise<void> {
  await tap(page, await middle(page));
  await settled(page);
}

/** Waits until the page has its keys, and until nothing catches what is left of the last touch. */
export async function settled(page: Page): Promise<void> {
  await bar(page).waitFor();
  await page.clock.runFor(500);
  await expect.poll(() => page.locator('[data-kiosk="shield"]').count()).toBe(0);
}

/** Lets seconds pass as if nobody were there. */
export const leaveAlone = (page: Page, seconds: number): Promise<void> => page.clock.runFor(seconds * 1000);

async function middle(page: Page): Promise<Point> {
  const size = page.viewportSize() ?? { width: 0, height: 0 };
  return { x: size.width / 2, y: size.height / 3 };
}

/** One finger, down and up. */
export const tap = (page: Page, { x, y }: Point): Promise<void> => page.touchscreen.tap(x, y);

/** What fingers do, told to the browser itself. */
export type Hands = {
  /** Fingers come down together. */
  down: (points: readonly Point[]) => Promise<void>;
  move: (points: readonly Point[]) => Promise<void>;
  up: () => Promise<void>;
  /** The browser, or a bag, takes the touch away. */
  cancel: () => Promise<void>;
  done: () => Promise<void>;
};

export async function handsOn(page: Page): Promise<Hands> {
  const client: CDPSession = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', points: readonly Point[]) =>
    client
      .send('Input.dispatchTouchEvent', { type, touchPoints: points.map((point, id) => ({ ...point, id })) })
      .then(() => undefined);
  return {
    down: (points) => send('touchStart', points),
    move: (points) => send('touchMove', points),
    up: () => send('touchEnd', []),
    cancel: () => send('touchCancel', []),
    done: () => client.detach(),
  };
}

/** What answers a touch: CSS px of the screen; `inline`: words within a line. */
export type Target = {
  what: string;
  box: { x: number; y: number; width: number; height: number };
  inline: boolean;
};

/** Everything on the screen that answers a touch, with where it stands. */
export async function targetsOn(page: Page): Promise<Target[]> {
  return await page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [role="option"], [role="button"], [tabindex="0"]:not([role="listbox"])',
    );
    return [...all].flatMap((element) => {
      const visible = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      if (!visible || getComputedStyle(element).pointerEvents === 'none') return [];
      // A field is as large as what surrounds it: its label takes the touch.
      const touched = element instanceof HTMLInputElement ? (element.closest('label') ?? element) : element;
      const { x, y, width, height } = touched.getBoundingClientRect();
      const at = document.elementFromPoint(x + width / 2, y + height / 2);
      if (at === null || !(touched.contains(at) || at.contains(touched))) return [];
      const what = `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent ?? ''}`;
      return [
        {
          what: what.slice(0, 60),
          box: { x, y, width, height },
          inline: getComputedStyle(element).display === 'inline',
        },
      ];
    });
  });
}
