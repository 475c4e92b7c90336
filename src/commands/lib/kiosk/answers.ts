/** How soon a kiosk answers the tap that comes after careless hands, beside a blank page that answers the same tap. */
import type { Page } from 'playwright-core';
import { chance, come, touch, type Point, type Stage } from './visits.ts';

/** The key that opens and closes the search: it is always there, and says whether it is pressed. */
const KEY = '[data-kiosk="bar"] button:nth-child(4)';
/** What may lie over it. */
const OVER = 'dialog[open] button';

const ROUNDS = 20;
const TAPS = 50;
const A_TAP_MS = 1_000 / TAPS;
const FINGERS = 10;

/**
 * Presses what answers, and reads off the page how long it took: from the moment the browser gives to the lifting of the
 * finger, to the frame after the page has changed.
 * @returns milliseconds
 */
async function answer(stage: Stage): Promise<number> {
  const { page } = stage;
  const at = await page.evaluate(
    ([key, over]) => {
      const pressed = document.querySelector(over) ?? document.querySelector(key);
      if (pressed === null) throw new Error('nothing stands there to be pressed');
      const said = () =>
        `${document.querySelector(over) === null} ${document.querySelector(key)?.getAttribute('aria-pressed')}`;
      const before = said();
      const answered = new Promise<number>((resolve) => {
        let lifted = 0;
        window.addEventListener('pointerup', (event) => (lifted = event.timeStamp), {
          capture: true,
          once: true,
        });
        const observer = new MutationObserver(() => {
          if (lifted === 0 || said() === before) return;
          observer.disconnect();
          // The frame that shows it begins with its callbacks; what is posted from there comes when it is drawn.
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener('message', () => resolve(performance.now() - lifted));
            port1.start();
            port2.postMessage(null);
          });
        });
        observer.observe(document, { subtree: true, childList: true, attributes: true });
      });
      Object.assign(globalThis, { answered });
      const { x, y, width, height } = pressed.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    [KEY, OVER] as const,
  );
  await touch(stage, [at]);
  return await page.evaluate(() => (globalThis as unknown as { answered: Promise<number> }).answered);
}

/** Fifty taps in a second, or hands laid flat, anywhere on the screen. */
async function handleRoughly(stage: Stage, seed: number): Promise<void> {
  const { width, height } = stage.page.viewportSize() ?? { width: 1920, height: 1080 };
  const next = chance(seed);
  const anywhere = (): Point => ({ x: 20 + next() * (width - 40), y: 20 + next() * (height - 40) });
  if (seed % 2 === 0) {
    await touch(stage, Array.from({ length: FINGERS }, anywhere));
    return;
  }
  const began = performance.now();
  for (let tap = 0; tap < TAPS; tap += 1) {
    const early = began + tap * A_TAP_MS - performance.now();
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
    await touch(stage, [anywhere()]);
  }
}

/** Milliseconds to the answer of each tap that followed careless hands. */
export async function answersAfterRoughness(stage: Stage): Promise<number[]> {
  await come(stage);
  const answers: number[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    await handleRoughly(stage, round);
    answers.push(await answer(stage));
  }
  return answers;
}

/** The same taps on a page with nothing but a key. */
export async function answersOfBlank(page: Page): Promise<number[]> {
  await page.setContent(
    '<!doctype html><nav data-kiosk="bar"><button></button><button></button><button></button><button aria-pressed="false">سجل</button></nav>',
  );
  await page.evaluate((key) => {
    const button = document.querySelector(key);
    button?.addEventListener('click', () =>
      button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true')),
    );
  }, KEY);
  const client = await page.context().newCDPSession(page);
  const stage: Stage = { page, client, advance: () => Promise.resolve() };
  const answers: number[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    await handleRoughly(stage, round);
    answers.push(await answer(stage));
  }
  return answers;
}
