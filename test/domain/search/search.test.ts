import { describe, expect, test } from 'vitest';
import { highlightsIn } from '../../../src/domain/search/answer.ts';
import type { OtherWords } from '../../../src/domain/search/content.ts';
import { buildIndex } from '../../../src/domain/search/search-index.ts';
import { searchIn, type Hits } from '../../../src/domain/search/search.ts';
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
} from '../../support/builders.ts';

const TEXT = [
  'استقبل الرئيسُ الروسي فلاديمير بوتين نظيره الإيراني رئيسي في الكرملين أمس. وقال رئيسي إن طـهران راضية.',
  'وقالت طهران إن «اتفاقيّةً» جديدة ستُوقَّع في ٢٠٢٤. وأكّد الرئيس مفاوضات جارية، وتجري مفاضوات أخرى.',
  'وسافر إلى الكرملين في تشرين الأول.',
].join('\n');

const OTHERS: OtherWords = {
  events: {
    met: { title: 'لقاء في الكرملين', summary: 'بحثا الطاقة' },
    signed: { title: 'توقيع اتفاقية', summary: 'وقّعها رئيسي' },
    calm: { title: 'هدوء', summary: 'هدوء' },
  },
  names: {
    putin: { ar: 'فلاديمير بوتين', fa: 'ولادیمیر پوتین', en: 'Vladimir Putin', ru: 'Владимир Путин' },
    raisi: { ar: 'إبراهيم رئيسي', fa: 'ابراهیم رئیسی', en: 'Ebrahim Raisi', ru: 'Эбрахим Раиси' },
    russia: { ar: 'روسيا', fa: 'روسیه', en: 'Russia', ru: 'Россия' },
    kremlin: { ar: 'الكرملين', fa: 'کرملین', en: 'The Kremlin', ru: 'Кремль' },
    tehran: { ar: 'طهران', fa: 'تهران', en: 'Tehran', ru: 'Тегеран' },
    energy: { ar: 'الطاقة', fa: 'انرژی', en: 'Energy', ru: 'Энергетика' },
  },
};

/** As the English app has it: titles and summaries in English, the originals beside them. */
const INDEX = buildIndex({
  dataset: aDataset({
    articles: [anArticle('000', TEXT)],
    people: [
      aPerson('putin', 'russia', { name: 'Vladimir Putin', aliases: ['بوتين'] }),
      aPerson('raisi', 'iran', { name: 'Ebrahim Raisi', aliases: ['رئيسي'] }),
    ],
    organisations: [{ ...anOrganisation('russia'), name: 'Russia', aliases: ['روسيا'] }],
    places: [
      { ...aPlace('kremlin'), name: 'The Kremlin' },
      { ...aPlace('tehran'), name: 'Tehran' },
    ],
    topics: [{ ...aTopic('energy'), name: 'Energy' }],
    statements: [
      aStatement('s1', 'سنلتقي مجدداً', { speakers: ['putin'], event: 'met' }),
      aStatement('s2', 'بوتين صديق', { speakers: ['raisi'] }),
    ],
    events: [
      anEvent('signed', {
        title: 'An agreement is signed',
        summary: 'Raisi signs; Putin is told',
        participants: [aParticipant('raisi')],
        accounts: [anAccount('000', 'اتفاقيّةً')],
      }),
      anEvent('met', {
        title: 'Putin meets Raisi',
        label: 'Kremlin',
        summary: 'They talk of gas',
        participants: [aParticipant('putin'), aParticipant('raisi')],
        places: [placed('kremlin')],
        topics: ['energy'],
        accounts: [anAccount('000', 'استقبل الرئيسُ الروسي')],
        statements: ['s1'],
      }),
      anEvent('calm', { title: 'All is calm', summary: '', accounts: [anAccount('000')] }),
    ],
  }),
  others: OTHERS,
  calledToo: ({ id }) => (id === 'calm' ? ['7 December 2023'] : []),
});

const EMPTY: Hits = {
  passages: [],
  events: [],
  statements: [],
  people: [],
  organisations: [],
  places: [],
  topics: [],
};
const hits = (query: string, unfinished = false): Hits => {
  const found = searchIn(INDEX, query, { unfinished });
  return found.kind === 'found' ? found.hits : EMPTY;
};
const marked = (query: string): string[][] =>
  hits(query).passages.map(({ ranges }) => ranges.map(({ start, end }) => TEXT.slice(start, end)));

describe('passages', () => {
  test.each([
    ['as whole words of the unaltered text', 'طهران', [['طـهران'], ['طهران']]],
    ['all words of the query in one of them', 'نظير رئيسي', [['نظيره', 'رئيسي']]],
    ['none where the words stand in two', 'بوتين اتفاقية', []],
    ['by digits of another family', '2024', [['٢٠٢٤']]],
    ['the exact spelling before a form of it', 'الرئيس', [['الرئيسُ'], ['الرئيس']]],
    ['a misprint behind what is spelled right', 'مفاوضات', [['مفاوضات', 'مفاضوات']]],
    ['no misprint in quotation marks', '"مفاوضات"', [['مفاوضات']]],
    ['a phrase, side by side and in order', '«الرئيس الروسي»', [['الرئيسُ', 'الروسي']]],
    ['no phrase the other way', '«الروسي الرئيس»', []],
    ['what is left without a word', 'رئيسي -بوتين', [['رئيسي']]],
    ['what is left without a phrase', 'رئيسي -"فلاديمير بوتين"', [['رئيسي']]],
    ['a name in English', 'putin', [['بوتين']]],
    ['a name in Russian, in another case', 'Путину', [['بوتين']]],
    ['a name in Persian', 'تهران', [['طـهران'], ['طهران']]],
    ['a name of several words', 'Vladimir Putin', [['فلاديمير', 'بوتين']]],
    ['a name as a phrase', '"Vladimir Putin"', [['فلاديمير', 'بوتين']]],
    ['a month by its other name', 'أكتوبر', [['تشرين', 'الأول']]],
    ['a month of two words, not of its second alone', 'كانون الأول', []],
  ])('are found: %s', (_, query, expected) => {
    expect(marked(query)).toEqual(expected);
  });

  test('are sentences', () => {
    expect(hits('رئيسي').passages.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      'استقبل الرئيسُ الروسي فلاديمير بوتين نظيره الإيراني رئيسي في الكرملين أمس.',
      'وقال رئيسي إن طـهران راضية.',
    ]);
  });
});

describe('events', () => {
  test.each([
    ['by the title shown', 'meets', ['met']],
    ['by the label', 'Kremlin', ['met']],
    ['by the summary shown', 'gas', ['met']],
    ['by the Arabic title', 'توقيع', ['signed']],
    ['by the Arabic summary', 'وقعها', ['signed']],
    ['by the words of an article they rest on', 'اتفاقية', ['signed']],
    ['by what was said at them', 'مجددا', ['met']],
    ['by the names of whom they are about', 'إبراهيم', ['met', 'signed']],
    ['by a topic in another language', 'Энергетика', ['met']],
    ['by their date in words', '7 December', ['calm']],
    ['by words of several of these', 'gas putin kremlin', ['met']],
    ['without those that hold a word', 'raisi -gas', ['signed']],
  ])('are found %s', (_, query, expected) => {
    expect(hits(query).events.toSorted()).toEqual(expected);
  });

  test('come in order of where the word stands: title, summary, the rest', () => {
    expect(hits('putin').events).toEqual(['met', 'signed']);
    expect(hits('raisi').events).toEqual(['met', 'signed']);
    expect(hits('signed').events).toEqual(['signed']);
  });
});

describe('statements and names', () => {
  test('statements by their words before those by their speaker', () => {
    expect(hits('بوتين').statements).toEqual(['s2', 's1']);
  });

  test.each([
    ['people', 'raisi', ['raisi']],
    ['people', 'Владимир', ['putin']],
    ['people', 'پوتین', ['putin']],
    ['organisations', 'روسيا', ['russia']],
    ['places', 'Kremlin', ['kremlin']],
    ['topics', 'طاقة', ['energy']],
  ] as const)('%s by %s', (kind, query, expected) => {
    expect(hits(query)[kind]).toEqual(expected);
  });

  test('a Persian state is the state, and not what its name is in Arabic', () => {
    const text = 'قالت الحكومة الروسية. وسافر إلى روسيا.';
    const index = buildIndex({
      dataset: aDataset({
        articles: [anArticle('000', text)],
        organisations: [{ ...anOrganisation('russia'), name: 'روسيا', aliases: ['روسيا'] }],
      }),
      others: { events: {}, names: { russia: OTHERS.names['russia']! } },
    });
    const found = (query: string): string[] => {
      const answer = searchIn(index, query);
      const passages = answer.kind === 'found' ? answer.hits.passages : [];
      return passages.map(({ start, end }) => text.slice(start, end));
    };
    expect(found('روسیه')).toEqual(['وسافر إلى روسيا.']);
    // Arabic from a Persian keyboard is Arabic.
    expect(found('الروسیة')).toEqual(['قالت الحكومة الروسية.']);
  });
});

describe('a word that is not typed to its end', () => {
  test('finds what begins with it, while the reader is typing', () => {
    expect(hits('الكرم').passages).toEqual([]);
    expect(hits('الكرم', true).passages).toHaveLength(2);
    expect(hits('بوت', true).people).toEqual(['putin']);
    expect(hits('بوتين الكرم', true).passages).toHaveLength(1);
  });

  test('is itself where there is such a word', () => {
    expect(hits('رئيس', true).passages).toEqual(hits('رئيس').passages);
  });
});

describe('nothing', () => {
  test.each([
    ['', 'nothing'],
    ['.*', 'no-words'],
    ['-بوتين', 'only-excluded'],
  ])('is asked with %j', (query, kind) => {
    expect(searchIn(INDEX, query)).toEqual({ kind: 'not-asked', query: expect.objectContaining({ kind }) });
  });

  test.each([
    ['a letter swapped', 'بوتنس بويتن', ['بوتنس', 'بويتن'], ['بوتين']],
    ['a name in English', 'Ptuin', ['Ptuin'], ['Putin']],
    ['a short word', 'رئسي', ['رئسي'], ['رئيسي']],
    // With the article it is long, without it too short for a letter to be forgiven.
    ['a letter missing from a word of five without its article', 'الكرملن', ['الكرملن'], ['الكرملين']],
    ['the same behind a clitic', 'بالكرملن', ['بالكرملن'], ['الكرملين']],
    ['two letters in a long word', 'فلاتيمين', ['فلاتيمين'], ['فلاديمير']],
    ['nothing near it', 'ظظظظظ', ['ظظظظظ'], []],
    ['words that stand apart', 'بوتين تشرين', [], []],
  ])('is found for %s, and what may have been meant is said', (_, query, unknown, among) => {
    const found = searchIn(INDEX, query);
    expect(found).toMatchObject({ kind: 'nothing-found', unknown });
    const offered = found.kind === 'nothing-found' ? found.suggestions.flatMap(({ instead }) => instead) : [];
    expect(among.filter((word) => !offered.includes(word))).toEqual([]);
    expect(offered.length > 0).toBe(among.length > 0);
  });
});

test.each([
  ['رئيسي -رئيسي', true],
  ['بوتين -"فلاديمير بوتين"', false],
  ['طهران -قازان -طهران', true],
  ['بوتين تشرين -رئيسي', false],
  ['بوتين تشرين', false],
  ['ظظظظظ -بوتين', false],
])('whether %s finds nothing for what is left out alone: %s', (query, leftOut) => {
  const found = searchIn(INDEX, query);
  expect(found.kind === 'nothing-found' && found.leftOut).toBe(leftOut);
});

test('a plan marks its hits in any text', () => {
  const found = searchIn(INDEX, 'putin "the kremlin"');
  const text = 'Putin left the Kremlin; the old Kremlin stands.';
  if (found.kind === 'not-asked') throw new Error('asked');
  expect(highlightsIn(INDEX, found.plan, text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Putin',
    'the',
    'Kremlin',
  ]);
});
