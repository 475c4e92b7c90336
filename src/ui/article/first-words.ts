import type { Evidence } from '../../domain/dataset.ts';
import { evidenceAt } from '../../domain/evidence.ts';
import { sentencesOf } from '../../domain/text/sentences.ts';
import type { LocalArticle } from './uses.ts';

/** How much of an article is shown as its beginning, UTF-16 units. */
const LONGEST = 200;

/** How an article begins: the first sentence of its first paragraph, cut after a word where it is long. */
export function firstWords(article: LocalArticle): Evidence | null {
  const paragraph = article.blocks.find(({ role }) => role === 'paragraph');
  const sentence = paragraph === undefined ? undefined : sentencesOf(article.text, paragraph)[0];
  if (sentence === undefined) return null;
  const { start, end } = sentence;
  if (end - start <= LONGEST) return evidenceAt(article, start, end);
  return evidenceAt(article, start, article.text.lastIndexOf(' ', start + LONGEST));
}
