import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/domain/text/fold.ts';
import { buildSearch, hitsIn, joined, queryWords, search } from '../../src/state/search.ts';
import {
  aDataset,
  anAccount,
  anArticle,
  anEvent,
  anOrganisation,
  aParticipant,
  aPerson,
  aPlace,
  aStatement,
  aTopic,
  placed,
} from '../support/builders.ts';
import { anyText } from '../support/any-text.ts';

describe('the words of a query', () => {
  test.each([
    ['', []],
    ['  «»()[]\\.*+?^$|  ', []],
    ['😀 🇮🇷', []],
    ['\u202E\u2069بوتين\u2066', ['بوتين']],
    ['بوتين،رئيسي', ['بوتين', 'رييسي']],
    ['ا ا أ إ ا', ['ا']],
    ['Ⅷ 2023 ٢٠٢٣', ['ⅷ', '2023']],
    ['\uD83D', []],
  ])('%j are %j: each once, without marks', (query, words) => {
    expect(queryWords(query)).toEqual(words);
  });

  test('are letters and digits alone, whatever is typed', () => {
    fc.assert(
      fc.property(anyText, (query) => {
        const words = queryWords(query);
        expect(new Set(words).size).toBe(words.length);
        expect(words.filter((word) => !/^[\p{L}\p{M}\p{N}]+$/u.test(word))).toEqual([]);
      }),
    );
  });
});

const TEXT = [
  'استقبل الرئيسُ الروسي فلاديمير بوتين نظيره الإيراني في الكرملين أمس.',
  'وقالت طـهران إن «اتفاقيّةً» جديدة ستُوقَّع في ٢٠٢٤، على أن تشمل الطاقة.',
  'وأضافت مسؤولة: سنلتقي مجدداً.',
].join('\n');

const ONE = aDataset({
  articles: [anArticle('000', TEXT)],
  people: [aPerson('putin', 'russia', { name: 'بوتين', aliases: ['فلاديمير بوتين'] })],
  organisations: [anOrganisation('brics')],
  places: [aPlace('kremlin')],
  topics: [aTopic('energy')],
  statements: [aStatement('s', 'سنلتقي مجدداً')],
  events: [
    anEvent('met', {
      title: 'لقاء في الكرملين',
      label: 'بوتين ورئيسي',
      summary: 'خلاصة قصيرة',
      participants: [aParticipant('putin'), aParticipant('brics')],
      places: [placed('kremlin')],
      topics: ['energy'],
      accounts: [anAccount('000', 'استقبل الرئيسُ الروسي')],
      statements: ['s'],
    }),
    anEvent('other', { title: 'اتفاقيّة' }),
  ],
});
const INDEX = buildSearch(ONE);
const found = (query: string) => [...(search(INDEX, query)?.events ?? ['nothing was asked'])];
const marked = (query: string) =>
  (search(INDEX, query)?.passages ?? []).flatMap(({ ranges }) =>
    ranges.map(({ start, end }) => TEXT.slice(start, end)),
  );

describe('a search for events', () => {
  test.each([
    ['a word of the title', 'لقاء'],
    ['a word of the label', 'ورئيسي'],
    ['a word of the summary', 'خلاصة'],
    ['a word an article says of it', 'استقبل'],
    ['a word said at it', 'مجددا'],
    ['a name', 'بوتين'],
    ['another name of the same', 'فلاديمير'],
    ['an organisation', 'BRICS'],
    ['a place', 'kremlin'],
    ['a topic', 'Energy'],
    ['words of several of these', 'بوتين كرملين خلاصة brics'],
    ['the same word twice', 'لقاء لقاء'],
  ])('finds %s', (_, query) => {
    expect(found(query)).toEqual(['met']);
  });

  test.each([
    ['one of the words stands nowhere', 'لقاء فيينا'],
    ['a word begins in one field and ends in the next', 'الكرملينبوتين'],
    ['the words stand in different events', 'لقاء اتفاقية'],
  ])('finds nothing where %s', (_, query) => {
    expect(found(query)).toEqual([]);
  });

  test('finds what holds every word in one of its fields, and nothing else', () => {
    const words = fc.constantFrom('اتفاق', 'اتِّفاقٌ', 'طاقة', 'طاقه', 'غزة', 'إيران', 'ايران', '٢٠٢٣', 'x');
    const text = fc.array(words, { maxLength: 4 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(
        fc.array(fc.record({ title: text, label: text, summary: text }), { maxLength: 6 }),
        text,
        (events, query) => {
          const dataset = aDataset({ events: events.map((event, order) => anEvent(`e${order}`, event)) });
          const asked = query.split(' ').filter((word) => word !== '');
          const expected = events.flatMap((event, order) =>
            asked.every((word) =>
              Object.values(event).some((field) => fold(field).text.includes(fold(word).text)),
            )
              ? [`e${order}`]
              : [],
          );
          const answer = search(buildSearch(dataset), query);
          expect(answer === null ? null : [...answer.events]).toEqual(asked.length === 0 ? null : expected);
        },
      ),
    );
  });
});

describe('a search in the articles', () => {
  test.each([
    ['without vowel marks', 'الرئيس', ['الرئيسُ']],
    ['with marks of its own', 'الرَّئيس', ['الرئيسُ']],
    ['with another hamza', 'الايراني', ['الإيراني']],
    ['without tatweel', 'طهران', ['طـهران']],
    ['with hah for taa marbuta', 'اتفاقيه', ['اتفاقيّةً']],
    ['with dotless yaa', 'علي', ['على']],
    ['with waw for its hamza', 'مسوولة', ['مسؤولة']],
    ['with other digits', '2024', ['٢٠٢٤']],
    ['with Persian letters', 'کرملین', ['الكرملين']],
    ['of a part of a word', 'لتقي', ['سنلتقي']],
    ['of several words, in any order', 'أمس الكرملين', ['الكرملين', 'أمس']],
  ])('finds a word written %s, and marks the whole of it as it stands there', (_, query, expected) => {
    expect(marked(query)).toEqual(expected);
  });

  test('finds words only where they stand in one paragraph', () => {
    expect(marked('بوتين طهران')).toEqual([]);
  });

  const letters = fc.constantFrom(
    ...Array.from('ابتهةىيئأإآؤوكپ'),
    'َ',
    'ّ',
    'ـ',
    '\u200f',
    ' ',
    ' ',
    '\n',
    '،',
    '«',
    '2',
    '٣',
    'a',
    '🕊',
  );
  const anyArticle = fc.string({ unit: letters, maxLength: 400 });

  test('shows each hit in a stretch of its own paragraph, around whole words of it', () => {
    const letter = /[\p{L}\p{M}\p{N}\u0640]/u;
    fc.assert(
      fc.property(anyArticle, fc.string({ unit: letters, minLength: 1, maxLength: 2 }), (text, query) => {
        const dataset = aDataset({ articles: [anArticle('000', text)] });
        for (const { start, end, ranges } of search(buildSearch(dataset), query)?.passages ?? []) {
          const block = dataset.articles[0]!.blocks.find((one) => one.start <= start && end <= one.end);
          expect(block).toBeDefined();
          expect(ranges.length).toBeGreaterThan(0);
          let last = start;
          for (const range of ranges) {
            expect(range.start).toBeGreaterThanOrEqual(last);
            expect(range.end).toBeGreaterThan(range.start);
            expect(range.end).toBeLessThanOrEqual(end);
            expect(text.slice(0, range.start).slice(-1)).not.toMatch(letter);
            expect(text.slice(range.end, range.end + 1)).not.toMatch(letter);
            last = range.end;
          }
          const [first] = ranges;
          expect(first!.start - start).toBeLessThanOrEqual(70);
          expect(end - first!.end).toBeLessThanOrEqual(70);
          expect([block!.start, first!.start]).toContain(text[start - 1] === ' ' ? first!.start : start);
          expect([block!.end, first!.end]).toContain(text[end] === ' ' ? first!.end : end);
        }
      }),
    );
  });

  test('cuts a long paragraph at spaces, never through a word', () => {
    const shown = (text: string) => {
      const [hit] = search(buildSearch(aDataset({ articles: [anArticle('000', text)] })), 'بوتين')!.passages;
      return text.slice(hit!.start, hit!.end);
    };
    expect(shown(`${'كلمة '.repeat(50)}بوتين ${'كلمة '.repeat(50)}`)).toMatch(/^(كلمة )+بوتين( كلمة)+$/u);
    // The debris of a page: an address a line long, with nothing after it.
    expect(shown(`قال\n${'x/'.repeat(60)}بوتين`)).toBe('بوتين');
    expect(shown(`${'x/'.repeat(60)}بوتين${'/x'.repeat(60)}\nقال`)).toBe('بوتين');
    expect(shown('بوتين').length).toBe(5);
  });

  test('shows no more than six passages of one article', () => {
    const text = 'قال بوتين.\n'.repeat(20);
    const dataset = aDataset({ articles: [anArticle('000', text), anArticle('001', text)] });
    const passages = search(buildSearch(dataset), 'بوتين')!.passages;
    expect(passages.map(({ article }) => article)).toEqual([
      ...Array(6).fill('000'),
      ...Array(6).fill('001'),
    ]);
  });
});

describe('a query', () => {
  test.each(['', '   ', '«»', '\u064B\u0651', '\u200f\u2069\u202e', '...', '*', '[', '\\', '🕊', '\uD83D'])(
    'of nothing to look for asks nothing: %j',
    (query) => {
      expect(search(INDEX, query)).toBeNull();
      expect(hitsIn(TEXT, query)).toEqual([]);
    },
  );

  test.each(['.*', '(', '[ا-ي]+', '^بوتين$', '\\p{L}', 'a{1,9}', '$&', '\u202eبوتين\u2069', '<b>بوتين</b>'])(
    'is words, and never a pattern: %j',
    (query) => {
      const words = queryWords(query);
      expect(marked(query).every((hit) => words.some((word) => fold(hit).text.includes(word)))).toBe(true);
    },
  );

  test('may be as long as an address and more', () => {
    const long = Array.from({ length: 5_000 }, (_, order) => `كلمة${order}`).join(' ');
    expect(search(INDEX, long)).toEqual({ events: new Set(), passages: [] });
    expect(search(INDEX, 'ا'.repeat(100_000))?.passages).toEqual([]);
  });
});

test('ranges that meet become one, in order', () => {
  const ranges = [
    [9, 12],
    [0, 3],
    [3, 5],
    [2, 4],
    [10, 11],
  ].map(([start = 0, end = 0]) => ({ start, end }));
  expect(joined(ranges)).toEqual([
    { start: 0, end: 5 },
    { start: 9, end: 12 },
  ]);
  expect(joined([])).toEqual([]);
});
