/** Where a text first names what the glossary explains. Pure. */
import type { In, LocalDataset } from '../domain/bundle.ts';
import type { Explanation, Language } from '../domain/dataset.ts';
import type { Range } from '../domain/text/fold.ts';
import { lexiconOf, mentionsIn, type Lexicon } from '../domain/text/mentions.ts';

/** `line`: what we say of it elsewhere, where nothing else tells what it is. */
export type LocalExplanation = In<Explanation> & { line: string | null };

/** An explanation, and the words of a text that call for it: UTF-16 units, end exclusive. */
export type Explained = Range & { explanation: LocalExplanation };

/** What has something to tell: without outside knowledge, only what the articles say, or we ourselves. */
export function toldBy(
  { glossary = [], organisations }: Pick<LocalDataset, 'glossary' | 'organisations'>,
  outside: 'on' | 'off',
): LocalExplanation[] {
  return glossary.flatMap((one) => {
    const isBare = one.says === undefined && one.outside === undefined;
    const line = isBare ? (organisations.find(({ id }) => id === one.about)?.description ?? null) : null;
    const tells = one.says !== undefined || line !== null || (one.outside !== undefined && outside === 'on');
    return tells ? [{ ...one, line }] : [];
  });
}

const lexicons = new WeakMap<readonly LocalExplanation[], Map<Language, Lexicon>>();

/** Making names ready to be found costs more than finding them: once for each glossary and language. */
function lexiconFor(glossary: readonly LocalExplanation[], language: Language): Lexicon {
  const known = lexicons.get(glossary) ?? new Map<Language, Lexicon>();
  lexicons.set(glossary, known);
  const lexicon =
    known.get(language) ??
    lexiconOf(
      glossary.map(({ id, forms }) => ({
        id,
        kind: 'other',
        forms: forms.filter((form) => form.language === language).map(({ words }) => words),
      })),
    );
  known.set(language, lexicon);
  return lexicon;
}

/**
 * The first mention of each thing explained, in the order of the text.
 * @param language of the text
 * @param before texts the reader has read on the same page: what they name is explained there
 */
export function firstNamed(
  text: string,
  language: Language,
  glossary: readonly LocalExplanation[],
  before: readonly string[] = [],
): Explained[] {
  if (glossary.length === 0) return [];
  const lexicon = lexiconFor(glossary, language);
  const seen = new Set(before.flatMap((one) => mentionsIn(one, lexicon).map(({ entity }) => entity)));
  const first: Explained[] = [];
  for (const { entity, start, end } of mentionsIn(text, lexicon)) {
    const explanation = glossary.find(({ id }) => id === entity);
    if (seen.has(entity) || explanation === undefined) continue;
    seen.add(entity);
    first.push({ start, end, explanation });
  }
  return first;
}
