/** Words of the registers: in no reader's first fetch, so they come with it, in all languages at once. */
import type { i18n } from 'i18next';
import { LANGUAGES, type Language } from '../domain/dataset.ts';
import ar from './locales/ar/entity.json';
import en from './locales/en/entity.json';
import fa from './locales/fa/entity.json';
import ru from './locales/ru/entity.json';

export type EntityWords = typeof ar;

const WORDS: Record<Language, object> = { ar, fa, en, ru };

/** Teaches an instance the words of the registers in the language it speaks; once is enough, twice does no harm. */
export function addEntityWords(instance: i18n): void {
  const language = LANGUAGES.find((code) => code === instance.language);
  if (language === undefined || instance.hasResourceBundle(language, 'entity')) return;
  instance.addResourceBundle(language, 'entity', WORDS[language]);
}
