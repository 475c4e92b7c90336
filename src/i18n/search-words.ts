/** Words of the search: in no reader's first fetch, so they come with it, in all languages at once. */
import type { i18n } from 'i18next';
import { LANGUAGES, type Language } from '../domain/dataset.ts';
import ar from './locales/ar/search.json';
import en from './locales/en/search.json';
import fa from './locales/fa/search.json';
import ru from './locales/ru/search.json';

export type SearchWords = typeof ar;

const WORDS: Record<Language, object> = { ar, fa, en, ru };

/** Teaches an instance the words of the search in the language it speaks; once is enough, twice does no harm. */
export function addSearchWords(instance: i18n): void {
  const language = LANGUAGES.find((code) => code === instance.language);
  if (language === undefined || instance.hasResourceBundle(language, 'search')) return;
  instance.addResourceBundle(language, 'search', WORDS[language]);
}
