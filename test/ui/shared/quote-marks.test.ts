import { expect, test } from 'vitest';
import { quoted, quoteMarks } from '../../../src/ui/shared/quote-marks.ts';

test.each([
  ['علاقاتنا جيدة', '«علاقاتنا جيدة»'],
  ['قال «نعم» ومضى', '“قال «نعم» ومضى”'],
  ['نعم»', '“نعم»”'],
  ['قال “نعم”', '«قال “نعم”»'],
  ['', '«»'],
])('%j stands in marks of the kind it does not hold', (words, expected) => {
  expect(quoted(words)).toBe(expected);
  expect(quoteMarks(words).join(words)).toBe(expected);
});
