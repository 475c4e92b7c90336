import { expect, it } from 'vitest';
import { linkedData } from '../../../src/app/prerender/linked-data.ts';
import type { LocalEvent } from '../../../src/domain/bundle.ts';
import { aDataset, aDate, anArticle, anEvent, dated } from '../../support/builders.ts';

/** What a machine is told of an event that is the whole record. */
function toldOf(rest: Partial<LocalEvent>): unknown {
  const dataset = aDataset({ events: [anEvent('talks', rest)], articles: [anArticle('000', 'نص')] });
  const page = { name: 'event', id: 'talks' } as const;
  const site = 'https://record.example/';
  return linkedData(page, {
    language: 'en',
    title: 'Talks',
    description: '',
    dataset,
    site,
    url: site,
    name: 'Sijill',
  })['about'];
}

it.each<[string, LocalEvent['date'], object]>([
  ['a stated day', aDate('2023-12-07'), { startDate: '2023-12-07' }],
  ['a span', aDate('2022-02/2022-07'), { startDate: '2022-02', endDate: '2022-07' }],
  [
    'a month sharpened from outside',
    aDate('2022-07', { outside: { ...dated('2022-07-19'), note: '', source: 'A report' } }),
    { startDate: '2022-07' },
  ],
])('gives machines a date that stands in the articles: %s', (_, date, wanted) => {
  expect(toldOf({ date })).toMatchObject({ '@type': 'Event', ...wanted });
});

it.each<[string, LocalEvent['date']]>([
  ['a day known from outside', aDate('2023-12-07', { basis: 'outside', textual: null })],
  ['a day counted from one of publication', aDate('2023-12-07', { basis: 'publication', textual: null })],
  ['an uncertain day', aDate('2023-12-07?')],
])('gives machines no date without its brackets and its source: %s', (_, date) => {
  expect(toldOf({ date })).toMatchObject({ '@type': 'Event' });
  expect(toldOf({ date })).not.toHaveProperty('startDate');
});

it('does not call a plan or an allegation an event', () => {
  for (const status of ['planned', 'alleged'] as const) {
    expect(toldOf({ status })).toMatchObject({ '@type': 'Thing' });
    expect(toldOf({ status, date: aDate('2024') })).not.toHaveProperty('startDate');
  }
});
