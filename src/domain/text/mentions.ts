/**
 * Where a text names somebody or something: by the forms an entity goes by, whole words only, with the clitics Arabic
 * writes onto a word. No stem is taken and no ending guessed: a name is not its root.
 */
import type { Id } from '../dataset.ts';
import { fold, type Range } from './fold.ts';
import { tokensOf } from './words.ts';

/** Something that goes by names. `kind` says which names may stand within which. */
export type Named = { id: Id; kind: 'person' | 'state' | 'other'; forms: readonly string[] };

/** A mention: whole words of the unaltered text, UTF-16 units, end exclusive. */
export type Mention = Range & { entity: Id };

type Word = Range & { folded: string };

/** What may stand between two words of one name: space, and marks around a part of it («حركة «حماس»»). */
const WITHIN_NAME = /^[ \u00A0«»“”"()]+$/u;

/** The words of a text as a name is compared with them. */
const foldedWords = (text: string): Word[] =>
  tokensOf(text).map(({ word, start, end }) => ({ start, end, folded: fold(word).text }));

/** «و» or «ف», then «ب», «ك» or «ل»: what is written onto the word it stands before. */
const CLITICS = ['', 'و', 'ف'].flatMap((and) => ['', 'ب', 'ك', 'ل'].map((to) => and + to));
/** «ل» and the article melt: «الكرملين», «للكرملين». */
const MELTED = ['لل', 'ولل', 'فلل'];
const ARTICLE = 'ال';

/** A folded word with each clitic it may bear. */
function withClitics(word: string): string[] {
  const rest = word.startsWith(ARTICLE) ? word.slice(ARTICLE.length) : null;
  return rest === null
    ? CLITICS.map((clitic) => clitic + word)
    : [
        ...CLITICS.filter((clitic) => !clitic.endsWith('ل')).map((clitic) => clitic + word),
        ...MELTED.map((clitic) => clitic + rest),
      ];
}

/** What the words around a form must not be for it to be the name; all folded. */
type Homograph = {
  notAfter: ReadonlySet<string>;
  notBefore: ReadonlySet<string>;
  /** Two states joined by «و» take it as a dual, save after one of these words. */
  notBeforeStatesUnlessAfter: ReadonlySet<string>;
};

/** The words of a line, folded. */
const folded = (words: string): Set<string> => new Set(words.split(' ').map((word) => fold(word).text));

/**
 * Names that are also words of the language. «رئيسي» is the man; it is «two presidents» before what they preside over
 * («رئيسي إيران وروسيا», «رئيسي البلدين»; but «زيارة رئيسي روسيا» is his visit), and «main» after a noun («بشكل رئيسي»,
 * «دور رئيسي»).
 */
const HOMOGRAPHS: ReadonlyMap<string, Homograph> = new Map([
  [
    fold('رئيسي').text,
    {
      notBeforeStatesUnlessAfter: folded('زيارة بزيارة وزيارة لزيارة زار وصول'),
      notBefore: folded(
        'البلدين الدولتين الجمهوريتين الحكومتين الجانبين الوفدين المجلسين البرلمانين بلدينا دولتي ' +
          'الجمهورية جمهوريتي حكومتي مجلسي الوزراء وزراء الأركان أركان',
      ),
      notAfter: folded(
        'بشكل شكل دور بدور دورا سبب بسبب هدف كهدف طرف كطرف شريك كشريك عامل كعامل محور كمحور مقر مصدر كمصدر ' +
          'عنصر موضوع ملف جزء مورد حليف كحليف داعم لاعب كلاعب خط طريق ممر منفذ مشروع بند مطلب شرط',
      ),
    },
  ],
]);

/** A name as a row of folded words. */
type Form = { entity: Id; kind: Named['kind']; rest: readonly string[]; homograph: Homograph | undefined };

/** The names to look for, by the first word of each as it may be written in a text. */
export type Lexicon = { byFirst: ReadonlyMap<string, readonly Form[]>; states: ReadonlySet<string> };

/** Makes names ready to be found. Two entities may share a form; both are mentioned then. */
export function lexiconOf(entities: readonly Named[]): Lexicon {
  const byFirst = new Map<string, Form[]>();
  const states = new Set<string>();
  for (const { id, kind, forms } of entities) {
    const rows = new Map(
      forms.map((form) => {
        const row = foldedWords(form).map((word) => word.folded);
        return [row.join(' '), row] as const;
      }),
    );
    for (const [first, ...rest] of rows.values()) {
      if (first === undefined) continue;
      if (kind === 'state') states.add(first);
      const homograph = rest.length === 0 ? HOMOGRAPHS.get(first) : undefined;
      for (const written of withClitics(first)) {
        byFirst.set(written, [...(byFirst.get(written) ?? []), { entity: id, kind, rest, homograph }]);
      }
    }
  }
  return { byFirst, states };
}

/**
 * Every mention in a text, in order; of those that begin together the longest first. A name within a longer one of
 * the same entity, and a state or place within the name of something else («وكالة الجمهورية الإسلامية للأنباء» is no
 * mention of Iran), does not count; a person named within the name of a body does.
 */
export function mentionsIn(text: string, lexicon: Lexicon): Mention[] {
  const words = foldedWords(text);
  const found: (Mention & { kind: Named['kind'] })[] = [];
  for (const [at, word] of words.entries()) {
    for (const { entity, kind, rest, homograph } of lexicon.byFirst.get(word.folded) ?? []) {
      if (!rest.every((next, index) => follows(text, words, at + index, next))) continue;
      if (homograph !== undefined && isCommonWord(text, words, at, homograph, lexicon)) continue;
      found.push({ entity, kind, start: word.start, end: words[at + rest.length]?.end ?? word.end });
    }
  }
  const holds = (outer: Range, inner: Range) =>
    outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start;
  return found
    .filter(
      (one) =>
        !found.some((other) => holds(other, one) && (other.entity === one.entity || one.kind !== 'person')),
    )
    .toSorted((a, b) => a.start - b.start || b.end - a.end || (a.entity < b.entity ? -1 : 1))
    .map(({ entity, start, end }) => ({ entity, start, end }));
}

function follows(text: string, words: readonly Word[], at: number, next: string): boolean {
  const [here, there] = [words[at], words[at + 1]];
  return here !== undefined && there?.folded === next && WITHIN_NAME.test(text.slice(here.end, there.start));
}

/** Whether a form stands here as the word of the language it also is. */
function isCommonWord(
  text: string,
  words: readonly Word[],
  at: number,
  { notAfter, notBefore, notBeforeStatesUnlessAfter }: Homograph,
  { states }: Lexicon,
): boolean {
  const isSpace = (from: Word | undefined, to: Word | undefined) =>
    from !== undefined && to !== undefined && /^[ \u00A0]+$/u.test(text.slice(from.end, to.start));
  const [before, here, after, afterNext] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  const preceding = isSpace(before, here) ? (before?.folded ?? '') : '';
  if (notAfter.has(preceding)) return true;
  if (after === undefined || !isSpace(here, after)) return false;
  if (notBefore.has(after.folded)) return true;
  const isPair =
    states.has(after.folded) &&
    isSpace(after, afterNext) &&
    afterNext?.folded.startsWith('و') === true &&
    states.has(afterNext.folded.slice(1));
  return isPair && !notBeforeStatesUnlessAfter.has(preceding);
}
