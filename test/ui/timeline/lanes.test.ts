import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KINDS, MODES } from '../../../src/domain/dataset.ts';
import { MODE_LANES, modeLaneOf, OTHER_LANE, valueLanes } from '../../../src/ui/timeline/lanes.ts';
import { anEvent } from '../../support/builders.ts';

describe('lanes by kind and mode', () => {
  test.each([
    ['contact', 'meeting', 'meetings'],
    ['contact', 'visit', 'meetings'],
    ['contact', 'multilateral', 'meetings'],
    ['contact', 'video', 'meetings'],
    ['contact', 'phone', 'exchanges'],
    ['contact', 'message', 'exchanges'],
    ['contact', 'document', 'exchanges'],
    ['contact', 'statement', 'exchanges'],
    ['contact', null, 'exchanges'],
    ['third-party', 'meeting', 'third-party'],
    ['context', 'statement', 'context'],
  ] as const)('%s by %s stands under %s', (kind, mode, lane) => {
    expect(modeLaneOf({ kind, mode })).toBe(lane);
  });

  test('have room for every event there can be', () => {
    const lanes = new Set<string>(MODE_LANES.map(({ id }) => id));
    const used = KINDS.flatMap((kind) => [...MODES, null].map((mode) => modeLaneOf({ kind, mode })));
    expect(new Set(used)).toEqual(lanes);
  });
});

describe('lanes by topic or person', () => {
  const values = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const anyEvents = fc
    .array(fc.subarray(values), { maxLength: 20 })
    .map((all) => all.map((topics, order) => anEvent(`event-${order}`, { topics })));
  const topicsOf = ({ topics }: { topics: readonly string[] }) => topics;

  test('are the six fullest, and one for the rest where there is a rest', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const { lanes } = valueLanes(events, topicsOf);
        const count = (value: string) => events.filter(({ topics }) => topics.includes(value)).length;
        const named = lanes.map(({ id }) => id).filter((id) => id !== OTHER_LANE);
        const unnamed = values.filter((value) => !named.includes(value));
        expect(named).toHaveLength(Math.min(6, values.filter((value) => count(value) > 0).length));
        expect(named.map(count)).toEqual(named.map(count).toSorted((a, b) => b - a));
        const least = Math.min(...named.map(count));
        for (const value of unnamed) expect(count(value)).toBeLessThanOrEqual(named.length < 6 ? 0 : least);
        const rest = events.some(({ topics }) => !topics.some((topic) => named.includes(topic)));
        expect(lanes.some(({ id }) => id === OTHER_LANE)).toBe(rest);
      }),
    );
  });

  test('hold every event, in each lane it has a value for', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const { lanes, lanesOf } = valueLanes(events, topicsOf);
        const named = lanes.map(({ id }) => id).filter((id) => id !== OTHER_LANE);
        for (const event of events) {
          const own = event.topics.filter((topic) => named.includes(topic));
          expect(lanesOf(event)).toEqual(own.length > 0 ? own : [OTHER_LANE]);
        }
      }),
    );
  });

  test('do not depend on the order of the events', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        expect(valueLanes(events.toReversed(), topicsOf).lanes).toEqual(valueLanes(events, topicsOf).lanes);
      }),
    );
  });
});
