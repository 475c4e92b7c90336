import type { In } from '../domain/bundle.ts';
import type { Article, Id } from '../domain/dataset.ts';
import type { Range } from '../domain/text/fold.ts';
import { sentencesOf } from '../domain/text/sentences.ts';
import type { ArticleMentions } from './mentions.ts';

/** A sentence of an article, and the mentions in it. UTF-16 units of the article's text, end exclusive. */
export type MentionPassage = Range & { mentions: readonly Range[] };

/**
 * The sentences that hold the mentions, in order, each once. What is no sentence to us (a mention that runs past the end
 * of one, words between two blocks) stands by itself, so that no mention is lost.
 */
export function sentencesNaming(
  { text, blocks }: Pick<In<Article>, 'text' | 'blocks'>,
  { ranges }: Pick<ArticleMentions, 'ranges'>,
): MentionPassage[] {
  const sentences = blocks.flatMap((block) => sentencesOf(text, block));
  const passages = new Map<number, { start: number; end: number; mentions: Range[] }>();
  for (const range of ranges) {
    const home = sentences.find(({ start, end }) => start <= range.start && end >= range.end) ?? range;
    const known = passages.get(home.start) ?? { start: home.start, end: home.end, mentions: [] };
    known.mentions.push(range);
    passages.set(home.start, known);
  }
  return [...passages.values()].toSorted((a, b) => a.start - b.start);
}

/** The sentences of each article that name an entity, in the order of the articles. */
export type ArticlePassages = { article: In<Article>; count: number; passages: readonly MentionPassage[] };

/** Lays the mentions of an entity out by article and sentence; an article the dataset does not hold is left out. */
export function articlePassages(
  mentions: readonly ArticleMentions[],
  articles: ReadonlyMap<Id, In<Article>>,
): ArticlePassages[] {
  return mentions.flatMap((one) => {
    const article = articles.get(one.article);
    return article === undefined
      ? []
      : [{ article, count: one.ranges.length, passages: sentencesNaming(article, one) }];
  });
}
