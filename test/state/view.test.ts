import { describe, expect, test } from 'vitest';
import {
  clearFilters,
  DEFAULT_VIEW,
  elsewhere,
  hasFilters,
  LIST_FACETS,
  toggleFacet,
  type View,
} from '../../src/state/view.ts';

/** One view for everything that narrows the events, each with that alone. */
const NARROWED: [string, View][] = [
  ['a search', { ...DEFAULT_VIEW, q: 'غزة' }],
  ['a beginning', { ...DEFAULT_VIEW, from: '2022-01-01' }],
  ['an end', { ...DEFAULT_VIEW, to: '2022-01-01' }],
  ...LIST_FACETS.map((facet): [string, View] => [facet, toggleFacet(DEFAULT_VIEW, facet, 'x')]),
];

describe('filters', () => {
  test.each(NARROWED)('are on with %s, and off once cleared', (_, view) => {
    expect(hasFilters(view)).toBe(true);
    expect(clearFilters(view)).toEqual(DEFAULT_VIEW);
  });

  test('are none where only the way of showing is chosen, which clearing leaves', () => {
    const shown: View = {
      ...DEFAULT_VIEW,
      theme: 'dark',
      lanes: 'topic',
      axis: 'scale',
      outside: 'off',
      window: { from: '2022-01-01', to: '2022-02-01' },
      selected: ['gaza-war-2023'],
    };
    expect(hasFilters(shown)).toBe(false);
    expect(clearFilters({ ...shown, q: 'x', kind: ['contact'] })).toEqual(shown);
  });
});

test('what belongs to one page is left behind on the way to another, and nothing else', () => {
  const kept: View = {
    ...DEFAULT_VIEW,
    q: 'غزة',
    person: ['putin'],
    theme: 'dark',
    selected: ['gaza-war-2023'],
  };
  const here: View = { ...kept, evidence: { start: 1, end: 2 }, addressee: ['raisi'], aspect: 'place' };
  expect(elsewhere(here)).toEqual(kept);
});

test('a value switched on joins the others, and switched off leaves them', () => {
  const one = toggleFacet(DEFAULT_VIEW, 'status', 'planned');
  const two = toggleFacet(one, 'status', 'invited');
  expect(two.status).toEqual(['planned', 'invited']);
  expect(toggleFacet(two, 'status', 'planned').status).toEqual(['invited']);
  expect(toggleFacet(one, 'status', 'planned')).toEqual(DEFAULT_VIEW);
  expect(DEFAULT_VIEW.status).toEqual([]);
});
