import { it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { expectSoundLayout } from './layout-faults.ts';

const browser = useBrowser();

/** The narrowest and the commonest screen, in the language of the source and in that of the longest words. */
it.each([
  ['phone', 'ar'],
  ['laptop', 'ar'],
  ['phone', 'ru'],
] as const)('on a %s nothing overflows, is clipped, overlaps or is too small in %s', (screen, language) =>
  expectSoundLayout(browser, screen, language),
);
