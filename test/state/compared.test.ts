import { describe, expect, test } from 'vitest';
import { isCompared, nearestCompared } from '../../src/state/compared.ts';
import { aDataset, aDate, anAccount, anEvent, aParticipant } from '../support/builders.ts';
import { realDataset } from '../support/real-seeds.ts';

const several = { accounts: [anAccount('000'), anAccount('001')] };
const day = (edtf: string) => ({ date: aDate(edtf) });
const one = anEvent('one', {
  participants: [aParticipant('putin')],
  topics: ['trade'],
  ...day('2023-12-07'),
});

const nearest = (...events: ReturnType<typeof anEvent>[]) =>
  nearestCompared(one, aDataset({ events: [one, ...events] }), 'on').map(({ id }) => id);

describe('the nearest events with several accounts', () => {
  test('are none where no event has several', () => {
    expect(isCompared(one)).toBe(false);
    expect(nearest(anEvent('other'))).toEqual([]);
  });

  test('are nearer by a relation than by a party, by a party than by a topic, by a topic than by a day', () => {
    expect(
      nearest(
        anEvent('same-day', several),
        anEvent('topic', { ...several, topics: ['trade'], ...day('2020') }),
        anEvent('party', { ...several, participants: [aParticipant('putin')], ...day('2020') }),
        anEvent('related', { ...several, relations: [{ type: 'about', event: 'one' }], ...day('2020') }),
      ),
    ).toEqual(['related', 'party', 'topic']);
  });

  test('are nearer in time where they are tied alike, the undated last', () => {
    expect(
      nearest(
        anEvent('undated', { ...several, ...day('XXXX') }),
        anEvent('far', { ...several, ...day('2022-01-01') }),
        anEvent('near', { ...several, ...day('2023-12-01') }),
      ),
    ).toEqual(['near', 'far', 'undated']);
  });

  test('are tied by whom the articles name alone, once outside knowledge is off', () => {
    const party = { ...aParticipant('putin'), basis: 'outside' as const };
    const events = [
      one,
      anEvent('unsaid', { ...several, participants: [party], ...day('2020') }),
      anEvent('topic', { ...several, topics: ['trade'], ...day('2020') }),
    ];
    const nearestWith = (outside: 'on' | 'off') =>
      nearestCompared(one, aDataset({ events }), outside).map(({ id }) => id);
    expect(nearestWith('on')).toEqual(['unsaid', 'topic']);
    expect(nearestWith('off')).toEqual(['topic', 'unsaid']);
  });

  test('are never the event itself', () => {
    const own = anEvent('own', several);
    expect(nearestCompared(own, aDataset({ events: [own] }), 'on')).toEqual([]);
  });
});

test('every real event has three, each with accounts to lay side by side', () => {
  const real = realDataset('en');
  for (const event of real.events) {
    const found = nearestCompared(event, real, 'off');
    expect(found).toHaveLength(3);
    expect(found.every(isCompared)).toBe(true);
  }
});
