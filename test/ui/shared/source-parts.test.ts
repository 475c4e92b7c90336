import { expect, it } from 'vitest';
import { hostOf, sourceParts } from '../../../src/ui/shared/source-parts.ts';

it('parts a source into its reports, each with its pages', () => {
  const source =
    'TASS, “Talks”, 8 December 2023, https://tass.com/politics/1718033/amp · Mehr News, https://en.mehrnews.com/x, https://ar.mehrnews.com/y. · A printed report, 1999';
  expect(sourceParts(source)).toEqual([
    { words: 'TASS, “Talks”, 8 December 2023', pages: ['https://tass.com/politics/1718033/amp'] },
    { words: 'Mehr News', pages: ['https://en.mehrnews.com/x', 'https://ar.mehrnews.com/y'] },
    { words: 'A printed report, 1999', pages: [] },
  ]);
});

it.each([
  ['https://www.aljazeera.com/news/2022', 'aljazeera.com'],
  ['https://ar.webangah.ir/2023', 'ar.webangah.ir'],
])('names the site of %s', (address, host) => {
  expect(hostOf(address)).toBe(host);
});
