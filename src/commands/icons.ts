/** `npm run icons`: draws the PNG icons anew from src/static/icon.svg, in the Chromium the tests use. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { DRIVEN_ARGS, findChromiums } from './lib/chromium.mjs';
import { NO_CHROMIUM } from './lib/get-chromium.mjs';
import { ICON_FILES, ICON_SOURCE, recipeOf, shaped, withRecipe } from './lib/icon-files.ts';
import { ROOT } from './lib/root.mjs';

/** Exit status: 0 when all were written, 1 without a Chromium, 2 when the command was not understood. */
export async function main(args: string[]): Promise<number> {
  if (args.length > 0) {
    process.stderr.write('Usage: npm run icons (it takes no arguments)\n');
    return 2;
  }
  const [found] = findChromiums();
  if (found === undefined) {
    process.stderr.write(`${NO_CHROMIUM}\n`);
    return 1;
  }
  const source = await readFile(join(ROOT, ICON_SOURCE), 'utf8');
  const browser = await chromium.launch({ executablePath: found.path, args: DRIVEN_ARGS });
  try {
    for (const icon of ICON_FILES) {
      const { file, size, shape } = icon;
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      const svg = Buffer.from(shaped(source, shape)).toString('base64');
      await page.setContent(
        `<style>body{margin:0}img{display:block;inline-size:${size}px}</style><img src="data:image/svg+xml;base64,${svg}">`,
      );
      const png = await page.screenshot({ omitBackground: true });
      await writeFile(join(ROOT, file), withRecipe(png, recipeOf(icon, source)));
      process.stdout.write(`${file}: ${png.length} bytes\n`);
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return 0;
}
