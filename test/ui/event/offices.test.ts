import { expect, it } from 'vitest';
import { officesAt, type LocalOffice } from '../../../src/ui/event/offices.ts';
import { dated } from '../../support/builders.ts';

const office = (
  from: string | null,
  to: string | null,
  basis: LocalOffice['basis'] = 'outside',
): LocalOffice => ({
  title: 'office',
  organisation: null,
  from,
  to,
  basis,
  evidence: [],
});

it.each([
  ['2008', '2024', '2022-11-09', true],
  ['2013', '2023', '2024-10-11', false],
  ['2023-05', null, '2023-04-30', false],
  ['2023-05', null, '2023-05-01', true],
  [null, '2021', '2021-12-31', true],
  [null, '2021', '2022-01-01', false],
  ['2022', '2022', '[2021-12-01..2022-02-01]', true],
  ['2022', '2022', '2019/..', true],
  // Nothing says when an undated event was: no office is claimed for it.
  ['2008', '2024', 'XXXX', false],
  // An article that calls somebody president gives no years.
  [null, null, 'XXXX', true],
])('an office from %s to %s is held at %s: %s', (from, to, edtf, held) => {
  expect(officesAt([office(from, to)], dated(edtf), 'on')).toHaveLength(held ? 1 : 0);
});

it('an office known from outside is not shown when that is switched off', () => {
  const offices = [office('2008', '2024'), office(null, null, 'text')];
  expect(officesAt(offices, dated('2022'), 'off').map(({ basis }) => basis)).toEqual(['text']);
});
