import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokensOf } from '../../src/domain/text/words.ts';
import { eventsFound, hitsOf, statementsFound } from '../../src/state/found.ts';
import { excerptOf, searcherOf, withInstead, wordsFoundOf } from '../../src/state/search.ts';
import { anyText } from '../support/any-text.ts';
import {
  aDataset,
  anAccount,
  anArticle,
  anEvent,
  aParticipant,
  aPerson,
  aPlace,
  aStatement,
  placed,
} from '../support/builders.ts';

const TEXT = [
  'استقبل الرئيسُ الروسي فلاديمير بوتين نظيره الإيراني في الكرملين أمس.',
  'وقالت طهران إن قمة جديدة ستعقد في قازان.',
].join('\n');

const DATASET = aDataset({
  articles: [anArticle('000', TEXT)],
  people: [aPerson('putin', 'russia', { name: 'بوتين', aliases: ['فلاديمير بوتين'] })],
  statements: [aStatement('000-s', 'سنلتقي مجدداً')],
  events: [
    anEvent('met', {
      title: 'لقاء في موسكو',
      participants: [aParticipant('putin')],
      accounts: [anAccount('000', 'استقبل الرئيسُ الروسي')],
      statements: ['000-s'],
    }),
    anEvent('other', { title: 'اتفاقيّة' }),
  ],
});
const searcher = searcherOf({ dataset: DATASET });
const ask = (typed: string) => searcher.ask(typed);

describe('a search', () => {
  test('leaves in view what it finds', () => {
    const answer = ask('لقاء');
    expect([...eventsFound(answer)!]).toEqual(['met']);
    expect([...statementsFound(answer)!]).toEqual([]);
    expect([...statementsFound(ask('سنلتقي'))!]).toEqual(['000-s']);
  });

  test.each(['', '   ', '«»', '؟!', '-بوتين', '-"قمة جديدة"'])(
    'for nothing (%j) puts nothing aside',
    (typed) => {
      const answer = ask(typed);
      expect(eventsFound(answer)).toBeNull();
      expect(statementsFound(answer)).toBeNull();
      expect(answer.hitsIn(TEXT)).toEqual([]);
      expect(hitsOf(answer).events).toEqual([]);
    },
  );

  test('that finds nothing puts everything aside', () => {
    expect(eventsFound(ask('ظظظ'))!.size).toBe(0);
  });

  test('marks whole words as they stand', () => {
    const marked = (typed: string) =>
      ask(typed)
        .hitsIn(TEXT)
        .map(({ start, end }) => TEXT.slice(start, end));
    expect(marked('الرئيس')).toEqual(['الرئيسُ']);
    expect(marked('كرملين')).toEqual(['الكرملين']);
    expect(marked('«بوتين نظيره»')).toEqual(['بوتين', 'نظيره']);
  });

  test('of a word under way finds what begins with it, and says so; behind a space the word is whole', () => {
    const under = ask('كرمل');
    expect(under.begun).toBe('كرمل');
    expect(hitsOf(under).passages).toHaveLength(1);
    expect(ask('كرمل ').found.kind).toBe('nothing-found');
    expect(ask('كرملين').begun).toBeNull();
  });

  test.each([
    ['behind another word', 'بوتين كرمل', 'كرمل'],
    ['before a word to leave out, it is whole', 'كرمل -قازان', null],
    ['before a phrase, it is whole', 'كرمل «بوتين»', null],
    ['before a mark, it is whole', 'كرمل،', null],
    ['within quotation marks, it is whole', '«كرمل', null],
    ['typed again, within quotation marks first', '«كرمل» كرمل', null],
    ['that was typed before, whole', 'كرمل بوتين كرمل', null],
    ['known, and not beside the other', 'قازان بوتين', null],
    ['that a mark of direction follows', 'كرمل\u200F', 'كرمل'],
    ['with a mark of direction in it', 'كر\u200Fمل', 'كرمل'],
    [
      'that is not read any more',
      `${Array.from({ length: 40 }, (_, order) => 'ب'.repeat(order + 2)).join(' ')} كرمل`,
      null,
    ],
  ])('of a word under way %s: %j', (_, typed, begun) => {
    expect(ask(typed).begun).toBe(begun);
  });

  test('names as the word under way only one that stands nowhere by itself', () => {
    const piece = fc
      .tuple(fc.constantFrom(...tokensOf(TEXT)), fc.nat({ max: 9 }))
      .map(([{ word }, cut]) => word.slice(0, Math.max(2, word.length - cut)));
    const between = fc.constantFrom(' ', ' -', '، ', ' «', '» ');
    const queries = fc
      .array(fc.tuple(between, piece), { minLength: 1, maxLength: 4 })
      .map((all) => all.flat().join(''));
    fc.assert(
      fc.property(queries, (typed) => {
        const { begun } = ask(typed);
        if (begun === null) return;
        expect(tokensOf(typed).at(-1)?.word).toBe(begun);
        expect(ask(`${begun} `).found.kind).toBe('nothing-found');
      }),
      { numRuns: 1000 },
    );
  });

  test('gives the same answer to the same question, and keeps two', () => {
    const [one, other] = [ask('بوتين'), ask('طهران')];
    expect(ask('بوتين')).toBe(one);
    expect(ask('طهران')).toBe(other);
  });

  test('answers whatever is typed', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const { found, hitsIn } = ask(typed);
        expect(found.kind === 'not-asked' ? hitsIn(TEXT) : []).toEqual([]);
        for (const { start, end } of hitsIn(TEXT))
          expect(tokensOf(TEXT)).toContainEqual({ start, end, word: TEXT.slice(start, end) });
      }),
    );
  });
});

describe('with outside knowledge switched off', () => {
  const dataset = aDataset({
    people: [aPerson('putin', 'russia', { name: 'بوتين' }), aPerson('raisi', 'iran', { name: 'رئيسي' })],
    places: [
      { ...aPlace('moscow'), name: 'موسكو' },
      { ...aPlace('kremlin'), name: 'الكرملين' },
    ],
    events: [
      anEvent('met', {
        title: 'لقاء',
        participants: [aParticipant('putin'), { ...aParticipant('raisi'), basis: 'outside' }],
        places: [placed('moscow'), { ...placed('kremlin'), basis: 'outside' }],
      }),
    ],
  });
  const [on, off] = [searcherOf({ dataset }), searcherOf({ dataset }, 'off')];

  test.each(['رئيسي', 'الكرملين'])('an event is not found by what comes from there: %s', (typed) => {
    expect(hitsOf(on.ask(typed)).events).toEqual(['met']);
    expect(hitsOf(off.ask(typed)).events).toEqual([]);
  });

  test.each(['لقاء', 'بوتين', 'موسكو'])('an event is found by what the articles say: %s', (typed) => {
    expect(hitsOf(off.ask(typed)).events).toEqual(['met']);
  });

  test('whoever is named in the record is found by name', () => {
    expect(hitsOf(off.ask('رئيسي')).people).toEqual(['raisi']);
    expect(hitsOf(off.ask('الكرملين')).places).toEqual(['kremlin']);
  });
});

describe('the word that was meant', () => {
  test.each([
    ['بوتن', 'بوتن', 'بوتين', 'بوتين'],
    ['لقاء بوتن في موسكو', 'بوتن', 'بوتين', 'لقاء بوتين في موسكو'],
    ['-بوتن «قمة بوتن»', 'بوتن', 'بوتين', '-بوتين «قمة بوتين»'],
    ['بوتنية بوتن', 'بوتن', 'بوتين', 'بوتنية بوتين'],
    ['ب\u202Eوتن', 'بوتن', 'بوتين', 'بوتين'],
    ['لقاء ب\u200Fوتن', 'بوتن', 'بوتين', 'لقاء بوتين'],
  ])('takes its place in %j', (query, typed, instead, expected) => {
    expect(withInstead(query, typed, instead)).toBe(expected);
  });
});

describe('what is shown of a passage', () => {
  const words = fc.array(fc.constantFrom('كلمة', 'في', 'السلام،', 'x'.repeat(130)), {
    minLength: 1,
    maxLength: 120,
  });

  test('is all of a short one', () => {
    expect(excerptOf(TEXT, { start: 0, end: 60 }, [{ start: 50, end: 60 }])).toEqual({ start: 0, end: 60 });
  });

  test('holds the first hit, lies in the passage, and cuts no word', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (all, first, at) => {
        const text = all.join(' ');
        const tokens = tokensOf(text);
        const passage = { start: tokens[first % tokens.length]!.start, end: text.length };
        const within = tokens.filter(({ start }) => start >= passage.start);
        const hit = within[at % within.length]!;
        const shown = excerptOf(text, passage, [hit]);
        expect(shown.start).toBeGreaterThanOrEqual(passage.start);
        expect(shown.end).toBeLessThanOrEqual(passage.end);
        expect(shown.start).toBeLessThanOrEqual(hit.start);
        expect(shown.end).toBeGreaterThanOrEqual(hit.end);
        for (const { start, end } of tokens) {
          expect(start < shown.start && end > shown.start).toBe(false);
          expect(start < shown.end && end > shown.end).toBe(false);
        }
      }),
    );
  });

  test('is no more than a few lines', () => {
    const text = 'كلمة '.repeat(200).trim();
    const { start, end } = excerptOf(text, { start: 0, end: text.length }, [{ start: 500, end: 504 }]);
    expect(end - start).toBeLessThan(230);
  });
});

test('an event is shown with the words in which most was found', () => {
  const [met] = DATASET.events;
  const said = new Map(DATASET.statements.map((statement) => [statement.id, statement]));
  const found = (typed: string) => wordsFoundOf(met!, said, ask(typed).hitsIn)?.exact ?? null;
  expect(found('الروسي')).toBe('استقبل الرئيسُ الروسي');
  expect(found('سنلتقي')).toBe('سنلتقي مجدداً');
  expect(found('موسكو')).toBeNull();
});
