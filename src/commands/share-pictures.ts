/**
 * `npm run share-pictures`: draws the pictures a shared link is shown with, one for each language, into src/static. They
 * are made of the wordmark, the fonts and the words the app has anyway; draw them anew when one of these changes.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { LANGUAGES, type Language } from '../domain/dataset.ts';
import { directionOf, NATIVE_NAMES } from '../i18n/languages.ts';
import ar from '../i18n/locales/ar/common.json';
import en from '../i18n/locales/en/common.json';
import fa from '../i18n/locales/fa/common.json';
import ru from '../i18n/locales/ru/common.json';
import { readFaces } from './lib/faces.ts';
import { escaped } from './lib/hosted/html.ts';
import { ROOT } from './lib/root.mjs';
import { startChromium } from './lib/start-chromium.ts';

/** The sentence under the name. */
const WORDS: Record<Language, { shared: string }> = { ar, fa, en, ru };

/** What Open Graph recommends, CSS px. */
const SIZE = { width: 1200, height: 630 };

/** The wordmark's paths, as the app draws them. */
async function wordmark(): Promise<string> {
  const source = await readFile(join(ROOT, 'src/ui/shared/Wordmark.tsx'), 'utf8');
  return [...source.matchAll(/<path[^>]*\/>/g)]
    .map(([path]) => path.replace('strokeWidth', 'stroke-width').replace('strokeLinejoin', 'stroke-linejoin'))
    .join('');
}

async function faces(): Promise<string> {
  const rules = readFaces(ROOT).map(async ({ family, file, weights, ranges }) => {
    const bytes = await readFile(join(ROOT, file));
    const range = ranges.map(([from, to]) => `U+${from.toString(16)}-${to.toString(16)}`).join(', ');
    return `@font-face { font-family: '${family}'; font-weight: ${weights.join(' ')}; unicode-range: ${range};
      src: url(data:font/woff2;base64,${bytes.toString('base64')}) format('woff2'); }`;
  });
  return (await Promise.all(rules)).join('\n');
}

/** The picture in a language, as a page of its size. Colours are those of src/ui/tokens.css, light theme. */
function pictureOf(language: Language, mark: string, fonts: string): string {
  return `<!doctype html><html lang="${language}" dir="${directionOf(language)}"><meta charset="utf-8"><style>
    ${fonts}
    * { margin: 0; box-sizing: border-box; }
    body { inline-size: ${SIZE.width}px; block-size: ${SIZE.height}px; padding: 72px 84px; display: grid;
      grid-template-rows: auto 1fr auto; background: #f8f7f2; color: #1b1a24; font: 450 34px/1.6 'Sijill Sans'; }
    .mark { block-size: 150px; }
    h1 { font-size: 46px; font-weight: 700; line-height: 1.5; align-self: center; max-inline-size: 960px; }
    .line { display: flex; align-items: center; border-block-start: 3px solid #84828e; padding-block-start: 30px; }
    .line svg { block-size: 40px; }
    .languages { margin-inline-start: auto; color: #403e4a; font-size: 28px; display: flex; gap: 26px; }
  </style>
  <svg class="mark" viewBox="0 0 132 64" fill="none" stroke="currentColor" stroke-width="7">${mark}</svg>
  <h1>${escaped(WORDS[language].shared)}</h1>
  <div class="line">
    <svg viewBox="0 0 190 40"><path d="M0 0h40v40H0z" fill="#5a2a6b"/><circle cx="64" cy="20" r="20" fill="#a8670b"/>
      <path d="M128 2L150 40H106z" fill="#5f6470"/></svg>
    <div class="languages">${LANGUAGES.map((one) => `<span lang="${one}">${NATIVE_NAMES[one]}</span>`).join('')}</div>
  </div></html>`;
}

/** Exit status: 0 when all were drawn, 1 where there is no Chromium to draw them. */
export async function main(): Promise<number> {
  const browser = await startChromium();
  if (browser === null) return 1;
  try {
    const [mark, fonts] = await Promise.all([wordmark(), faces()]);
    const page = await browser.newPage({ viewport: SIZE });
    for (const language of LANGUAGES) {
      await page.setContent(pictureOf(language, mark, fonts));
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const file = join('src/static', `share-${language}.png`);
      const bytes = await page.screenshot();
      await writeFile(join(ROOT, file), bytes);
      process.stdout.write(`${file}: ${bytes.length} bytes\n`);
    }
  } finally {
    await browser.close();
  }
  return 0;
}
