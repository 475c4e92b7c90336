import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../domain/dataset';
import { isolate } from './bidi';
import type { resources as arabic } from './locales/ar';

export type Resources = typeof arabic;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: Resources;
  }
}

/** One chunk for each language; only the one shown is fetched. */
const LOADERS: Record<Language, () => Promise<{ resources: object }>> = {
  ar: () => import('./locales/ar'),
  fa: () => import('./locales/fa'),
  en: () => import('./locales/en'),
  ru: () => import('./locales/ru'),
};

/** An i18next instance that speaks `language`, with every interpolated value bidi-isolated. */
export async function createI18n(language: Language): Promise<i18n> {
  const { resources } = await LOADERS[language]();
  const instance = createInstance();
  await instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'common',
    resources: { [language]: resources } as never,
    // React escapes HTML itself, so the escape hook is free for what React does not do: direction.
    interpolation: { escapeValue: true, escape: isolate },
    react: { useSuspense: false },
  });
  return instance;
}
