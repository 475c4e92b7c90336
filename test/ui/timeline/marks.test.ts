import { describe, expect, test } from 'vitest';
import type { LocalEvent } from '../../../src/domain/bundle.ts';
import { DAY, dayEnd, dayStart } from '../../../src/domain/time/day.ts';
import { markOf } from '../../../src/ui/timeline/marks.ts';
import { aDate, anAccount, anEvent, aParticipant, dated } from '../../support/builders.ts';

const BOUNDS = { start: dayStart('2020-01-01'), end: dayStart('2025-01-01') };
const SIDES = new Map([['putin', 'russia'] as const]);

const markAt = (
  when: string | LocalEvent['date'],
  rest: Partial<LocalEvent> = {},
  outside: 'on' | 'off' = 'on',
) => {
  const date = typeof when === 'string' ? aDate(when) : when;
  return markOf(anEvent('x', { date, ...rest }), 'meetings', SIDES, outside, BOUNDS);
};

describe('where an event stands', () => {
  test('is noon of its day, where that is known', () => {
    const noon = dayStart('2023-12-07') + DAY / 2;
    expect(markAt('2023-12-07')).toMatchObject({ shape: 'point', start: noon, end: noon });
    expect(markAt('2023-12-07/2023-12-07')).toMatchObject({ shape: 'point', start: noon });
    expect(markAt('[2023-12-07..2023-12-07]')).toMatchObject({ shape: 'point', start: noon });
  });

  test('is nowhere without a date', () => {
    expect(markAt('XXXX')).toBeNull();
    expect(markAt('XXXX-10-22/XXXX-10-24')).toBeNull();
    const date = aDate('2023-12-07', { basis: 'publication', textual: null });
    expect(markAt(date, {}, 'off')).toBeNull();
  });

  test('is the sharper day from outside, and marked so, until that is switched off', () => {
    const date = aDate('2022-07', { outside: { ...dated('2022-07-19'), note: '', source: '' } });
    expect(markAt(date)).toMatchObject({
      shape: 'point',
      date: { edtf: '2022-07-19', outside: true },
    });
    expect(markAt(date, {}, 'off')).toMatchObject({
      shape: 'band',
      date: { edtf: '2022-07', outside: false },
    });
  });

  const days = (start: string, end: string) => ({ start: dayStart(start), end: dayEnd(end) });
  test.each([
    ['2022-07', days('2022-07-01', '2022-07-31')],
    ['2021', days('2021-01-01', '2021-12-31')],
    ['2024-10-22/2024-10-24', days('2024-10-22', '2024-10-24')],
    ['[2023-12-25..2023-12-31]', days('2023-12-25', '2023-12-31')],
    // What goes on runs to the end of the axis.
    ['2022-02-24/..', { start: dayStart('2022-02-24'), end: BOUNDS.end }],
    // One known limit: a few days, too short to be read as a claim.
    ['[2022-01-19..]', days('2022-01-19', '2022-01-22')],
    ['[..2022-11-13]', days('2022-11-10', '2022-11-13')],
    ['../2023-12-10', days('2023-12-07', '2023-12-10')],
  ])('is a band over all that %s may be', (edtf, extent) => {
    expect(markAt(edtf)).toMatchObject({ shape: 'band', ...extent });
  });
});

describe('an end of a band', () => {
  test.each([
    ['2024-10-22/2024-10-24', 'sharp', 'sharp'],
    ['2022-02-24/..', 'sharp', 'soft'],
    ['../2023-12-10', 'soft', 'sharp'],
    ['[..2022-11-13]', 'soft', 'sharp'],
    ['[2022-01-19..]', 'sharp', 'soft'],
    ['2022-07', 'soft', 'soft'],
    ['2022-22', 'soft', 'soft'],
    ['2021', 'soft', 'soft'],
    ['[2023-12-25..2023-12-31]', 'soft', 'soft'],
    ['2021-08/2022-01-19', 'soft', 'sharp'],
    ['2022-01-19/2022-08', 'sharp', 'soft'],
    ['1982~/..', 'soft', 'soft'],
    ['2022-01-19~/2022-02-03', 'soft', 'sharp'],
    ['2022-01-19/2022-02-03?', 'sharp', 'soft'],
    ['[..2022-11]', 'soft', 'soft'],
    ['202X', 'soft', 'soft'],
  ])('is soft where it is open or not known to the day: %s begins %s and ends %s', (edtf, start, end) => {
    expect(markAt(edtf)).toMatchObject({ softStart: start === 'soft', softEnd: end === 'soft' });
  });
});

describe('who is drawn first', () => {
  const rank = (rest: Partial<LocalEvent>) => markAt('2023-12-07', rest)!.rank;
  test.each<[string, Partial<LocalEvent>, string, Partial<LocalEvent>]>([
    ['a meeting', {}, 'a statement', { mode: 'statement' }],
    ['a call', { mode: 'phone' }, 'a document', { mode: 'document' }],
    ['a document', { mode: 'document' }, 'no way of meeting at all', { mode: null }],
    ['presidents', {}, 'ministers', { level: 'ministers' }],
    ['ministers', { level: 'ministers' }, 'officials', { level: 'officials' }],
    ['officials', { level: 'officials' }, 'institutions', { level: 'institutions' }],
    ['what took place', {}, 'the same planned', { status: 'planned' }],
    ['what two articles tell', { accounts: [anAccount('000'), anAccount('003')] }, 'what one tells', {}],
  ])('%s before %s', (_first, first, _then, then) => {
    expect(rank(first)).toBeLessThan(rank(then));
  });
});

test('a mark carries what its words and glyph are made of', () => {
  const mark = markAt('2023-12-07', {
    title: 'لقاء',
    status: 'planned',
    participants: [aParticipant('putin', 'host')],
    accounts: [anAccount('000'), anAccount('003')],
  });
  expect(mark).toMatchObject({
    event: 'x',
    lane: 'meetings',
    title: 'لقاء',
    accounts: 2,
    spec: { kind: 'contact', mode: 'meeting', status: 'planned', sides: ['russia'] },
  });
});
