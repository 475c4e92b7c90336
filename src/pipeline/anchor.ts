/** Stage six: quotations are placed in their articles. */
import type { Article, Evidence } from '../domain/dataset.ts';
import { CONTEXT, evidenceAt, isUnique, occurrences } from '../domain/evidence.ts';
import { isBoundary } from '../domain/text/graphemes.ts';
import type { Quotation } from './forms/words.ts';
import { cite, positionAt } from './problem.ts';
import type { Words } from './shape-check.ts';

type Text = Pick<Article, 'id' | 'text'> & { path: string };

/** Where a quotation stands, or why it cannot be placed. */
export type Placing = { ok: true; start: number; end: number } | { ok: false; words: Words };

const miss = (found: string, expected: string, mend: string): Placing => ({
  ok: false,
  words: { found, expected, mend },
});

function at({ path, text }: Text, offset: number): string {
  const { line, column } = positionAt(text, offset);
  return `${path}:${line}:${column}`;
}

/** Finds the one place in the article where the words stand between their prefix and suffix. */
export function placeQuotation(article: Text, { exact, prefix = '', suffix = '' }: Quotation): Placing {
  const { text } = article;
  if (/[\n\r]/u.test(exact))
    return miss(
      `the quotation ${cite(exact)} runs over the end of a line`,
      'words of one line',
      'end it with the line; quote the next line on its own',
    );
  const whole = prefix + exact + suffix;
  const all = occurrences(text, whole).map((start) => start + prefix.length);
  const sound = all.filter((start) => isBoundary(text, start) && isBoundary(text, start + exact.length));
  const [start] = sound;
  if (start === undefined) {
    if (all[0] !== undefined)
      return miss(
        `the quotation ${cite(exact)} tears a letter from its mark at ${at(article, all[0])}`,
        'whole letters with their marks',
        'take the mark in, or leave the letter out',
      );
    return miss(
      `the quotation ${cite(prefix + exact + suffix)} does not stand in ${article.path}`,
      'the exact words of the article, nothing corrected',
      'copy the words from the article',
    );
  }
  if (sound.length > 1) {
    const places = sound.slice(0, 3).map((offset) => at(article, offset));
    return miss(
      `the quotation ${cite(exact)} stands ${sound.length} times: ${places.join(', ')}`,
      'one place only',
      'add prefix (what stands directly before) or suffix (directly after) until it is the only one',
    );
  }
  const end = start + exact.length;
  if (!isUnique(text, evidenceAt(article, start, end)))
    return miss(
      `the passage ${cite(exact)} cannot be told from another with the ${CONTEXT} units around it`,
      'a passage that its surroundings make unique',
      'quote a longer piece',
    );
  return { ok: true, start, end };
}

/** The evidence at a place that was found. */
export function evidenceOf(article: Text, { start, end }: { start: number; end: number }): Evidence {
  return evidenceAt(article, start, end);
}
