/** Fingers and the mouse on a page, as the browser itself gets them. */
import type { Locator, Page } from 'playwright-core';

export type Point = { x: number; y: number };

/** A point at shares of an element's width and height, in CSS px of the viewport. */
export async function pointOn(locator: Locator, across = 0.5, down = 0.5): Promise<Point> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('what is to be touched is not on the screen');
  return { x: box.x + box.width * across, y: box.y + box.height * down };
}

/** How many steps a way is told in. */
const STEPS = 8;

/** Fingers go down together, each goes its way, and all go up: a drag by one, a pinch by two. */
export async function touch(page: Page, ways: readonly { from: Point; to: Point }[]): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const at = (share: number) =>
    ways.map(({ from, to }, id) => ({
      id,
      x: from.x + (to.x - from.x) * share,
      y: from.y + (to.y - from.y) * share,
    }));
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let step = 1; step <= STEPS; step += 1)
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / STEPS) });
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await client.detach();
}

/** The mouse goes down, goes its way, and up. */
export async function drag(page: Page, { from, to }: { from: Point; to: Point }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: STEPS });
  await page.mouse.up();
}
