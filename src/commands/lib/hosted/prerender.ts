/** Draws every page of the site into a build of it. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import type * as Entry from '../../../app/prerender/entry.tsx';
import { LANGUAGES, type Language } from '../../../domain/dataset.ts';
import { resealWorker, SHELL } from '../../../pipeline/offline-worker.ts';
import { distOf } from '../build.mjs';
import type { Chunks } from './chunks.ts';
import { robots, sitemap, type Folders } from './crawlers.ts';
import { inlineHashes, policy } from './csp.ts';
import { headerFiles } from './headers.ts';
import { notFoundPage, type NotFoundWords } from './not-found.ts';
import { withoutComments } from './html.ts';
import { pageOf, withPolicy, type Site } from './page.ts';

export type PrerenderOptions = {
  /** The checkout. */
  root: string;
  /** The address the site will have; `null`: not known. */
  url: string | null;
  chunks: Chunks;
};

/** Builds the app to be run here, where there is no browser, and loads it. */
async function loadApp(root: string): Promise<typeof Entry> {
  const outDir = join(root, 'node_modules', '.cache', 'sijill', 'prerender');
  await build({
    root,
    mode: 'production',
    logLevel: 'warn',
    build: { ssr: 'src/app/prerender/entry.tsx', outDir, emptyOutDir: true, copyPublicDir: false },
  });
  // Not by `import`: what loads these commands has done its work by now, and takes no more orders.
  const entry = join(outDir, 'entry.js');
  return createRequire(entry)(entry) as typeof Entry;
}

async function inEveryLanguage<T>(make: (language: Language) => Promise<T>): Promise<Record<Language, T>> {
  const made = await Promise.all(
    LANGUAGES.map(async (language) => [language, await make(language)] as const),
  );
  return Object.fromEntries(made) as Record<Language, T>;
}

/** The words and the data every page of a language waits for, and those some wait for besides. */
const firstModules = (language: Language): string[] => [
  `src/i18n/locales/${language}/index.ts`,
  `virtual:dataset/${language}/core`,
];
const wholeModule = (language: Language): string => `virtual:dataset/${language}`;

/** The faces a language needs besides those of every page (vite.config.ts). */
const FACES: Partial<Record<Language, readonly string[]>> = { ru: ['noto-sans-cyrillic-wght-normal.woff2'] };

/** Writes the pages, and what search engines and hosts read. How much was written is told. */
export async function prerender(options: PrerenderOptions): Promise<{ pages: number; bytes: number }> {
  const { root, url, chunks } = options;
  const dist = distOf(root);
  const app = await loadApp(root);
  const template = await readFile(join(dist, 'index.html'), 'utf8');
  const words: NotFoundWords = await inEveryLanguage(app.notFoundWords);
  const scriptOf = async (name: string) =>
    withoutComments(await readFile(join(root, 'src/commands/lib/hosted', name), 'utf8'));
  const site: Site = {
    placeholder: app.SITE,
    url,
    name: await inEveryLanguage(app.siteName),
    motto: await inEveryLanguage(app.siteMotto),
    boot: await scriptOf('boot.js'),
  };

  let bytes = 0;
  const hashes = { 'script-src': new Set<string>(), 'style-src': new Set<string>() };
  const write = async (file: string, text: string): Promise<void> => {
    const path = join(dist, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    bytes += Buffer.byteLength(text);
  };
  const writePage = async (file: string, html: string): Promise<void> => {
    const found = inlineHashes([html]);
    for (const name of ['script-src', 'style-src'] as const)
      for (const hash of found[name]) hashes[name].add(hash);
    await write(file, html);
  };

  const addresses = await app.allAddresses();
  for (const address of addresses) {
    const drawn = await app.draw(address);
    const code = drawn.code.length === 0 ? [] : [...drawn.code, wholeModule(address.language)];
    const extras = {
      styles: [...new Set(drawn.code.flatMap(chunks.stylesOf))],
      fonts: (FACES[address.language] ?? []).map(chunks.fontOf),
      scripts: [...new Set([...firstModules(address.language), ...code].flatMap(chunks.scriptsOf))],
    };
    await writePage(`${address.folder}index.html`, pageOf(template, address, drawn, site, extras));
  }
  // The worker answers with it at every address: it bears its policy as all others do.
  await writePage(SHELL, withPolicy(await readFile(join(dist, SHELL), 'utf8')));
  await resealWorker(dist);
  const home = url === null ? '/' : new URL(url).pathname;
  await writePage('404.html', notFoundPage(words, home, chunks.app, await scriptOf('lost.js')));

  const pages = addresses
    .filter(({ language }) => language === LANGUAGES[0])
    .map(({ page }) =>
      Object.fromEntries(LANGUAGES.map((language) => [language, app.folderOf(language, page)])),
    );
  await write('sitemap.xml', sitemap(pages as Folders[], url));
  await write('robots.txt', robots(url));
  const whole = policy({ 'script-src': [...hashes['script-src']], 'style-src': [...hashes['style-src']] });
  for (const [file, text] of Object.entries(headerFiles({ root: home, policy: whole })))
    await write(file, text);
  return { pages: addresses.length, bytes };
}
