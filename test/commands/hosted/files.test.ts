import { describe, expect, it } from 'vitest';
import { robots, sitemap } from '../../../src/commands/lib/hosted/crawlers.ts';
import { inlineHashes, policy } from '../../../src/commands/lib/hosted/csp.ts';
import { headerFiles } from '../../../src/commands/lib/hosted/headers.ts';
import { siteUrlFrom } from '../../../src/commands/lib/hosted/site-url.ts';

describe('the address of the site', () => {
  it.each([
    [undefined, null],
    ['', null],
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/sijill', 'https://example.org/sijill/'],
    ['http://localhost:4173//', 'http://localhost:4173/'],
    ['example.org', undefined],
    ['ftp://example.org/', undefined],
    ['https://example.org/?x=1', undefined],
  ])('%s is read as %s', (named, url) => {
    expect(siteUrlFrom(named === undefined ? {} : { SIJILL_SITE_URL: named })).toBe(url);
  });
});

describe('the policy', () => {
  const page = `<style>p{}</style><script>run()</script><script type="module" src="x.js"></script>
    <script data-x="1">more()</script><script type="application/ld+json">{}</script>`;

  it('allows what stands in the page by its hash, and nothing unsafe', () => {
    const hashes = inlineHashes([page]);
    expect(hashes['script-src']).toHaveLength(2);
    expect(hashes['style-src']).toHaveLength(1);
    const line = policy(hashes);
    for (const hash of [...hashes['script-src'], ...hashes['style-src']]) expect(line).toContain(hash);
    expect(line).not.toMatch(/unsafe|https?:|\*|data:/);
    expect(line).toContain("require-trusted-types-for 'script'");
  });

  it('is another one for another letter', () => {
    expect(policy(inlineHashes([page]))).not.toBe(policy(inlineHashes([page.replace('run()', 'run ()')])));
  });
});

describe('the files of headers', () => {
  const files = headerFiles({ root: '/sub/', policy: "default-src 'none'" });

  it.each(Object.entries(files))('%s keeps hashed files for ever and sends the policy', (_name, text) => {
    expect(text).toContain('/assets/');
    expect(text).toContain('max-age=31536000, immutable');
    expect(text).toContain("default-src 'none'");
    expect(text).toContain('nosniff');
  });

  it('are JSON where they are named so', () => {
    const named = Object.keys(files).filter((name) => name.endsWith('.json'));
    expect(named.map((name) => typeof JSON.parse(files[name] ?? ''))).toEqual(['object', 'object']);
  });

  it('name the path the site lies at', () => {
    expect(files['_headers']).toContain('\n/sub/assets/*\n');
    expect(files['.htaccess']).toContain('ErrorDocument 404 /sub/404.html');
  });
});

describe('what search engines read', () => {
  const pages = [{ ar: 'about/', fa: 'fa/about/', en: 'en/about/', ru: 'ru/about/' }];

  it('names every page with its other languages', () => {
    const text = sitemap(pages, 'https://example.org/sijill/');
    expect(text.match(/<loc>[^<]*/g)).toEqual([
      '<loc>https://example.org/sijill/about/',
      '<loc>https://example.org/sijill/fa/about/',
      '<loc>https://example.org/sijill/en/about/',
      '<loc>https://example.org/sijill/ru/about/',
    ]);
    expect(text.match(/hreflang="ru" href="https:\/\/example.org\/sijill\/ru\/about\/"/g)).toHaveLength(4);
    expect(robots('https://example.org/sijill/')).toContain(
      'Sitemap: https://example.org/sijill/sitemap.xml\n',
    );
  });

  it('says that it wants the address of the site where it has none', () => {
    expect(sitemap(pages, null)).toContain('SIJILL_SITE_URL');
    expect(robots(null)).not.toContain('Sitemap');
  });
});
