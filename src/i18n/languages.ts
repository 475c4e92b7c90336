import type { Language } from '../domain/dataset.ts';

/** What each language calls itself. Not translated: a reader looks for the own word. */
export const NATIVE_NAMES: Record<Language, string> = {
  ar: 'العربية',
  fa: 'فارسی',
  en: 'English',
  ru: 'Русский',
};

export type Direction = 'rtl' | 'ltr';

export function directionOf(language: Language): Direction {
  return language === 'ar' || language === 'fa' ? 'rtl' : 'ltr';
}
