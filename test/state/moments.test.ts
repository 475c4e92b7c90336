import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { LocalEvent } from '../../src/domain/bundle.ts';
import type { CoreEvent } from '../../src/domain/core.ts';
import { KINDS, MODES, STATUSES } from '../../src/domain/dataset.ts';
import { addDays, DAY, dayEnd, dayOf, dayStart } from '../../src/domain/time/day.ts';
import { loadCore } from '../../src/state/dataset.ts';
import {
  findBounds,
  findFolds,
  findMoments,
  findOuter,
  momentShown,
  SILENCE_DAYS,
  windowOf,
  type Moment,
  type Stretch,
} from '../../src/state/moments.ts';
import { aDate, anEvent } from '../support/builders.ts';

const FIRST_DAY = '2022-01-01';
const TOGETHER = ['meeting', 'visit', 'phone', 'video', 'multilateral'];

/** An event on some day of three years, some days wide, or with one end open. */
const anyEvent = fc
  .record({
    // A meeting that took place, as often as all the rest together.
    plain: fc.boolean(),
    kind: fc.constantFrom(...KINDS),
    mode: fc.constantFrom(...MODES, null),
    status: fc.constantFrom(...STATUSES),
    // Spread over the years: left alone, half of them would fall on the first days or the last.
    from: fc.noBias(fc.nat(3 * 365)),
    days: fc.constantFrom(0, 0, 0, 1, 7, 30, 31, 60),
    form: fc.constantFrom('closed', 'closed', 'closed', 'a/..', '../b', '[..b]', 'XXXX'),
  })
  .map(({ from, days, form, plain, ...rest }) => {
    const earliest = addDays(FIRST_DAY, from);
    const latest = addDays(earliest, days);
    const edtf =
      form === 'closed' ? `${earliest}/${latest}` : form.replace('a', earliest).replace('b', latest);
    const date: CoreEvent['date'] = {
      edtf,
      earliest: form === 'closed' || form === 'a/..' ? earliest : null,
      latest: form === 'closed' || form === '../b' || form === '[..b]' ? latest : null,
      textual: null,
      basis: 'stated',
    };
    return plain ? { date } : { ...rest, date };
  });
const anyEvents = fc
  .array(anyEvent, { maxLength: 14 })
  .map((all): CoreEvent[] => all.map((event, order) => ({ ...anEvent(`event-${order}`), ...event })));
const contactsOnly = anyEvents.map((events): CoreEvent[] =>
  events.map((event) => ({ ...event, kind: 'contact', status: 'occurred', mode: 'meeting' })),
);

/** The days of an event, where both ends are known and no more than a month apart. */
function span({ date: { earliest, latest } }: CoreEvent): Stretch | null {
  if (earliest === null || latest === null) return null;
  const days = { start: dayStart(earliest), end: dayEnd(latest) };
  return days.end - days.start > 31 * DAY ? null : days;
}

const isContact = (event: CoreEvent) =>
  event.kind === 'contact' && event.status === 'occurred' && TOGETHER.includes(event.mode ?? 'none');

const silent = (a: Stretch, b: Stretch) =>
  Math.max(a.start, b.start) - Math.min(a.end, b.end) >= SILENCE_DAYS * DAY;

/** The oracle: stretches joined two by two for as long as any two have no silence between them. */
function bursts(spans: readonly Stretch[]): Stretch[] {
  for (const a of spans) {
    for (const b of spans) {
      if (a === b || silent(a, b)) continue;
      const one = { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
      return bursts([...spans.filter((other) => other !== a && other !== b), one]);
    }
  }
  return spans.toSorted((a, b) => a.start - b.start);
}

describe('moments', () => {
  test('are the bursts of contact, and what lies near one of them', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const opening = events.filter(isContact).flatMap((event) => span(event) ?? []);
        const near = events
          .filter(({ kind }) => kind !== 'context')
          .flatMap((event) => span(event) ?? [])
          .filter((days) => opening.some((contact) => !silent(contact, days)));
        const margin = 6 * DAY;
        expect(findMoments(events, 'on').map(({ start, end }) => ({ start, end }))).toEqual(
          bursts([...opening, ...near]).map(({ start, end }) => ({
            start: start - margin,
            end: end + margin,
          })),
        );
      }),
    );
  });

  test('hold every contact with a known date exactly once, whole and with room around it', () => {
    fc.assert(
      fc.property(contactsOnly, (events) => {
        const moments = findMoments(events, 'on');
        for (const event of events) {
          const days = span(event);
          const holding = moments.filter((moment) => moment.events.includes(event.id));
          expect(holding).toHaveLength(days === null ? 0 : 1);
          for (const { start, end } of days === null ? [] : holding) {
            expect(start).toBeLessThan(days!.start);
            expect(end).toBeGreaterThan(days!.end);
          }
        }
      }),
    );
  });

  test('do not depend on the order in which events come', () => {
    const shuffled = anyEvents.chain((events) =>
      fc.shuffledSubarray(events, { minLength: events.length }).map((other) => ({ events, other })),
    );
    const told = (events: readonly CoreEvent[]) =>
      findMoments(events, 'on').map(({ start, end, events: ids }) => [start, end, ids.toSorted()]);
    fc.assert(
      fc.property(shuffled, ({ events, other }) => {
        expect(told(other)).toEqual(told(events));
      }),
    );
  });

  test('are called after the contact that opens them, not after a plan in the same burst', () => {
    const call = anEvent('call', { date: aDate('2025-03-12') });
    const plan = anEvent('plan', { status: 'planned', date: aDate('2025-04') });
    const [moment] = findMoments([call, plan], 'on');
    expect(moment?.events).toEqual(['call', 'plan']);
    expect(dayOf(moment?.contact ?? 0)).toBe('2025-03-12');
  });

  test.each<[string, Partial<LocalEvent>]>([
    ['context', { kind: 'context' }],
    ['a third party', { kind: 'third-party' }],
    ['a plan', { status: 'planned' }],
    ['an invitation', { status: 'invited' }],
    ['a proposal', { status: 'proposed' }],
    ['something alleged', { status: 'alleged' }],
    ['something called off', { status: 'cancelled' }],
    ['a paper', { mode: 'document' }],
    ['a sentence', { mode: 'statement' }],
    ['something undated', { date: aDate('XXXX') }],
    ['a whole year', { date: aDate('2023') }],
    ['what goes on', { date: aDate('2023-12-07/..') }],
    ['what was known by a day', { date: aDate('[..2023-12-07]') }],
  ])('are not opened by %s', (_, rest) => {
    expect(findMoments([anEvent('alone', rest)], 'on')).toEqual([]);
  });

  test('are opened by a sharper date from outside only while it may be shown', () => {
    const date = aDate('2022', { outside: { ...aDate('2022-07-19'), source: '' } });
    expect(findMoments([anEvent('summit', { date })], 'on')).toHaveLength(1);
    expect(findMoments([anEvent('summit', { date })], 'off')).toEqual([]);
  });

  test.each<[string, Partial<LocalEvent>, boolean]>([
    ['a plan', { status: 'planned' }, true],
    ['a third party', { kind: 'third-party' }, true],
    ['a paper', { mode: 'document' }, true],
    ['context', { kind: 'context' }, false],
  ])('around a contact, with %s beside it, take it in unless it is context', (_, rest, widened) => {
    const contact = anEvent('contact', { date: aDate('2023-12-07') });
    const beside = (day: string) =>
      findMoments([contact, anEvent('beside', { ...rest, date: aDate(day) })], 'on').map((moment) => [
        dayOf(moment.start),
        dayOf(moment.end),
        ...moment.events,
      ]);
    const alone = ['2023-12-01', '2023-12-14', 'contact'];
    expect(beside('2023-11-27')).toEqual([
      widened ? ['2023-11-21', '2023-12-14', 'beside', 'contact'] : alone,
    ]);
    expect(beside('2023-12-17')).toEqual([
      widened ? ['2023-12-01', '2023-12-24', 'contact', 'beside'] : alone,
    ]);
  });

  test('stay one across a pause shorter than the silence, and part at the silence', () => {
    const apart = (days: number) =>
      findMoments(
        [
          anEvent('a', { date: aDate('2023-01-01') }),
          anEvent('b', { date: aDate(addDays('2023-01-01', days)) }),
        ],
        'on',
      ).length;
    expect([apart(1), apart(SILENCE_DAYS), apart(SILENCE_DAYS + 1)]).toEqual([1, 1, 2]);
  });
});

describe('an event the reader has opened', () => {
  test('stands in a moment, counted, wherever it has a date at all', () => {
    fc.assert(
      fc.property(anyEvents, fc.nat(13), (events, which) => {
        const event = events[which];
        fc.pre(event !== undefined);
        const day = event.date.earliest ?? event.date.latest;
        const moments = findMoments(events, 'on', new Set([event.id]));
        const holding = moments.filter(
          ({ start, end }) => day !== null && dayStart(day) >= start && dayEnd(day) <= end,
        );
        expect(holding).toHaveLength(day === null ? 0 : 1);
        for (const moment of holding) expect(moment.events).toContain(event.id);
      }),
    );
  });

  test('changes nothing where it is not known', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        expect(findMoments(events, 'on', new Set(['nobody', '__proto__']))).toEqual(
          findMoments(events, 'on'),
        );
      }),
    );
  });
});

describe('folds', () => {
  test('and moments follow each other without gap or overlap', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const moments = findMoments(events, 'on');
        const folds = findFolds(moments, events, 'on');
        expect(folds).toHaveLength(Math.max(0, moments.length - 1));
        const inTurn = moments.flatMap((moment, index) => [moment, folds[index] ?? []].flat());
        for (const [index, next] of inTurn.slice(1).entries()) {
          expect(next.start).toBe(inTurn[index]!.end);
          expect(next.end).toBeGreaterThan(next.start);
        }
      }),
    );
  });

  test('begin when a moment has ended and end when the next begins', () => {
    const contacts = ['2023-01-01', '2023-06-01'].map((day) => anEvent(day, { date: aDate(day) }));
    const hidden = (day: string) => {
      const events = [...contacts, anEvent('between', { kind: 'context', date: aDate(day) })];
      return findFolds(findMoments(events, 'on'), events, 'on').flatMap(({ hides }) => hides);
    };
    expect(['2023-01-07', '2023-01-08', '2023-05-25', '2023-05-26'].map(hidden)).toEqual([
      [],
      ['between'],
      ['between'],
      [],
    ]);
  });

  test('say everything they hide: no event in between is in neither', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const moments = findMoments(events, 'on');
        const folds = findFolds(moments, events, 'on');
        for (const { id, date } of events) {
          const day = date.earliest ?? date.latest;
          const time = day === null ? Number.NaN : dayStart(day);
          const inside = ({ start, end }: Stretch) => time >= start && time < end;
          expect(folds.filter(({ hides }) => hides.includes(id))).toEqual(folds.filter(inside));
        }
      }),
    );
  });
});

describe('the bounds of the axis', () => {
  test('reach every event with a known date, with room around it', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const bounds = findBounds(events, 'on');
        expect(bounds.end).toBeGreaterThan(bounds.start);
        for (const event of events) {
          const days = span(event);
          if (days === null) continue;
          expect(bounds.start).toBeLessThan(days.start);
          expect(bounds.end).toBeGreaterThan(days.end);
        }
      }),
    );
  });

  test('are there even where nothing is dated', () => {
    const bounds = findBounds([anEvent('plan', { date: aDate('XXXX') })], 'on');
    expect(dayOf(bounds.end) > dayOf(bounds.start)).toBe(true);
  });
});

describe('the first five articles', () => {
  // Another article adds events, and perhaps a moment; what these five tell stays.
  const FIVE = ['000', '001', '002', '003', '004'];
  let events: CoreEvent[] = [];
  beforeAll(async () => {
    const core = await loadCore('ar');
    events = core.events.filter(({ accounts }) => accounts.some(({ article }) => FIVE.includes(article)));
  }, 60_000);

  test('tell five moments, and nothing between them goes unsaid', () => {
    const moments = findMoments(events, 'on');
    const months = moments.map(({ contact }) => dayOf(contact).slice(0, 7));
    expect(months).toEqual(['2022-01', '2022-07', '2022-11', '2023-12', '2024-10']);
    const inMoment = (id: string) => moments.findIndex((moment) => moment.events.includes(id));
    expect(
      [
        'raisi-putin-moscow-2022-01-19',
        'tehran-summit-2022-07',
        'patrushev-shamkhani-tehran-2022-11-09',
        'putin-raisi-call-2022-11-12',
        'putin-raisi-kremlin-2023-12-07',
        'fta-signing-plan-2023',
        'putin-pezeshkian-ashgabat-2024-10-11',
      ].map(inMoment),
    ).toEqual([0, 1, 2, 2, 3, 3, 4]);
    const hidden = findFolds(moments, events, 'on').flatMap(({ hides }) => hides);
    expect(hidden).toEqual(expect.arrayContaining(['iran-missile-supply', 'gaza-war-2023']));
  });
});

describe('the ends of an axis', () => {
  const bounds = { start: dayStart('2022-01-10'), end: dayEnd('2022-01-20') };
  const outerOf = (edtf: string) => findOuter(bounds, [anEvent('it', { date: aDate(edtf) })], 'on');

  test.each([
    ['2021', ['it'], []],
    ['2022-01-09', ['it'], []],
    ['[..2021-12-08]', ['it'], []],
    ['2022-01-10', [], []],
    ['[..2022-01-10]', [], []],
    ['2021-12/2022-01-15', [], []],
    ['2021/..', [], []],
    ['2022-01-20', [], []],
    ['2022-01-21', [], ['it']],
    ['[2022-02-01..]', [], ['it']],
    ['../2022-03-01', [], []],
    ['XXXX', [], []],
  ])('%s leaves out before %j and after %j', (edtf, before, after) => {
    expect(outerOf(edtf)).toEqual({ before, after });
  });
});

describe('the moment shown', () => {
  const moment = (from: string, to: string, events: string[]): Moment => ({
    start: dayStart(from),
    end: dayEnd(to),
    contact: dayStart(from),
    events,
  });
  const few = moment('2022-01-10', '2022-01-20', ['a']);
  const most = moment('2022-07-10', '2022-07-20', ['b', 'c', 'd']);
  const late = moment('2023-12-01', '2023-12-20', ['e', 'f']);
  const moments = [few, most, late];

  test('is the one the window lies in for the most part', () => {
    expect(momentShown(moments, { from: '2022-01-19', to: '2022-07-13' }, 'e')).toBe(most);
    expect(momentShown(moments, { from: '2022-03-01', to: '2022-04-01' }, 'e')).toBeNull();
  });

  test('is that of the open event, else the one with the most events', () => {
    expect(momentShown(moments, null, 'e')).toBe(late);
    expect(momentShown(moments, null, 'elsewhere')).toBe(most);
    expect(momentShown(moments, null, null)).toBe(most);
    expect(momentShown([], null, null)).toBeNull();
  });

  test('has a window of whole days that shows nothing else', () => {
    expect(windowOf(few)).toEqual({ from: '2022-01-10', to: '2022-01-20' });
  });
});
