import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../domain/dataset.ts';
import { isolate } from './bidi.ts';
import type { KioskWords } from './kiosk-words.ts';
import { withDigits, type DigitStyle } from './numbers.ts';
import type { resources as first } from './locales/ar/index.ts';
import type { resources as reading } from './locales/ar/reading.ts';
import type { EntityWords } from './entity-words.ts';
import type { SearchWords } from './search-words.ts';
import type { StoryWords } from './story-words.ts';

/** What `t` knows: the words every reader gets, and those that come with what they belong to. */
export type Resources = typeof first &
  typeof reading & { kiosk: KioskWords; story: StoryWords } & {
    entity: EntityWords;
    search: SearchWords;
  };

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: Resources;
  }
}

type Loaders = Record<Language, () => Promise<{ resources: object }>>;

/** What the first screen says, a chunk for each language; only the one shown is fetched. */
const FIRST: Loaders = {
  ar: () => import('./locales/ar/index.ts'),
  fa: () => import('./locales/fa/index.ts'),
  en: () => import('./locales/en/index.ts'),
  ru: () => import('./locales/ru/index.ts'),
};
/** What is said around events and articles, which are read in the whole record. */
const READING: Loaders = {
  ar: () => import('./locales/ar/reading.ts'),
  fa: () => import('./locales/fa/reading.ts'),
  en: () => import('./locales/en/reading.ts'),
  ru: () => import('./locales/ru/reading.ts'),
};

/** A bare number runs with any sentence as it is; marks around it would only stand in the way of whoever looks for it. */
const isolateWords = (value: string): string => (/^\d+$/.test(value) ? value : isolate(value));

/** A count, unlike the number of an article (000), which is its name. */
const COUNT = /^(?:0|[1-9]\d*)$/;

/** The same words, with what they count written in the chosen digits. A new instance, so that every text is asked for anew. */
export function countingIn(instance: i18n, digits: DigitStyle): i18n {
  if (digits === 'latin') return instance;
  const language = instance.language as Language;
  const escape = (value: string): string =>
    COUNT.test(value) ? withDigits(value, language, digits) : isolateWords(value);
  return instance.cloneInstance({ interpolation: { escapeValue: true, escape } });
}

/** An i18next instance that speaks `language`, as far as the first screen does, with every interpolated value bidi-isolated. */
export async function createI18n(language: Language): Promise<i18n> {
  const { resources } = await FIRST[language]();
  const instance = createInstance();
  await instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'common',
    resources: { [language]: resources } as never,
    // React escapes HTML itself, so the escape hook is free for what React does not do: direction.
    interpolation: { escapeValue: true, escape: isolateWords },
    react: { useSuspense: false },
  });
  return instance;
}

/** Teaches an instance the words around events and articles. Rejects when the chunk cannot be fetched. */
export async function addReadingWords(instance: i18n): Promise<void> {
  const language = instance.language as Language;
  const { resources } = await READING[language]();
  for (const [namespace, words] of Object.entries(resources))
    instance.addResourceBundle(language, namespace, words);
}
