/** What an annotation says of itself: its article, its headline, its statements. */
import type { Article, Statement } from '../domain/dataset.ts';
import { normalText } from '../domain/text/normal.ts';
import { surroundingMarks } from '../domain/text/marks.ts';
import type { Draft } from './assemble.ts';
import { cite } from './problem.ts';
import type { Annotated } from './seeds.ts';

function checkHeader({ article, seed }: Annotated): void {
  const { value } = seed;
  if (value.article !== '' && value.article !== article.id)
    seed.report(['article'], {
      found: `the annotation ${seed.path} calls its article “${value.article}”`,
      expected: `"${article.id}", as the file name says`,
      mend: 'correct the number, or rename the file',
    });
  if (value.file !== article.file)
    seed.report(['file'], {
      found: `the file is named “${value.file}”`,
      expected: `“${article.file}”, the article with this number`,
      mend: 'correct the name, or put the file back',
    });
  if (value.sha256 !== '' && value.sha256 !== article.sha256)
    seed.report(['sha256'], {
      found: `the article ${article.path} has changed since it was annotated: its SHA-256 is ${article.sha256}`,
      expected: `${value.sha256}, as written here`,
      mend: 'put the article back as it was received; if the change is meant, look at every quotation again, then write the new sum',
    });
}

function checkHeadline({ seed }: Annotated, article: Article): void {
  const { headline, title } = article;
  if (!headline || headline.exact === '' || normalText(headline.exact).text === title.ar) return;
  seed.report(['title', 'ar'], {
    found: `the Arabic title ${cite(title.ar)} is not the article's headline ${cite(headline.exact)}`,
    expected: 'the headline itself, where there is one',
    mend: 'copy the headline, or write headline: null if the title is ours',
  });
}

const MARK = /^[«»“”„"]|[«»“”„"]$/u;

function checkStatement({ article, seed }: Annotated, statement: Statement): void {
  const { id, evidence, kind, speakers } = statement;
  if (!id.startsWith(`${article.id}-`))
    seed.report(
      ['statements', id],
      {
        found: `the statement “${id}” does not say which article it is from`,
        expected: `an id that begins with ${article.id}-`,
        mend: 'rename it',
      },
      'key',
    );
  if (speakers.length === 0)
    seed.report(['statements', id, 'speakers'], {
      found: `nobody speaks the statement “${id}”`,
      expected: 'at least one person or organisation',
      mend: 'name the speaker; where it is not plain, the one the article means, and say so in the note',
    });
  const path = ['statements', id, 'words'];
  if (MARK.test(evidence.exact)) {
    seed.report(path, {
      found: `the words ${cite(evidence.exact)} begin or end with a quotation mark`,
      expected: 'the words alone, without the marks around them',
      mend: 'leave the marks out',
    });
    return;
  }
  const marked = surroundingMarks(article.text, evidence.start, evidence.end).length > 0;
  if (evidence.exact !== '' && !marked && (kind === 'direct' || kind === 'fragment'))
    seed.report(path, {
      found: `the words ${cite(evidence.exact)} stand in no quotation marks, though their kind is “${kind}”`,
      expected: 'a mark before or after them; “unquoted” or “third-person” where there is none',
      mend: 'change the kind, or quote the words up to their marks',
    });
}

/** Checks every annotation against its article. */
export function checkAnnotations(annotated: readonly Annotated[], draft: Draft): void {
  for (const one of annotated) {
    checkHeader(one);
    const article = draft.articles.find(({ id }) => id === one.article.id);
    if (article) checkHeadline(one, article);
    for (const statement of draft.statements)
      if (statement.article === one.article.id) checkStatement(one, statement);
  }
}
