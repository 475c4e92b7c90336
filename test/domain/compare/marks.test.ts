import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SpokenMark, Standing } from '../../../src/domain/compare/marks.ts';
import { compareAccounts, type Cell } from '../../../src/domain/compare/table.ts';
import { ASPECTS, type Aspect } from '../../../src/domain/dataset.ts';
import type { LocalDataset } from '../../../src/domain/bundle.ts';
import {
  aDataset,
  anArticle,
  anEvent,
  aPassage,
  aPerson,
  aPlace,
  aSayingAccount,
  aSays,
  aStatement,
  aTopic,
} from '../../support/builders.ts';

const world = aDataset({
  people: [
    aPerson('putin', 'russia', {
      offices: [{ title: '', organisation: 'russia', from: null, to: null, basis: 'text', evidence: [] }],
    }),
    aPerson('raisi'),
  ],
  places: [aPlace('russia-country'), aPlace('moscow', 'russia-country'), aPlace('tehran'), aPlace('kazan')],
  topics: [aTopic('trade'), aTopic('energy', 'trade'), aTopic('gaza-war'), aTopic('syria-war')],
});

/** What an article says of an aspect: values in its own voice, or by the channel it names. */
type Said = (string | null)[] | Record<string, (string | null)[]>;

const account = (article: string, aspect: Aspect, said: Said) =>
  aSayingAccount(
    article,
    Array.isArray(said)
      ? said.map((canonical, at) => aSays(aspect, canonical, { at }))
      : Object.entries(said).flatMap(([via, values]) =>
          values.map((canonical, at) => aSays(aspect, canonical, { via, at })),
        ),
  );

const articleId = (index: number) => String(index).padStart(3, '0');

const cellsOf = (aspect: Aspect, columns: readonly Said[]): readonly Cell[] => {
  const accounts = columns.map((said, index) => account(articleId(index), aspect, said));
  const compared = compareAccounts(anEvent('e', { accounts }), world);
  if (compared.accounts === 'one') throw new Error('one account is beside nothing');
  return (
    compared.rows.find((row) => row.aspect === aspect)?.cells ??
    compared.articles.map((article): Cell => ({ mark: 'silent', article }))
  );
};

/** A mark in a word, with the reason of one that stands only here. */
const named = (cell: Cell | SpokenMark<unknown>): string =>
  cell.mark === 'only-here' ? `only-here: ${cell.because}` : cell.mark;

/** Of each aspect: a value, a coarser one, one that contradicts it, one that stands beside it; null: there is none. */
const VALUES: Record<
  Aspect,
  { one: string; coarser: string | null; other: string | null; beside: string | null }
> = {
  date: { one: '2023-12-07', coarser: '2023-12', other: '2023-12-08', beside: null },
  place: { one: 'moscow', coarser: 'russia-country', other: 'tehran', beside: null },
  duration: { one: 'P30D', coarser: 'P1M', other: 'PT3H', beside: null },
  format: { one: 'closed', coarser: null, other: 'open', beside: null },
  participants: { one: 'putin+raisi', coarser: 'raisi+russia', other: 'erdogan+raisi', beside: null },
  initiative: { one: 'putin', coarser: 'russia', other: 'raisi', beside: null },
  topic: { one: 'energy', coarser: 'trade', other: null, beside: 'gaza-war' },
  outcome: { one: 'signed', coarser: null, other: null, beside: 'invited' },
  figure: { one: '15 killed', coarser: 'at least 15 killed', other: '16 killed', beside: '40 wounded' },
};

/** The aspects that have a value of a kind, with that value beside the first. */
const having = (kind: 'coarser' | 'other' | 'beside') =>
  ASPECTS.flatMap((aspect) => {
    const { one, [kind]: another } = VALUES[aspect];
    return another === null ? [] : [{ aspect, one, another }];
  });
const marksOf = (aspect: Aspect, ...columns: Said[]) => cellsOf(aspect, columns).map(named);

describe('every mark of every aspect', () => {
  test.each(ASPECTS)('%s: agrees with the same words of another, whoever is silent between', (aspect) => {
    const { one } = VALUES[aspect];
    expect(marksOf(aspect, [one], [one])).toEqual(['agrees', 'agrees']);
    expect(marksOf(aspect, [one], [], [one])).toEqual(['agrees', 'silent', 'agrees']);
  });

  test.each(ASPECTS)('%s: silent, and only here', (aspect) => {
    const { one } = VALUES[aspect];
    expect(marksOf(aspect, [one], [])).toEqual(['only-here: silence', 'silent']);
    expect(marksOf(aspect, [null], [])).toEqual(['only-here: silence', 'silent']);
    expect(marksOf(aspect, [], [])).toEqual(['silent', 'silent']);
  });

  test.each(ASPECTS)('%s: what cannot be compared is neither agreed nor denied', (aspect) => {
    const apart = ['only-here: not-comparable', 'only-here: not-comparable'];
    expect(marksOf(aspect, [VALUES[aspect].one], [null])).toEqual(apart);
    expect(marksOf(aspect, [null], [null])).toEqual(apart);
  });

  test.each(having('coarser'))('$aspect: coarser, and no contradiction: the finer agrees', (values) => {
    const { aspect, one, another } = values;
    expect(marksOf(aspect, [another], [one])).toEqual(['coarser', 'agrees']);
    expect(marksOf(aspect, [one], [another], [one])).toEqual(['agrees', 'coarser', 'agrees']);
  });

  test.each(having('other'))('$aspect: differs, from one and the other, whatever a third says', (values) => {
    const { aspect, one, another } = values;
    expect(marksOf(aspect, [one], [another])).toEqual(['differs', 'differs']);
    expect(marksOf(aspect, [one], [another], [one])).toEqual(['differs', 'differs', 'differs']);
    expect(cellsOf(aspect, [[one], [another], [one]])[0]).toMatchObject({ from: ['001'] });
  });

  test.each(having('beside'))('$aspect: several stand side by side', ({ aspect, one, another }) => {
    expect(marksOf(aspect, [one], [another])).toEqual(['only-here: beside', 'only-here: beside']);
    expect(marksOf(aspect, [one, another], [one])).toEqual(['agrees', 'agrees']);
    expect(marksOf(aspect, [one, another], [one], [another])).toEqual(['agrees', 'agrees', 'agrees']);
  });
});

describe('several values', () => {
  test('of one voice hold together: naming one more is no contradiction, naming another one is', () => {
    expect(marksOf('place', ['moscow', 'tehran'], ['moscow'])).toEqual(['agrees', 'agrees']);
    expect(marksOf('place', ['moscow', 'tehran'], ['moscow', 'kazan'])).toEqual(['differs', 'differs']);
  });

  test('a coarser word beside the fine one takes nothing from it', () => {
    expect(marksOf('place', ['moscow', 'russia-country'], ['moscow'])).toEqual(['agrees', 'agrees']);
  });

  test('each may be coarser than the other in something', () => {
    expect(marksOf('topic', ['trade', 'gaza-war'], ['energy', 'gaza-war'])).toEqual(['coarser', 'agrees']);
    expect(marksOf('participants', ['putin+iran'], ['russia+iran+raisi'])).toEqual(['coarser', 'coarser']);
  });

  test('each piece bears its own mark', () => {
    const [cell] = cellsOf('topic', [
      ['gaza-war', 'trade', 'syria-war', null],
      ['gaza-war', 'energy'],
    ]);
    if (cell?.mark !== 'coarser' || cell.versions.count !== 'one') throw new Error('coarser in one version');
    expect(cell.versions.only.pieces.map(({ mark }) => named(mark))).toEqual([
      'agrees',
      'coarser',
      'only-here: beside',
      'only-here: not-comparable',
    ]);
  });
});

describe('two versions in one article', () => {
  const both = { kremlin: ['2022-11-12'], 'iranian-presidency': ['2022-11-13'] };

  test('both show, each laid beside the other', () => {
    const [cell] = cellsOf('date', [both, []]);
    if (cell?.mark !== 'only-here' || cell.versions.count !== 'several') throw new Error('two versions');
    expect(cell.versions.all.map(({ via, mark }) => [via, mark])).toEqual([
      ['kremlin', { mark: 'differs', from: ['iranian-presidency'] }],
      ['iranian-presidency', { mark: 'differs', from: ['kremlin'] }],
    ]);
  });

  test('a third voice that has one of them differs from the article for the other', () => {
    const [cell, other] = cellsOf('date', [both, ['2022-11-12']]);
    expect([cell?.mark, other?.mark]).toEqual(['differs', 'differs']);
    if (cell?.mark !== 'differs' || cell.versions.count !== 'several') throw new Error('two versions');
    expect(cell.versions.all.map(({ pieces: [piece] }) => piece.mark.mark)).toEqual(['agrees', 'differs']);
  });

  test('two articles that both carry both agree: the quarrel is not theirs', () => {
    expect(cellsOf('date', [both, both]).map(named)).toEqual(['agrees', 'agrees']);
  });

  test('show in the account of an event that has no other', () => {
    const event = anEvent('call', { accounts: [account('004', 'date', both)] });
    const compared = compareAccounts(event, world);
    expect(compared).toMatchObject({
      accounts: 'one',
      article: '004',
      rows: [{ aspect: 'date', versions: { count: 'several' } }],
    });
    expect(compared.silent).toEqual(ASPECTS.filter((aspect) => aspect !== 'date'));
  });

  test('the article’s own voice is a version too, and one channel alone is one version', () => {
    const own = anEvent('e', {
      accounts: [
        aSayingAccount('000', [
          aSays('topic', 'trade', { at: 9 }),
          aSays('topic', 'energy', { via: 'kremlin', at: 3 }),
        ]),
      ],
    });
    expect(compareAccounts(own, world)).toMatchObject({
      rows: [
        {
          versions: {
            all: [{ via: 'kremlin' }, { via: null, mark: { mark: 'coarser', than: ['kremlin'] } }],
          },
        },
      ],
    });
  });
});

/** An oracle of the rule, written from its prose: values are sets of possibilities, laid out in full. */
describe('beside a plain oracle', () => {
  /** Twelve days; a date is the stretch of those it leaves open; a column has versions of such dates. */
  const day = (number: number) => `2023-12-${String(number).padStart(2, '0')}`;
  const anyValue = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 2 }), fc.nat(7))
    .map(([from, length, no]) => (no === 0 ? null : { from, to: from + length }));
  type Value = { from: number; to: number } | null;
  const edtf = (one: Value) =>
    one && (one.from === one.to ? day(one.from) : `[${day(one.from)}..${day(one.to)}]`);
  const column = fc.dictionary(
    fc.constantFrom('k', 'i', 'j'),
    fc.array(anyValue, { minLength: 1, maxLength: 2 }),
    {
      maxKeys: 3,
    },
  );
  type Columns = Record<string, Value[]>[];
  const columns: fc.Arbitrary<Columns> = fc.array(column, { minLength: 2, maxLength: 4 });

  const said = (one: Record<string, Value[]>): Said =>
    Object.fromEntries(Object.entries(one).map(([via, values]) => [via, values.map(edtf)]));
  const marked = (all: Columns) => cellsOf('date', all.map(said));

  const days = ({ from, to }: NonNullable<Value>) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const allows = (a: NonNullable<Value>, b: NonNullable<Value>) =>
    days(b).every((one) => days(a).includes(one));
  const meets = (a: Value, b: Value) =>
    a !== null && b !== null && days(a).some((one) => days(b).includes(one));

  /** Whether a value of `here` has no match in `there`, and contradicts one that the rest of its version lacks too. */
  const differsFrom = (here: Record<string, Value[]>, there: Record<string, Value[]>): boolean =>
    Object.values(here).some((version) =>
      version.some((one) => {
        const others = Object.values(there).flat();
        if (one === null || others.some((other) => meets(one, other))) return false;
        return others.some((other) => other !== null && !version.some((sibling) => meets(sibling, other)));
      }),
    );
  /** Whether `there` has a value finer than all that `here` says. */
  const isCoarser = (here: Record<string, Value[]>, there: Record<string, Value[]>): boolean => {
    const ours = Object.values(here).flat();
    return Object.values(there)
      .flat()
      .some((one) => {
        const met = ours.filter((other) => meets(one, other));
        if (one === null || met.some((other) => other?.from === one.from && other.to === one.to))
          return false;
        return met.some((other) => other !== null && !allows(one, other));
      });
  };
  const oracle = (all: Columns, at: number): string => {
    const here = all[at] ?? {};
    if (Object.keys(here).length === 0) return 'silent';
    const others = all.filter((_, index) => index !== at);
    const differ = (there: Record<string, Value[]>) => differsFrom(here, there) || differsFrom(there, here);
    if (others.some(differ)) return 'differs';
    if (others.some((there) => isCoarser(here, there))) return 'coarser';
    const flat = Object.values(here).flat();
    const reached = others.flatMap((there) => Object.values(there).flat());
    if (flat.some((one) => reached.some((other) => meets(one, other)))) return 'agrees';
    return 'only-here';
  };

  test('every mark is the oracle’s', () => {
    fc.assert(
      fc.property(columns, (all) => {
        expect(marked(all).map(({ mark }) => mark)).toEqual(all.map((_, at) => oracle(all, at)));
      }),
      { numRuns: 200 },
    );
  });

  const otherSide: Record<Standing, Standing> = {
    same: 'same',
    finer: 'coarser',
    coarser: 'finer',
    crossed: 'crossed',
    differs: 'differs',
    beside: 'beside',
    apart: 'apart',
    silent: 'silent',
  };
  /** How one cell stands to another; a silent one to nobody. */
  const standing = (here: Cell, there: Cell): Standing =>
    here.mark === 'silent'
      ? 'silent'
      : (here.against.find(({ article }) => article === there.article)?.standing ?? 'silent');

  test('a differs from b exactly if b differs from a, and so for every other standing', () => {
    fc.assert(
      fc.property(columns, (all) => {
        const speaking = marked(all).filter(({ mark }) => mark !== 'silent');
        for (const here of speaking)
          for (const there of speaking) expect(standing(there, here)).toBe(otherSide[standing(here, there)]);
      }),
    );
  });

  test('a mark names exactly those it is about', () => {
    fc.assert(
      fc.property(columns, (all) => {
        for (const cell of marked(all)) {
          const about = { differs: ['differs'], coarser: ['coarser', 'crossed'], agrees: ['same', 'finer'] };
          const those =
            cell.mark === 'differs'
              ? cell.from
              : cell.mark === 'coarser'
                ? cell.than
                : cell.mark === 'agrees'
                  ? cell.with
                  : [];
          const standings = cell.mark === 'silent' || cell.mark === 'only-here' ? [] : about[cell.mark];
          const against = cell.mark === 'silent' ? [] : cell.against;
          expect(those).toEqual(
            against.filter((one) => standings.includes(one.standing)).map(({ article }) => article),
          );
        }
      }),
    );
  });

  test('an article agrees with another that says the same; with nothing comparable it is not comparable', () => {
    fc.assert(
      fc.property(column, (one) => {
        const comparable = Object.values(one).some((version) => version.some((value) => value !== null));
        const expected =
          Object.keys(one).length === 0 ? 'silent' : comparable ? 'agrees' : 'only-here: not-comparable';
        expect(marked([one, one]).map(named)).toEqual([expected, expected]);
      }),
    );
  });

  test('the order of articles, of versions and of values does not matter', () => {
    fc.assert(
      fc.property(columns, (all) => {
        const turned = all
          .map((one) =>
            Object.fromEntries(
              Object.entries(one)
                .toReversed()
                .map(([via, values]) => [via, values.toReversed()]),
            ),
          )
          .toReversed();
        expect(marked(turned).map(named).toReversed()).toEqual(marked(all).map(named));
      }),
    );
  });

  test('a cell is silent exactly if the article says nothing of the aspect, and shows all it says', () => {
    fc.assert(
      fc.property(columns, (all) => {
        for (const [at, cell] of marked(all).entries()) {
          const values = Object.values(all[at] ?? {}).flat();
          expect(cell.mark === 'silent').toBe(values.length === 0);
          if (cell.mark === 'silent') continue;
          const versions = cell.versions.count === 'one' ? [cell.versions.only] : cell.versions.all;
          const shown = versions.flatMap(({ pieces }) => pieces.map(({ says }) => says.canonical));
          expect(shown.map(String).toSorted()).toEqual(values.map((value) => String(edtf(value))).toSorted());
        }
      }),
    );
  });
});

describe('wording', () => {
  type Terms = LocalDataset['articles'][number]['terms'];
  const term = (
    article: string,
    exact: string,
    voice: Terms[number]['voice'],
    start: number,
    refersTo = 'war',
  ) => ({
    refersTo,
    voice,
    note: '',
    evidence: aPassage(article, exact, start),
  });
  const rows = (terms: Terms[], statements: LocalDataset['statements'] = [], ownReferents = ['war']) => {
    const articles = terms.map((of, index) => ({ ...anArticle(articleId(index), ''), terms: of }));
    const accounts = articles.map(({ id, terms: of }) => ({
      ...aSayingAccount(id, []),
      terms: of.flatMap((one) =>
        one.refersTo !== null && ownReferents.includes(one.refersTo)
          ? [{ ...one, refersTo: one.refersTo }]
          : [],
      ),
    }));
    const event = anEvent('e', { accounts, relations: [{ type: 'about', event: 'far' }] });
    const compared = compareAccounts(event, aDataset({ articles, statements, events: [event] }));
    if (compared.accounts === 'one') throw new Error('several');
    return compared.wording;
  };
  const marks = (...of: Parameters<typeof rows>) => rows(...of).map(({ cells }) => cells.map(named));

  test('the same words agree, however they are vocalised; others stand side by side', () => {
    expect(
      marks([[term('000', 'حرب أوكرانيا', 'outlet', 0)], [term('001', 'حربُ اوكرانيا', 'outlet', 5)]]),
    ).toEqual([['agrees', 'agrees']]);
    expect(marks([[term('000', 'الحرب', 'outlet', 0)], [term('001', 'الصراعات', 'outlet', 0)], []])).toEqual([
      ['only-here: beside', 'only-here: beside', 'silent'],
    ]);
  });

  test('a word is the same with and without its article, and with a pronoun', () => {
    const invasion = term('000', 'غزوها', 'outlet', 0);
    expect(marks([[invasion], [term('001', 'الغزو', 'outlet', 0)]])).toEqual([['agrees', 'agrees']]);
    expect(marks([[invasion], [term('001', 'وهمها', 'outlet', 0)]])).toEqual([
      ['only-here: beside', 'only-here: beside'],
    ]);
  });

  const said = (article: string, exact: string, speaker: string) =>
    aStatement(`${article}-${speaker}`, exact, {
      article,
      speakers: [speaker],
      evidence: aPassage(article, exact, 10),
    });

  test('of one speaker fewer of the same words are coarser, of two they are not laid against each other', () => {
    const terms = [[term('000', 'إبادة', 'quoted', 12)], [term('001', 'إبادة جماعية', 'quoted', 12)]];
    const words = 'هي إبادة جماعية هنا';
    expect(marks(terms, [said('000', words, 'raisi'), said('001', words, 'raisi')])).toEqual([
      ['coarser', 'agrees'],
    ]);
    expect(marks(terms, [said('000', words, 'raisi'), said('001', words, 'sisi')])).toEqual([
      ['only-here: beside', 'only-here: beside'],
    ]);
    expect(marks(terms)).toEqual([['only-here: not-comparable', 'only-here: not-comparable']]);
  });

  test('an article’s own word and one it quotes are not laid against each other', () => {
    const terms = [[term('000', 'الغزو', 'outlet', 0)], [term('001', 'الغزو', 'quoted', 12)]];
    expect(marks(terms, [said('001', 'هذا الغزو الذي', 'raisi')])).toEqual([
      ['only-here: beside', 'only-here: beside'],
    ]);
  });

  test('rows are what the accounts speak of, then what the event is tied to if two articles do', () => {
    const both = (refersTo: string) => [
      term('000', 'الحرب', 'outlet', 0, refersTo),
      term('001', 'الحرب', 'outlet', 0, refersTo),
    ];
    const [war = [], far = [], stray = []] = ['war', 'far', 'stray'].map(both);
    const terms = [0, 1].map((at) => [war, far, stray].flatMap((of) => of.slice(at, at + 1)));
    expect(rows(terms).map(({ refersTo, from }) => [refersTo, from])).toEqual([
      ['war', 'account'],
      ['far', 'article'],
    ]);
    const once = [terms[0] ?? [], (terms[1] ?? []).filter(({ refersTo }) => refersTo !== 'far')];
    expect(rows(once).map(({ refersTo }) => refersTo)).toEqual(['war']);
  });
});

test('an event without an account is no event', () => {
  expect(() => compareAccounts(anEvent('e', { accounts: [] }), world)).toThrow('e has no account');
});
