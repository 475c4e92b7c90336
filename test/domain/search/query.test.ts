import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery, type Clause } from '../../../src/domain/search/query.ts';
import { anyText } from '../../support/any-text.ts';

const word = (one: string): Clause => ({ kind: 'word', word: one });
const phrase = (...words: string[]): Clause => ({ kind: 'phrase', words });

describe('a query', () => {
  test.each<[string, string, Clause[], Clause[]]>([
    ['words', ' بوتين   رئيسي ', [word('بوتين'), word('رئيسي')], []],
    ['words with marks between them', 'بوتين،رئيسي/غزة', [word('بوتين'), word('رئيسي'), word('غزة')], []],
    ['a word twice', 'غزة غزة', [word('غزة')], []],
    ['a phrase', '"تجارة حرة"', [phrase('تجارة', 'حرة')], []],
    ['a phrase in Arabic marks', '«تجارة حرة» قمة', [phrase('تجارة', 'حرة'), word('قمة')], []],
    ['a phrase in curly marks', 'قمة “تجارة حرة”', [word('قمة'), phrase('تجارة', 'حرة')], []],
    ['a phrase not yet closed', '"تجارة حر', [phrase('تجارة', 'حر')], []],
    ['an empty phrase', '"" قمة «»', [word('قمة')], []],
    ['an exclusion', 'بوتين -رئيسي', [word('بوتين')], [word('رئيسي')]],
    ['an exclusion in front', '-رئيسي بوتين', [word('بوتين')], [word('رئيسي')]],
    ['an exclusion behind a mark of direction', 'بوتين \u200F-رئيسي', [word('بوتين')], [word('رئيسي')]],
    ['an exclusion with a true minus', 'بوتين −رئيسي', [word('بوتين')], [word('رئيسي')]],
    [
      'an exclusion of a phrase',
      'إيران -"الولايات المتحدة"',
      [word('إيران')],
      [phrase('الولايات', 'المتحدة')],
    ],
    ['a dash between spaces', 'سعودي - روسي', [word('سعودي'), word('روسي')], []],
    ['a dash within', 'سعودي-روسي', [word('سعودي'), word('روسي')], []],
    ['a dash behind', 'سعودي- روسي', [word('سعودي'), word('روسي')], []],
    ['hidden marks of direction', '\u202Eبوتين\u2069', [word('بوتين')], []],
    ['a regular expression with a word in it', '^بوتين$|(.*)', [word('بوتين')], []],
    ['markup', '<b>بوتين</b>', [word('b'), word('بوتين')], []],
  ])('of %s', (_, typed, asked, excluded) => {
    expect(parseQuery(typed)).toMatchObject({ kind: 'asked', asked, excluded, beyond: 0 });
  });

  test.each([
    ['', 'nothing'],
    ['  \n ', 'nothing'],
    ['\u202E\u2069\u200F', 'nothing'],
    ['\u064B\u0651\u0640', 'nothing'],
    ['.*', 'no-words'],
    ['«»', 'no-words'],
    ['🕊 🇮🇷', 'no-words'],
    ['-', 'no-words'],
    ['\uD83D', 'no-words'],
    ['-بوتين', 'only-excluded'],
    ['-"بوتين"', 'only-excluded'],
  ])('%j asks: %s', (typed, kind) => {
    expect(parseQuery(typed).kind).toBe(kind);
  });

  test('of a thousand words is read as far as anybody types, and says how many are left', () => {
    const typed = Array.from({ length: 1000 }, (_, order) => `كلمة${order}`).join(' ');
    const query = parseQuery(typed);
    expect(query).toMatchObject({ kind: 'asked', asked: { length: 32 } });
    expect(query.kind === 'asked' && query.beyond).toBeGreaterThan(700);
    expect(parseQuery('ا'.repeat(1_000_000)).kind).toBe('asked');
    expect(parseQuery('-"'.repeat(100_000)).kind).toBe('no-words');
  });

  test('of a quotation longer than that asks for its beginning', () => {
    const words = Array.from({ length: 40 }, (_, order) => `كلمة${order}`);
    expect(parseQuery(`«${words.join(' ')}»`)).toMatchObject({
      kind: 'asked',
      asked: [phrase(...words.slice(0, 32))],
      beyond: 8,
    });
    expect(parseQuery(`قمة -"${words.join(' ')}"`)).toMatchObject({
      asked: [word('قمة')],
      excluded: [],
      beyond: 40,
    });
    expect(parseQuery(`-"${words.join(' ')}"`)).toMatchObject({ kind: 'only-excluded', beyond: 40 });
  });

  test('is words of what was typed, whatever that is', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const query = parseQuery(typed);
        if (query.kind !== 'asked') return;
        for (const clause of [...query.asked, ...query.excluded])
          for (const one of clause.kind === 'word' ? [clause.word] : clause.words)
            expect(one).toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});
