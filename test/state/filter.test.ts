import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LocalEvent } from '../../src/domain/bundle.ts';
import { BASES, KINDS, MODES, STATUSES } from '../../src/domain/dataset.ts';
import { addDays } from '../../src/domain/time/day.ts';
import { countFacet, filterEvents, indexFacets, liftable, type Hits } from '../../src/state/filter.ts';
import { clearFilters, DEFAULT_VIEW, LIST_FACETS, type ListFacet, type View } from '../../src/state/view.ts';
import {
  aDataset,
  aDate,
  anAccount,
  anEvent,
  anOrganisation,
  aParticipant,
  aPerson,
  aPlace,
  aTopic,
  dated,
  placed,
} from '../support/builders.ts';

const PEOPLE = ['putin', 'raisi'];
const ORGANISATIONS = ['russia', 'brics'];
const PLACES = { russia: null, moscow: 'russia', kremlin: 'moscow', tehran: null };
const TOPICS = { war: null, drones: 'war', energy: null };
const ARTICLES = ['000', '001', '002'];
const DATES = [
  '2023-12-07',
  '2023-12-08',
  '2023-12',
  '2022',
  '2022-01-19',
  '[..2023-12-05]',
  '[2022-07-01..]',
  '2022-02-24/..',
  '../2023-12-10',
  '[2023-12-25..2023-12-31]',
  'XXXX',
];

const entities = {
  people: PEOPLE.map((id) => aPerson(id)),
  organisations: ORGANISATIONS.map((id) => anOrganisation(id)),
  places: Object.entries(PLACES).map(([id, within]) => aPlace(`in-${id}`, within && `in-${within}`)),
  topics: Object.entries(TOPICS).map(([id, broader]) => aTopic(id, broader)),
};

const some = <T>(values: readonly T[], least = 0) => fc.subarray([...values], { minLength: least });

/** What an event is filtered by. */
const anyTraits = fc.record({
  kind: fc.constantFrom(...KINDS),
  mode: fc.constantFrom(...MODES, null),
  status: fc.constantFrom(...STATUSES),
  basis: fc.constantFrom(...BASES),
  date: fc.constantFrom(...DATES),
  textual: fc.constantFrom(...DATES, null),
  outside: fc.option(fc.constantFrom(...DATES), { nil: undefined, freq: 3 }),
  topics: some(Object.keys(TOPICS)),
  entities: some([...PEOPLE, ...ORGANISATIONS]),
  places: some(entities.places.map(({ id }) => id)),
  // Of those that take part and of the places: what no article says.
  unsaid: some([...PEOPLE, ...ORGANISATIONS, ...entities.places.map(({ id }) => id)]),
  articles: some(ARTICLES, 1),
});

type Traits = typeof anyTraits extends fc.Arbitrary<infer T> ? T : never;

function eventOf(traits: Traits, order: number): LocalEvent {
  const basisOf = (id: string) => (traits.unsaid.includes(id) ? 'outside' : 'stated');
  return anEvent(`event-${order}`, {
    kind: traits.kind,
    mode: traits.mode,
    status: traits.status,
    topics: traits.topics,
    date: aDate(traits.date, {
      basis: traits.basis,
      textual: traits.textual === null ? null : dated(traits.textual),
      ...(traits.outside && { outside: { ...dated(traits.outside), note: '', source: '' } }),
    }),
    // Named twice, as host and as speaker: still one event.
    participants: traits.entities.flatMap((id) => [
      { ...aParticipant(id, 'host'), basis: basisOf(id) },
      { ...aParticipant(id, 'sender'), basis: basisOf(id) },
    ]),
    places: traits.places.map((id) => ({ ...placed(id), basis: basisOf(id) })),
    accounts: traits.articles.map((id) => anAccount(id)),
  });
}

const anyDataset = fc
  .array(anyTraits, { maxLength: 8 })
  .map((all) => aDataset({ ...entities, events: all.map(eventOf) }));

/** Every day on which a date begins or ends, with the days around it: between them nothing changes. */
const CALENDAR = [
  ...new Set(
    DATES.flatMap((edtf) => [dated(edtf).earliest, dated(edtf).latest])
      .filter((day) => day !== null)
      .flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]),
  ),
];

const day = fc.constantFrom(...CALENDAR);
const anyView: fc.Arbitrary<View> = fc
  .record({
    kind: some(KINDS),
    mode: some([...MODES, 'none'] as const),
    status: some(STATUSES),
    basis: some(BASES),
    topic: some(Object.keys(TOPICS)),
    person: some(PEOPLE),
    organisation: some(ORGANISATIONS),
    place: some(entities.places.map(({ id }) => id)),
    article: some(ARTICLES),
    from: fc.option(day),
    to: fc.option(day),
    outside: fc.constantFrom('on', 'off'),
    // Most facets are left open, else nothing is ever found.
    asked: some([...LIST_FACETS, 'from', 'to'] as const),
  })
  .map(({ asked, ...view }) => {
    const all: View = { ...DEFAULT_VIEW, outside: view.outside };
    return asked.reduce((made, name) => ({ ...made, [name]: view[name] }), all);
  })
  .filter(({ from, to }) => from === null || to === null || from <= to);

const anyHits: fc.Arbitrary<Hits> = fc.option(
  some(Array.from({ length: 8 }, (_, order) => `event-${order}`)).map((ids) => new Set(ids)),
);

/** The oracle: what an event has under a facet, written out. */
function valuesOf(event: LocalEvent, facet: ListFacet, outside: View['outside']): string[] {
  const isShown = ({ basis }: { basis: string }) => outside === 'on' || basis !== 'outside';
  const named = event.participants.filter(isShown).map(({ entity }) => entity);
  const outwards = (ids: string[], outer: Record<string, string | null>): string[] =>
    ids.flatMap((id) => [id, ...outwards([outer[id] ?? []].flat(), outer)]);
  switch (facet) {
    case 'kind':
    case 'status':
      return [event[facet]];
    case 'mode':
      return [event.mode === null ? 'none' : event.mode];
    case 'basis':
      return isShown(event.date) ? [event.date.basis] : [];
    case 'topic':
      return outwards(event.topics, TOPICS);
    case 'person':
      return named.filter((id) => PEOPLE.includes(id));
    case 'organisation':
      return named.filter((id) => ORGANISATIONS.includes(id));
    case 'place':
      return outwards(
        event.places.filter(isShown).map(({ place }) => place.replace('in-', '')),
        PLACES,
      ).map((id) => `in-${id}`);
    case 'article':
      return event.accounts.map(({ article }) => article);
  }
}

/** The oracle: whether a view shows an event, day by day. */
function shows(view: View, hits: Hits, event: LocalEvent): boolean {
  const { date } = event;
  const shown = view.outside === 'off' ? date.textual : (date.outside ?? date);
  const { from, to } = view;
  const inPeriod =
    (from === null && to === null) ||
    (shown !== null &&
      shown.edtf !== 'XXXX' &&
      CALENDAR.some(
        (at) =>
          (from === null || at >= from) &&
          (to === null || at <= to) &&
          (shown.earliest === null || at >= shown.earliest) &&
          (shown.latest === null || at <= shown.latest),
      ));
  return (
    inPeriod &&
    (hits === null || hits.has(event.id)) &&
    LIST_FACETS.every((facet) => {
      const wanted: readonly string[] = view[facet];
      return (
        wanted.length === 0 || valuesOf(event, facet, view.outside).some((value) => wanted.includes(value))
      );
    })
  );
}

const idsOf = (events: readonly LocalEvent[]) => events.map(({ id }) => id);

describe('the events a view shows', () => {
  test('are those the oracle would show, each once', () => {
    fc.assert(
      fc.property(anyDataset, anyView, anyHits, (dataset, view, hits) => {
        const shown = idsOf(filterEvents(dataset, indexFacets(dataset), view, hits));
        const expected = idsOf(dataset.events.filter((event) => shows(view, hits, event)));
        expect(shown.toSorted()).toEqual(expected.toSorted());
      }),
    );
  });

  test('are all events where nothing is asked for', () => {
    fc.assert(
      fc.property(anyDataset, anyView, (dataset, view) => {
        const shown = filterEvents(dataset, indexFacets(dataset), clearFilters(view), null);
        expect(idsOf(shown).toSorted()).toEqual(idsOf(dataset.events).toSorted());
      }),
    );
  });

  test('stand in order of the day shown; behind them what lasts, last what has no date', () => {
    const events = [
      anEvent('undated', { date: aDate('XXXX') }),
      anEvent('war', { date: aDate('2022-02-24/..') }),
      anEvent('whole-year', { date: aDate('2021') }),
      anEvent('second', { date: aDate('2023-12-08') }),
      anEvent('first', { date: aDate('2023-12-07') }),
      anEvent('also-first', { date: aDate('2023-12-07') }),
      anEvent('before', { date: aDate('[..2023-12-06]') }),
      anEvent('month', { date: aDate('2023-12') }),
      anEvent('known-better', {
        date: aDate('2024', { outside: { ...dated('2022-07-19'), note: '', source: '' } }),
      }),
    ];
    const dataset = aDataset({ events });
    const order = (outside: 'on' | 'off') =>
      idsOf(filterEvents(dataset, indexFacets(dataset), { ...DEFAULT_VIEW, outside }, null)).join(' ');
    expect(order('on')).toBe('known-better month before first also-first second whole-year war undated');
    expect(order('off')).toBe('month before first also-first second whole-year war known-better undated');
  });

  test('include what lies in a place within the place asked for, and a topic under the topic', () => {
    const dataset = aDataset({
      ...entities,
      events: [anEvent('there', { places: [placed('in-kremlin')], topics: ['drones'] })],
    });
    const found = (view: Partial<View>) =>
      filterEvents(dataset, indexFacets(dataset), { ...DEFAULT_VIEW, ...view }, null).length;
    expect(found({ place: ['in-russia'], topic: ['war'] })).toBe(1);
    expect(found({ place: ['in-tehran'] })).toBe(0);
    expect(found({ topic: ['energy'] })).toBe(0);
  });

  test('are found even where an editor let two places lie in each other', () => {
    const dataset = aDataset({
      places: [aPlace('a', 'b'), aPlace('b', 'a')],
      events: [anEvent('there', { places: [placed('a')] })],
    });
    expect(indexFacets(dataset).get('there')?.on.place).toEqual(['a', 'b']);
  });

  test('have no date in a period that the articles do not give, once outside knowledge is off', () => {
    const date = aDate('2023-12-07', { basis: 'publication', textual: null });
    const dataset = aDataset({ events: [anEvent('yesterday', { date })] });
    const view = { ...DEFAULT_VIEW, from: '2023-12-01', to: '2023-12-31' };
    const found = (outside: 'on' | 'off') =>
      filterEvents(dataset, indexFacets(dataset), { ...view, outside }, null).length;
    expect([found('on'), found('off')]).toEqual([1, 0]);
  });
});

describe('who and where an event is known of from outside alone', () => {
  const dataset = aDataset({
    ...entities,
    events: [
      anEvent('there', {
        participants: [aParticipant('putin'), { ...aParticipant('raisi'), basis: 'outside' }],
        places: [{ ...placed('in-kremlin'), basis: 'outside' }],
      }),
    ],
  });
  const offered = (outside: View['outside'], facet: ListFacet) =>
    countFacet(dataset, indexFacets(dataset), { ...DEFAULT_VIEW, outside }, null, facet).map(
      ({ value }) => value,
    );

  test('is offered, and with outside knowledge off is not', () => {
    expect(offered('on', 'person')).toEqual(['putin', 'raisi']);
    expect(offered('off', 'person')).toEqual(['putin']);
    expect(offered('on', 'place')).toEqual(['in-kremlin', 'in-moscow', 'in-russia']);
    expect(offered('off', 'place')).toEqual([]);
  });

  test('finds nothing then, and is named as long as it is asked for', () => {
    const view: View = { ...DEFAULT_VIEW, outside: 'off', person: ['raisi'] };
    const index = indexFacets(dataset);
    expect(filterEvents(dataset, index, view, null)).toEqual([]);
    expect(countFacet(dataset, index, view, null, 'person')).toEqual([
      { value: 'putin', count: 1, chosen: false },
      { value: 'raisi', count: 0, chosen: true },
    ]);
  });
});

describe('the count beside a value', () => {
  test('is what one sees after choosing that value alone', () => {
    fc.assert(
      fc.property(anyDataset, anyView, anyHits, (dataset, view, hits) => {
        const index = indexFacets(dataset);
        for (const facet of LIST_FACETS) {
          for (const { value, count } of countFacet(dataset, index, view, hits, facet)) {
            const then = { ...view, [facet]: [value] };
            expect([facet, value, count]).toEqual([
              facet,
              value,
              filterEvents(dataset, index, then, hits).length,
            ]);
          }
        }
      }),
    );
  });

  test('stands beside every value any event has, and beside every chosen one', () => {
    fc.assert(
      fc.property(anyDataset, anyView, anyHits, (dataset, view, hits) => {
        for (const facet of LIST_FACETS) {
          const chosen: readonly string[] = view[facet];
          const listed = countFacet(dataset, indexFacets(dataset), view, hits, facet);
          const had = dataset.events.flatMap((event) => valuesOf(event, facet, view.outside));
          expect(listed.map(({ value }) => value).toSorted()).toEqual(
            [...new Set([...had, ...chosen])].toSorted(),
          );
          for (const { value, chosen: is } of listed) expect(is).toBe(chosen.includes(value));
        }
      }),
    );
  });
});

test('what could be lifted is each filter that alone keeps everything away, with what it would bring back', () => {
  fc.assert(
    fc.property(anyDataset, anyView, anyHits, (dataset, made, hits) => {
      const view = { ...made, q: hits === null ? '' : 'words' };
      const lifted: [string, View, Hits][] = [
        ['q', view, null],
        ['period', { ...view, from: null, to: null }, hits],
        ...LIST_FACETS.map((facet): [string, View, Hits] => [facet, { ...view, [facet]: [] }, hits]),
      ];
      const expected = lifted.flatMap(([filter, without, found]) => {
        const set = JSON.stringify(without) !== JSON.stringify(view) || found !== hits;
        const count = dataset.events.filter((event) => shows(without, found, event)).length;
        return set && count > 0 ? [{ filter, count }] : [];
      });
      const offered = liftable(dataset, indexFacets(dataset), view, hits);
      const byName = (a: { filter: string }, b: { filter: string }) => (a.filter < b.filter ? -1 : 1);
      expect(offered.toSorted(byName)).toEqual(expected.toSorted(byName));
      const counts = offered.map(({ count }) => count);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    }),
  );
});
