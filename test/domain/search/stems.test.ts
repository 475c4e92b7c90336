import { describe, expect, test } from 'vitest';
import { spellingOf } from '../../../src/domain/search/spelling.ts';
import { behindArticle, keysOf, listedAs, type Lexicon } from '../../../src/domain/search/stems.ts';

const tight = (words: string): Set<string> => new Set(words.split(' ').map((word) => spellingOf(word).tight));

const LEXICON: Lexicon = {
  names: tight('بوتين رئيسي كرملين روسيا علي غزة'),
  articled: tight('لقاء عالمي بلاد'),
  bare: tight('كل في عالمي'),
  marbuta: tight('زيارة غزة'),
};

/** Whether a typed word and a written one are forms of one word. */
function alike(typed: string, written: string): boolean {
  const { keys } = keysOf(spellingOf(written), LEXICON);
  return keysOf(spellingOf(typed), LEXICON, true).keys.some((key) => keys.includes(key));
}

describe('a typed word finds its forms', () => {
  test.each([
    ['a conjunction', 'تعاون', 'وتعاون'],
    ['a conjunction, a preposition and the article', 'تعاون', 'وبالتعاون'],
    ['the article behind ل', 'هجوم', 'للهجوم'],
    ['ل before a word that begins with it', 'لقاء', 'للقاء'],
    ['the article typed', 'الاتحاد', 'اتحاد'],
    ['a preposition typed', 'لبوتين', 'بوتين'],
    ['the future', 'يزور', 'سيزور'],
    ['a pronoun', 'نظير', 'لنظيره'],
    ['a pronoun of two', 'نظير', 'ونظيرهما'],
    ['a ta marbuta opened by a pronoun', 'زيارة', 'زيارتنا'],
    ['a ta marbuta typed as ه', 'زياره', 'زيارته'],
    ['a hamza before a pronoun', 'لقاء', 'ولقائه'],
    ['a hamza left off', 'لقا', 'اللقاء'],
    ['another seat of the hamza', 'مسئولون', 'المسؤولون'],
    ['a ya for the hamza', 'قايد', 'للقائد'],
    ['an alef for its hamza', 'الامارات', 'الإمارات'],
    ['tanwin with its mark', 'عام', 'عاماً'],
    ['tanwin without', 'مجدد', 'مجددا'],
    ['tanwin on an adjective that is known', 'عالمي', 'عالميا'],
    ['a short word that is known', 'كل', 'وكلّ'],
    ['digits behind an article', '13', 'الـ13'],
    ['a word behind a digit of debris', 'الوقت', '3الوقت'],
    ['«على» typed for a name', 'على', 'علي'],
    ['a Russian ending', 'Путин', 'Путина'],
    ['a Russian ending typed', 'Сирии', 'Сирия'],
    ['an English plural', 'drone', 'drones'],
  ])('with %s: %s, %s', (_, typed, written) => {
    expect(alike(typed, written)).toBe(true);
  });

  test.each([
    ['a name is not what is left without its first letter', 'وتين', 'بوتين'],
    ['nor behind a preposition', 'وتين', 'لبوتين'],
    ['a name is not its root', 'رئيس', 'رئيسي'],
    ['nor the other way', 'رئيسي', 'الرئيس'],
    ['a name wears no pronoun', 'علي', 'عليه'],
    ['a particle is no name', 'علي', 'على'],
    ['the adjective is another word', 'روسيا', 'الروسية'],
    ['the alef of a land is no tanwin', 'روسي', 'روسيا'],
    ['a ta marbuta is no pronoun', 'شعب', 'شعبة'],
    ['nor where ه is typed for it', 'زيارهم', 'زيارة'],
    ['a shadda is no letter', 'قم', 'قمّة'],
    ['the first letter of a word is its own', 'ياسة', 'سياسة'],
    ['also of a word that wears an article elsewhere', 'لاد', 'بلاد'],
    ['the article wears no pronoun', 'ألم', 'المهم'],
    ['س is no future before a noun', 'كان', 'سكان'],
    ['a number is whole', '4', '40'],
    ['a number is whole behind an article', '3', 'الـ13'],
    ['the verb is another word', 'تعاون', 'نتعاون'],
    ['the dual is another word', 'رئيس', 'الرئيسان'],
  ])('%s: %s, %s', (_, typed, written) => {
    expect(alike(typed, written)).toBe(false);
  });
});

test.each([
  ['الكرملين', 'كرملين'],
  ['وبالتعاون', 'تعاون'],
  ['للقاء', null],
  ['المانيا', 'مانيا'],
  ['ألمانيا', null],
  ['Albania', null],
])('behind the article of %s stands %s', (word, rest) => {
  expect(behindArticle(spellingOf(word))).toBe(rest);
});

test.each([
  ['الخامنئي', 'خامنءي'],
  ['إلى', 'الي'],
  ['Россия', 'росс'],
  ['sanctions', 'sanction'],
  ['tass', 'tass'],
])('%s is listed as %s', (word, listed) => {
  expect(listedAs(spellingOf(word))).toBe(listed);
});
