import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/domain/dataset.ts';
import { indexSides, sidesOf, specOf } from '../../src/state/sides.ts';
import { aDataset, anEvent, anOrganisation, aParticipant, aPerson } from '../support/builders.ts';

const sides = indexSides(
  aDataset({
    people: [aPerson('putin', 'russia'), aPerson('raisi', 'iran'), aPerson('erdogan')],
    organisations: [anOrganisation('russia', 'russia'), anOrganisation('iran', 'iran')],
  }),
);

const sidesAt = (...participants: [string, Role][]) =>
  sidesOf(
    anEvent('x', { participants: participants.map(([id, role]) => aParticipant(id, role)) }),
    sides,
    'off',
  );

describe('the sides of an event', () => {
  test.each<[string, [string, Role][], string[]]>([
    [
      'the host first',
      [
        ['putin', 'guest'],
        ['raisi', 'host'],
      ],
      ['iran', 'russia'],
    ],
    [
      'the caller first',
      [
        ['raisi', 'called'],
        ['putin', 'caller'],
      ],
      ['russia', 'iran'],
    ],
    [
      'the sender first',
      [
        ['putin', 'recipient'],
        ['raisi', 'sender'],
      ],
      ['iran', 'russia'],
    ],
    [
      'the inviter first',
      [
        ['putin', 'invitee'],
        ['raisi', 'inviter'],
      ],
      ['iran', 'russia'],
    ],
    [
      'Russia first on neutral ground',
      [
        ['erdogan', 'participant'],
        ['raisi', 'participant'],
        ['putin', 'participant'],
      ],
      ['russia', 'iran', 'other'],
    ],
    [
      'each once',
      [
        ['putin', 'host'],
        ['russia', 'participant'],
        ['iran', 'participant'],
      ],
      ['russia', 'iran'],
    ],
    [
      'with whom it is only about last',
      [
        ['russia', 'signatory'],
        ['erdogan', 'signatory'],
        ['iran', 'subject'],
      ],
      ['russia', 'other', 'iran'],
    ],
    [
      'with whom it accuses last',
      [
        ['erdogan', 'accuser'],
        ['iran', 'accused'],
        ['russia', 'participant'],
      ],
      ['other', 'russia', 'iran'],
    ],
    ['with whom it accuses where nobody else is named', [['iran', 'accused']], ['iran']],
    ['an unknown party as another', [['nobody', 'participant']], ['other']],
    ['none where nobody is named', [], []],
  ])('are told %s', (_, participants, expected) => {
    expect(sidesAt(...participants)).toEqual(expected);
  });

  test('are those that an article names, once outside knowledge is off', () => {
    const participants = [aParticipant('putin'), { ...aParticipant('raisi'), basis: 'outside' as const }];
    const event = anEvent('x', { participants });
    expect(sidesOf(event, sides, 'on')).toEqual(['russia', 'iran']);
    expect(sidesOf(event, sides, 'off')).toEqual(['russia']);
  });

  test('make its mark with kind, mode and status', () => {
    const participants = [aParticipant('raisi', 'guest'), aParticipant('putin', 'host')];
    const event = anEvent('x', { kind: 'contact', mode: 'visit', status: 'planned', participants });
    expect(specOf(event, sides, 'off')).toEqual({
      kind: 'contact',
      mode: 'visit',
      status: 'planned',
      sides: ['russia', 'iran'],
    });
  });
});
