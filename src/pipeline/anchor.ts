/** Where a quotation stands in an article, or what the editor should know when it cannot be placed. */
import { CONTEXT, evidenceAt, isUnique, occurrences } from '../domain/evidence.ts';
import type { Range } from '../domain/text/fold.ts';
import { isBoundary } from '../domain/text/graphemes.ts';
import { INVISIBLE, normalText } from '../domain/text/normal.ts';
import type { Quotation } from './forms/words.ts';
import { nearestPassage } from './nearest.ts';
import { cite, positionAt } from './problem.ts';
import type { Words } from './shape-check.ts';

/** An article as far as placing needs it. */
export type Text = { id: string; text: string; path: string };

export type Placing = { ok: true; start: number; end: number } | { ok: false; words: Words };

const miss = (found: string, expected: string, mend: string): Placing => ({
  ok: false,
  words: { found, expected, mend },
});

function at({ path, text }: Text, offset: number): string {
  const { line, column } = positionAt(text, offset);
  return `${path}:${line}:${column}`;
}

/**
 * Every place where the words stand between their context. Exactly as written, or else (an article that came
 * with decomposed letters or invisible marks) as they read.
 */
function candidates(text: string, { exact, prefix = '', suffix = '' }: Quotation): Range[] {
  const verbatim = occurrences(text, prefix + exact + suffix).map((offset) => ({
    start: offset + prefix.length,
    end: offset + prefix.length + exact.length,
  }));
  if (verbatim.length > 0) return verbatim;
  const normal = (words: string): string => words.replaceAll(INVISIBLE, '').normalize('NFC');
  const hay = normalText(text);
  const [before, words] = [normal(prefix), normal(exact)];
  if (words === '') return [];
  return occurrences(hay.text, before + words + normal(suffix)).map((offset) => ({
    start: hay.starts[offset + before.length] ?? 0,
    end: hay.ends[offset + before.length + words.length - 1] ?? 0,
  }));
}

function notFound(article: Text, quotation: Quotation, others: Iterable<Text>): Placing {
  const { exact, prefix = '', suffix = '' } = quotation;
  const found = `the quotation ${cite(exact)} does not stand in ${article.path}`;
  const expected = 'the exact words of the article, nothing corrected';
  const alone = prefix + suffix === '' ? [] : candidates(article.text, { exact });
  if (alone[0]) {
    const beside = [prefix && `after ${JSON.stringify(prefix)}`, suffix && `before ${JSON.stringify(suffix)}`]
      .filter(Boolean)
      .join(' and ');
    const { start, end } = alone[0];
    const around = article.text.slice(Math.max(0, start - CONTEXT), end + CONTEXT);
    return miss(
      `the quotation ${cite(exact)} does not stand in ${article.path} ${beside}`,
      'prefix and suffix exactly as they stand directly beside the words, spaces included',
      `correct them; the words stand in ${cite(around, 120)} (${at(article, start)})`,
    );
  }
  for (const other of others) {
    const place = other === article ? undefined : candidates(other.text, quotation)[0];
    if (place)
      return miss(
        found,
        expected,
        `the words stand in ${at(other, place.start)}: write { article: "${other.id}", exact: … }`,
      );
  }
  const near = nearestPassage(article.text, exact);
  return miss(
    found,
    expected,
    near
      ? `the nearest passage is ${cite(article.text.slice(near.start, near.end), 200)} (${at(article, near.start)})`
      : 'copy the words from the article; nothing in it comes near them',
  );
}

/** Finds the one place of a quotation. `others`: where else to look, for the sake of the message. */
export function placeQuotation(article: Text, quotation: Quotation, others: Iterable<Text> = []): Placing {
  const { text } = article;
  const { exact } = quotation;
  if (/[\n\r]/u.test(exact))
    return miss(
      `the quotation ${cite(exact)} runs over the end of a line`,
      'words of one line',
      'end it with the line; quote the next line on its own',
    );
  const all = candidates(text, quotation);
  const sound = all.filter(({ start, end }) => isBoundary(text, start) && isBoundary(text, end));
  const [place] = sound;
  if (!place) {
    if (!all[0]) return notFound(article, quotation, others);
    return miss(
      `the quotation ${cite(exact)} tears a letter from its mark at ${at(article, all[0].start)}`,
      'whole letters with their marks',
      'take the mark in, or leave the letter out',
    );
  }
  if (sound.length > 1) {
    const places = sound.slice(0, 3).map(({ start }) => at(article, start));
    return miss(
      `the quotation ${cite(exact)} stands ${sound.length} times: ${places.join(', ')}`,
      'one place only',
      'add prefix (what stands directly before) or suffix (directly after) until it is the only one',
    );
  }
  if (!isUnique(text, evidenceAt(article, place.start, place.end)))
    return miss(
      `the passage ${cite(exact)} cannot be told from another by the ${CONTEXT} units around it`,
      'a passage that its surroundings make unique',
      'quote a longer piece',
    );
  return { ok: true, ...place };
}
