import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEdtf } from '../../src/pipeline/edtf.ts';

function bounds(text: string): [string | null, string | null] | string {
  const reading = readEdtf(text);
  return reading.ok ? [reading.dated.earliest, reading.dated.latest] : reading.found;
}

describe('bounds', () => {
  test.each([
    ['2023-12-07', '2023-12-07', '2023-12-07'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023', '2023-01-01', '2023-12-31'],
    ['202X', '2020-01-01', '2029-12-31'],
    ['20XX', '2000-01-01', '2099-12-31'],
    ['2XXX', '2000-01-01', '2999-12-31'],
    ['201', '2010-01-01', '2019-12-31'],
    ['20', '2000-01-01', '2099-12-31'],
    ['2023-XX', '2023-01-01', '2023-12-31'],
    ['2023-12-XX', '2023-12-01', '2023-12-31'],
    ['2023-XX-22', '2023-01-22', '2023-12-22'],
    ['2023-1X', '2023-10-01', '2023-12-31'],
    ['2023-12-0X', '2023-12-01', '2023-12-09'],
    ['202X-02-29', '2020-02-29', '2028-02-29'],
    ['XXXX', null, null],
    ['XXXX-10-22', null, null],
    ['XXXX-10-22/XXXX-10-24', null, null],
    ['2024-10-22/2024-10-24', '2024-10-22', '2024-10-24'],
    ['2022-01/2023', '2022-01-01', '2023-12-31'],
    ['2023-10-07/..', '2023-10-07', null],
    ['2023-10-07/', '2023-10-07', null],
    ['../2023-10-07', null, '2023-10-07'],
    ['/2023', null, '2023-12-31'],
    ['[..2022-01-19]', null, '2022-01-19'],
    ['[2023-12-07..]', '2023-12-07', null],
    ['[2023-12-25..2023-12-31]', '2023-12-25', '2023-12-31'],
    ['[2022-03,2021-07..2021-09]', '2021-07-01', '2022-03-31'],
    ['{2022,2023-05}', '2022-01-01', '2023-05-31'],
    ['2024-21', '2024-03-01', '2024-05-31'],
    ['2024-22', '2024-06-01', '2024-08-31'],
    ['2024-23', '2024-09-01', '2024-11-30'],
    ['2023-24', '2023-12-01', '2024-02-29'],
    ['2024-33', '2024-01-01', '2024-03-31'],
    ['2024-40', '2024-01-01', '2024-06-30'],
    ['2004-01-01T10:10:10Z', '2004-01-01', '2004-01-01'],
  ])('%s: %s to %s', (text, earliest, latest) => {
    expect(bounds(text)).toEqual([earliest, latest]);
  });

  test.each([
    ['7 December 2023', /is no EDTF/u],
    ['2023-02-30', /is no EDTF/u],
    ['2023-13', /is no EDTF/u],
    ['', /is no EDTF/u],
    ['2023-12-07 ', /is no EDTF/u],
    ['Y17E7', /0000 to 9999/u],
    ['-0100', /0000 to 9999/u],
    ['1950S2', /0000 to 9999/u],
    ['2023-12-07/2023-12-01', /before it begins/u],
    ['[2023-12-07..2023-12-01]', /before it begins/u],
  ])('%s is refused', (text, reason) => {
    expect(bounds(text)).toMatch(reason);
  });
});

/** All days of a year, by the calendar of the JavaScript engine. */
function daysOf(year: number): string[] {
  const first = Date.UTC(year, 0, 1);
  const count = (Date.UTC(year + 1, 0, 1) - first) / 86_400_000;
  return Array.from({ length: count }, (_, index) =>
    new Date(first + index * 86_400_000).toISOString().slice(0, 10),
  );
}

const digit = (plain: string, hidden: boolean): string => (hidden ? 'X' : plain);

test('a date with unspecified digits spans exactly the days that match it', () => {
  const hidden = fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean());
  fc.assert(
    fc.property(fc.integer({ min: 1890, max: 2110 }), fc.nat(364), hidden, (year, index, [a, b, c, d]) => {
      const day = daysOf(year)[index] ?? `${year}-01-01`;
      const [y = '', m = '', n = ''] = day.split('-');
      const pattern = `${y}-${digit(m[0] ?? '', a)}${digit(m[1] ?? '', b)}-${digit(n[0] ?? '', c)}${digit(n[1] ?? '', d)}`;
      const reading = readEdtf(pattern);
      if (!reading.ok) return; // Not every mixture is EDTF.
      const matching = daysOf(year).filter((one) =>
        one.split('').every((l, i) => pattern[i] === 'X' || pattern[i] === l),
      );
      expect(reading.dated).toEqual({ edtf: pattern, earliest: matching[0], latest: matching.at(-1) });
    }),
  );
});

const precise = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.nat(364), fc.constantFrom(4, 7, 10))
  .map(([year, index, length]) => (daysOf(year)[index] ?? `${year}-01-01`).slice(0, length));

test('“~”, “?” and “%” say how sure a date is, and never widen it', () => {
  fc.assert(
    fc.property(precise, fc.constantFrom('~', '?', '%'), (date, mark) => {
      expect(bounds(date + mark)).toEqual(bounds(date));
    }),
  );
});

test('an interval and a set run from the beginning of the first to the end of the last', () => {
  fc.assert(
    fc.property(precise, precise, (a, b) => {
      const [first, last] = [bounds(a), bounds(b)];
      if (typeof first === 'string' || typeof last === 'string') throw new Error('a plain date was not read');
      const ordered = (first[0] ?? '') <= (last[1] ?? '');
      const reversed: unknown = expect.stringContaining('before it begins');
      const expected = ordered ? [first[0], last[1]] : reversed;
      expect(bounds(`${a}/${b}`)).toEqual(expected);
      // The grammar takes a stretch within a set only between dates of one precision.
      const set = a.length === b.length ? `[${a}..${b}]` : `${a}/${b}`;
      expect(bounds(set)).toEqual(expected);
    }),
  );
});
