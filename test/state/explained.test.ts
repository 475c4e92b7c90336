import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/domain/dataset.ts';
import { firstNamed, toldBy } from '../../src/state/explained.ts';
import { aDataset, anOrganisation } from '../support/builders.ts';
import { realDataset } from '../support/real-seeds.ts';

const bodies = aDataset({
  organisations: [{ ...anOrganisation('afp'), description: 'An agency.' }],
  glossary: [
    {
      id: 'on-brics',
      name: 'BRICS',
      forms: [
        { language: 'ar', words: 'البريكس' },
        { language: 'en', words: 'BRICS' },
      ],
      about: null,
      outside: { note: 'A group.', source: 'A report, 1 January 2024' },
    },
    {
      id: 'on-afp',
      name: 'AFP',
      forms: [{ language: 'ar', words: 'أ ف ب' }],
      about: 'afp',
    },
  ],
});
const all = toldBy(bodies, 'on');

describe('what a text names', () => {
  it('is marked where it first stands, once, clitics and all', () => {
    const text = 'قمة للبريكس (أ ف ب)، ثم البريكس';
    expect(
      firstNamed(text, 'ar', all).map((one) => [text.slice(one.start, one.end), one.explanation.id]),
    ).toEqual([
      ['للبريكس', 'on-brics'],
      ['أ ف ب', 'on-afp'],
    ]);
  });

  it('is found in the language of the text alone, and by whole words', () => {
    expect(firstNamed('The BRICS summit', 'en', all)).toMatchObject([{ start: 4, end: 9 }]);
    expect(firstNamed('The BRICSy summit', 'en', all)).toEqual([]);
    expect(firstNamed('BRICS', 'ar', all)).toEqual([]);
  });

  it('is explained no second time on a page', () => {
    expect(firstNamed('BRICS', 'en', all, ['Of BRICS.'])).toEqual([]);
  });
});

describe('without outside knowledge', () => {
  it('stays what the articles say, or we ourselves', () => {
    expect(toldBy(bodies, 'off').map(({ id, line }) => [id, line])).toEqual([['on-afp', 'An agency.']]);
  });
});

it('a record without a glossary explains nothing', () => {
  expect(firstNamed('BRICS', 'en', toldBy(aDataset(), 'on'))).toEqual([]);
});

describe('in the record', () => {
  const records = LANGUAGES.map((language) => ({ language, dataset: realDataset(language) }));

  it.each([
    ['000', ['أ ف ب', 'والاتحاد الاقتصادي الأوراسي', 'إرنا']],
    ['001', ['الاتفاق النووي']],
    [
      '002',
      ['البريكس', 'إرنا', 'رابطة الدول المستقلة', 'والاتحاد الاقتصادي الأوراسي', 'ومنظمة شنغهاي للتعاون'],
    ],
    ['003', ['الوفد الاقتصادي الأوراسي']],
    ['004', []],
  ])('article %s names what it explains, read by eye', (id, words) => {
    const { dataset } = records[0]!;
    const { text } = dataset.articles.find((article) => article.id === id)!;
    const named = firstNamed(text, 'ar', toldBy(dataset, 'on'));
    expect(named.map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });

  it('a summary, an outcome or a note explains the same in every language', () => {
    const named = records.map(({ language, dataset }) => {
      const told = toldBy(dataset, 'on');
      const texts = [
        ...dataset.events.flatMap(({ id, summary, outcome, outside = [] }) =>
          [summary, outcome?.note ?? '', ...outside.map(({ note }) => note)].map(
            (text) => [id, text] as const,
          ),
        ),
        ...dataset.threads.map(({ id, summary }) => [id, summary] as const),
      ];
      return texts.map(([id, text]) => [
        id,
        firstNamed(text, language, told)
          .map(({ explanation }) => explanation.id)
          // A dispatch's own sign stands for the agency in Arabic alone; elsewhere its name is no abbreviation.
          .filter((one) => one !== 'explained-irna')
          .toSorted(),
      ]);
    });
    for (const others of named.slice(1)) expect(others).toEqual(named[0]);
    expect(named[0]!.flatMap(([, ids]) => ids)).toContain('explained-astana-format');
  });
});
