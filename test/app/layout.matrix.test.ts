import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { LANGUAGES_HERE, RECORD_PAGES_HERE, SCREENS_HERE } from '../support/depth.ts';
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
  ...RECORD_PAGES_HERE,
];

describe.each(SCREENS_HERE)('on a %s', (screen) => {
  it.each(LANGUAGES_HERE)(
    'nothing overflows, is clipped, overlaps or is too small in %s',
    async (language) => {
      const page = await browser.newPage({ screen, expectedErrors: ['status of 404'] });
      const minTarget = screen === 'phone' ? FINGER : POINTER;
      const faults: string[] = [];
      for (const path of PAGES) {
        await browser.go(page, addressIn(language, path));
        await ready(page);
        for (const { rule, what } of await layoutFaults(page, { minTarget, minMark: POINTER }))
          faults.push(`${path} ${rule}: ${what}`);
      }
      expect(faults).toEqual([]);
    },
  );
});
