/** Words of the story: in no reader's first fetch, so they come with it, in all languages at once. */
import type { i18n } from 'i18next';
import { LANGUAGES, type Language } from '../domain/dataset.ts';
import ar from './locales/ar/story.json';
import en from './locales/en/story.json';
import fa from './locales/fa/story.json';
import ru from './locales/ru/story.json';

export type StoryWords = typeof ar;

const WORDS: Record<Language, StoryWords> = { ar, fa, en, ru };

/** Teaches an instance the words of the story in the language it speaks; once is enough, twice does no harm. */
export function addStoryWords(instance: i18n): void {
  const language = LANGUAGES.find((code) => code === instance.language);
  if (language === undefined || instance.hasResourceBundle(language, 'story')) return;
  instance.addResourceBundle(language, 'story', WORDS[language]);
}
