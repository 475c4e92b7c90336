import { describe, expect, test } from 'vitest';
import { markStrip } from '../../src/state/mark-strip.ts';
import { aDate, anEvent } from '../support/builders.ts';
import { realDataset } from '../support/real-seeds.ts';

const on = (id: string, edtf: string) => anEvent(id, { date: aDate(edtf) });
const ids = (strip: ReturnType<typeof markStrip>) =>
  strip?.stacks.map(({ events }) => events.map(({ id }) => id));

describe('a strip of marks', () => {
  const early = on('early', '2022-01-01');
  const late = on('late', '2023-12-31');
  const record = [early, on('spring', '2022-04-02'), late, on('never', 'XXXX'), on('long', '2022/2023')];

  test('spans the years of the whole record, whatever it shows', () => {
    const strip = markStrip([late], record, 'on');
    expect(strip?.years.map(({ year }) => year)).toEqual([2022, 2023]);
    expect(strip?.stacks).toHaveLength(1);
    expect(strip?.stacks[0]?.at).toBeCloseTo(1, 2);
  });

  test('counts what has no one place: no date, or a long one', () => {
    expect(markStrip(record, record, 'on')).toMatchObject({ placed: 3, without: 2 });
    expect(ids(markStrip(record, record, 'on'))).toEqual([['early'], ['spring'], ['late']]);
  });

  test('stacks what stands together, in order of time, and counts what a stack cannot hold', () => {
    const crowd = Array.from({ length: 6 }, (_, day) => on(`day-${day}`, `2022-06-0${6 - day}`));
    const strip = markStrip(crowd, [...record, ...crowd], 'on');
    expect(ids(strip)).toEqual([['day-5', 'day-4', 'day-3', 'day-2']]);
    expect(strip?.stacks[0]).toMatchObject({ more: 2 });
    expect(strip?.stacks[0]?.days).toHaveLength(6);
  });

  test('is none where the record has no date, and empty where its events have none', () => {
    expect(markStrip([on('never', 'XXXX')], [on('never', 'XXXX')], 'on')).toBeNull();
    expect(markStrip([on('never', 'XXXX')], record, 'on')).toMatchObject({
      stacks: [],
      placed: 0,
      without: 1,
    });
  });

  test('with what is from outside off, goes by the articles’ own words', () => {
    const known = anEvent('plan', {
      date: aDate('XXXX', { outside: { ...aDate('2022-05-05'), source: '' } }),
    });
    expect(markStrip([known, late], [...record, known], 'on')).toMatchObject({ placed: 2, outside: 1 });
    expect(markStrip([known, late], [...record, known], 'off')).toMatchObject({ placed: 1, outside: 0 });
  });
});

test('every event of the real record is on its strip once, or counted as without a place', () => {
  const { events } = realDataset('ar');
  const strip = markStrip(events, events, 'on');
  const drawn = strip?.stacks.reduce((sum, stack) => sum + stack.events.length + stack.more, 0);
  expect(drawn).toBe(strip?.placed);
  expect((strip?.placed ?? 0) + (strip?.without ?? 0)).toBe(events.length);
  for (const { at } of strip?.stacks ?? []) expect(at >= 0 && at <= 1).toBe(true);
});
