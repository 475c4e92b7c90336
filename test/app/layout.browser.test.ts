import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/domain/dataset.ts';
import { SCREENS, useBrowser } from '../support/browser.ts';
import { addressIn, ready } from '../support/journeys.ts';
import { layoutFaults } from '../support/layout.ts';

const browser = useBrowser();

/** WCAG 2.5.8 (AA), and 2.5.5 where fingers do the work. */
const POINTER = 24;
const FINGER = 44;

const PAGES = [
  '/',
  '/?view=timeline',
  '/?axis=scale&kind=contact&q=2023',
  '/events/putin-raisi-kremlin-2023-12-07',
  '/articles',
  '/articles/004',
  '/about',
  '/nowhere',
];

describe.each(Object.keys(SCREENS) as (keyof typeof SCREENS)[])('on a %s', (screen) => {
  it.each(LANGUAGES)(
    'nothing is cut, covered, too small or wider than the screen in %s',
    async (language) => {
      const page = await browser.newPage({ screen });
      const minTarget = screen === 'phone' ? FINGER : POINTER;
      const faults: string[] = [];
      for (const path of PAGES) {
        await page.goto(browser.urlOf(addressIn(language, path)));
        await ready(page);
        for (const { rule, what } of await layoutFaults(page, { minTarget, minMark: POINTER }))
          faults.push(`${path} ${rule}: ${what}`);
      }
      expect(faults).toEqual([]);
    },
    120_000,
  );
});
