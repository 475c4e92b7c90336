import { expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';

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
