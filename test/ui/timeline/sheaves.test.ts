import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../src/ui/timeline/marks.ts';
import { bundle, type Placed, type Room, type Sheaf } from '../../../src/ui/timeline/sheaves.ts';
import { dated } from '../../support/builders.ts';

/** A unit of time is as wide as a pixel here, and the view begins at 0. */
const WIDTH = 800;
const room = (scale = 1, labels: ReadonlyMap<string, number> = new Map()): Room => ({
  start: 0,
  x: (time) => time,
  time: (x) => x,
  width: WIDTH,
  scale,
  // The short words are half as wide.
  label: ({ event }, line) => (labels.get(event) ?? 100) / (line === 'brief' ? 2 : 1),
});

function mark(event: string, start: number, rest: Partial<Mark> = {}): Mark {
  return {
    event,
    lane: 'meetings',
    start,
    end: start,
    shape: 'point',
    softStart: false,
    softEnd: false,
    spec: { kind: 'contact', mode: 'meeting', status: 'occurred', sides: ['russia', 'iran'] },
    title: event,
    date: { ...dated('2023-12-07'), outside: false },
    accounts: 1,
    rank: 0,
    ...rest,
  };
}

/** Marks in and around the view, with the widths of their labels. */
const anyScene = fc
  .array(
    fc.record({
      start: fc.noBias(fc.integer({ min: -600, max: 1_200 })),
      length: fc.constantFrom(0, 0, 0, 5, 80, 900),
      label: fc.integer({ min: 40, max: 260 }),
      rank: fc.nat(5),
      lane: fc.constantFrom('meetings', 'context'),
      open: fc.boolean(),
    }),
    { maxLength: 25 },
  )
  .chain((all) =>
    fc.record({
      marks: fc.constant(
        all.map(({ start, length, rank, lane }, order) =>
          mark(`event-${order}`, start, {
            end: start + length,
            shape: length === 0 ? 'point' : 'band',
            rank,
            lane,
          }),
        ),
      ),
      labels: fc.constant(new Map(all.map(({ label }, order) => [`event-${order}`, label]))),
      opened: fc.constant(new Set(all.flatMap(({ open }, order) => (open ? [`event-${order}`] : [])))),
      scale: fc.constantFrom(1, 1.25, 2),
      rows: fc.integer({ min: 1, max: 3 }),
    }),
  );

const NOTHING_OPEN: ReadonlySet<string> = new Set();

/** What a drawn thing covers: a glyph on a point begins 15 px before it, a sheaf is 80 px wide, a bare glyph 34. */
function extent(thing: Placed<Mark> | Placed<Sheaf>, { scale, label }: Room): [from: number, to: number] {
  if (!('event' in thing)) return [thing.start, thing.start + 80 * scale];
  if (thing.bare === true) return [thing.start - 15 * scale, thing.start + 19 * scale];
  const line = thing.brief === true ? 'brief' : 'detail';
  if (thing.before !== undefined) return [thing.before.start, thing.before.start + thing.before.width];
  if (thing.shape === 'point') return [thing.start - 15 * scale, thing.start + label(thing, line)];
  const words = (thing.end > 0 ? Math.max(0, thing.start) : thing.start) + label(thing, line);
  return [thing.start, Math.max(Math.min(WIDTH, thing.end), words)];
}

/** What stands where, whatever the order in which it is handed over. */
function told({ drawn, sheaves }: ReturnType<typeof bundle>): string[] {
  return [
    ...drawn.map(({ lane, event, row, start, bare }) => `${lane} ${row} ${start} ${event} ${bare ?? false}`),
    ...sheaves.map(({ lane, row, start, events }) => `${lane} ${row} ${start} ${events.join(' ')}`),
  ].toSorted();
}

describe('a full lane', () => {
  test('shows every event once: as a mark of its own, or in one sheaf of its lane', () => {
    fc.assert(
      fc.property(anyScene, ({ marks, labels, opened, scale, rows }) => {
        const { drawn, sheaves } = bundle(marks, () => rows, room(scale, labels), opened);
        const shown = [
          ...drawn.map(({ event, lane }) => `${lane} ${event}`),
          ...sheaves.flatMap(({ events, lane }) => events.map((event) => `${lane} ${event}`)),
        ];
        expect(shown.toSorted()).toEqual(marks.map(({ event, lane }) => `${lane} ${event}`).toSorted());
        for (const { events, specs } of sheaves) {
          expect(events.length).toBeGreaterThan(1);
          expect(specs).toHaveLength(events.length);
        }
      }),
    );
  });

  test('has nothing standing on anything else, at any text size', () => {
    fc.assert(
      fc.property(anyScene, ({ marks, labels, opened, scale, rows }) => {
        const place = room(scale, labels);
        const { drawn, sheaves } = bundle(marks, () => rows, place, opened);
        const things = [...drawn, ...sheaves].map((thing) => ({ thing, extent: extent(thing, place) }));
        for (const [index, a] of things.entries()) {
          for (const b of things.slice(index + 1)) {
            if (a.thing.lane !== b.thing.lane || a.thing.row !== b.thing.row) continue;
            const apart = a.extent[1] <= b.extent[0] || b.extent[1] <= a.extent[0];
            expect(apart ? '' : JSON.stringify([a, b])).toBe('');
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('has no more rows than it may, unless an opened event needs one', () => {
    fc.assert(
      fc.property(anyScene, ({ marks, labels, opened, scale, rows }) => {
        const { drawn, sheaves } = bundle(marks, () => rows, room(scale, labels), opened);
        const further = drawn.filter(({ event, row }) => opened.has(event) && row >= rows);
        for (const { lane, row } of [...drawn, ...sheaves]) {
          const allowed = row < rows || further.some((own) => own.lane === lane && own.row === row);
          expect([lane, row, allowed]).toEqual([lane, row, true]);
        }
      }),
    );
  });

  test('draws an opened event with its words, whatever else gives way', () => {
    fc.assert(
      fc.property(anyScene, ({ marks, labels, opened, scale, rows }) => {
        const { drawn } = bundle(marks, () => rows, room(scale, labels), opened);
        for (const wanted of marks.filter(({ event }) => opened.has(event))) {
          const own = drawn.find(({ event }) => event === wanted.event);
          expect(own).toMatchObject(wanted);
          expect(own?.bare).toBeUndefined();
        }
      }),
    );
  });

  test('never moves an event to another day: what is in view stands where it is, or where it begins to be seen', () => {
    fc.assert(
      fc.property(anyScene, ({ marks, labels, opened, scale, rows }) => {
        const { drawn, sheaves } = bundle(marks, () => rows, room(scale, labels), opened);
        const byEvent = new Map(marks.map((own) => [own.event, own]));
        const seen = (event: string) => {
          const own = byEvent.get(event)!;
          return own.end > 0 ? Math.max(0, own.start) : own.start;
        };
        for (const { row: _, bare, before: _before, brief: _brief, ...shown } of drawn) {
          const own = byEvent.get(shown.event)!;
          const at = seen(own.event);
          expect(shown).toEqual(bare === true ? { ...own, shape: 'point', start: at, end: at } : own);
        }
        for (const { start, events } of sheaves) {
          const places = events.map(seen);
          expect(Math.min(...places)).toBe(start);
          expect(Math.max(...places) - start).toBeLessThanOrEqual(105 * scale + 10);
        }
      }),
    );
  });

  test('is arranged the same, whatever the order in which its events come', () => {
    const shuffled = anyScene.chain((scene) =>
      fc
        .shuffledSubarray(scene.marks, { minLength: scene.marks.length })
        .map((other) => ({ ...scene, other })),
    );
    fc.assert(
      fc.property(shuffled, ({ marks, other, labels, opened, scale, rows }) => {
        const place = room(scale, labels);
        expect(told(bundle(other, () => rows, place, opened))).toEqual(
          told(bundle(marks, () => rows, place, opened)),
        );
      }),
    );
  });
});

describe('what is out of view', () => {
  test('takes no room from what is in view', () => {
    const crowd = Array.from({ length: 6 }, (_, order) => mark(`past-${order}`, -900 + order * 20));
    const own = mark('own', 40, { rank: 9 });
    const { drawn, sheaves } = bundle([...crowd, own], () => 2, room(), NOTHING_OPEN);
    expect(drawn).toContainEqual({ ...own, row: 0 });
    expect(sheaves.filter(({ start }) => start >= 0)).toEqual([]);
  });

  test('changes nothing in view, however much there is of it', () => {
    const past = fc.array(
      fc.record({ start: fc.integer({ min: -3_000, max: -600 }), length: fc.constantFrom(0, 0, 200) }),
    );
    fc.assert(
      fc.property(anyScene, past, ({ marks, labels, scale, rows }, before) => {
        const place = room(scale, labels);
        const present = marks.filter(({ start }) => start >= 0);
        const gone = before.map(({ start, length }, order) =>
          mark(`past-${order}`, start, { end: start + length, shape: length === 0 ? 'point' : 'band' }),
        );
        const inView = ({ drawn, sheaves }: ReturnType<typeof bundle>) =>
          told({
            drawn: drawn.filter(({ start }) => start >= 0),
            sheaves: sheaves.filter(({ start }) => start >= 0),
          });
        expect(inView(bundle([...gone, ...present], () => rows, place, NOTHING_OPEN))).toEqual(
          inView(bundle(present, () => rows, place, NOTHING_OPEN)),
        );
      }),
    );
  });
});

describe('who met whom', () => {
  const crowd = [
    mark('words', 100, { rank: 20 }),
    mark('plan', 104, { rank: 10 }),
    mark('meeting', 108, { rank: 0 }),
    mark('report', 112, { rank: 21 }),
  ];

  test('is drawn before what was said and planned', () => {
    const { drawn, sheaves } = bundle(crowd, () => 2, room(), NOTHING_OPEN);
    expect(drawn.map(({ event }) => event)).toEqual(['meeting']);
    expect(sheaves.map(({ events }) => events)).toEqual([['words', 'plan', 'report']]);
  });

  test('and all of it is drawn where there is room', () => {
    const apart = crowd.map((own, order) => ({ ...own, start: order * 190, end: order * 190 }));
    const { drawn, sheaves } = bundle(apart, () => 1, room(), NOTHING_OPEN);
    expect(drawn.map(({ row, bare }) => [row, bare])).toEqual(apart.map(() => [0, undefined]));
    expect(sheaves).toEqual([]);
  });

  test('events left over far from each other stand as their glyphs alone, no sheaf of one', () => {
    const labels = new Map(['words', 'plan', 'meeting'].map((event) => [event, 180]));
    const spread = [mark('meeting', 20), mark('plan', 50, { rank: 10 }), mark('words', 170, { rank: 20 })];
    const { drawn, sheaves } = bundle(spread, () => 2, room(1, labels), NOTHING_OPEN);
    expect(drawn.map(({ event, row, bare }) => [event, row, bare])).toEqual([
      ['meeting', 0, undefined],
      ['plan', 1, true],
      ['words', 1, true],
    ]);
    expect(sheaves).toEqual([]);
  });

  test('one left over just behind a sheaf goes into it: its glyph would stand on the sheaf', () => {
    const behind = (at: number) =>
      bundle(
        [mark('a', 100), mark('b', 102), mark('c', at)],
        () => 1,
        room(1, new Map([['c', 60]])),
        NOTHING_OPEN,
      ).sheaves.map(({ events }) => events);
    expect(behind(190)).toEqual([['a', 'b', 'c']]);
    expect(behind(230)).toEqual([['a', 'b']]);
  });

  test('a label that would run out of the view stands before its glyph', () => {
    const { drawn } = bundle([mark('late', 760)], () => 2, room(), NOTHING_OPEN);
    expect(drawn).toEqual([{ ...mark('late', 760), before: { start: 675, width: 100 }, row: 0 }]);
  });

  test('an opened event says less before it is cut', () => {
    const labels = new Map([['open', 500]]);
    const { drawn } = bundle([mark('open', 400)], () => 2, room(1, labels), new Set(['open']));
    expect(drawn).toEqual([{ ...mark('open', 400), brief: true, row: 0 }]);
  });

  test('and gives way where there is no room there either, while the glyph stays', () => {
    const labels = new Map([['late', WIDTH]]);
    const { drawn } = bundle([mark('late', 760)], () => 2, room(1, labels), NOTHING_OPEN);
    expect(drawn).toEqual([{ ...mark('late', 760), bare: true, row: 1 }]);
  });
});
