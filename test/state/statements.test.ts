import { describe, expect, test } from 'vitest';
import { asksForAny, leftAside, saidFilter, saidModel, type SaidFilter } from '../../src/state/statements.ts';
import { DEFAULT_VIEW, type View } from '../../src/state/view.ts';
import { aDataset, aStatement, aTopic } from '../support/builders.ts';
import { realDataset } from '../support/real-seeds.ts';

const NOTHING: SaidFilter = { speaker: [], addressee: [], topic: [], article: [], q: '' };
const small = aDataset({
  topics: [aTopic('trade'), aTopic('energy', 'trade')],
  statements: [
    aStatement('000-a', 'علاقاتنا جيدة', { speakers: ['putin'], addressee: 'raisi', topics: ['energy'] }),
    aStatement('000-b', 'نشكركم', { speakers: ['raisi'], addressee: 'putin', topics: ['trade'] }),
    aStatement('000-c', 'نحن ملتزمون', { speakers: ['patrushev'], onBehalfOf: 'putin' }),
  ],
});
const said = (filter: Partial<SaidFilter>, found: ReadonlySet<string> | null = null) =>
  saidModel(small, { ...NOTHING, ...filter }, found);
const ids = (filter: Partial<SaidFilter>, found: ReadonlySet<string> | null = null) =>
  said(filter, found).statements.map(({ id }) => id);

describe('statements', () => {
  test('are all there while nothing is asked for', () => {
    expect(ids({})).toEqual(['000-a', '000-b', '000-c']);
    expect(asksForAny(NOTHING)).toBe(false);
  });

  test('are of who said them, and of whoever they were said for', () => {
    expect(ids({ speaker: ['putin'] })).toEqual(['000-a', '000-c']);
    expect(ids({ speaker: ['putin', 'raisi'] })).toEqual(['000-a', '000-b', '000-c']);
  });

  test('are narrowed by one facet after another; a topic holds its narrower ones', () => {
    expect(ids({ topic: ['trade'] })).toEqual(['000-a', '000-b']);
    expect(ids({ topic: ['trade'], addressee: ['raisi'] })).toEqual(['000-a']);
    expect(ids({ topic: ['energy'], speaker: ['raisi'] })).toEqual([]);
  });

  test('are those the search found, and all where it asks for nothing', () => {
    expect(ids({}, new Set(['000-a', '000-c']))).toEqual(['000-a', '000-c']);
    expect(ids({ speaker: ['raisi'] }, new Set(['000-a', '000-b']))).toEqual(['000-b']);
    expect(ids({}, new Set())).toEqual([]);
    expect(ids({ q: '«»' }, null)).toHaveLength(3);
  });

  test('are counted with all other facets on and their own off', () => {
    const { speaker, addressee } = said({ speaker: ['raisi'], topic: ['trade'] }).counts;
    expect(speaker).toEqual([
      { value: 'putin', count: 1, chosen: false },
      { value: 'raisi', count: 1, chosen: true },
    ]);
    expect(addressee).toEqual([{ value: 'putin', count: 1, chosen: false }]);
    const chosen = said({ speaker: ['nobody'] }).counts.speaker.find(({ value }) => value === 'nobody');
    expect(chosen).toEqual({ value: 'nobody', count: 0, chosen: true });
  });

  test('are asked for by what the address says for the timeline too', () => {
    const view = { ...DEFAULT_VIEW, person: ['putin'], organisation: ['russia'], q: ' x ' };
    expect(saidFilter(view)).toEqual({ ...NOTHING, speaker: ['putin', 'russia'], q: 'x' });
  });
});

describe('what an address asks for and statements are not narrowed by', () => {
  test('is named, value by value, the period last', () => {
    const view: View = {
      ...DEFAULT_VIEW,
      kind: ['contact'],
      mode: ['visit', 'none'],
      status: ['planned'],
      place: ['tehran'],
      basis: ['stated'],
      from: '2022-01-01',
      to: '2023-12-31',
    };
    expect(leftAside(view)).toEqual([
      { filter: 'kind', value: 'contact' },
      { filter: 'mode', value: 'visit' },
      { filter: 'mode', value: 'none' },
      { filter: 'status', value: 'planned' },
      { filter: 'place', value: 'tehran' },
      { filter: 'basis', value: 'stated' },
      { filter: 'from', value: '2022-01-01' },
      { filter: 'to', value: '2023-12-31' },
    ]);
  });

  test('is neither what does narrow them nor how the reader has things shown', () => {
    const narrowed: View = {
      ...DEFAULT_VIEW,
      q: 'x',
      topic: ['trade'],
      person: ['putin'],
      organisation: ['russia'],
      addressee: ['raisi'],
      article: ['000'],
    };
    const shown: View = {
      ...DEFAULT_VIEW,
      theme: 'dark',
      digits: 'native',
      months: 'egyptian',
      size: 'large',
      outside: 'off',
      display: 'kiosk',
      lanes: 'topic',
      window: { from: '2022-01-01', to: '2022-02-01' },
      selected: ['x'],
    };
    for (const view of [DEFAULT_VIEW, narrowed, shown]) expect(leftAside(view)).toEqual([]);
  });
});

test('a count of the real statements tells how many choosing it shows', () => {
  const dataset = realDataset('ar');
  const { counts } = saidModel(dataset, NOTHING, null);
  for (const facet of ['speaker', 'addressee', 'topic', 'article'] as const) {
    for (const { value, count } of counts[facet])
      expect(saidModel(dataset, { ...NOTHING, [facet]: [value] }, null).statements).toHaveLength(count);
  }
});
