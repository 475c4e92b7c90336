import { describe, expect, test } from 'vitest';
import { indexMentions, isNamedIn } from '../../src/state/mentions.ts';
import { aDataset, anArticle, anOrganisation, aPerson, aPlace } from '../support/builders.ts';
import { realDataset } from '../support/real-seeds.ts';

const small = aDataset({
  articles: [
    anArticle('000', 'بوتين في طهران.\nوبوتين'),
    anArticle('001', 'لا أحد'),
    anArticle('002', 'طهران'),
  ],
  people: [aPerson('putin', 'russia', { aliases: ['بوتين'] })],
  organisations: [{ ...anOrganisation('iran', 'iran'), kind: 'state', aliases: ['طهران'] }],
  places: [{ ...aPlace('tehran'), aliases: ['طهران'] }, aPlace('nowhere')],
});

test('mentions stand by entity and article; who is not named is not there', () => {
  const index = indexMentions(small);
  expect([...index.keys()].toSorted()).toEqual(['iran', 'putin', 'tehran']);
  expect(index.get('putin')).toEqual([
    {
      article: '000',
      ranges: [
        { start: 0, end: 5 },
        { start: 16, end: 22 },
      ],
    },
  ]);
  expect(index.get('tehran')?.map(({ article }) => article)).toEqual(['000', '002']);
  expect(index.get('tehran')).toEqual(index.get('iran'));
});

test('a passage names whom it holds whole', () => {
  const putin = indexMentions(small).get('putin') ?? [];
  expect(isNamedIn({ article: '000', start: 0, end: 5 }, putin)).toBe(true);
  expect(isNamedIn({ article: '000', start: 1, end: 15 }, putin)).toBe(false);
  expect(isNamedIn({ article: '001', start: 0, end: 30 }, putin)).toBe(false);
});

/** Counted by reading the articles. */
describe('the real articles name', () => {
  const dataset = realDataset('ar');
  const index = indexMentions(dataset);
  const words = (id: string) =>
    Object.fromEntries(
      (index.get(id) ?? []).map(({ article, ranges }) => [
        article,
        ranges.map(({ start, end }) =>
          dataset.articles.find((one) => one.id === article)?.text.slice(start, end),
        ),
      ]),
    );
  const counts = (id: string) =>
    Object.fromEntries((index.get(id) ?? []).map(({ article, ranges }) => [article, ranges.length]));

  test('Raisi, and not the «رئيسي إيران وروسيا» of 003', () => {
    expect(counts('raisi')).toEqual({ '000': 9, '001': 9, '003': 5, '004': 4 });
    expect(words('raisi')['003']).toEqual([
      'رئيسي',
      'السيد إبراهيم رئيسي',
      'السيد رئيسي',
      'الدكتور رئيسي',
      'رئيسي',
    ]);
  });

  test('Putin, with what is written onto his name', () => {
    expect(counts('putin')).toEqual({ '000': 9, '001': 9, '002': 7, '003': 9, '004': 5 });
    expect(words('putin')['001']).toContain('لبوتين');
  });

  test('Pezeshkian', () => {
    expect(counts('pezeshkian')).toEqual({ '002': 8 });
  });

  test('IRNA by its long name, which is no mention of Iran', () => {
    expect(words('irna')).toEqual({
      '000': ['وكالة «إرنا'],
      '002': [
        'وكالة الجمهورية الإسلامية الإيرانية للأنباء',
        'إرنا',
        'لوكالة الجمهورية الإسلامية للأنباء',
        'إرنا',
      ],
    });
    expect(words('iran')['002']).not.toContain('الجمهورية الإسلامية');
    expect(words('iran')['004']).toContain('الجمهورية الإسلامية');
  });

  test('Kazan, Hamas, the United States', () => {
    expect(words('kazan')).toEqual({ '002': ['قازان'] });
    expect(words('hamas')).toEqual({ '000': ['وحركة «حماس'] });
    expect(words('united-states')['001']).toEqual(['للولايات المتحدة']);
  });
});
