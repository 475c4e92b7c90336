import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { isDeep, LANGUAGES_HERE, ONE_LANGUAGE_HERE, SCREENS_HERE } from '../support/depth.ts';
import { addressIn } from '../support/journeys.ts';
import { layoutFaults, smallerThan, WALL_TEXT } from '../support/layout.ts';
import { LONGEST_STAY, sheetOn, storyTour } from '../support/story.ts';

const browser = useBrowser();
const tour = storyTour();
/** Long names, a day from outside, and a plan with its fate and no day; deep: all. */
const STOPS = isDeep ? tour : tour.filter((_, at) => [0, 2, 7].includes(at));

/** WCAG 2.5.8 (AA), and 2.5.5 where fingers do the work. */
const POINTER = 24;
const FINGER = 44;
/** Names that leave their half of the mark. */
const namesOutside = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-name]')]
      .filter((name) => name.scrollWidth > name.clientWidth)
      .map((name) => name.textContent),
  );

/** How far the sheet reaches beyond its stage. */
const hidden = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const stage = document.querySelector('article[data-story]')?.parentElement;
    return stage == null ? -1 : stage.scrollHeight - stage.clientHeight;
  });

describe.each(SCREENS_HERE)('the story on a %s', (screen) => {
  it.each(LANGUAGES_HERE)('is whole, and stands on nothing else, in %s', async (language) => {
    const page = await browser.newPage({ screen });
    const faults: string[] = [];
    for (const id of STOPS) {
      await browser.go(page, addressIn(language, `/story/${id}`));
      await page.locator(`article[data-story="${id}"]`).waitFor();
      const minTarget = screen === 'phone' ? FINGER : POINTER;
      for (const { rule, what } of await layoutFaults(page, { minTarget, minMark: POINTER }))
        faults.push(`${id} ${rule}: ${what}`);
      faults.push(...(await namesOutside(page)).map((name) => `${id}: outside its half: ${name}`));
      // A phone scrolls the sheet; every other screen has it whole.
      if (screen !== 'phone' && (await hidden(page)) > 0) faults.push(`${id}: not all of it fits`);
    }
    expect(faults).toEqual([]);
  });
});

describe.each(isDeep ? (['wall', 'wall-portrait'] as const) : (['wall-portrait'] as const))(
  'the attract screen on a %s',
  (screen) => {
    it.each(ONE_LANGUAGE_HERE)('is whole and large, in %s', async (language) => {
      const page = await browser.newPage({ screen });
      await page.clock.install({ time: 0 });
      await browser.go(page, addressIn(language, '/?display=kiosk'));
      const faults: string[] = [];
      for (const id of tour) {
        await page.locator(`article[data-story="${id}"]`).waitFor();
        for (const { rule, what } of await layoutFaults(page, { minTarget: FINGER, minMark: POINTER }))
          faults.push(`${id} ${rule}: ${what}`);
        if ((await hidden(page)) > 0) faults.push(`${id}: not all of it fits`);
        faults.push(...(await namesOutside(page)).map((name) => `${id}: outside its half: ${name}`));
        faults.push(...(await smallerThan(page, WALL_TEXT)).map((text) => `${id} small: ${text}`));
        await page.clock.fastForward(LONGEST_STAY);
      }
      expect(faults).toEqual([]);
    });
  },
);

/** Deep: an allegation, and somebody else's call besides. */
const SAID = isDeep
  ? ['/story', '/en/story/iran-drone-supply', '/story/netanyahu-criticises-iran-russia-ties-2023-12']
  : ['/story'];

describe('what axe asks of the story', () => {
  it.each(SAID)('has its answer at %s, in both themes', async (path) => {
    const page = await browser.open(path);
    await sheetOn(page).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('html[data-theme="dark"]').waitFor({ state: 'attached' });
    expect(await axeViolations(page, undefined, ['color-contrast'])).toEqual([]);
  });
});
