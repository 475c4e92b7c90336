import { expect, test } from 'vitest';
import { withDigits } from '../../src/i18n/numbers.ts';

test.each([
  ['ar', 'native', '0123456789', '٠١٢٣٤٥٦٧٨٩'],
  ['fa', 'native', '0123456789', '۰۱۲۳۴۵۶۷۸۹'],
  ['en', 'native', '2023', '2023'],
  ['ru', 'native', '2023', '2023'],
  ['ar', 'latin', '7 آذار/مارس 2023', '7 آذار/مارس 2023'],
  ['ar', 'native', '7 آذار/مارس 2023', '٧ آذار/مارس ٢٠٢٣'],
  ['fa', 'latin', '2023', '2023'],
] as const)('digits in %s (%s): %s is %s', (language, digits, text, written) => {
  expect(withDigits(text, language, digits)).toBe(written);
});
