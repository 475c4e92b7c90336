import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pack, unpack } from '../../src/domain/bundle.ts';
import { LANGUAGES } from '../../src/domain/dataset.ts';
import type { Dataset, DateClaim, Event, Evidence, Language, Localized } from '../../src/domain/dataset.ts';
import { evidenceAt } from '../../src/domain/evidence.ts';
import { datasetOf, inLanguage } from '../support/corpora.ts';

/** As the app receives it: through JSON. */
function throughJson(dataset: Dataset, language: Language): string {
  const packed: ReturnType<typeof pack> = JSON.parse(JSON.stringify(pack(dataset, language)));
  return JSON.stringify(unpack(packed));
}

const localized: fc.Arbitrary<Localized> = fc
  .tuple(fc.string(), fc.string(), fc.string(), fc.string())
  .map(([ar, fa, en, ru]) => ({ ar, fa, en, ru }));
const texts = fc.array(
  fc.string({ unit: fc.constantFrom('ا', 'ّ', ' ', '\n', '😀'), minLength: 1, maxLength: 90 }),
  {
    minLength: 1,
    maxLength: 3,
  },
);

function evidenceIn(articles: readonly { id: string; text: string }[]): fc.Arbitrary<Evidence> {
  return fc.tuple(fc.nat(articles.length - 1), fc.nat(90), fc.nat(90)).map(([index, a, b]) => {
    const article = articles[index] ?? { id: '', text: '' };
    const [from, to] = [a, b].map((offset) => offset % (article.text.length + 1)).toSorted((x, y) => x - y);
    return evidenceAt(article, from ?? 0, to ?? 0);
  });
}

/** The dataset of the base corpus with other texts, passages, words and statements. */
const dataset: fc.Arbitrary<Dataset> = texts.chain((bodies) => {
  const base = datasetOf('base');
  const sample = base.articles[0]!;
  const articles = bodies.map((text, index) => ({ ...sample, id: `00${index}`, text, headline: null }));
  const evidence = evidenceIn(articles);
  const date: fc.Arbitrary<DateClaim> = fc.record({
    edtf: fc.constant('2023'),
    earliest: fc.constantFrom('2023-01-01', null),
    latest: fc.constant(null),
    textual: fc.constantFrom(null, { edtf: 'XXXX', earliest: null, latest: null }),
    basis: fc.constantFrom('text', 'outside'),
    note: localized,
    evidence: fc.array(evidence, { maxLength: 2 }),
    source: fc.constantFrom('a report', 'another report'),
  });
  const term = fc.record({
    refersTo: fc.constantFrom('a', 'b'),
    voice: fc.constant('outlet' as const),
    evidence,
    note: localized,
  });
  const terms = fc.array(term, { maxLength: 2 });
  const event = (id: string): fc.Arbitrary<Event> =>
    fc
      .record({ title: localized, date, evidence: fc.array(evidence, { maxLength: 3 }), terms })
      .map((made) => ({
        ...base.events[0]!,
        id,
        title: made.title,
        date: made.date,
        places: [{ place: 'moscow', basis: 'stated', evidence: made.evidence }],
        accounts: [{ article: '000', evidence: made.evidence, says: [], terms: made.terms }],
        participants: [],
        statements: [],
      }));
  const statement = (id: string) =>
    fc
      .record({ evidence, event: fc.constantFrom('a', 'b', null), note: fc.option(localized) })
      .map((made) => ({
        ...base.statements[0]!,
        id,
        ...made,
      }));
  return fc
    .tuple(
      fc.tuple(date, fc.option(evidence)),
      fc.tuple(event('a'), event('b')),
      fc.tuple(statement('s'), statement('t'), statement('u')),
      fc.array(evidence, { maxLength: 2 }),
    )
    .map(([[published, headline], events, statements, passages]) => ({
      ...base,
      articles: articles.map((article) => ({
        ...article,
        published,
        headline,
        // As the compiler does: an article holds the terms of its accounts. The last one is left out on purpose.
        terms: events.flatMap(({ accounts }) => accounts.flatMap((account) => account.terms)).slice(0, -1),
      })),
      events: events.map((one) => ({
        ...one,
        statements: statements.filter((said) => said.event === one.id).map(({ id }) => id),
      })),
      statements,
      claims: [
        {
          ...base.claims[0]!,
          positions: passages.map((words) => ({ party: null, stance: 'reports', evidence: words })),
        },
      ],
      people: [],
    }));
});

describe('a bundle', () => {
  test.each(LANGUAGES)('of the base corpus is the dataset in its language: %s', (language) => {
    const whole = datasetOf('base');
    expect(throughJson(whole, language)).toBe(inLanguage(whole, language));
  });

  test('unpacks to what was packed, whatever the texts and passages', () => {
    fc.assert(
      fc.property(dataset, fc.constantFrom(...LANGUAGES), (whole, language) => {
        expect(throughJson(whole, language)).toBe(inLanguage(whole, language));
      }),
    );
  });

  test('carries no word of the articles twice and no other language', () => {
    const whole = datasetOf('base');
    const bundle = JSON.stringify(pack(whole, 'en'));
    expect(bundle.split('استقبل الرئيس')).toHaveLength(2);
    expect(bundle).not.toContain('Встреча');
    expect(bundle.length).toBeLessThan(JSON.stringify(whole).length * 0.6);
  });

  test('that names an article it does not hold is refused', () => {
    const packed = pack(datasetOf('base'), 'ar');
    expect(() => unpack({ ...packed, articles: [] })).toThrow(/article 0/u);
  });
});
