import type { Language } from '../../domain/dataset.ts';

/** The letters of a script in rows, each in the order of its reading; a key is one letter. */
export type Layout = {
  /** What the key that leads here shows: the script's own first letter. */
  sign: string;
  direction: 'rtl' | 'ltr';
  rows: readonly (readonly string[])[];
  /** Joins nothing and parts what would join: Persian writes it inside words. */
  joiner: boolean;
};

const row = (letters: string): string[] => letters.split(' ');

/** The order of the common keyboards; every form of the hamza has a key of its own, since nothing is held down here. */
export const LAYOUTS: Record<Language, Layout> = {
  ar: {
    sign: 'ع',
    direction: 'rtl',
    rows: [row('ض ص ث ق ف غ ع ه خ ح ج د'), row('ش س ي ب ل ا ت ن م ك ط ذ'), row('ئ ء ؤ ر ى ة و ز ظ أ إ آ')],
    joiner: false,
  },
  fa: {
    sign: 'پ',
    direction: 'rtl',
    rows: [row('ض ص ث ق ف غ ع ه خ ح ج چ'), row('ش س ی ب ل ا ت ن م ک گ پ'), row('ظ ط ز ژ ر ذ د ئ و آ ء أ')],
    joiner: true,
  },
  en: {
    sign: 'A',
    direction: 'ltr',
    rows: [row('q w e r t y u i o p'), row("a s d f g h j k l '"), row('z x c v b n m , . -')],
    joiner: false,
  },
  ru: {
    sign: 'Я',
    direction: 'ltr',
    rows: [row('й ц у к е н г ш щ з х ъ'), row('ф ы в а п р о л д ж э ё'), row('я ч с м и т ь б ю - . ,')],
    joiner: false,
  },
};

export const DIGIT_ROW: readonly string[] = row('1 2 3 4 5 6 7 8 9 0');

/** Zero-width non-joiner. */
export const JOINER = '\u200C';
