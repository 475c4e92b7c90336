/**
 * `npm run build`: the hosted build. The app, then every page of it in every language as a file of its own, drawn by the
 * app's own components, with what search engines and hosts want beside them. `SIJILL_SITE_URL`, the address the site
 * will have, makes canonical links, the sitemap and shared pictures whole; without it the same files work anywhere.
 */
import process from 'node:process';
import { build, type Rollup } from 'vite';
import { chunksOf } from './lib/hosted/chunks.ts';
import { prerender } from './lib/hosted/prerender.ts';
import { siteUrlFrom } from './lib/hosted/site-url.ts';
import { ROOT } from './lib/root.mjs';

/** Exit status: 0 when all was written, 1 when not (and why has been said), 2 when the command was not understood. */
export async function main(args: string[]): Promise<number> {
  const url = siteUrlFrom(process.env);
  if (args.length > 0 || url === undefined) {
    process.stderr.write(
      args.length > 0
        ? 'Usage: npm run build (it takes no arguments)\n'
        : 'SIJILL_SITE_URL is no address of a site: https://example.org/ or https://example.org/sijill/ was expected.\n',
    );
    return 2;
  }
  // Before anything of React is loaded: both builds, and what is drawn, are a reader's.
  process.env['NODE_ENV'] = 'production';
  try {
    const built = (await build({ root: ROOT, mode: 'production' })) as Rollup.RollupOutput;
    const start = performance.now();
    const { pages, bytes } = await prerender({ root: ROOT, url, chunks: chunksOf(ROOT, built) });
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    process.stdout.write(`\n${pages} pages prerendered in ${seconds} s, ${(bytes / 1e6).toFixed(1)} MB\n`);
    if (url === null)
      process.stdout.write(
        'Without SIJILL_SITE_URL there are no canonical links, and the sitemap is a relative one.\n',
      );
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return 1;
  }
}
