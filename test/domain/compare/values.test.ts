import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groundOf } from '../../../src/domain/compare/ground.ts';
import type { Relation } from '../../../src/domain/compare/relation.ts';
import { relateValues } from '../../../src/domain/compare/values.ts';
import { ASPECTS, type Aspect } from '../../../src/domain/dataset.ts';
import { aPerson, aPlace, aTopic } from '../../support/builders.ts';

/** The same relation seen from the other value. */
function opposite(relation: Relation): Relation {
  if (relation === 'finer') return 'coarser';
  return relation === 'coarser' ? 'finer' : relation;
}

const office = (organisation: string) => ({
  offices: [{ title: '', organisation, from: null, to: null, basis: 'text' as const, evidence: [] }],
});

const ground = groundOf({
  people: [
    aPerson('putin', 'russia', office('russia')),
    aPerson('patrushev', 'russia', office('russia')),
    aPerson('raisi', 'iran', office('iran')),
    aPerson('erdogan'),
  ],
  places: [
    aPlace('russia-country'),
    aPlace('moscow', 'russia-country'),
    aPlace('moscow-kremlin', 'moscow'),
    aPlace('kazan', 'russia-country'),
    aPlace('tehran'),
  ],
  topics: [aTopic('trade'), aTopic('energy', 'trade'), aTopic('free-trade', 'trade'), aTopic('gaza-war')],
});

const relate = (aspect: Aspect, here: string | null, there: string | null) =>
  relateValues(aspect, here, there, ground);

describe.each<[Aspect, [string | null, string | null, Relation | null][]]>([
  [
    'date',
    [
      ['2023-12-07', '2023-12-07', 'same'],
      ['2023-12-07', '2023-12-08', 'differs'],
      ['2023-12', '2023-12-07', 'coarser'],
      ['2023', '2023-12', 'coarser'],
      ['2023-12-07', 'XXXX', 'finer'],
      ['[2023-12-25..2023-12-31]', '2023-12', 'finer'],
      ['[..2022-02]', '[2022-02..]', 'crossed'],
      ['[2023-12-01..2023-12-10]', '[2023-12-08..2023-12-20]', 'crossed'],
      ['[..2022-02]', '2022-03-01', 'differs'],
      ['2024-10-22/2024-10-24', '2024-10-22/2024-10-24', 'same'],
      ['2024-10-22/2024-10-24', '2024-10', 'finer'],
      ['2024-10-22/2024-10-24', '2024-10-22/2024-10-25', 'differs'],
      // One says that it lasted three days, the other that it was one of them.
      ['2024-10-22/2024-10-24', '2024-10-22', 'differs'],
      ['2024-10-22/2024-10-22', '2024-10-22', 'same'],
      ['2024-10/2024-11', '2024-10-22/2024-11-02', 'coarser'],
      ['2023-10-07/..', '2023-10/..', 'finer'],
      ['2022-02/..', '2022-02-24/2022-03-01', 'coarser'],
      // A yearless day is read in the year the other names.
      ['XXXX-10-22', '2024-10-22', 'coarser'],
      ['2024-10-22', 'XXXX-10-22', 'finer'],
      ['XXXX-10-22', '2024-10-23', 'differs'],
      ['XXXX-10-22', 'XXXX-10-23', 'differs'],
      ['XXXX-10-22/XXXX-10-24', 'XXXX-10-22/XXXX-10-24', 'same'],
      ['XXXX-10-22/XXXX-10-24', '2024-10-22/2024-10-24', 'coarser'],
      ['XXXX-10-22', '2024-10', 'crossed'],
      ['XXXX-12-31', '2023-12-31/2024-01-02', 'differs'],
      ['XXXX-12-31/XXXX-12-31', '[2022..2024-06]', 'crossed'],
      ['XXXX-10-22', 'XXXX', 'finer'],
      // How sure a date is never makes it wider.
      ['2023-12-07?', '2023-12-07', 'same'],
      ['2022~', '2023', 'differs'],
      ['2023-24', '2024-01', 'coarser'],
      ['no date', '2023', null],
      ['2023-12-07', null, null],
    ],
  ],
  [
    'place',
    [
      ['moscow', 'moscow', 'same'],
      ['russia-country', 'moscow', 'coarser'],
      ['russia-country', 'moscow-kremlin', 'coarser'],
      ['moscow-kremlin', 'moscow', 'finer'],
      ['moscow', 'kazan', 'differs'],
      ['moscow', 'tehran', 'differs'],
      ['moscow', null, null],
    ],
  ],
  [
    'duration',
    [
      ['PT3H', 'PT3H', 'same'],
      ['PT3H', 'PT180M', 'same'],
      ['PT1H30M', 'PT90M', 'same'],
      ['P1D', 'PT24H', 'same'],
      ['P1W', 'P7D', 'same'],
      ['PT3H', 'PT5H', 'differs'],
      ['P1M', 'P30D', 'coarser'],
      ['P1M', 'P31D', 'coarser'],
      ['P1M', 'P32D', 'differs'],
      ['P365D', 'P1Y', 'finer'],
      ['PT0.5H', 'PT30M', 'same'],
      ['an hour', 'PT1H', null],
      ['PT3H', null, null],
    ],
  ],
  [
    'participants',
    [
      ['putin+raisi', 'putin+raisi', 'same'],
      ['raisi+putin', 'putin+raisi', 'same'],
      ['putin+raisi', 'erdogan+putin+raisi', 'coarser'],
      ['erdogan+putin+raisi', 'putin+raisi', 'finer'],
      ['iran+russia', 'putin+raisi', 'coarser'],
      ['putin+raisi', 'putin', 'finer'],
      ['russia', 'patrushev', 'coarser'],
      ['putin+russia', 'russia', 'finer'],
      ['putin+iran', 'russia+raisi', 'crossed'],
      ['putin+raisi', 'patrushev+raisi', 'differs'],
      ['hamas+israel', 'israel+palestinian-resistance', 'differs'],
      ['putin', 'raisi', 'differs'],
      ['putin+raisi', null, null],
    ],
  ],
  [
    'initiative',
    [
      ['putin', 'putin', 'same'],
      ['putin', 'raisi', 'differs'],
      ['russia', 'putin', 'coarser'],
      ['putin+raisi', 'putin', 'finer'],
      [null, 'putin', null],
    ],
  ],
  [
    'topic',
    [
      ['energy', 'energy', 'same'],
      ['trade', 'energy', 'coarser'],
      ['free-trade', 'trade', 'finer'],
      ['energy', 'free-trade', 'beside'],
      ['gaza-war', 'energy', 'beside'],
      ['gaza-war', null, null],
    ],
  ],
  [
    'figure',
    [
      ['15 killed', '15 killed', 'same'],
      ['15 killed', '16 killed', 'differs'],
      ['15 killed', '40 wounded', 'beside'],
      ['10-15 killed', '12 killed', null],
      ['more than 30000 withdrawn', '32000 withdrawn', 'coarser'],
      ['more than 30000 withdrawn', '30000 withdrawn', 'differs'],
      ['at least 30000 withdrawn', '30 000 withdrawn', 'coarser'],
      ['more than 30000 withdrawn', 'at least 30,000 withdrawn', 'finer'],
      ['less than 5 killed', '>3 killed', 'crossed'],
      ['up to 5 killed', 'under 5 killed', 'coarser'],
      ['>38%', '38%', 'differs'],
      ['>38%', '40.5 %', 'coarser'],
      ['>38%', '40', 'beside'],
      ['about 15 killed', '15 killed', 'same'],
      ['15  Killed', '15 killed', 'same'],
      ['P40Y', 'P40Y', 'same'],
      ['P40Y', 'P20Y', 'differs'],
      ['0 lost', 'lost', null],
      ['some words', 'some words', 'same'],
      ['15 killed', null, null],
    ],
  ],
  [
    'format',
    [
      ['private', 'private', 'same'],
      ['private', 'open', 'differs'],
      ['private', null, null],
    ],
  ],
  [
    'outcome',
    [
      ['fta', 'fta', 'same'],
      ['fta', 'visit', 'beside'],
      ['fta', null, null],
    ],
  ],
])('values of %s', (aspect, cases) => {
  test.each(cases)('%s beside %s: %s', (here, there, relation) => {
    expect(relate(aspect, here, there)).toBe(relation);
    expect(relate(aspect, there, here)).toBe(relation && opposite(relation));
  });
});

/** What an oracle says of two values from all that each leaves possible. */
function fromPossible<T>(a: readonly T[], b: readonly T[]): Relation {
  if (!a.some((one) => b.includes(one))) return 'differs';
  const more = a.some((one) => !b.includes(one));
  const less = b.some((one) => !a.includes(one));
  return more ? (less ? 'crossed' : 'coarser') : less ? 'finer' : 'same';
}

describe('values by all they leave possible', () => {
  const DAYS = 8;
  const day = (number: number) => `2023-12-${String(number).padStart(2, '0')}`;
  /** Every beginning and end within the days of the test. */
  const stretches = Array.from({ length: DAYS * DAYS }, (_, index) => ({
    start: Math.floor(index / DAYS) + 1,
    end: (index % DAYS) + 1,
  })).filter(({ start, end }) => start <= end);
  const within = fc
    .tuple(fc.integer({ min: 1, max: DAYS }), fc.integer({ min: 1, max: DAYS }))
    .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
  const date = fc.oneof(
    within.map(([from, to]) => ({
      edtf: from === to ? day(from) : `[${day(from)}..${day(to)}]`,
      possible: stretches.filter(({ start, end }) => start >= from && end <= to),
    })),
    within.map(([from, to]) => ({
      edtf: `${day(from)}/${day(to)}`,
      possible: stretches.filter(({ start, end }) => start === from && end === to),
    })),
  );

  test('dates', () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        expect(relate('date', a.edtf, b.edtf)).toBe(fromPossible(a.possible, b.possible));
      }),
      { numRuns: 300 },
    );
  });

  test('places: everything in them', () => {
    // Of each place the number of the one it lies in, always an earlier one; 0 lies in none.
    const tree = fc
      .array(fc.nat(), { minLength: 1, maxLength: 9 })
      .map((numbers) => [null, ...numbers.map((number, index) => number % (index + 1))]);
    fc.assert(
      fc.property(tree, fc.nat(), fc.nat(), (outer, a, b) => {
        const ids = outer.map((_, index) => `p${index}`);
        const places = outer.map((of, index) => aPlace(`p${index}`, of === null ? null : `p${of}`));
        const inside = (id: string): string[] => [
          id,
          ...places.filter((place) => place.within === id).flatMap((place) => inside(place.id)),
        ];
        const [here = '', there = ''] = [ids[a % ids.length], ids[b % ids.length]];
        expect(relateValues('place', here, there, groundOf({ people: [], places, topics: [] }))).toBe(
          fromPossible(inside(here), inside(there)),
        );
      }),
    );
  });

  test('figures: every number they allow', () => {
    const numbers = Array.from({ length: 13 }, (_, index) => index / 2);
    const words: Record<string, (number: number, than: number) => boolean> = {
      'more than': (number, than) => number > than,
      'at least': (number, than) => number >= than,
      'less than': (number, than) => number < than,
      '≤': (number, than) => number <= than,
      '': (number, than) => number === than,
    };
    const figure = fc.tuple(fc.constantFrom(...Object.keys(words)), fc.integer({ min: 1, max: 5 }));
    fc.assert(
      fc.property(figure, figure, ([wordA, a], [wordB, b]) => {
        const allowed = (word: string, than: number) =>
          numbers.filter((number) => words[word]?.(number, than));
        expect(relate('figure', `${wordA} ${a} killed`, `${wordB} ${b} killed`)).toBe(
          fromPossible(allowed(wordA, a), allowed(wordB, b)),
        );
      }),
    );
  });
});

describe('any values', () => {
  const any: Record<Aspect, fc.Arbitrary<string>> = {
    date: fc.constantFrom(
      '2023',
      '2023-12',
      '2023-12-07',
      'XXXX',
      'XXXX-12-07',
      '[..2023-12]',
      '2023/..',
      'x',
    ),
    place: fc.constantFrom('russia-country', 'moscow', 'moscow-kremlin', 'kazan', 'nowhere'),
    duration: fc.constantFrom('PT1H', 'P1M', 'P30D', 'P1Y', 'PT60M', 'P', 'x'),
    format: fc.constantFrom('a', 'b'),
    participants: fc
      .subarray(['putin', 'raisi', 'russia', 'iran', 'erdogan'], { minLength: 1 })
      .map((ids) => ids.join('+')),
    initiative: fc.constantFrom('putin', 'russia', 'putin+raisi', ''),
    topic: fc.constantFrom('trade', 'energy', 'gaza-war', 'free-trade'),
    outcome: fc.constantFrom('a', 'b'),
    figure: fc.constantFrom('1 a', '2 a', '>1 a', '1 b', 'a', '', 'P1D'),
  };

  test.each(ASPECTS)('%s: the same beside itself, and the other way round from the other side', (aspect) => {
    fc.assert(
      fc.property(any[aspect], any[aspect], (a, b) => {
        const seen = relate(aspect, a, b);
        expect(relate(aspect, a, a)).toBe('same');
        expect(relate(aspect, b, a)).toBe(seen && opposite(seen));
      }),
    );
  });

  test('a circle of places ends', () => {
    const circle = groundOf({ people: [], topics: [], places: [aPlace('a', 'b'), aPlace('b', 'a')] });
    expect(relateValues('place', 'a', 'c', circle)).toBe('differs');
  });
});
