import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quotedPassages } from '../../src/domain/text/quoted.ts';
import { sentencesOf } from '../../src/domain/text/sentences.ts';
import { surroundingMarks } from '../../src/domain/text/marks.ts';

const cut = (text: string): string[] =>
  sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

test('sentences end with a stop, with the marks that close after it', () => {
  expect(cut('وصل أمس. هل عاد؟ نعم! «قال كلمة.» ثم سكت')).toEqual([
    'وصل أمس.',
    'هل عاد؟',
    'نعم!',
    '«قال كلمة.»',
    'ثم سكت',
  ]);
});

test('an abbreviation, a number and a stop without space end nothing; a piece without a letter is none', () => {
  expect(cut('زادت 3.5 في المئة وفق د. خالد (أ. ف. ب.). ***')).toEqual([
    'زادت 3.5 في المئة وفق د. خالد (أ. ف. ب.).',
  ]);
  expect(cut('12.')).toEqual([]);
});

test('sentences hold every letter of a text, once', () => {
  const unit = fc.constantFrom('ا', 'ب', ' ', '. ', '؟', '»', '1', '\n');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
      const letters = (piece: string): string => piece.replaceAll(/\P{L}/gu, '');
      expect(letters(cut(text).join(''))).toBe(letters(text));
    }),
  );
});

const quoted = (text: string): string[] =>
  quotedPassages(text).map(({ start, end }) => text.slice(start, end));

test('passages in marks are found with their marks, straight or slanted', () => {
  expect(quoted('قال «نعم» و“لا” و"ربما"')).toEqual(['نعم', 'لا', 'ربما']);
});

test('a mark that does not close ends at the next mark or with its line', () => {
  expect(quoted('قال «نعم و«لا»\nثم "مضى')).toEqual(['نعم و«لا', 'مضى']);
  expect(quoted('بمثابة «إبادة» و»جريمة ضدّ الإنسانية» تحظيان')).toEqual(['إبادة']);
});

test('the marks around words are the nearest on either side, space and punctuation aside', () => {
  const text = 'قال «نعم.» وسكت';
  const start = text.indexOf('نعم');
  expect(surroundingMarks(text, start, start + 3)).toEqual([4, 9]);
  expect(surroundingMarks(text, 0, 3)).toEqual([4]);
  expect(surroundingMarks('بلا علامة', 0, 3)).toEqual([]);
});
