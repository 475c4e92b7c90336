import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/domain/dataset.ts';
import { SCREENS, useBrowser } from '../support/browser.ts';
import { addressIn, ready } from '../support/journeys.ts';
import { layoutFaults, type LayoutRule } from '../support/layout.ts';

const browser = useBrowser();

/** WCAG 2.5.8 (AA), and 2.5.5 where fingers do the work. */
const POINTER = 24;
const FINGER = 44;

/**
 * What holds on every screen. Open: `target-small` (24 px for a pointer, 44 for a finger), `text-covered` at the fold
 * buttons and moments of the strip, and labels of an opened event that do not fit an axis of a wall.
 */
const HELD: ReadonlySet<LayoutRule> = new Set([
  'page-sideways',
  'box-sideways',
  'text-on-text',
  'text-small',
]);

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
    'no text stands on text, is too small, or makes the page wider than the screen in %s',
    async (language) => {
      const page = await browser.newPage({ screen });
      const minTarget = screen === 'phone' ? FINGER : POINTER;
      const faults: string[] = [];
      for (const path of PAGES) {
        await page.goto(browser.urlOf(addressIn(language, path)));
        await ready(page);
        for (const { rule, what } of await layoutFaults(page, { minTarget, minMark: POINTER }))
          if (HELD.has(rule)) faults.push(`${path} ${rule}: ${what}`);
      }
      expect(faults).toEqual([]);
    },
    120_000,
  );
});
