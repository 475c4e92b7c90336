import { describe, expect, it } from 'vitest';
import { directionOf } from '../../src/i18n/languages.ts';
import { useBrowser } from '../support/browser.ts';
import { LANGUAGES_HERE } from '../support/depth.ts';
import { addressIn, listed, marks, ready } from '../support/journeys.ts';
import { middlesOf, numbersAgainstReading } from '../support/reading-order.ts';

const browser = useBrowser();
const rising = (middles: readonly number[]) => middles.toSorted((a, b) => a - b);
const falling = (middles: readonly number[]) => middles.toSorted((a, b) => b - a);

describe.each(LANGUAGES_HERE)('in %s', (language) => {
  const inOrder = directionOf(language) === 'rtl' ? falling : rising;

  it.each([
    '/',
    '/events/brics-kazan-2024',
    '/events/putin-raisi-kremlin-2023-12-07',
    '/events/us-eu-sanctions-drones-2022?digits=native',
    '/articles/001',
    '/articles/003',
    '/articles',
    '/about',
  ])('numbers follow each other as the text around them is read (%s)', async (path) => {
    const page = await browser.open(addressIn(language, path));
    await ready(page);
    expect(await numbersAgainstReading(page, 'body')).toEqual([]);
  });

  it('a range begins where reading begins: in the list, in the panel, on its mark', async () => {
    const page = await browser.open(addressIn(language, '/events/fta-signing-plan-2023'));
    await ready(page);
    const row = listed(page).and(page.locator('[data-event-id="fta-signing-plan-2023"]'));
    const inList = await middlesOf(row, ['25', '31', '2023']);
    expect(inList).toEqual(inOrder(inList));
    const heading = await middlesOf(page.getByRole('complementary').locator('p bdi').first(), [
      '25',
      '31',
      '2023',
    ]);
    expect(heading).toEqual(inOrder(heading));
    const onMark = await middlesOf(
      marks(page).and(page.locator('[data-event-id="fta-signing-plan-2023"]')).first(),
      ['25', '31'],
    );
    expect(onMark).toEqual(inOrder(onMark));
  });

  it('brackets around what comes from outside stand at both ends of it', async () => {
    const page = await browser.open(addressIn(language, '/events/tehran-summit-2022-07'));
    await ready(page);
    const date = page.getByRole('complementary').locator('bdi.outside').first();
    const room = await date.evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const [words, whole] = [range.getBoundingClientRect(), element.getBoundingClientRect()];
      return {
        direction: getComputedStyle(element).direction,
        signs: [getComputedStyle(element, '::before').content, getComputedStyle(element, '::after').content],
        left: words.left - whole.left,
        right: whole.right - words.right,
      };
    });
    expect(room.direction).toBe(directionOf(language));
    expect(room.signs).toEqual(['"["', '"]"']);
    expect(room.left).toBeGreaterThan(2);
    expect(room.right).toBeGreaterThan(2);
  });

  it('words of an article are Naskh and read from the right', async () => {
    const page = await browser.open(addressIn(language, '/events/putin-raisi-kremlin-2023-12-07'));
    await ready(page);
    const passages = await page.locator('aside q').evaluateAll((quotes) =>
      quotes.map((quote) => ({
        language: quote.getAttribute('lang'),
        direction: getComputedStyle(quote).direction,
        face: getComputedStyle(quote).fontFamily.includes('Naskh'),
      })),
    );
    expect(passages.length).toBeGreaterThan(0);
    expect(passages.filter((one) => one.language !== 'ar' || one.direction !== 'rtl' || !one.face)).toEqual(
      [],
    );
    const quote = page.locator('aside q').first();
    const words = ((await quote.textContent()) ?? '')
      .replace(/[«»“”]/g, '')
      .trim()
      .split(/\s+/)
      .slice(0, 3);
    const middles = await middlesOf(quote, words);
    expect(middles).toEqual(falling(middles));
  });
});

it('a Latin word keeps its place inside an Arabic sentence', async () => {
  const page = await browser.open('/?kind=nonsense&mode=quux');
  await ready(page);
  for (const [name, value] of [
    ['kind', 'nonsense'],
    ['mode', 'quux'],
  ] as const) {
    const notice = page.getByRole('status').getByText(value);
    const sentence = ((await notice.textContent()) ?? '').replace(/[\u2066-\u2069]/g, ' ');
    const words = sentence.split(/[^\p{L}\p{M}\p{Nd}]+/u).filter((word) => word !== '');
    expect(words).toEqual(expect.arrayContaining([name, value]));
    const middles = await middlesOf(notice, words);
    expect(middles).toEqual(falling(middles));
  }
});
