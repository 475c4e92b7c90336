/** What a kiosk keeps from visitor to visitor: its settings, which stand in its address, and nothing else. */
import { LANGUAGES, type Language } from '../domain/dataset.ts';
import { DEFAULT_VIEW, type View } from './view.ts';

/** The languages a kiosk offers, the one it begins in first; where the address names none, all of them. */
export function offeredLanguages({ languages }: Pick<View, 'languages'>): readonly Language[] {
  return languages.length === 0 ? LANGUAGES : languages;
}

/**
 * The language every visit begins in: the first that the address names. One that names none begins in its own;
 * whoever leaves that language must therefore write them down (`offeredLanguages`).
 */
export function homeLanguage({ languages }: Pick<View, 'languages'>, language: Language): Language {
  return languages[0] ?? language;
}

/** What an address must say to begin in `home` and to offer these besides; nothing, where its path says it already. */
export function languagesParam(home: Language, offered: readonly Language[]): Language[] {
  const others = LANGUAGES.filter((code) => code !== home && offered.includes(code));
  return others.length === LANGUAGES.length - 1 ? [] : [home, ...others];
}

/** The view every visit begins with: how the kiosk was set up, without a trace of who was there before. */
export function beginning(view: View, language: Language): View {
  const { outside, theme, digits, months, calendar, size } = view;
  const { display, idle, attract, density, reach } = view;
  const languages = languagesParam(homeLanguage(view, language), offeredLanguages(view));
  const shown = { outside, theme, digits, months, calendar, size };
  return { ...DEFAULT_VIEW, ...shown, display, languages, idle, attract, density, reach };
}

/** The same in the middle of a visit: in whatever language, the kiosk still knows the one it begins in. */
export function begunAgain(view: View, language: Language): View {
  return { ...beginning(view, language), languages: view.languages };
}
