/** The small forms that all seed files are built of: ids, words in four languages, quotations, dates. */
import { z } from 'zod';
import { BASES, LANGUAGES } from '../../domain/dataset.ts';
import type { Language, Localized } from '../../domain/dataset.ts';
import { ID, ID_WORDS, leaf, list, shape, strictMap } from './mode.ts';
import type { Mode } from './mode.ts';
import { BLANK, complainOf } from './prose.ts';

const NAMES: Record<Language, string> = { ar: 'Arabic', fa: 'Persian', en: 'English', ru: 'Russian' };

/** Prose of ours; in Arabic and Persian without a Latin letter. What JSON Schema can say of it stands in `meta`. */
function prose(language?: Language): z.ZodString {
  const arabicScript = language === 'ar' || language === 'fa';
  return z
    .string()
    .superRefine((text, context) => {
      const complaint = complainOf(text, language);
      if (!complaint) return;
      const { message, ...params } = complaint;
      context.addIssue({ code: 'custom', message, params });
    })
    .meta({
      minLength: 1,
      ...(language && { description: NAMES[language] + (arabicScript ? ', without Latin letters' : '') }),
      ...(arabicScript && { pattern: '^[^A-Za-z]*$' }),
    });
}

const STAND_IN: Localized = { ar: BLANK, fa: BLANK, en: BLANK, ru: BLANK };

/** A quotation: the exact words of an article. A passage of another article names it. */
export type Quotation = {
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
  article?: string | undefined;
};
/** Nothing is looked for in place of a quotation that could not be read. */
const NO_QUOTATION: Quotation = { exact: '' };

function buildWordForms(mode: Mode) {
  /** A name under which JSON Schemas refer to a form; only the strict ones are ever written as such. */
  const named = (name: string): { id?: string } => (mode === 'strict' ? { id: name } : {});
  const id = leaf(mode, z.string().regex(ID, ID_WORDS), '');
  const ids = list(mode, id).default([]);
  const optionalId = leaf(mode, id.nullable().default(null), null);
  const text = leaf(mode, prose(), BLANK);
  const localized = leaf(
    mode,
    strictMap({ ar: prose('ar'), fa: prose('fa'), en: prose('en'), ru: prose('ru') }),
    STAND_IN,
  ).meta({
    ...named('words'),
    description: `Our own words in all four languages (${LANGUAGES.join(', ')}): neutral, short, complete.`,
  });

  const exact = z.string().min(1).meta({
    description: 'The exact words of the article, nothing corrected; never over the end of a line.',
  });
  const context = {
    prefix: z.string().min(1).optional().meta({ description: 'What stands directly before; spaces count.' }),
    suffix: z.string().min(1).optional().meta({ description: 'What stands directly after; spaces count.' }),
  };
  const article = z.string().regex(/^\d{3}$/u, 'the number of an article, such as "003"');
  const toQuotation = (value: string | Quotation): Quotation =>
    typeof value === 'string' ? { exact: value } : value;
  const either = <S extends z.ZodType<Quotation>>(long: S) =>
    z
      .union([exact, long])
      .meta({ description: 'A quotation: the exact words, with prefix or suffix where they occur twice.' });
  const passageForm = either(strictMap({ exact, ...context })).meta(named('passage'));
  const quotationForm = either(
    strictMap({
      article: article.optional().meta({ description: 'The number of the article, if it is another one.' }),
      exact,
      ...context,
    }),
  ).meta(named('quotation'));
  /** Words of the annotation's own article. */
  const passage = leaf(mode, passageForm.transform(toQuotation), NO_QUOTATION);
  /** Words of any article. */
  const quotation = leaf(mode, quotationForm.transform(toQuotation), NO_QUOTATION);
  const listOf = (value: unknown): unknown[] =>
    Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
  const strictQuotations = z
    .union([quotationForm, z.array(quotationForm)])
    .meta({ ...named('quotations'), description: 'A quotation, or a list of them.' })
    .default([])
    .transform((value): Quotation[] => (Array.isArray(value) ? value : [value]).map(toQuotation));
  /** One quotation or a list of them. */
  const quotations =
    mode === 'strict'
      ? strictQuotations
      : (z.preprocess(listOf, z.array(quotation)) as unknown as typeof strictQuotations);

  const edtf = leaf(mode, z.string().min(1), 'XXXX').meta({
    description:
      'EDTF (ISO 8601-2): "2023-12-07", "2022-07", a/b (it lasted), [a..b] (once, within), "XXXX" (undated). In quotation marks.',
  });
  const source = leaf(mode, prose(), BLANK).meta({
    description: 'The public report this rests on: publisher, what, day, address.',
  });
  const remark = shape(mode, { note: localized, source });
  const outsideDate = shape(mode, { edtf, note: localized, source });
  const date = shape(mode, {
    edtf,
    basis: leaf(mode, z.enum(BASES), 'outside').meta({
      description:
        'stated: written out · publication: counted from the publication day · text: order or limits in the text · outside: not in the text',
    }),
    textual: leaf(mode, z.string().min(1).nullable().optional(), undefined).meta({
      description:
        'What the words alone carry, in EDTF; null: nothing. Left out: the same as edtf where basis is stated, else null.',
    }),
    note: localized,
    evidence: quotations,
    source: leaf(mode, prose().optional(), undefined).meta({
      description:
        'Where basis is outside: the public report the date comes from (publisher, what, day, address).',
    }),
    outside: leaf(mode, outsideDate.optional(), undefined).meta({
      description: 'A sharper date from outside the articles, and the public report it comes from.',
    }),
  }).meta(named('date'));
  return {
    id,
    ids,
    optionalId,
    text,
    localized,
    passage,
    quotation,
    quotations,
    edtf,
    source,
    remark,
    outsideDate,
    date,
  };
}

const built = { strict: buildWordForms('strict'), lenient: buildWordForms('lenient') };

/** The small forms in one mode; always the same ones, so that a JSON Schema holds each once. */
export const wordForms = (mode: Mode): typeof built.strict => built[mode];
