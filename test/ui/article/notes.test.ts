import { describe, expect, it } from 'vitest';
import { indexSides } from '../../../src/state/sides.ts';
import { articleModel } from '../../../src/ui/article/model.ts';
import { notesWithRoom, type Note } from '../../../src/ui/article/notes.ts';
import { aDataset, anArticle, anEvent, aPassage, aStatement } from '../../support/builders.ts';
import { realDataset } from '../../support/real-seeds.ts';

const dataset = realDataset('ar');
const sides = indexSides(dataset);

describe.each(dataset.articles.map((article) => [article.id, article] as const))(
  'the margin of article %s',
  (_id, article) => {
    const model = articleModel(dataset, article, sides);
    const notes = model.notes.flat();

    it('is numbered from one to the last, in the order of the text', () => {
      const numbers = notes.flatMap(({ number }) => number ?? []);
      expect(numbers).toEqual(numbers.map((_number, index) => index + 1));
      const numbered = notes.filter(({ number }) => number !== null);
      const starts = numbered.map(({ passages }) => passages[0]!.start);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    });

    it('keeps a note beside the line its words stand on', () => {
      model.lines.forEach((line, index) => {
        for (const { passages } of model.notes[index]!)
          for (const { start, end } of passages) {
            expect(start).toBeGreaterThanOrEqual(line.start);
            expect(end).toBeLessThanOrEqual(line.end);
          }
      });
    });

    it('leads to every event the article reports', () => {
      const told = new Set(notes.flatMap(({ subject }) => (subject.type === 'event' ? subject.event : [])));
      const reported = dataset.events.filter(({ accounts }) =>
        accounts.some((account) => account.article === article.id),
      );
      expect(reported.filter(({ id }) => !told.has(id))).toEqual([]);
    });

    it('says of each statement who speaks', () => {
      const told = notes.flatMap(({ subject }) => (subject.type === 'statement' ? subject.statements : []));
      const spoken = dataset.statements.filter((statement) => statement.article === article.id);
      expect(told.toSorted()).toEqual(spoken.map(({ id }) => id).toSorted());
    });
  },
);

it('tells what one speaker says at one event in one note, and an event told before more briefly', () => {
  const text = 'أول ثانٍ\nأول';
  const words = (exact: string, start: number) => aPassage('000', exact, start);
  const small = aDataset({
    articles: [anArticle('000', text)],
    events: [
      anEvent('talks', {
        accounts: [{ article: '000', evidence: [words('أول', 0), words('أول', 9)], says: [], terms: [] }],
      }),
    ],
    statements: [
      aStatement('000-a', 'أول', { speakers: ['putin'], evidence: words('أول', 0), event: 'talks' }),
      aStatement('000-b', 'ثانٍ', { speakers: ['putin'], evidence: words('ثانٍ', 4), event: 'talks' }),
    ],
  });
  const { notes } = articleModel(small, small.articles[0]!, indexSides(small));
  expect(notes.map((line) => line.map(({ number, subject }) => ({ number, ...subject })))).toEqual([
    [
      { number: 1, type: 'event', event: 'talks', again: false },
      { number: 2, type: 'statement', statements: ['000-a', '000-b'] },
    ],
    [{ number: 3, type: 'event', event: 'talks', again: true }],
  ]);
});

describe('the room beside a line', () => {
  const note = (key: string, again: boolean): Note => ({
    key,
    kind: 'event',
    number: null,
    passages: [],
    subject: { type: 'event', event: key, again },
  });

  it('goes first to what has not been told before', () => {
    const notes = [note('a', true), note('b', false), note('c', true), note('d', false), note('e', false)];
    const kept = [...notesWithRoom(notes, { start: 0, end: 60 })].map(({ key }) => key);
    expect(kept.toSorted()).toEqual(['b', 'd', 'e']);
  });

  it('is never left for a single note behind a button', () => {
    const notes = [note('a', false), note('b', false), note('c', false), note('d', false)];
    expect(notesWithRoom(notes, { start: 0, end: 10 }).size).toBe(4);
  });
});
