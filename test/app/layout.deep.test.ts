import { describe, it } from 'vitest';
import { LANGUAGES } from '../../src/domain/dataset.ts';
import { SCREENS, useBrowser } from '../support/browser.ts';
import { expectSoundLayout } from './layout-faults.ts';

const browser = useBrowser();

describe.each(Object.keys(SCREENS) as (keyof typeof SCREENS)[])('on a %s', (screen) => {
  it.each(LANGUAGES)('nothing overflows, is clipped, overlaps or is too small in %s', (language) =>
    expectSoundLayout(browser, screen, language),
  );
});
