import { expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const browser = useBrowser();

it.each([
  ['/', 'ar', 'rtl'],
  ['/fa/', 'fa', 'rtl'],
  ['/en/', 'en', 'ltr'],
  ['/ru/', 'ru', 'ltr'],
])('the built app starts at %s in its language and direction, without an error', async (path, lang, dir) => {
  const page = await browser.open(path);
  await page.getByRole('main').waitFor();
  await page.locator(`html[lang="${lang}"][dir="${dir}"]`).waitFor();
  expect(await page.title()).not.toBe('');
});
