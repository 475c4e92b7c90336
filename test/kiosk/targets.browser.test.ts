import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { listed, marks, pathOf } from '../support/journeys.ts';
import {
  bar,
  GAP_PX,
  kioskWordsOf,
  openKiosk,
  targetsOn,
  TARGET_PX,
  wake,
  type Target,
} from '../support/kiosk.ts';
import { smallerThan, WALL_TEXT } from '../support/layout.ts';

const session = useBrowser();
const ar = await kioskWordsOf('ar');

/** What no finger hits: too small. Words within a line of an article are as wide as they are. */
function tooSmall(targets: readonly Target[]): string[] {
  // The keys of header and bar alone are more: nothing found is nothing measured.
  if (targets.length < 10) return [`only ${targets.length} targets`];
  return targets.flatMap(({ what, box, inline }) =>
    box.height < TARGET_PX - 0.5 || (box.width < TARGET_PX - 0.5 && !inline)
      ? [`${what}: ${Math.round(box.width)} x ${Math.round(box.height)}`]
      : [],
  );
}

/** What is hit by mistake: keys of one row with less than 2 mm between. */
const tooClose = (targets: readonly Target[]): string[] =>
  targets.flatMap(({ what, box }, index) =>
    targets.slice(index + 1).flatMap((other) => {
      const [a, b] = [box, other.box];
      const across = Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width);
      const down = Math.max(a.y, b.y) - Math.min(a.y + a.height, b.y + b.height);
      return Math.max(across, down) < GAP_PX - 0.5 ? [`${what} / ${other.what}`] : [];
    }),
  );

describe.each(['wall', 'wall-portrait'] as const)('on a %s every target', (screen) => {
  it('is 20 mm wide and high, with 2 mm between the keys', async () => {
    const page = await openKiosk(session, '/?display=kiosk', { screen });
    await wake(page);
    await marks(page).first().waitFor();
    expect(tooSmall(await targetsOn(page)), 'start').toEqual([]);
    await bar(page)
      .getByRole('button', { name: ar('kiosk:find') })
      .tap();
    const letters = await targetsOn(page);
    expect(tooSmall(letters), 'search').toEqual([]);
    expect(tooClose(letters), 'search').toEqual([]);
    for (const letter of 'بوتين') await page.getByRole('button', { name: letter, exact: true }).tap();
    await listed(page).first().waitFor();
    expect(tooSmall(await targetsOn(page)), 'found').toEqual([]);
    await listed(page).first().tap();
    await expect.poll(() => pathOf(page)).toMatch(/^\/events\//);
    await page.locator('aside h2').waitFor();
    expect(tooSmall(await targetsOn(page)), 'event').toEqual([]);
    await page.locator('aside a[href*="/articles/"]').first().tap();
    await expect.poll(() => pathOf(page)).toMatch(/^\/articles\//);
    await page.locator('main h1').waitFor();
    expect(tooSmall(await targetsOn(page)), 'article').toEqual([]);
  });
});

it.each(['wall', 'wall-portrait'] as const)(
  'nothing on a %s is smaller than can be read from afar',
  async (screen) => {
    const page = await openKiosk(session, '/?display=kiosk', { screen });
    await wake(page);
    await marks(page).first().waitFor();
    expect(await smallerThan(page, WALL_TEXT)).toEqual([]);
    const labels = await marks(page).evaluateAll((all) =>
      all
        .map((one) => one.getBoundingClientRect())
        .map(({ x, y, width, height }) => ({ x, y, width, height })),
    );
    expect(overlaps(labels)).toBe(0);
  },
);

type Box = { x: number; y: number; width: number; height: number };

/** How many pairs of boxes share more than a rim, CSS px. */
function overlaps(boxes: readonly Box[]): number {
  const share = (a: number, b: number, from: number, to: number) =>
    Math.min(a + b, from + to) - Math.max(a, from);
  return boxes
    .flatMap((a, index) => boxes.slice(index + 1).map((b) => [a, b] as const))
    .filter(([a, b]) => share(a.x, a.width, b.x, b.width) > 2 && share(a.y, a.height, b.y, b.height) > 2)
    .length;
}
