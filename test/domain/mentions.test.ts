import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/domain/text/fold.ts';
import { lexiconOf, mentionsIn, type Named } from '../../src/domain/text/mentions.ts';
import { anyText } from '../support/any-text.ts';

const NAMES: Named[] = [
  { id: 'raisi', kind: 'person', forms: ['إبراهيم رئيسي', 'رئيسي', 'السيد رئيسي'] },
  { id: 'putin', kind: 'person', forms: ['فلاديمير بوتين', 'بوتين'] },
  { id: 'netanyahu', kind: 'person', forms: ['نتنياهو'] },
  { id: 'iran', kind: 'state', forms: ['إيران', 'طهران', 'الجمهورية الإسلامية'] },
  { id: 'russia', kind: 'state', forms: ['روسيا', 'موسكو'] },
  { id: 'tehran', kind: 'other', forms: ['طهران'] },
  { id: 'kremlin', kind: 'other', forms: ['الكرملين'] },
  { id: 'irna', kind: 'other', forms: ['إرنا', 'وكالة الجمهورية الإسلامية للأنباء'] },
  { id: 'hamas', kind: 'other', forms: ['حماس', 'حركة حماس'] },
  { id: 'pm-office', kind: 'other', forms: ['مكتب نتنياهو'] },
  { id: 'afp', kind: 'other', forms: ['أ ف ب'] },
];
const lexicon = lexiconOf(NAMES);

const found = (text: string): string[] =>
  mentionsIn(text, lexicon).map(({ entity, start, end }) => `${entity}: ${text.slice(start, end)}`);

describe('a name', () => {
  test.each<[string, string[]]>([
    ['استقبل بوتين ضيفه', ['putin: بوتين']],
    ['وبوتين ولبوتين وفبوتين', ['putin: وبوتين', 'putin: ولبوتين']],
    ['بوتينية وابوتين والبوتين', []],
    ['فلاديمير بوتين وبوتين', ['putin: فلاديمير بوتين', 'putin: وبوتين']],
    ['ولفلاديمير بوتين', ['putin: ولفلاديمير بوتين']],
    // Spelling, vowels and tatweel; the range is of the text as it is.
    ['بُوتِيــن وايران وإيرانَ', ['putin: بُوتِيــن', 'iran: وايران', 'iran: وإيرانَ']],
    ['بو\u200Fتين\u200F، و\u2067إيران', ['putin: بو\u200Fتين', 'iran: و\u2067إيران']],
    ['ایران پوتین', ['iran: ایران', 'putin: پوتین']],
    // With the article, and with the article melted.
    [
      'الكرملين وبالكرملين للكرملين وللكرملين',
      ['الكرملين', 'وبالكرملين', 'للكرملين', 'وللكرملين'].map((word) => `kremlin: ${word}`),
    ],
    ['كرملين لالكرملين', []],
    // A name in two parts, with a mark on one of them, and not across a sentence or a line.
    ['وحركة «حماس»', ['hamas: وحركة «حماس']],
    ['حركة. حماس', ['hamas: حماس']],
    ['فلاديمير\nبوتين', ['putin: بوتين']],
    ['(أ ف ب)', ['afp: أ ف ب']],
    ['أ. ف. ب.', []],
    // Two entities of one name.
    ['في طهران', ['iran: طهران', 'tehran: طهران']],
    // A state within the name of something else is not named; a person within the name of a body is.
    ['وكالة الجمهورية الإسلامية للأنباء (إرنا)', ['irna: وكالة الجمهورية الإسلامية للأنباء', 'irna: إرنا']],
    ['في الجمهورية الإسلامية', ['iran: الجمهورية الإسلامية']],
    ['عن مكتب نتنياهو', ['pm-office: مكتب نتنياهو', 'netanyahu: نتنياهو']],
  ])('%s', (text, mentions) => {
    expect(found(text)).toEqual(mentions);
  });
});

describe('«رئيسي» the man is not «رئيس» the president', () => {
  test.each([
    'دعا رئيسي نظيره',
    'لقاء رئيسي وبوتين',
    'ورئيسي في طهران',
    'وقال رئيسي. إيران دولة',
    'زيارة رئيسي، إيران في خلالها',
    'بين السيد رئيسي والسيد بوتين',
    'زيارة رئيسي روسيا',
    'زيارة رئيسي روسيا وإيران',
    'قال رئيسي: إيران وروسيا',
    'التقى رئيسي إيران. وروسيا',
  ])('%s: the man', (text) => {
    expect(found(text).filter((mention) => mention.startsWith('raisi'))).toHaveLength(1);
  });

  test.each([
    'رئيس إيران',
    'الرئيس الإيراني',
    'الرئيسي الرئيسية رئيسية رئيسيا رئيسان رئيسين',
    'بين السيدين، رئيسي إيران وروسيا',
    'رئيسي روسيا وإيران',
    'اجتماع رئيسي البلدين',
    'لرئيسي الدولتين',
    'بشكل رئيسي',
    'دورٌ رئيسيٌّ في المنطقة',
    'سبب رئيسي',
  ])('%s: nobody of that name', (text) => {
    expect(found(text).filter((mention) => mention.startsWith('raisi'))).toEqual([]);
  });

  test('his whole name stays his before the name of a state', () => {
    expect(found('إبراهيم رئيسي إيران')).toEqual(['raisi: إبراهيم رئيسي', 'iran: إيران']);
  });
});

describe('beside a plain oracle', () => {
  /** Words as they stand in a text, and whom each names: written out, not worked out. */
  const POOL: [word: string, names: string[]][] = [
    ['بوتين', ['putin']],
    ['وبوتين', ['putin']],
    ['لبوتين', ['putin']],
    ['إيران', ['iran']],
    ['بإيران', ['iran']],
    ['وطهران', ['iran', 'tehran']],
    ['للكرملين', ['kremlin']],
    ['إيراني', []],
    ['الإيرانية', []],
    ['قال', []],
    ['2023', []],
    ['رئيس', []],
  ];
  const MARKS = ['', '', '\u064E', '\u0651', '\u0640'];
  const text = fc.array(
    fc.record({
      word: fc.constantFrom(...POOL),
      mark: fc.constantFrom(...MARKS),
      at: fc.nat(6),
      gap: fc.constantFrom(' ', '، ', '. ', '\n', ' «'),
    }),
    { maxLength: 12 },
  );

  test('every word that names somebody, where it stands in the text as written, and no other', () => {
    fc.assert(
      fc.property(text, (words) => {
        let whole = '';
        const expected: { entity: string; start: number; end: number }[] = [];
        for (const {
          word: [word, names],
          mark,
          at,
          gap,
        } of words) {
          // After a letter, never before the first one.
          const cut = Math.min(at + 1, word.length);
          const written = word.slice(0, cut) + mark + word.slice(cut);
          for (const entity of names)
            expected.push({ entity, start: whole.length, end: whole.length + written.length });
          whole += written + gap;
        }
        expect(mentionsIn(whole, lexicon)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  test('of any text whole words only, in order, and spelt as a name of theirs', () => {
    const wordEdge = /[\p{L}\p{M}\p{N}\u0640\u200C\u200D]/u;
    const mixed = fc
      .array(fc.oneof(anyText, fc.constantFrom('بوتين', ' رئيسي ', 'إيران', 'طهران', ' «', 'و')), {
        maxLength: 8,
      })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(mixed, (whole) => {
        const mentions = mentionsIn(whole, lexicon);
        expect(mentions).toEqual(mentions.toSorted((a, b) => a.start - b.start));
        for (const { entity, start, end } of mentions) {
          expect(wordEdge.test(whole.slice(0, start).slice(-1))).toBe(false);
          expect(wordEdge.test(whole.slice(end, end + 1))).toBe(false);
          const forms = NAMES.find(({ id }) => id === entity)?.forms ?? [];
          const spelt = fold(whole.slice(start, end)).text;
          expect(forms.some((form) => spelt.endsWith(fold(form).text.split(' ').at(-1) ?? '-'))).toBe(true);
        }
      }),
    );
  });
});

test('a form without a letter names nobody', () => {
  expect(mentionsIn('، ، .', lexiconOf([{ id: 'x', kind: 'other', forms: ['', '،', '\u0651'] }]))).toEqual(
    [],
  );
});
