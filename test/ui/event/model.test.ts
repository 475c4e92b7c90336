import { describe, expect, it } from 'vitest';
import { eventModel, neighboursOf } from '../../../src/ui/event/model.ts';
import { aDataset, anEvent, aParticipant, aPerson, aStatement, placed } from '../../support/builders.ts';

describe('the model of an event', () => {
  it('shows relations from both ends, and one that reads the same from both ends once', () => {
    const plan = anEvent('plan', { relations: [{ type: 'same-plan-as', event: 'again' }] });
    const again = anEvent('again', { relations: [{ type: 'same-plan-as', event: 'plan' }] });
    const signing = anEvent('signing', { relations: [{ type: 'fulfils', event: 'plan' }] });
    const dataset = aDataset({ events: [plan, again, signing] });
    const related = (event: typeof plan) =>
      eventModel(dataset, event, 'on').related.map(({ type, back, event: { id } }) => [type, back, id]);
    expect(related(plan)).toEqual([
      ['same-plan-as', false, 'again'],
      ['fulfils', true, 'signing'],
    ]);
    expect(related(again)).toEqual([['same-plan-as', false, 'plan']]);
    expect(related(signing)).toEqual([['fulfils', false, 'plan']]);
  });

  it('leaves out who and what rests on outside knowledge when that is switched off', () => {
    const event = anEvent('talks', {
      participants: [aParticipant('putin', 'host'), { ...aParticipant('raisi'), basis: 'outside' }],
      places: [placed('moscow'), { ...placed('kremlin'), basis: 'outside' }],
    });
    const dataset = aDataset({
      events: [event],
      people: [aPerson('putin', 'russia'), aPerson('raisi', 'iran')],
    });
    const shown = (outside: 'on' | 'off') => {
      const model = eventModel(dataset, event, outside);
      return [...model.parties.map(({ entity }) => entity), ...model.event.places.map(({ place }) => place)];
    };
    expect(shown('on')).toEqual(['putin', 'raisi', 'moscow', 'kremlin']);
    expect(shown('off')).toEqual(['putin', 'moscow']);
  });

  it('gathers the statements made at it and the threads it is a step of', () => {
    const event = anEvent('talks');
    const dataset = aDataset({
      events: [event, anEvent('other')],
      statements: [
        aStatement('000-a', 'أ', { event: 'talks' }),
        aStatement('000-b', 'ب', { event: 'other' }),
      ],
      threads: [{ id: 'gaza', title: '', summary: '', events: ['other', 'talks'] }],
    });
    const { statements, threads } = eventModel(dataset, event, 'on');
    expect(statements.map(({ id }) => id)).toEqual(['000-a']);
    expect(threads.map(({ events }) => events.map(({ id }) => id))).toEqual([['other', 'talks']]);
  });
});

describe('neighbours', () => {
  const all = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));
  const shown = ['a', 'c', 'e'].map((id) => ({ id }));

  it.each([
    ['a', null, 'c'],
    ['c', 'a', 'e'],
    ['e', 'c', null],
    // Hidden by a filter, it still stands in time between two that are shown.
    ['b', 'a', 'c'],
    ['d', 'c', 'e'],
  ])('of %s are %s and %s', (id, earlier, later) => {
    expect(neighboursOf(id, shown, all)).toEqual({ earlier, later });
  });
});
