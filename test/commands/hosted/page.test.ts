import { describe, expect, it } from 'vitest';
import type { Address, Drawn } from '../../../src/app/prerender/entry.tsx';
import { notFoundPage } from '../../../src/commands/lib/hosted/not-found.ts';
import { pageOf, wayUp, type Site } from '../../../src/commands/lib/hosted/page.ts';

const TEMPLATE = `<!doctype html>
<html lang="ar" dir="rtl" translate="no">
  <head>
    <meta charset="utf-8" />
    <title>x</title>
    <meta name="description" content="x" />
    <script type="module" crossorigin src="./assets/index.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index.css">
  </head>
  <body>
    <div id="root"><noscript></noscript><!--/undrawn--></div>
  </body>
</html>`;

const site = (url: string | null): Site => ({
  placeholder: '/@site/',
  url,
  name: { ar: 'سجل', fa: 'سجل', en: 'Sijill', ru: 'Сиджиль' },
  motto: { ar: 'م', fa: 'م', en: 'm', ru: 'м' },
  boot: 'boot()',
});
const address: Address = { language: 'en', page: { name: 'event', id: 'x' }, folder: 'en/events/x/' };
const drawn: Drawn = {
  direction: 'ltr',
  title: 'A & "B" <C>',
  description: 'd',
  body: '<a href="/@site/en/articles/000?evidence=1-2">a</a><a href="/@site/">b</a><a href="/@site/dataset.json">c</a>',
  script: null,
  linked: { '@type': 'WebPage', url: '/@site/en/events/x/', name: '</script>' },
  code: [],
};
const extras = { styles: ['assets/reading.css'], fonts: [], scripts: [] };
const page = (url: string | null): string => pageOf(TEMPLATE, address, drawn, site(url), extras);

it.each([
  ['', './'],
  ['en/', '../'],
  ['en/events/x/', '../../../'],
])('the way up from %j is %s', (folder, up) => {
  expect(wayUp(folder)).toBe(up);
});

describe('a page', () => {
  it('leads to folders, by their slash, and to files, relative to itself', () => {
    const text = page(null);
    expect(text).toContain('href="../../../en/articles/000/?evidence=1-2"');
    expect(text).toContain('<a href="../../../">b</a>');
    expect(text).toContain('<a href="../../../dataset.json">c</a>');
    expect(text).toContain('src="../../../assets/index.js"');
    expect(text).not.toContain('@site');
  });

  it('has its own language, direction and title, escaped', () => {
    const text = page(null);
    expect(text).toContain('<html lang="en" dir="ltr" translate="no">');
    expect(text).toContain('<title>A &amp; &quot;B&quot; &lt;C&gt;</title>');
  });

  it('fetches styles before anything that runs', () => {
    const text = page(null);
    expect(text.indexOf('reading.css')).toBeLessThan(text.indexOf('index.js'));
    expect(text.match(/index\.css/g)).toHaveLength(1);
  });

  it('says where it lies only where that is known', () => {
    expect(page(null)).not.toContain('canonical');
    const placed = page('https://example.org/s/');
    expect(placed).toContain('<link rel="canonical" href="https://example.org/s/en/events/x/" />');
    expect(placed).toContain('hreflang="fa" href="https://example.org/s/fa/events/x/"');
    expect(placed).toContain('content="https://example.org/s/share-en.png"');
    expect(placed).toContain('"url":"https://example.org/s/en/events/x/"');
  });

  it('lets no data end the script it stands in', () => {
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page(null)) ?? [];
    expect(JSON.parse(json)).toMatchObject({ name: '</script>' });
  });

  it('is not made of a template that lacks a place for it', () => {
    expect(() => pageOf(TEMPLATE.replace('<!--/undrawn-->', ''), address, drawn, site(null), extras)).toThrow(
      /undrawn/,
    );
  });
});

describe('the page for what is not there', () => {
  const words = { title: 't', text: 'x', home: 'h' };
  const text = notFoundPage(
    { ar: words, fa: words, en: words, ru: words },
    '/sub/',
    { script: 'assets/index.js', styles: ['assets/index.css'] },
    'lost()',
  );

  it('speaks every language and leads home in each', () => {
    for (const [language, home] of [
      ['ar', '/sub/'],
      ['fa', '/sub/fa/'],
      ['en', '/sub/en/'],
      ['ru', '/sub/ru/'],
    ] as const) {
      expect(text).toContain(`<section lang="${language}"`);
      expect(text).toContain(`href="${home}"`);
    }
    expect(text).toContain('noindex');
  });
});
