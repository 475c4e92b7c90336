/** What is wrong with a piece of our own prose: the rules an editor can break without seeing it. */
import type { Language } from '../../domain/dataset.ts';

/** What a skeleton holds where the editor must write. */
export const BLANK = '…';

export type Complaint = { message: string; expected: string; mend: string };

/** Words of an article keep their letters and digits. */
const withoutQuotations = (text: string): string => text.replaceAll(/«[^»]*»|“[^”]*”|"[^"]*"/gu, '');

type Rule = {
  languages: readonly Language[];
  /** What must not stand in the words. */
  pattern: RegExp;
  /** Whether the rule holds for the words of articles quoted in ours, too. */
  quoted: boolean;
  words: (found: RegExpExecArray) => Complaint;
};

const ALL: readonly Language[] = ['ar', 'fa', 'en', 'ru'];

function codeOf(letter: string): string {
  return `U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

const RULES: readonly Rule[] = [
  {
    languages: ALL,
    // LRM, RLM, ALM, embeddings, overrides, isolates: they turn the direction of text unseen.
    pattern: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u,
    quoted: true,
    words: ({ 0: mark, index }) => ({
      message: `an invisible direction mark (${codeOf(mark)}) stands at character ${index + 1}`,
      expected: 'no bidi control characters: the interface isolates what it shows',
      mend: 'delete the mark',
    }),
  },
  {
    languages: ['ar', 'fa'],
    pattern: /\p{Script=Latin}+/u,
    quoted: true,
    words: ({ 0: word }) => ({
      message: `Latin letters: ${JSON.stringify(word)}`,
      expected: 'the word in Arabic script',
      mend: 'write it as the press of that language does',
    }),
  },
  {
    languages: ['ar'],
    pattern: /[یک]/u,
    quoted: false,
    words: ({ 0: letter }) => ({
      message: `the Persian letter ${letter} (${codeOf(letter)}), which looks like the Arabic one`,
      expected: 'the Arabic letters ي (U+064A) and ك (U+0643)',
      mend: 'type the word again with an Arabic keyboard',
    }),
  },
  {
    languages: ['fa'],
    pattern: /[يك]/u,
    quoted: false,
    words: ({ 0: letter }) => ({
      message: `the Arabic letter ${letter} (${codeOf(letter)}), which looks like the Persian one`,
      expected: 'the Persian letters ی (U+06CC) and ک (U+06A9)',
      mend: 'type the word again with a Persian keyboard',
    }),
  },
  {
    languages: ALL,
    pattern: /[٠-٩۰-۹]+/u,
    quoted: false,
    words: ({ 0: digits }) => ({
      message: `the digits ${digits}`,
      expected: '0-9 in every language: the interface writes them as the reader likes',
      mend: 'write them as 0-9',
    }),
  },
];

function complainOfSpace(text: string, language: Language | undefined): Complaint | undefined {
  const expected = language === undefined ? 'words' : 'words in every language';
  if (text.trim() === '') return { message: 'the words are empty', expected, mend: 'write them' };
  if (text.trim() === BLANK)
    return {
      message: 'the skeleton is not filled in here',
      expected,
      mend: `replace “${BLANK}” by what belongs here`,
    };
  if (text === text.trim()) return undefined;
  return {
    message: 'the words begin or end with white space',
    expected: 'words without space around them',
    mend: 'delete the space',
  };
}

/** The first thing wrong with words of ours, if anything. Without a language: a source, a reason. */
export function complainOf(text: string, language?: Language): Complaint | undefined {
  const first = complainOfSpace(text, language);
  if (first) return first;
  for (const { languages, pattern, quoted, words } of RULES) {
    const found = pattern.exec(quoted ? text : withoutQuotations(text));
    const concerned = language === undefined ? languages === ALL && quoted : languages.includes(language);
    if (found && concerned) return words(found);
  }
  return undefined;
}
