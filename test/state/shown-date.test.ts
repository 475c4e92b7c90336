import { describe, expect, test } from 'vitest';
import { isDated, isLasting, shownDate, toldDates } from '../../src/state/shown-date.ts';
import { aDate, dated } from '../support/builders.ts';

const NOTE = { note: '', source: 'Kremlin, 2022-07-19' };

describe('the date shown', () => {
  test.each([
    ['written out', aDate('2023-12-07'), '2023-12-07', '2023-12-07', false],
    [
      'counted from the publication day, which no article bears',
      aDate('2023-12-07', { basis: 'publication', textual: null }),
      '2023-12-07',
      'XXXX',
      false,
    ],
    [
      'sharper from outside',
      aDate('2022-07', { outside: { ...dated('2022-07-19'), ...NOTE } }),
      '2022-07-19',
      '2022-07',
      true,
    ],
    [
      'known from outside alone',
      aDate('2024-10-22/2024-10-24', { basis: 'outside', textual: dated('XXXX-10-22/XXXX-10-24') }),
      '2024-10-22/2024-10-24',
      'XXXX-10-22/XXXX-10-24',
      true,
    ],
    ['unknown', aDate('XXXX', { basis: 'text', textual: null }), 'XXXX', 'XXXX', false],
  ])('of what is %s', (_, date, shown, byTheArticles, outside) => {
    expect(shownDate(date, 'on')).toEqual({ ...dated(shown), outside });
    expect(shownDate(date, 'off')).toEqual({ ...dated(byTheArticles), outside: false });
  });

  test.each([
    ['written out', aDate('2023-12-07'), ['2023-12-07'], '2023-12-07'],
    [
      'counted from the publication day',
      aDate('2023-12-07', { basis: 'publication', textual: null }),
      ['2023-12-07'],
      'XXXX',
    ],
    [
      'sharper from outside',
      aDate('2022-07', { outside: { ...dated('2022-07-19'), ...NOTE } }),
      ['2022-07', '2022-07-19'],
      '2022-07',
    ],
  ])('is told, of what is %s, with what the view shows and no more', (_, date, told, byTheArticles) => {
    expect(toldDates(date, 'on').map(({ edtf }) => edtf)).toEqual(told);
    expect(toldDates(date, 'off').map(({ edtf }) => edtf)).toEqual([byTheArticles]);
  });

  test('has no place on the axis without a year', () => {
    expect(isDated(dated('XXXX'))).toBe(false);
    expect(isDated(dated('XXXX-10-22'))).toBe(false);
    expect(isDated(dated('[..2022-01-19]'))).toBe(true);
    expect(isDated(dated('2022-02/..'))).toBe(true);
  });
});

test.each([
  ['2022-02-24/..', true],
  ['../2023-12-10', true],
  ['1982~/..', true],
  ['2021', true],
  ['2021-04-06/2022-08-08', true],
  ['2024-10-22/2024-10-24', false],
  ['2022-07', false],
  ['2023-12-07', false],
  ['[..2022-01-19]', false],
  ['[2022-01-19..]', false],
  ['[2023-12-25..2023-12-31]', false],
  ['XXXX', false],
  ['XXXX-10-22', false],
])('whether %s says how long rather than when: %s', (edtf, lasting) => {
  expect(isLasting(dated(edtf))).toBe(lasting);
});
