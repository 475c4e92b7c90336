import { describe, expect, test } from 'vitest';
import { readView, searchString } from '../../../src/state/params.ts';
import { knownIds } from '../../../src/state/use-view.ts';
import { DEFAULT_VIEW } from '../../../src/state/view.ts';
import { chosenRow, compareModel, MARKS } from '../../../src/ui/compare/model.ts';
import {
  aDataset,
  aDate,
  anArticle,
  anEvent,
  aParticipant,
  aPassage,
  aSayingAccount,
  aSays,
} from '../../support/builders.ts';
import { realDataset } from '../../support/real-seeds.ts';

const dates = [
  aSayingAccount('000', [aSays('date', '2023-12-07')]),
  aSayingAccount('001', [aSays('date', '2023-12-08')]),
];

function marksOf(event: ReturnType<typeof anEvent>, outside: 'on' | 'off') {
  const model = compareModel(aDataset({ events: [event] }), event, outside);
  if (model.accounts === 'one') return null;
  return model.aspects.flatMap(({ cells }) => cells.map(({ mark }) => mark));
}

describe('the accounts of an event side by side', () => {
  test('are marked by the day that each of them states', () => {
    const event = anEvent('talks', { accounts: dates });
    expect(marksOf(event, 'on')).toEqual(['differs', 'differs']);
    expect(marksOf(event, 'off')).toEqual(['differs', 'differs']);
  });

  test('bear no mark from a day that rests on what is switched off', () => {
    const event = anEvent('talks', {
      accounts: dates,
      date: aDate('2023-12-07', { basis: 'publication', textual: null }),
    });
    expect(marksOf(event, 'on')).toEqual(['differs', 'differs']);
    expect(marksOf(event, 'off')).toEqual(['only-here', 'only-here']);
    const model = compareModel(aDataset({ events: [event] }), event, 'off');
    expect(model.showsDay).toBe(false);
  });

  test('have no row of words for whom no article names, once outside knowledge is off', () => {
    const articles = ['000', '001'].map((id) => {
      const evidence = aPassage(id, 'العدو');
      return {
        ...anArticle(id, evidence.exact),
        terms: [{ refersTo: 'raisi', voice: 'outlet' as const, evidence, note: '' }],
      };
    });
    const participants = [{ ...aParticipant('raisi'), basis: 'outside' as const }];
    const event = anEvent('talks', { accounts: dates, participants });
    const terms = (outside: 'on' | 'off') => {
      const model = compareModel(aDataset({ articles, events: [event] }), event, outside);
      return model.accounts === 'several' && model.terms.map(({ name }) => name);
    };
    expect(terms('on')).toEqual(['terms-raisi']);
    expect(terms('off')).toEqual([]);
  });

  test('are no comparison where there is one, and others are offered', () => {
    const alone = anEvent('alone', { accounts: [aSayingAccount('000', [aSays('date', '2023-12-07')])] });
    const other = anEvent('other', { accounts: dates });
    const model = compareModel(aDataset({ events: [alone, other] }), alone, 'on');
    expect(model.accounts === 'one' && model.nearest.map(({ id }) => id)).toEqual(['other']);
  });
});

describe('the row that stands alone on a phone', () => {
  const event = anEvent('talks', {
    accounts: ['000', '001'].map((article) =>
      aSayingAccount(article, [aSays('place', 'moscow'), aSays('date', '2023-12-07')]),
    ),
  });
  const model = compareModel(aDataset({ events: [event] }), event, 'on');
  if (model.accounts === 'one') throw new Error('there are two accounts');

  test('is the one the address names', () => {
    expect(chosenRow(model, 'place')?.key).toBe('aspect-place');
  });

  test('is the first where the address names none, or one that these accounts have not', () => {
    const [first] = model.aspects;
    expect(chosenRow(model, null)).toBe(first);
    expect(chosenRow(model, 'figure')).toBe(first);
    expect(chosenRow(model, 'terms-elsewhere')).toBe(first);
  });
});

describe.each(['ar', 'fa', 'en', 'ru'] as const)('the record in %s', (language) => {
  const dataset = realDataset(language);

  test('counts every cell of every table once', () => {
    for (const event of dataset.events) {
      const model = compareModel(dataset, event, 'on');
      if (model.accounts === 'one') continue;
      const rows = model.aspects.length + model.terms.length;
      const counted = MARKS.reduce((sum, mark) => sum + model.counts[mark], 0);
      expect({ id: event.id, counted }).toEqual({ id: event.id, counted: rows * model.articles.length });
      expect(new Set([...model.aspects, ...model.terms].map(({ key }) => key)).size).toBe(rows);
    }
  });

  test('shows each row that an address names', () => {
    const known = knownIds(dataset);
    let terms = 0;
    for (const event of dataset.events) {
      const model = compareModel(dataset, event, 'on');
      if (model.accounts === 'one') continue;
      terms += model.terms.length;
      for (const row of [...model.aspects, ...model.terms]) {
        const address = new URLSearchParams(searchString({ ...DEFAULT_VIEW, aspect: row.name }));
        const { view, unreadable } = readView(address, known);
        expect(unreadable).toEqual([]);
        expect(chosenRow(model, view.aspect)).toBe(row);
      }
    }
    expect(terms).toBeGreaterThan(10);
  });

  test('names all that loaded words refer to', () => {
    for (const event of dataset.events) {
      const model = compareModel(dataset, event, 'on');
      if (model.accounts === 'one') continue;
      for (const { referent } of model.terms) expect(referent.name).not.toBe(referent.id);
    }
  });
});
