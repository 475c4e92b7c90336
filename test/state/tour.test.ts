import { describe, expect, test } from 'vitest';
import type { LocalEvent } from '../../src/domain/bundle.ts';
import type { Tour } from '../../src/domain/tour.ts';
import { standingFor, stayFor, storyQuote, stripOf } from '../../src/state/tour.ts';
import { aDate, anAccount, anEvent, aPassage, type LocalStatement } from '../support/builders.ts';

const words = { ar: 'ا', fa: 'ا', en: 'a', ru: 'а' };
const stop = (event: string): Tour[number] => ({ event, title: words, line: words });
const at = (id: string, edtf: string, article = '000'): LocalEvent =>
  anEvent(id, { date: aDate(edtf), accounts: [anAccount(article, 'كلام')] });

describe('where the story stands', () => {
  const tour = [stop('first'), stop('second'), stop('undated'), stop('third')];
  const events = [
    at('first', '2022-01-19', '001'),
    at('between', '2022-03-01'),
    at('second', '2022-11-12', '004'),
    at('late', '2025-01-01'),
    at('third', '2024-10-11', '002'),
    at('undated', 'XXXX', '004'),
    at('undated-of-002', 'XXXX', '002'),
    at('undated-of-none', 'XXXX', '003'),
  ];
  const standing = (id: string | null) => standingFor(id, tour, events, 'on');

  test('is its beginning where the address names no event', () => {
    expect(standing(null)).toEqual({ at: 0, because: 'asked' });
  });
  test('is the event the address names', () => {
    expect(standing('third')).toEqual({ at: 3, because: 'asked' });
    expect(standing('undated')).toEqual({ at: 2, because: 'asked' });
  });
  test('is the event nearest in time to one it does not tell', () => {
    expect(standing('between')).toEqual({ at: 0, because: 'not-told' });
    expect(standing('late')).toEqual({ at: 3, because: 'not-told' });
  });
  test('is, for an event without a date, what the same article tells, else its beginning', () => {
    expect(standing('undated-of-002')).toEqual({ at: 3, because: 'not-told' });
    expect(standing('undated-of-none')).toEqual({ at: 0, because: 'not-told' });
  });
  test('is its beginning for what is no event', () => {
    expect(standing('nobody')).toEqual({ at: 0, because: 'unknown' });
  });
  test('counts by the date that is shown: without outside knowledge a date from outside is none', () => {
    const dated = at('outside', '2024-10-01', '001');
    const event = { ...dated, date: aDate('2024-10-01', { basis: 'outside', textual: null }) };
    expect(standingFor('outside', tour, [...events, event], 'on').at).toBe(3);
    expect(standingFor('outside', tour, [...events, event], 'off').at).toBe(0);
  });
});

describe('the quotation of a stop', () => {
  const said = (exact: string, kind: LocalStatement['kind'] = 'direct'): LocalStatement => ({
    id: '000-x',
    article: '000',
    speakers: ['putin'],
    onBehalfOf: null,
    via: null,
    addressee: null,
    note: null,
    kind,
    evidence: aPassage('000', exact),
    event: 'meeting',
    topics: [],
  });
  const told = (...exact: string[]) => ({ accounts: [anAccount('000', ...exact)] });
  const nothingIsHeading = () => false;
  const ofLength = (length: number, letter = 'ا') => letter.repeat(length);

  test('is the first thing said word for word that can be read at a glance', () => {
    const statements = [
      said(ofLength(300)),
      said(ofLength(60), 'fragment'),
      said(ofLength(60, 'ب')),
      said(ofLength(50)),
    ];
    const quote = storyQuote(told(ofLength(80)), statements, nothingIsHeading);
    expect(quote).toEqual({ evidence: statements[2]?.evidence, statement: statements[2] });
  });
  test('is else what an account says, neither a scrap nor a paragraph', () => {
    const quote = storyQuote(told(ofLength(10), ofLength(400), ofLength(100)), [], nothingIsHeading);
    expect(quote?.evidence.exact).toHaveLength(100);
    expect(quote?.statement).toBeNull();
  });
  test('is not a heading where there is anything else', () => {
    const isHeading = ({ exact }: { exact: string }) => exact.startsWith('ب');
    expect(storyQuote(told(ofLength(60, 'ب'), ofLength(90)), [], isHeading)?.evidence.exact).toHaveLength(90);
    expect(storyQuote(told(ofLength(60, 'ب')), [], isHeading)?.evidence.exact).toHaveLength(60);
  });
  test('is the shortest that is no scrap where all are long, and the scrap where there is nothing else', () => {
    expect(
      storyQuote(told(ofLength(400), ofLength(300), ofLength(9)), [], nothingIsHeading)?.evidence.exact,
    ).toHaveLength(300);
    expect(storyQuote(told(ofLength(9)), [], nothingIsHeading)?.evidence.exact).toHaveLength(9);
    expect(storyQuote({ accounts: [] }, [], nothingIsHeading)).toBeNull();
  });
});

describe('how long the story stays', () => {
  test('grows with the words there are to read, within limits', () => {
    expect(stayFor([])).toBe(10_000);
    expect(stayFor(['كلمة '.repeat(40)])).toBe(16_800);
    expect(stayFor(['كلمة '.repeat(30), 'كلمة '.repeat(10)])).toBe(16_800);
    expect(stayFor(['كلمة '.repeat(4000)])).toBe(26_000);
  });
});

describe('the strip of a story', () => {
  test('covers whole years, and has a mark for every stop with a place in time', () => {
    const strip = stripOf(
      [
        at('first', '2022-01-01'),
        at('within', '[2023-12-25..2023-12-31]'),
        at('long', '2022-02/..'),
        at('none', 'XXXX'),
        at('year', '2022'),
      ],
      'on',
    );
    expect(strip?.marks.map(({ event }) => event)).toEqual(['first', 'within', 'long']);
    expect(strip?.marks[0]).toEqual({ event: 'first', from: 0, to: 1 / 730 });
    expect(strip?.marks[1]?.to).toBe(1);
    expect(strip?.years).toEqual([
      { year: 2022, at: 0 },
      { year: 2023, at: 0.5 },
    ]);
  });
  test('is none where nothing has a date', () => {
    expect(stripOf([at('none', 'XXXX')], 'on')).toBeNull();
  });
});
