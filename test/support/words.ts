/** The app's own words for tests of what is said: i18next as the app sets it up, bidi isolates taken out. */
import type { i18n, TFunction } from 'i18next';
import { LANGUAGES, type Language } from '../../src/domain/dataset.ts';
import type { DateStyle } from '../../src/i18n/dates.ts';
import { addEntityWords } from '../../src/i18n/entity-words.ts';
import { addSearchWords } from '../../src/i18n/search-words.ts';
import { addReadingWords, createI18n } from '../../src/i18n/setup.ts';

const fixed = await Promise.all(
  LANGUAGES.map(
    async (language) => [language, (await createI18n(language)).getFixedT(language, 'dates')] as const,
  ),
);

/** What speaks a language as far as explorer, search, event, article and register views do. */
export async function speakerOf(language: Language): Promise<i18n> {
  const instance = await createI18n(language);
  await addReadingWords(instance);
  addEntityWords(instance);
  addSearchWords(instance);
  return instance;
}

/** The words for dates in each language. */
export const DATE_WORDS: ReadonlyMap<Language, TFunction<'dates'>> = new Map(fixed);

export function datesIn(language: Language): TFunction<'dates'> {
  const t = DATE_WORDS.get(language);
  if (t === undefined) throw new RangeError(`no words in ${language}`);
  return t;
}

/** As the app writes by default: both month names in Arabic, 0-9 everywhere. */
export function plain(language: Language, rest: Partial<DateStyle> = {}): DateStyle {
  return { language, months: 'both', digits: 'latin', ...rest };
}
