import { describe, expect, it } from 'vitest';
import { useBrowser } from '../../support/browser.ts';

const browser = useBrowser();

describe.each([
  { at: '', outside: 'ما جاء من خارج المقالات', events: /^الأحداث/, download: /dataset\.json/ },
  { at: '/en', outside: 'From outside the articles', events: /^Events/, download: /dataset\.json/ },
])('the about page at "$at/"', ({ at, outside, events, download }) => {
  it('offers the data and its schema, and they are there', async () => {
    const page = await browser.open(`${at}/about`);
    const links = page.getByRole('link', { name: /dataset/ });
    await page.getByRole('link', { name: download }).waitFor();
    const addresses = await links.evaluateAll((found) =>
      found.map((link) => (link as HTMLAnchorElement).href),
    );
    expect(addresses.map((address) => new URL(address).pathname)).toEqual([
      '/dataset.json',
      '/dataset.schema.json',
    ]);
    for (const address of addresses) {
      const answer = await page.request.get(address);
      expect(answer.ok()).toBe(true);
      expect(await answer.json()).toBeTypeOf('object');
    }
  });

  it('takes the reader to a part of it, and leaves the address alone', async () => {
    const page = await browser.open(`${at}/about?outside=on`);
    await page.getByRole('navigation').getByRole('link', { name: outside }).click();
    const title = page.getByRole('heading', { level: 2, name: outside });
    expect(await title.evaluate((heading) => heading === document.activeElement)).toBe(true);
    expect(new URL(page.url()).hash).toBe('');
  });

  it('lists what comes from outside with its sources, and hides it with the rest', async () => {
    const page = await browser.open(`${at}/about`);
    await page.locator('summary').filter({ hasText: events }).click();
    await page.locator('main details[open] .outside').first().waitFor();
    expect(await page.locator('main details[open] a[rel="noreferrer"]').count()).toBeGreaterThan(20);
    await browser.go(page, `${at}/about?outside=off`);
    await page.getByRole('heading', { level: 2, name: outside }).waitFor();
    expect(await page.locator('main details').count()).toBe(0);
  });
});
