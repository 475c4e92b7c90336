import { describe, expect, it } from 'vitest';
import { indexSides } from '../../../src/state/sides.ts';
import { linesOf, piecesOf, type Cut } from '../../../src/ui/article/lines.ts';
import {
  countKinds,
  kindOfEvent,
  markedPassages,
  type LocalArticle,
  type Marked,
} from '../../../src/ui/article/uses.ts';
import {
  aDataset,
  aDate,
  anArticle,
  anEvent,
  aPassage,
  aPerson,
  aStatement,
} from '../../support/builders.ts';
import { everyPassage, realDataset } from '../../support/real-seeds.ts';

const dataset = realDataset('ar');
const sides = indexSides(dataset);

/** The pieces of a whole article, as they are drawn. */
function drawn(article: LocalArticle, marked: readonly Marked[]) {
  const cuts = marked.map((passage): Cut => ({ what: 'evidence', ...passage }));
  return linesOf(article.text, article.blocks).flatMap((line) => piecesOf(line, cuts));
}

describe.each(dataset.articles.map((article) => [article.id, article] as const))(
  'article %s',
  (id, article) => {
    const marked = markedPassages(dataset, article, sides);
    const pieces = drawn(article, marked);

    it('marks every passage of it that anything in the dataset rests on', () => {
      const known = new Set(marked.map(({ start, end }) => `${start}-${end}`));
      const passages = everyPassage(dataset).filter((passage) => passage.article === id);
      expect(passages.length).toBeGreaterThan(50);
      expect(passages.filter(({ start, end }) => !known.has(`${start}-${end}`))).toEqual([]);
    });

    it('marks each defect too', () => {
      for (const { start, end } of article.defects)
        expect(marked.some((passage) => passage.start === start && passage.end === end)).toBe(true);
    });

    it('draws each passage in runs that, joined, are its words and nothing else', () => {
      for (const passage of marked) {
        const runs = pieces.filter(({ evidence }) => evidence.some((one) => isSame(one, passage)));
        const words = runs.map(({ start, end }) => article.text.slice(start, end)).join('');
        expect(words).toBe(article.text.slice(passage.start, passage.end));
      }
    });

    it('draws all of its text, once', () => {
      const text = pieces.map(({ start, end }) => article.text.slice(start, end)).join('');
      expect(text.replace(/\s/gu, '')).toBe(article.text.replace(/\s/gu, ''));
    });
  },
);

const isSame = (a: Marked, b: Marked) => a.start === b.start && a.end === b.end;

describe('what a passage is marked as', () => {
  it.each([
    ['occurred', 'contact', 'event'],
    ['ongoing', 'third-party', 'event'],
    ['occurred', 'context', 'context'],
    ['planned', 'contact', 'plan'],
    ['invited', 'contact', 'plan'],
    ['proposed', 'context', 'plan'],
    ['cancelled', 'contact', 'plan'],
    ['postponed', 'contact', 'plan'],
    ['alleged', 'contact', 'claim'],
    ['denied', 'context', 'claim'],
  ] as const)('a %s event of kind %s: %s', (status, kind, expected) => {
    expect(kindOfEvent({ status, kind })).toBe(expected);
  });

  it('gathers what two things rest on into one passage, and says which side speaks', () => {
    const words = aPassage('000', 'قال', 3);
    const small = aDataset({
      articles: [anArticle('000', 'وقد قال')],
      people: [aPerson('putin', 'russia')],
      events: [
        anEvent('talks', {
          date: aDate('2023-12-07', { evidence: [words] }),
          accounts: [{ article: '000', evidence: [words], says: [], terms: [] }],
        }),
      ],
      statements: [aStatement('000-said', 'قال', { speakers: ['putin'], evidence: words, event: 'talks' })],
    });
    const [article] = small.articles;
    const marked = markedPassages(small, article!, indexSides(small));
    expect(marked).toHaveLength(1);
    expect(new Set(marked[0]!.uses.map(({ kind }) => kind))).toEqual(new Set(['date', 'event', 'russia']));
    expect(Object.fromEntries(countKinds(marked))).toEqual({ event: 1, russia: 1, date: 1 });
  });

  it('leaves the passages of other articles alone', () => {
    const small = aDataset({
      articles: [anArticle('000', 'نص'), anArticle('001', 'نص')],
      events: [
        anEvent('talks', {
          accounts: [{ article: '001', evidence: [aPassage('001', 'نص')], says: [], terms: [] }],
        }),
      ],
    });
    expect(markedPassages(small, small.articles[0]!, indexSides(small))).toEqual([]);
  });
});
