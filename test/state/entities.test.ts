import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ROLES } from '../../src/domain/dataset.ts';
import { ENTITY_KINDS, entityModel, entityRows, type EntityModel } from '../../src/state/entities.ts';
import { indexMentions } from '../../src/state/mentions.ts';
import {
  aDataset,
  anArticle,
  anEvent,
  anOrganisation,
  aParticipant,
  aPassage,
  aPerson,
  aPlace,
  aStatement,
  aTopic,
  placed,
} from '../support/builders.ts';
import { realDataset } from '../support/real-seeds.ts';

const office = (basis: 'text' | 'outside', organisation: string) => ({
  title: basis,
  organisation,
  from: null,
  to: null,
  basis,
  evidence: [],
});

const text = 'قال بوتين إن رئيسي ضيف موسكو';
const small = aDataset({
  articles: [anArticle('000', text)],
  people: [
    aPerson('putin', 'russia', { aliases: ['بوتين'], offices: [office('text', 'russia')] }),
    aPerson('raisi', 'iran', {
      aliases: ['رئيسي'],
      offices: [office('outside', 'iran'), office('text', 'iran')],
    }),
    aPerson('patrushev', 'russia', { offices: [office('outside', 'russia')] }),
  ],
  organisations: [anOrganisation('russia', 'russia'), anOrganisation('iran', 'iran'), anOrganisation('tass')],
  places: [aPlace('kremlin', 'moscow'), aPlace('moscow', 'russia-country'), aPlace('russia-country')],
  topics: [aTopic('trade'), aTopic('energy', 'trade')],
  events: [
    anEvent('meeting', {
      participants: [aParticipant('putin', 'host'), aParticipant('raisi', 'guest')],
      places: [placed('kremlin')],
      topics: ['energy'],
    }),
    anEvent('call', {
      participants: [
        aParticipant('putin', 'caller'),
        aParticipant('putin', 'sender'),
        aParticipant('raisi', 'called'),
        { ...aParticipant('patrushev'), basis: 'outside' },
      ],
      topics: ['trade', 'energy'],
    }),
    anEvent('arrival', {
      participants: [aParticipant('raisi', 'guest')],
      places: [placed('moscow'), { place: 'russia-country', basis: 'outside', evidence: [] }],
    }),
  ],
  statements: [
    aStatement('000-a', text, { speakers: ['putin'], via: 'tass', topics: ['energy'] }),
    aStatement('000-b', 'إن رئيسي', {
      speakers: ['raisi'],
      onBehalfOf: 'iran',
      addressee: 'putin',
      evidence: aPassage('000', 'إن رئيسي', 10),
    }),
    aStatement('000-c', 'ضيف', {
      speakers: ['tass'],
      evidence: aPassage('000', 'ضيف', 19),
      topics: ['trade'],
    }),
  ],
});

const mentions = indexMentions(small);
const model = (id: string, outside: 'on' | 'off' = 'on'): EntityModel => {
  const found = entityModel(small, mentions, id, outside);
  if (found === null) throw new Error(`${id} is there`);
  return found;
};
const parts = (id: string, outside?: 'on' | 'off') =>
  Object.fromEntries(
    model(id, outside).events.map(({ part, events }) => [part, events.map((event) => event.id)]),
  );
/** What is known from outside alone. */
const outsideParts = (id: string) =>
  model(id).events.flatMap(({ part, outside }) => [...outside].map((event) => `${part}: ${event}`));
const ids = (statements: readonly { id: string }[]) => statements.map(({ id }) => id);

describe('a person', () => {
  test('has its events by role, an event of two roles under both', () => {
    expect(parts('putin')).toEqual({ host: ['meeting'], caller: ['call'], sender: ['call'] });
    expect(parts('raisi')).toEqual({ guest: ['meeting', 'arrival'], called: ['call'] });
  });

  test('has companions, counted by events, the most frequent first', () => {
    expect(model('raisi').companions).toEqual([
      { entity: 'putin', count: 2, outside: false },
      { entity: 'patrushev', count: 1, outside: true },
    ]);
  });

  test('bears a mark where only what comes from outside says it took part', () => {
    expect(outsideParts('patrushev')).toEqual(['participant: call']);
    expect(outsideParts('raisi')).toEqual([]);
    expect(model('patrushev').companions.map(({ outside }) => outside)).toEqual([true, true]);
  });

  test('has statements by it, to it and about it', () => {
    const { by, to, about, via, onBehalf } = model('putin').statements;
    expect([by, to, about, via, onBehalf].map(ids)).toEqual([['000-a'], ['000-b'], [], [], []]);
    // Another's words name him; his own words, which do too, are not about him.
    expect(ids(model('raisi').statements.about)).toEqual(['000-a']);
  });

  test('has its mentions in the texts', () => {
    expect(model('raisi').mentions).toEqual([{ article: '000', ranges: [{ start: 13, end: 18 }] }]);
    expect(model('patrushev').mentions).toEqual([]);
  });

  test('without outside knowledge has no office and no part known from there', () => {
    const offices = (outside: 'on' | 'off') => {
      const { entity } = model('raisi', outside);
      return entity.kind === 'person' ? entity.person.offices.map(({ title }) => title) : null;
    };
    expect([offices('on'), offices('off')]).toEqual([['outside', 'text'], ['text']]);
    expect(parts('patrushev', 'off')).toEqual({});
    expect(model('raisi', 'off').companions).toEqual([{ entity: 'putin', count: 2, outside: false }]);
  });
});

describe('an organisation', () => {
  test('has those who hold its offices', () => {
    const holders = (outside: 'on' | 'off') => {
      const { entity } = model('russia', outside);
      return entity.kind === 'organisation' ? ids(entity.holders) : null;
    };
    expect([holders('on'), holders('off')]).toEqual([['putin', 'patrushev'], ['putin']]);
    const { entity } = model('russia');
    // Raisi holds one office by an article's words: what comes from outside beside it takes nothing from that.
    const { entity: iran } = model('iran');
    expect([entity, iran].flatMap((one) => (one.kind === 'organisation' ? one.holders : []))).toEqual([
      { id: 'putin', outside: false },
      { id: 'patrushev', outside: true },
      { id: 'raisi', outside: false },
    ]);
  });

  test('has what it passed on, and what was said on its behalf', () => {
    expect(ids(model('tass').statements.via)).toEqual(['000-a']);
    expect(ids(model('tass').statements.by)).toEqual(['000-c']);
    expect(ids(model('iran').statements.onBehalf)).toEqual(['000-b']);
  });
});

describe('a place', () => {
  test('has what happened there apart from what happened within', () => {
    expect(parts('moscow')).toEqual({ place: ['arrival'], 'place-within': ['meeting'] });
    expect(parts('russia-country')).toEqual({ place: ['arrival'], 'place-within': ['meeting'] });
    expect(parts('russia-country', 'off')).toEqual({ 'place-within': ['meeting', 'arrival'] });
    expect(outsideParts('russia-country')).toEqual(['place: arrival']);
    expect(outsideParts('moscow')).toEqual([]);
  });

  test('has what it lies in, the nearest first, what it holds, and who was there', () => {
    const { entity, companions } = model('moscow');
    if (entity.kind !== 'place') throw new Error('a place');
    expect([ids(entity.within), ids(entity.holds)]).toEqual([['russia-country'], ['kremlin']]);
    expect(companions).toEqual([
      { entity: 'raisi', count: 2, outside: false },
      { entity: 'putin', count: 1, outside: false },
    ]);
    const { entity: kremlin } = model('kremlin');
    expect(kremlin.kind === 'place' && ids(kremlin.within)).toEqual(['moscow', 'russia-country']);
  });
});

describe('a topic', () => {
  test('has the events and statements of what it takes in', () => {
    expect(parts('trade')).toEqual({ topic: ['call'], 'topic-within': ['meeting'] });
    expect(ids(model('trade').statements.about)).toEqual(['000-a', '000-c']);
    expect(ids(model('energy').statements.about)).toEqual(['000-a']);
    const { entity } = model('energy');
    expect(entity.kind === 'topic' && [ids(entity.broader), ids(entity.narrower)]).toEqual([['trade'], []]);
  });
});

describe('lists', () => {
  test('have everybody of a kind with their counts', () => {
    expect(entityRows(small, mentions, 'person', 'on')).toEqual([
      { id: 'putin', name: 'putin', events: 2, statements: 1, mentions: 1 },
      { id: 'raisi', name: 'raisi', events: 3, statements: 1, mentions: 1 },
      { id: 'patrushev', name: 'patrushev', events: 1, statements: 0, mentions: 0 },
    ]);
    expect(
      entityRows(small, mentions, 'topic', 'on').map(({ events, statements }) => [events, statements]),
    ).toEqual([
      [2, 2],
      [2, 1],
    ]);
    expect(entityRows(small, mentions, 'place', 'off').map(({ events }) => events)).toEqual([1, 2, 2]);
  });
});

test('an id that nothing has is no entity', () => {
  for (const id of ['', 'x', 'meeting', '000', '__proto__']) {
    expect(entityModel(small, mentions, id, 'on')).toBeNull();
  }
});

test('places and topics in a circle end', () => {
  const circle = aDataset({
    places: [aPlace('a', 'b'), aPlace('b', 'c'), aPlace('c', 'b')],
    events: [anEvent('e', { places: [placed('b')] })],
  });
  const found = entityModel(circle, new Map(), 'a', 'on');
  expect(found?.entity.kind === 'place' && ids(found.entity.within)).toEqual(['b', 'c']);
});

test('of any events: companions are mutual and as many as the events they share', () => {
  const names = ['a', 'b', 'c', 'd'];
  const any = fc.array(
    fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...ROLES)), { maxLength: 5 }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(any, (casts) => {
      const dataset = aDataset({
        people: names.map((id) => aPerson(id)),
        events: casts.map((cast, index) =>
          anEvent(`e${index}`, { participants: cast.map(([id, role]) => aParticipant(id, role)) }),
        ),
      });
      const has = (index: number, id: string) => casts[index]?.some(([one]) => one === id) ?? false;
      for (const id of names) {
        const found = entityModel(dataset, new Map(), id, 'on');
        for (const other of names) {
          const both = casts.filter((_, index) => has(index, id) && has(index, other)).length;
          const count = found?.companions.find(({ entity }) => entity === other)?.count ?? 0;
          expect(count).toBe(other === id ? 0 : both);
        }
        const listed = new Set(found?.events.flatMap(({ events }) => ids(events)));
        expect(listed.size).toBe(casts.filter((_, index) => has(index, id)).length);
      }
    }),
  );
});

describe('the real record', () => {
  const dataset = realDataset('ar');
  const index = indexMentions(dataset);

  test('has a model and a row of the same counts for everybody and everything', () => {
    for (const kind of ENTITY_KINDS) {
      for (const { id, events, mentions: count } of entityRows(dataset, index, kind, 'on')) {
        const found = entityModel(dataset, index, id, 'on');
        expect(found?.entity.kind).toBe(kind);
        expect(new Set(found?.events.flatMap((part) => ids(part.events))).size).toBe(events);
        expect(found?.mentions.flatMap(({ ranges }) => ranges)).toHaveLength(count);
      }
    }
  });

  test('names every person in some article', () => {
    const unnamed = dataset.people.filter(({ id }) => !index.has(id)).map(({ id }) => id);
    expect(unnamed).toEqual([]);
  });

  test('tells Putin’s companions, Raisi before all', () => {
    expect(entityModel(dataset, index, 'putin', 'on')?.companions[0]?.entity).toBe('raisi');
  });
});
