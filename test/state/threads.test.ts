import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RELATION_TYPES, STATUSES } from '../../src/domain/dataset.ts';
import { threadModel } from '../../src/state/threads.ts';
import { aDataset, aDate, anAccount, anEvent, aParticipant, aStatement, dated } from '../support/builders.ts';
import { realDataset } from '../support/real-seeds.ts';

const outcome = { ...dated('2023-12-25'), note: 'signed', basis: 'outside' as const, source: 's' };
const thread = (...events: string[]) => ({ id: 't', title: 't', summary: '', events });

const small = aDataset({
  events: [
    anEvent('talks', { relations: [{ type: 'announces', event: 'plan' }] }),
    anEvent('plan', { status: 'planned', outcome }),
    anEvent('again', { status: 'proposed', relations: [{ type: 'same-plan-as', event: 'plan' }] }),
    anEvent('signing', { relations: [{ type: 'fulfils', event: 'plan' }] }),
    anEvent('delay', { relations: [{ type: 'postpones', event: 'again' }] }),
    anEvent('invitation', { relations: [{ type: 'invites-to', event: 'visit' }] }),
    anEvent('visit'),
  ],
  statements: [
    aStatement('000-b', 'x', { event: 'visit', speakers: ['raisi'] }),
    aStatement('000-c', 'x', { event: 'plan', speakers: ['putin'] }),
    aStatement('000-d', 'x', { event: 'plan', speakers: ['putin', 'sisi'] }),
    aStatement('000-e', 'x', { event: 'delay' }),
  ],
  threads: [thread('plan', 'again', 'invitation', 'visit', 'unknown'), { ...thread('visit'), id: 'alone' }],
});

describe('a thread', () => {
  const model = (outside: 'on' | 'off' = 'on') => threadModel(small, 't', outside);
  const fates = (outside: 'on' | 'off' = 'on') =>
    model(outside)?.plans.map(({ event, fates: all }) => [
      event.id,
      all.map((fate) => (fate.from === 'outside' ? fate.outcome.note : `${fate.how}: ${fate.event.id}`)),
    ]);

  test('has its events in its own order and their statements with them', () => {
    expect(model()?.events.map(({ id }) => id)).toEqual(['plan', 'again', 'invitation', 'visit']);
    expect(model()?.statements.map(({ statement, event }) => [event.id, statement.id])).toEqual([
      ['plan', '000-c'],
      ['plan', '000-d'],
      ['visit', '000-b'],
    ]);
  });

  test('has plans beside what became of them, from the articles first, from outside marked', () => {
    expect(fates()).toEqual([
      ['plan', ['fulfils: signing', 'signed']],
      ['again', ['postpones: delay']],
      ['visit', ['took-place: visit']],
    ]);
    expect(fates('off')?.[0]).toEqual(['plan', ['fulfils: signing']]);
  });

  test('tells who made a plan known, where, and where else it is told', () => {
    const [plan, again, visit] = model()?.plans ?? [];
    expect(plan?.announcedBy.map(({ id }) => id)).toEqual(['talks']);
    expect(plan?.speakers).toEqual(['putin', 'sisi']);
    expect([plan?.samePlan.map(({ id }) => id), again?.samePlan.map(({ id }) => id)]).toEqual([
      ['again'],
      ['plan'],
    ]);
    expect(visit?.announcedBy.map(({ id }) => id)).toEqual(['invitation']);
  });

  test('tells who gave an invitation, where an article says so', () => {
    const event = anEvent('asked', {
      status: 'invited',
      participants: [
        aParticipant('raisi', 'inviter'),
        { ...aParticipant('khamenei', 'inviter'), basis: 'outside' },
        aParticipant('putin', 'invitee'),
      ],
    });
    const [plan] =
      threadModel(aDataset({ events: [event], threads: [thread('asked')] }), 't', 'on')?.plans ?? [];
    expect(plan?.invitedBy).toEqual(['raisi']);
  });

  test.each(['cancelled', 'postponed'] as const)('takes the articles at their word: %s', (status) => {
    const told = (...others: (typeof small)['events']) => {
      const events = [anEvent('plan', { status }), ...others];
      const one = threadModel(aDataset({ events, threads: [thread('plan')] }), 't', 'off');
      return one?.plans[0]?.fates.map((fate) => fate.from === 'articles' && fate.how);
    };
    expect(told()).toEqual([status]);
    const how = { cancelled: 'cancels', postponed: 'postpones' } as const;
    expect(told(anEvent('later', { relations: [{ type: how[status], event: 'plan' }] }))).toEqual([
      how[status],
    ]);
  });

  test('tells of what took place in the words that announced it, and names nobody who spoke there for its herald', () => {
    const words = (exact: string) => ({ accounts: [anAccount('000', exact)] });
    const all = aDataset({
      events: [
        anEvent('news', { relations: [{ type: 'announces', event: 'visit' }], ...words('سيزور') }),
        anEvent('visit', words('زار')),
        anEvent('plan', { status: 'planned', ...words('ينوي') }),
      ],
      statements: [
        aStatement('000-a', 'x', { event: 'visit', speakers: ['raisi'] }),
        aStatement('000-b', 'x', { event: 'plan', speakers: ['putin'] }),
      ],
      threads: [thread('news', 'visit', 'plan')],
    });
    const plans = threadModel(all, 't', 'on')?.plans ?? [];
    expect(
      plans.map(({ event, speakers, words: told }) => [
        event.id,
        speakers,
        told.map((one) => one.evidence?.exact),
      ]),
    ).toEqual([
      ['visit', [], ['سيزور']],
      ['plan', ['putin'], ['ينوي']],
    ]);
  });

  test('stands in the order of the dates shown, what has none behind the step before it', () => {
    const all = aDataset({
      events: [
        anEvent('late', { date: aDate('2023-05-01') }),
        anEvent('undated', { date: aDate('XXXX') }),
        anEvent('early', {
          date: aDate('2024-01-01', { outside: { ...dated('2022-01-01'), source: 's', note: 'n' } }),
        }),
      ],
      threads: [thread('late', 'undated', 'early')],
    });
    const order = (outside: 'on' | 'off') => threadModel(all, 't', outside)?.events.map(({ id }) => id);
    expect(order('on')).toEqual(['early', 'late', 'undated']);
    expect(order('off')).toEqual(['late', 'undated', 'early']);
  });

  test('says of what took place that it was announced only where it tells of the announcement', () => {
    expect(threadModel(small, 'alone', 'on')?.plans).toEqual([]);
  });

  test('that nobody knows is none', () => {
    expect(threadModel(small, 'x', 'on')).toBeNull();
  });
});

test('of any events: a plan is never shown as if it happened, and nothing from outside with it off', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const events = fc.tuple(
    ...ids.map((id) =>
      fc
        .record({
          status: fc.constantFrom(...STATUSES),
          relations: fc.array(
            fc.record({ type: fc.constantFrom(...RELATION_TYPES), event: fc.constantFrom(...ids) }),
            { maxLength: 3 },
          ),
          hasOutcome: fc.boolean(),
        })
        .map(({ status, relations, hasOutcome }) =>
          anEvent(id, { status, relations, ...(hasOutcome && { outcome }) }),
        ),
    ),
  );
  fc.assert(
    fc.property(events, fc.constantFrom<'on' | 'off'>('on', 'off'), (all, outside) => {
      const { plans = [] } =
        threadModel(aDataset({ events: all, threads: [thread(...ids)] }), 't', outside) ?? {};
      for (const { event, fates, announcedBy } of plans) {
        expect(fates.some((fate) => fate.from === 'outside')).toBe(outside === 'on' && 'outcome' in event);
        const took = fates.some((fate) => fate.from === 'articles' && fate.how === 'took-place');
        expect(took).toBe(event.status === 'occurred');
        const announcing = (from: typeof event) =>
          from.relations.some(
            ({ type, event: to }) => to === event.id && (type === 'announces' || type === 'invites-to'),
          );
        expect(announcedBy).toEqual(all.filter(announcing));
      }
      const planned = new Set(plans.map(({ event }) => event.id));
      const ahead = all.filter(({ status }) => ['planned', 'invited', 'proposed'].includes(status));
      expect([...planned]).toEqual(expect.arrayContaining(ahead.map(({ id }) => id)));
    }),
  );
});

describe('the real threads', () => {
  const real = realDataset('en');

  test('the free-trade agreement announced in December 2023: said at the Kremlin, signed, as is known from outside', () => {
    const [plan, ...others] = threadModel(real, 'eurasian-free-trade-area', 'on')?.plans ?? [];
    expect(others).toEqual([]);
    expect(plan?.event.id).toBe('fta-signing-plan-2023');
    expect(plan?.announcedBy.map(({ id }) => id)).toEqual(['putin-raisi-kremlin-2023-12-07']);
    expect(plan?.speakers).toEqual(['putin']);
    expect(plan?.fates).toMatchObject([{ from: 'outside', outcome: { edtf: '2023-12-25' } }]);
    expect(threadModel(real, 'eurasian-free-trade-area', 'off')?.plans[0]?.fates).toEqual([]);
  });

  test('the invitations: Putin’s to Raisi, Raisi’s to Putin, Putin’s to Pezeshkian', () => {
    const plans = threadModel(real, 'leaders-visits', 'on')?.plans ?? [];
    expect(plans.map(({ event, invitedBy }) => [event.id, invitedBy])).toEqual([
      ['raisi-visit-moscow-2022-01-19', ['putin']],
      ['putin-raisi-kremlin-2023-12-07', []],
      ['putin-invited-to-tehran-2023', ['raisi']],
      ['putin-invites-pezeshkian-2024', ['putin']],
    ]);
  });

  test('the presidents’ visits: what was announced and took place, and what stayed an invitation', () => {
    const plans = threadModel(real, 'leaders-visits', 'on')?.plans ?? [];
    expect(
      plans.map(({ event, fates }) => [
        event.id,
        fates.map((fate) => (fate.from === 'outside' ? fate.outcome.edtf : fate.how)),
      ]),
    ).toEqual([
      ['raisi-visit-moscow-2022-01-19', ['took-place']],
      ['putin-raisi-kremlin-2023-12-07', ['took-place']],
      ['putin-invited-to-tehran-2023', ['2024-05-19']],
      ['putin-invites-pezeshkian-2024', ['2025-01-17']],
    ]);
  });

  test.each(real.threads.map(({ id }) => id))('%s holds all its events and statements', (id) => {
    const model = threadModel(real, id, 'on');
    expect(model?.events.map((event) => event.id).toSorted()).toEqual(model?.thread.events.toSorted());
    expect(model?.statements).toHaveLength(model?.events.flatMap(({ statements }) => statements).length ?? 0);
  });
});
