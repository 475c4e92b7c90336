import { describe, expect, test } from 'vitest';
import { coreOf } from '../../src/domain/core.ts';
import { LANGUAGES, type Dataset, type Statement } from '../../src/domain/dataset.ts';
import { evidenceAt } from '../../src/domain/evidence.ts';
import { datasetOf } from '../support/corpora.ts';

const BASE = datasetOf('base');
const EVENT = BASE.events[0]!;
const ARTICLE = BASE.articles[0]!;

/** The base corpus with nothing said but these words at its first event, in this order. */
function withSaid(...said: Partial<Statement>[]): Dataset {
  const statements = said.map((one, order) => ({
    ...BASE.statements[0]!,
    id: `said-${order}`,
    kind: 'direct' as const,
    event: EVENT.id,
    ...one,
  }));
  return { ...BASE, statements };
}

const words = (start: number, end: number) => evidenceAt(ARTICLE, start, end);
const quoteIn = (dataset: Dataset) => coreOf(dataset, 'ar').events.find(({ id }) => id === EVENT.id)?.quote;

describe('the words an event is shown with', () => {
  const account = EVENT.accounts[0]!.evidence[0]!;
  const ofAccount = {
    article: account.article,
    start: account.start,
    end: account.end,
    exact: account.exact,
  };

  test('are what somebody said at it, word for word', () => {
    const dataset = withSaid({ evidence: words(3, 9) }, { evidence: words(0, 2) });
    expect(quoteIn(dataset)).toEqual({
      article: ARTICLE.id,
      start: 3,
      end: 9,
      exact: ARTICLE.text.slice(3, 9),
    });
  });

  test.each<[string, Partial<Statement>]>([
    ['given in other words', { kind: 'third-person' }],
    ['said at another event', { event: null }],
    ['long', { evidence: { ...words(0, 1), exact: 'ا'.repeat(121) } }],
  ])('are those of its first account where what was said is %s', (_, rest) => {
    expect(quoteIn(withSaid({ evidence: words(3, 9), ...rest }))).toEqual(ofAccount);
    expect(quoteIn(withSaid())).toEqual(ofAccount);
  });
});

test.each(LANGUAGES)(
  'the core holds every event, name and date of the whole, in its language: %s',
  (language) => {
    const core = coreOf(BASE, language);
    expect(core.events.map(({ id, title }) => [id, title])).toEqual(
      BASE.events.map(({ id, title }) => [id, title[language]]),
    );
    for (const [index, event] of BASE.events.entries()) {
      const { date } = core.events[index]!;
      expect([date.edtf, date.earliest, date.latest, date.basis, date.textual]).toEqual([
        event.date.edtf,
        event.date.earliest,
        event.date.latest,
        event.date.basis,
        event.date.textual,
      ]);
    }
    for (const part of ['people', 'organisations', 'places', 'topics'] as const) {
      expect(core[part].map(({ id, name }) => [id, name])).toEqual(
        BASE[part].map(({ id, name }) => [id, name[language]]),
      );
    }
  },
);

test('the core says of whom and of which place no article tells, and of no other', () => {
  const { participants, places } = EVENT;
  const unsaid = {
    ...BASE,
    events: [
      {
        ...EVENT,
        participants: participants.map((one, at) => (at === 0 ? { ...one, basis: 'outside' as const } : one)),
        places: places.map((one) => ({ ...one, basis: 'outside' as const })),
      },
    ],
  };
  const [event] = coreOf(unsaid, 'ar').events;
  expect(event?.participants.map(({ basis }) => basis)).toEqual(
    participants.map((_, at) => (at === 0 ? 'outside' : undefined)),
  );
  expect(event?.places).toEqual(places.map(({ place }) => ({ place, basis: 'outside' })));
  expect(coreOf(BASE, 'ar').events[0]?.places).toEqual(places.map(({ place }) => ({ place })));
});
