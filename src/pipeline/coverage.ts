/** Completeness, measured: every sentence of an article carries something, every quotation mark belongs to something. */
import type { Article, Statement } from '../domain/dataset.ts';
import type { Range } from '../domain/text/fold.ts';
import { QUOTATION_MARKS, surroundingMarks } from '../domain/text/marks.ts';
import { sentencesOf } from '../domain/text/sentences.ts';
import { occurrences } from '../domain/evidence.ts';
import type { Draft } from './assemble.ts';
import { cite, positionAt } from './problem.ts';
import type { Problem } from './problem.ts';
import { within } from './quoting.ts';
import type { Quote, Spot } from './quoting.ts';
import type { Annotated } from './seeds.ts';

type Passage = Range & { article: string };

/** Every passage that is evidence of something. A loaded word and a defect say nothing of what took place. */
function passagesIn(value: unknown, found: Passage[] = []): Passage[] {
  if (Array.isArray(value)) for (const item of value) passagesIn(item, found);
  else if (typeof value === 'object' && value !== null) {
    if ('type' in value && value.type === 'TextQuoteSelector') found.push(value as unknown as Passage);
    else for (const [key, item] of Object.entries(value)) if (key !== 'terms') passagesIn(item, found);
  }
  return found;
}

const touches = (a: Range, b: Range): boolean => a.start < b.end && a.end > b.start;

function sentenceGaps(article: Article, carried: readonly Range[]): Range[] {
  return article.blocks
    .filter(({ role }) => role === 'paragraph')
    .flatMap((block) => sentencesOf(article.text, block))
    .filter((sentence) => !carried.some((range) => touches(range, sentence)));
}

/** Reports a name that stands nowhere in quotation marks. */
function marksOfName(spot: Spot, text: string, name: string): number[] {
  const marks = occurrences(text, name).flatMap((start) =>
    surroundingMarks(text, start, start + name.length),
  );
  if (marks.length === 0 && name !== '')
    spot.seed.report(spot.path, {
      found: `the name ${cite(name)} stands nowhere in quotation marks`,
      expected: 'a piece that the article puts in quotation marks, without the marks',
      mend: 'correct it, or delete it',
    });
  return marks;
}

function markGaps(article: Article, statements: readonly Statement[], named: readonly number[]): number[] {
  const { text, defects } = article;
  const owned = new Set(named);
  for (const { kind, evidence } of statements)
    if (kind !== 'unquoted')
      for (const mark of surroundingMarks(text, evidence.start, evidence.end)) owned.add(mark);
  return [...text.matchAll(QUOTATION_MARKS)]
    .map(({ index }) => index)
    .filter((mark) => !owned.has(mark) && !defects.some(({ start, end }) => start <= mark && mark < end));
}

function gapsOf(
  article: Article,
  one: Annotated,
  draft: Draft,
  carried: readonly Range[],
  named: readonly number[],
): Problem[] {
  const { path } = one.article;
  const { text } = article;
  const statements = draft.statements.filter((statement) => statement.article === article.id);
  const sentences = sentenceGaps(article, carried).map(({ start, end }) => ({
    file: path,
    ...positionAt(text, start),
    found: `nothing accounts for the sentence ${cite(text.slice(start, end), 160)}`,
    expected: 'evidence of something, a block that is no paragraph, or an entry under `nothing`',
    mend: `annotate it in ${one.seed.path}`,
  }));
  const marks = markGaps(article, statements, named).map((mark) => ({
    file: path,
    ...positionAt(text, mark),
    found: `nothing accounts for the quotation mark in ${cite(text.slice(Math.max(0, mark - 20), mark + 30))}`,
    expected: 'a statement whose words it stands beside, a piece under `names`, or a defect',
    mend: `annotate it in ${one.seed.path}`,
  }));
  return [...sentences, ...marks];
}

/** The sentences and quotation marks that nothing accounts for. Also places what stands under `nothing` and `names`. */
export function coverageGaps(annotated: readonly Annotated[], draft: Draft, quote: Quote): Problem[] {
  const passages = passagesIn(draft);
  return annotated.flatMap((one) => {
    const article = draft.articles.find(({ id }) => id === one.article.id);
    if (!article) return [];
    const home: Spot = { seed: one.seed, path: [], home: article.id };
    const empty = one.seed.value.nothing.map(({ text }, index) =>
      quote.one(within(home, 'nothing', index, 'text'), text),
    );
    const named = one.seed.value.names.flatMap((name, index) =>
      marksOfName(within(home, 'names', index), article.text, name),
    );
    const carried = [...passages.filter((passage) => passage.article === article.id), ...empty];
    return gapsOf(article, one, draft, carried, named);
  });
}
