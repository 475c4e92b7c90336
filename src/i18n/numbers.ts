import type { Language } from '../domain/dataset.ts';

/** `latin` is 0-9 everywhere; `native` is the reader's own: Arabic-Indic in Arabic, Persian in Persian. */
export type DigitStyle = 'latin' | 'native';

const NATIVE_ZERO: Partial<Record<Language, number>> = { ar: 0x0660, fa: 0x06f0 };

/** Writes the digits of a text of ours in the chosen family; the text of an article is never passed through here. */
export function withDigits(text: string, language: Language, digits: DigitStyle): string {
  const zero = NATIVE_ZERO[language];
  if (digits === 'latin' || zero === undefined) return text;
  return text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
}
