import { describe, expect, test } from 'vitest';
import type { LocalEvent } from '../../../src/domain/bundle.ts';
import type { Role, Side } from '../../../src/domain/dataset.ts';
import { eventModel } from '../../../src/ui/event/model.ts';
import { sheetOf, type StoryFacts } from '../../../src/ui/story/model.ts';
import { anAccount, anEvent, aParticipant } from '../../support/builders.ts';
import { realDataset } from '../../support/real-seeds.ts';

const party = (
  entity: string,
  role: Role,
  side: Side,
  offices: StoryFacts['parties'][number]['offices'] = [],
): StoryFacts['parties'][number] => ({ ...aParticipant(entity, role), name: entity, side, offices });
const pairOf = (kind: LocalEvent['kind'], ...parties: StoryFacts['parties']) => {
  const event = anEvent('x', { kind, accounts: [anAccount('000', 'كلام')] });
  const { pair, others } = sheetOf({ event, parties, statements: [], articles: new Map() });
  return { pair: pair.map(({ id }) => id), others: others.map(({ id }) => id) };
};

describe('who faces whom', () => {
  test('the host first, whoever is named first', () => {
    expect(pairOf('contact', party('putin', 'guest', 'russia'), party('raisi', 'host', 'iran')).pair).toEqual(
      ['raisi', 'putin'],
    );
  });
  test('on neutral ground Russia first', () => {
    expect(
      pairOf('contact', party('raisi', 'participant', 'iran'), party('putin', 'participant', 'russia')).pair,
    ).toEqual(['putin', 'raisi']);
  });
  test('of a contact Russia and Iran, whoever else was there', () => {
    expect(
      pairOf(
        'contact',
        party('erdogan', 'host', 'other'),
        party('raisi', 'guest', 'iran'),
        party('putin', 'guest', 'russia'),
      ),
    ).toEqual({ pair: ['putin', 'raisi'], others: ['erdogan'] });
  });
  test('people before bodies, and who was spoken to before who was spoken of', () => {
    const office = [{ title: 'رئيس', basis: 'text' as const }];
    expect(
      pairOf(
        'third-party',
        party('office', 'sender', 'other'),
        party('netanyahu', 'accuser', 'other', office),
        party('iran', 'accused', 'iran'),
        party('putin', 'recipient', 'russia', office),
      ),
    ).toEqual({ pair: ['netanyahu', 'putin'], others: ['office'] });
  });
  test('one alone, or nobody', () => {
    expect(pairOf('context', party('raisi', 'participant', 'iran')).pair).toEqual(['raisi']);
    expect(pairOf('context').pair).toEqual([]);
  });
});

test('every event of the real record has a sheet with a quotation that is its own', () => {
  const dataset = realDataset('ar');
  const articles = new Map(dataset.articles.map((article) => [article.id, article]));
  for (const event of dataset.events) {
    const { quote } = sheetOf({ ...eventModel(dataset, event, 'on'), articles });
    const own = [
      ...event.accounts.flatMap(({ evidence }) => evidence),
      ...dataset.statements.filter((one) => one.event === event.id).map(({ evidence }) => evidence),
    ];
    expect([event.id, own]).toEqual([event.id, expect.arrayContaining([quote?.evidence])]);
  }
});
