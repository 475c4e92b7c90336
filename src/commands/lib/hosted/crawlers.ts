/** What is written for search engines: sitemap.xml and robots.txt. */
import { LANGUAGES, type Language } from '../../../domain/dataset.ts';
import { escaped } from './html.ts';

/** A page's folder in every language. */
export type Folders = Record<Language, string>;

/**
 * Every page with its other languages. Without the site's address its own addresses are relative ones, which says
 * where the pages lie but is not what search engines take; a comment says so.
 */
export function sitemap(pages: readonly Folders[], url: string | null): string {
  const at = (folder: string) => escaped((url ?? './') + folder);
  const entries = pages.flatMap((folders) =>
    LANGUAGES.map((language) => {
      const others = LANGUAGES.map(
        (other) => `    <xhtml:link rel="alternate" hreflang="${other}" href="${at(folders[other])}"/>`,
      );
      return ['  <url>', `    <loc>${at(folders[language])}</loc>`, ...others, '  </url>'].join('\n');
    }),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    ...(url === null
      ? ['<!-- Search engines want whole addresses: build with SIJILL_SITE_URL=https://… -->']
      : []),
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

/** Everything may be read; where the list of it lies can be said only with a whole address. */
export function robots(url: string | null): string {
  return `User-agent: *\nDisallow:\n${url === null ? '' : `\nSitemap: ${url}sitemap.xml\n`}`;
}
