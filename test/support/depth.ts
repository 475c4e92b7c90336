import { LANGUAGES, type Language } from '../../src/domain/dataset.ts';
import { SCREENS } from './browser.ts';

/**
 * How much of a matrix runs here. Files named `x.matrix.test.ts` run twice: a cheap part in `npm test`, the whole in
 * `npm run test:deep` (vitest.config.ts sets the variable for its project).
 */
export const isDeep = process.env['SIJILL_DEPTH'] === 'deep';

/** The language of the source and one that reads the other way; deep: all. */
export const LANGUAGES_HERE: readonly Language[] = isDeep ? LANGUAGES : ['ar', 'en'];

/** The language of the source alone; deep: all. */
export const ONE_LANGUAGE_HERE: readonly Language[] = isDeep ? LANGUAGES : ['ar'];

/** What hangs on no direction, where the rest of its file runs in both; deep: once each way. */
export const ONE_WAY_HERE: readonly Language[] = isDeep ? ['ar', 'en'] : ['ar'];

/** The narrowest screen and the commonest; deep: all. */
export const SCREENS_HERE: readonly (keyof typeof SCREENS)[] = isDeep
  ? (Object.keys(SCREENS) as (keyof typeof SCREENS)[])
  : ['phone', 'laptop'];

/** Pages of the record beside its timeline, which have tests of their own on fewer screens (test/ui/entity, test/ui/compare). */
export const RECORD_PAGES_HERE: readonly string[] = isDeep
  ? [
      '/people',
      '/people/raisi',
      '/threads/strategic-partnership-treaty',
      '/statements',
      '/events/putin-raisi-kremlin-2023-12-07/compare',
      '/claims',
    ]
  : [];
