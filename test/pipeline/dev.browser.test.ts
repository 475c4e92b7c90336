import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createServer } from 'vite';
import type { ViteDevServer } from 'vite';
import { ROOT } from '../../src/commands/lib/root.mjs';
import { useBrowser } from '../support/browser.ts';

const browser = useBrowser();

let folder = '';
let server: ViteDevServer | undefined;
const before = process.env['SIJILL_SEEDS'];

/** `npm run dev` over a copy of the seeds. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sijill-dev-'));
  cpSync(join(ROOT, 'seeds'), folder, { recursive: true });
  process.env['SIJILL_SEEDS'] = folder;
  server = await createServer({
    root: ROOT,
    configFile: join(ROOT, 'vite.config.ts'),
    // Not the one of a server that an editor may be running.
    cacheDir: join(ROOT, 'node_modules/.cache/sijill/vite-test'),
    logLevel: 'silent',
    server: { host: '127.0.0.1', port: 0, strictPort: true },
  });
  await server.listen();
}, 120_000);

afterAll(async () => {
  await server?.close();
  if (before === undefined) delete process.env['SIJILL_SEEDS'];
  else process.env['SIJILL_SEEDS'] = before;
  rmSync(folder, { recursive: true, force: true });
});

const EVENT = 'putin-raisi-kremlin-2023-12-07';
const annotation = (): string => join(folder, 'annotations/000.yaml');

/** The text with one mistake in the event, and where that is. */
function broken(text: string): { text: string; line: number } {
  const at = text.indexOf('kind: contact', text.indexOf(`\n  ${EVENT}:`));
  return {
    text: `${text.slice(0, at)}kind: contract${text.slice(at + 'kind: contact'.length)}`,
    line: text.slice(0, at).split('\n').length,
  };
}

it('npm run dev shows a broken seed over the page, takes it away when it is mended, and shows what changed', async () => {
  const sound = readFileSync(annotation(), 'utf8');
  const { text, line } = broken(sound);
  // What a page asks for while the seeds are broken cannot be had.
  const page = await browser.newPage({ expectedErrors: ['500 (Internal Server Error)'] });
  const address = new URL(`events/${EVENT}`, server!.resolvedUrls!.local[0]).href;
  await page.goto(address);
  const heading = page.getByRole('heading', { name: 'بوتين' }).first();
  await heading.waitFor();

  const overlay = page.locator('vite-error-overlay');
  const problem = new RegExp(
    String.raw`annotations/000\.yaml:${line}:11: .*«contract».*; expected .*; to mend: .+`,
    'u',
  );
  writeFileSync(annotation(), text);
  await overlay.getByText(problem).waitFor();
  // Where it stands, to be opened in the editor, and the lines around it.
  await overlay
    .locator('.file-link')
    .filter({ hasText: `000.yaml:${line}` })
    .waitFor();
  await overlay.locator('.frame').filter({ hasText: 'kind: contract' }).waitFor();
  expect(await heading.isVisible()).toBe(true);

  writeFileSync(annotation(), sound);
  await overlay.waitFor({ state: 'detached' });
  await heading.waitFor();

  // Found broken by a page that is only just opened.
  writeFileSync(annotation(), text);
  await overlay.waitFor();
  await page.goto(address);
  await overlay.getByText(problem).waitFor();
  writeFileSync(annotation(), sound);
  await overlay.waitFor({ state: 'detached' });
  await heading.waitFor();

  const at = sound.indexOf('ar: "', sound.indexOf('title:', sound.indexOf(`\n  ${EVENT}:`))) + 'ar: "'.length;
  writeFileSync(annotation(), `${sound.slice(0, at)}عنوان جديد ${sound.slice(at)}`);
  await page.getByRole('heading', { name: 'عنوان جديد' }).first().waitFor();
}, 120_000);
