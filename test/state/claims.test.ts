import { describe, expect, test } from 'vitest';
import { claimModel } from '../../src/state/claims.ts';
import { aDataset, anArticle, anOrganisation, aPassage, aPerson, aStatement } from '../support/builders.ts';
import { realDataset } from '../support/real-seeds.ts';

const dataset = aDataset({
  articles: [anArticle('000', 'اتهمت أوكرانيا إيران'), anArticle('001', 'نفت طهران'), anArticle('002', '')],
  people: [aPerson('raisi', 'iran')],
  organisations: [anOrganisation('ukraine')],
  statements: [
    aStatement('000-within', 'أوكرانيا', {
      evidence: aPassage('000', 'أوكرانيا', 6),
      speakers: ['putin'],
      via: 'kremlin',
    }),
    aStatement('000-after', 'إيران', { evidence: aPassage('000', 'إيران', 15), speakers: ['sisi'] }),
    aStatement('001-together', 'نفت', {
      article: '001',
      evidence: aPassage('001', 'نفت', 0),
      speakers: ['raisi', 'putin'],
      via: 'tass',
    }),
  ],
  claims: [
    {
      id: 'claim',
      proposition: 'p',
      topics: [],
      outside: { note: 'n', source: 's' },
      positions: [
        { party: 'raisi', stance: 'denies', evidence: aPassage('001', 'نفت طهران', 0) },
        { party: 'ukraine', stance: 'accuses', evidence: aPassage('000', 'اتهمت أوكرانيا', 0), note: 'x' },
        { party: null, stance: 'reports', evidence: aPassage('000', 'اتهمت', 0) },
      ],
    },
  ],
});

describe('a claim', () => {
  test('has its positions in the order of the record, each with who, article, words and, where it is not who, whose mouth', () => {
    const model = claimModel(dataset, 'claim', 'on');
    expect(
      model?.positions.map(({ who, stance, source, evidence, speakers, via }) => [
        who.named ? who.id : null,
        stance,
        source.id,
        evidence.exact,
        speakers,
        via,
      ]),
    ).toEqual([
      ['raisi', 'denies', '001', 'نفت طهران', [], ['tass']],
      ['ukraine', 'accuses', '000', 'اتهمت أوكرانيا', ['putin'], ['kremlin']],
      [null, 'reports', '000', 'اتهمت', [], []],
    ]);
    expect(model?.positions[1]).toMatchObject({ note: 'x', who: { name: 'ukraine', side: 'other' } });
  });

  test('keeps what the public record says apart, and without outside knowledge to itself', () => {
    expect(claimModel(dataset, 'claim', 'on')?.claim.outside).toEqual({ note: 'n', source: 's' });
    expect(claimModel(dataset, 'claim', 'off')?.claim).not.toHaveProperty('outside');
  });

  test('that nobody knows is none', () => {
    expect(claimModel(dataset, 'putin', 'on')).toBeNull();
  });
});

test('every real position is told whole, words of its own article', () => {
  const real = realDataset('ar');
  for (const { id, positions } of real.claims) {
    const model = claimModel(real, id, 'on');
    expect(model?.positions.map(({ evidence, stance, party }) => ({ evidence, stance, party }))).toEqual(
      positions.map(({ evidence, stance, party }) => ({ evidence, stance, party })),
    );
    for (const { evidence, source, party, who } of model?.positions ?? []) {
      expect(source.text.slice(evidence.start, evidence.end)).toBe(evidence.exact);
      expect(who.named).toBe(party !== null);
    }
  }
});
