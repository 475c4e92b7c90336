/** The form of the glossary: bodies, agreements and abbreviations, explained where a text first names them. */
import { z } from 'zod';
import type { Language } from '../../domain/dataset.ts';
import { leaf, list, mapOf, shape } from './mode.ts';
import type { Mode } from './mode.ts';
import { wordForms } from './words.ts';

const NO_FORMS: Record<Language, string[]> = { ar: [], fa: [], en: [], ru: [] };

/** The form of `glossary.yaml`. */
export function glossaryForm(mode: Mode) {
  const { localized, optionalId, quotations, remark } = wordForms(mode);
  const words = list(mode, leaf(mode, z.string().min(1), '')).default([]);
  return mapOf(
    mode,
    shape(
      mode,
      {
        name: localized,
        forms: leaf(mode, shape(mode, { ar: words, fa: words, en: words, ru: words }), NO_FORMS),
        about: optionalId,
        says: leaf(mode, shape(mode, { note: localized, evidence: quotations }).optional(), undefined),
        outside: leaf(mode, remark.optional(), undefined),
      },
      {
        name: 'What is explained, as we call it.',
        forms:
          'How texts in each language write it: whole words, all endings; in Arabic without «و», «ب», «ك», «ل» before them.',
        about: 'The id of the entity or the thread whose page tells more.',
        says: 'What the articles themselves say of it, in a line of ours, and their words.',
        outside: 'What is known from outside the articles, and the public report it comes from.',
      },
    ),
  );
}

/** What the glossary holds once it is read. */
export type GlossarySeed = z.output<ReturnType<typeof glossaryForm>>;
