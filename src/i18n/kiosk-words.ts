/** Words of the kiosk and of the page that sets it up: in no reader's first fetch, so they come with those pages. */
import type { i18n } from 'i18next';
import { LANGUAGES, type Language } from '../domain/dataset.ts';
import ar from './locales/ar/kiosk.json';
import en from './locales/en/kiosk.json';
import fa from './locales/fa/kiosk.json';
import ru from './locales/ru/kiosk.json';

export type KioskWords = typeof ar;

const WORDS: Record<Language, Pick<KioskWords, 'touch'>> = { ar, fa, en, ru };

/** Teaches an instance the kiosk's words in the language it speaks; once is enough, twice does no harm. */
export function addKioskWords(instance: i18n): void {
  const language = LANGUAGES.find((code) => code === instance.language);
  if (language === undefined || instance.hasResourceBundle(language, 'kiosk')) return;
  instance.addResourceBundle(language, 'kiosk', WORDS[language]);
}

/** What invites a visitor, in a language that is not the one shown. */
export function invitationIn(language: Language): string {
  return WORDS[language].touch;
}
