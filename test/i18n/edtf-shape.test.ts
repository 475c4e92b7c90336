import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shapeOf } from '../../src/i18n/edtf-shape.ts';
import { precisionOf, type Precision } from '../../src/i18n/precision.ts';

describe('how sharp a date is', () => {
  test.each<[string, Precision]>([
    ['2023-12-07', 'day'],
    ['2023-12-07~', 'day'],
    ['2022-07', 'month'],
    ['2022-07-XX', 'month'],
    ['2022-21', 'season'],
    ['2021', 'year'],
    ['2021-XX', 'year'],
    ['2024-10-22/2024-10-24', 'lasted'],
    ['2022-02/..', 'lasted'],
    ['../2023-12-10', 'lasted'],
    ['2023-12-07/2023-12-07', 'day'],
    ['[2023-12-25..2023-12-31]', 'within'],
    ['[..2022-01-19]', 'limit'],
    ['[2022-01-19..]', 'limit'],
    ['XXXX', 'undated'],
    ['XXXX-XX', 'undated'],
    ['XXXX-10-22', 'partial'],
    ['XXXX-10-22/XXXX-10-24', 'partial'],
    ['[2022-05, 2022-07]', 'partial'],
    ['202X', 'partial'],
  ])('%s: %s', (edtf, precision) => {
    expect(precisionOf(edtf)).toBe(precision);
  });
});

describe('the shape of a value', () => {
  test('knows both ends of a range, and how sure each is', () => {
    const part = { year: 2022, season: null, month: null, day: null, approximate: false, uncertain: false };
    expect(shapeOf('2022?/2023-05~')).toEqual({
      type: 'interval',
      from: { ...part, uncertain: true },
      to: { ...part, year: 2023, month: 5, approximate: true },
    });
    expect(shapeOf('[..2022%]')).toEqual({
      type: 'within',
      from: null,
      to: { ...part, approximate: true, uncertain: true },
    });
  });

  test.each([
    '',
    '/',
    '..',
    '../..',
    '[..]',
    '2022-13',
    '2022-00',
    '2022-XX-05',
    '20222',
    'Y-17000',
    '{2022, 2023}',
    '2023-12-07T10:00:00Z',
    '2022/2023/2024',
    'yesterday',
    '٢٠٢٣-١٢-٠٧',
    '__proto__',
  ])('without words is left as it stands: %j', (edtf) => {
    expect(shapeOf(edtf)).toEqual({ type: 'other', edtf });
  });

  test('is found without fail, whatever is written', () => {
    const pieces = fc.constantFrom(
      '2022',
      'XX',
      '-',
      '12',
      '/',
      '..',
      '[',
      ']',
      '~',
      '?',
      '%',
      ',',
      ' ',
      'Y',
      '07',
      'T',
    );
    fc.assert(
      fc.property(
        fc.array(pieces).map((all) => all.join('')),
        (edtf) => {
          const shape = shapeOf(edtf);
          expect(shape.type === 'other' ? shape.edtf : edtf).toBe(edtf);
          expect(precisionOf(edtf)).toEqual(expect.any(String));
        },
      ),
    );
  });
});
