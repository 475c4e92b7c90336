import { expect, it } from 'vitest';
import { LANGUAGES } from '../../src/domain/dataset.ts';
import { useBrowser } from '../support/browser.ts';
import { addressIn, listed, publishedDataset, wordsOf } from '../support/journeys.ts';

const browser = useBrowser();

it('keeps every letter, however fast it is typed', async () => {
  const page = await browser.open('/');
  const field = page.getByRole('searchbox');
  await field.click();
  await page.keyboard.type('باتروشيف');
  await page.waitForURL((url) => url.searchParams.get('q') === 'باتروشيف');
  expect(await field.inputValue()).toBe('باتروشيف');
});

it('makes one step of a word: "back" empties box and address together', async () => {
  const page = await browser.open('/');
  const field = page.getByRole('searchbox');
  await field.click();
  await page.keyboard.type('باتروشيف');
  await page.waitForURL((url) => url.searchParams.get('q') === 'باتروشيف');
  await page.goBack();
  await page.waitForURL((url) => !url.searchParams.has('q'));
  await expect.poll(() => field.inputValue()).toBe('');
});

it('says, where marks alone are typed, that they hide nothing', async () => {
  const page = await browser.newPage();
  for (const language of LANGUAGES) {
    const t = await wordsOf(language);
    await browser.go(page, addressIn(language, '/'));
    await page.getByRole('searchbox').fill('؟!…');
    await page.getByText(t('explorer:marksOnly', { query: '؟!…' })).waitFor();
    expect(await listed(page).count()).toBe(publishedDataset().events.length);
    await page.getByRole('searchbox').fill('');
    await expect.poll(() => page.getByText('؟!…').count()).toBe(0);
  }
});
