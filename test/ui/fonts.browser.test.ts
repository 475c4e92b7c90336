import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { ALWAYS, charactersByFamily } from '../../src/commands/lib/characters.ts';
import { FACES_FILE, originOf, readFaces } from '../../src/commands/lib/faces.ts';
import { ROOT } from '../../src/commands/lib/root.mjs';
import { readSeedFolder } from '../../src/pipeline/seed-folder.ts';
import { useBrowser } from '../support/browser.ts';
import { readTree } from '../support/house/source.ts';

const browser = useBrowser();

/** The faces of the stylesheet under another family name, each file carried in the rule itself. */
function rules(prefix: string, fileOf: (face: ReturnType<typeof readFaces>[number]) => string): string {
  const css = readFileSync(join(ROOT, FACES_FILE), 'utf8').match(/@font-face\s*\{[^}]*\}/gu) ?? [];
  return readFaces(ROOT)
    .map((face, index) => {
      const font = readFileSync(join(ROOT, fileOf(face))).toString('base64');
      return (css[index] ?? '')
        .replace(face.family, `${prefix} ${face.family}`)
        .replace(/url\([^)]*\)/u, `url(data:font/woff2;base64,${font})`);
    })
    .join('\n');
}

/** Longer ones are addresses: a thousandth of an em at each of sixty letters would be two pixels at the last. */
const LONGEST = 24;
const parts = (word: string): string[] => (word.length > LONGEST ? word.split(/(?<=[/.:_=?-])/u) : [word]);

/** Words of the texts, as many as it takes to meet every pair of neighbours: what a letter looks like hangs on them. */
function wordsOf(texts: readonly string[]): string[] {
  const met = new Set<string>();
  return texts
    .flatMap((text) => text.split(/[\s"\\{}]+/u))
    .flatMap(parts)
    .filter((word) => {
      const ends = Array.from(`\n${word}\n`);
      const pairs = ends.slice(1).map((one, index) => `${ends[index]}${one}`);
      const fresh = pairs.filter((pair) => !met.has(pair));
      for (const pair of fresh) met.add(pair);
      return word !== '' && fresh.length > 0;
    });
}

const LETTERS = ALWAYS.filter((one) => /\p{Script=Arabic}/u.test(one) && /\p{L}/u.test(one));
const MARKS = ALWAYS.filter((one) => /\p{M}/u.test(one));
/** Each letter in each of its forms, bare and with each mark; lam with each letter; joiners. */
const FORMS = [
  ...LETTERS.flatMap((one) => [one, `${one}ب`, `ب${one}ب`, `ب${one}`, `ل${one}`, `لل${one}`]),
  ...LETTERS.flatMap((one) =>
    MARKS.flatMap((mark) => [`${one}${mark}`, `ب${one}${mark}ب`, `ل${one}\u0651${mark}`]),
  ),
  ...'می\u200Cشود خانه\u200Cها ه\u200D \u0640ه\u0640 خانهٔ اللّٰه لِلّٰهِ لأنّهُ سِجِلٌّ مُحَمَّدٌ'.split(' '),
];

/** What two families make of the same words at the same weight. */
type Comparison = {
  words: number;
  /** Pixels with ink. */
  inked: number;
  /** The largest difference in width, em for each letter. */
  wider: number;
  /** The largest difference in ink at one pixel, 0 to 255. */
  darker: number;
  /** The word of it. */
  worst: string;
};

let texts: Record<string, string[]> = {};
beforeAll(async () => {
  const decode = (files: Map<string, Uint8Array>): string[] =>
    [...files.values()].map((one) => new TextDecoder().decode(one));
  const articles = decode(await readSeedFolder(join(ROOT, 'seeds/articles')));
  const seeds = decode(await readSeedFolder(join(ROOT, 'seeds')));
  const words = readTree(ROOT, 'src/i18n/locales', ['.json']).map(({ text }) => text);
  const inUse = await charactersByFamily(ROOT);
  const lone = (family: string): string[] => [...(inUse.get(family)?.keys() ?? [])];
  texts = {
    'Sijill Sans': [...wordsOf([...words, ...seeds, ...lone('Sijill Sans')]), ...FORMS],
    'Sijill Naskh': [...wordsOf([...articles, ...lone('Sijill Naskh')]), ...FORMS],
  };
}, 60_000);

describe('the cut fonts', () => {
  it.each([
    ['Sijill Sans', 450],
    ['Sijill Sans', 750],
    ['Sijill Naskh', 400],
  ])('draw our words as the uncut ones do: %s at %d', async (family, weight) => {
    const page = await browser.newPage();
    await page.setContent(
      `<style>${rules('Cut', ({ file }) => file)}${rules('Whole', (face) => originOf(face).file)}</style>`,
    );
    const result: Comparison = await page.evaluate(
      async ([name, heft, words]) => {
        const [size, cell, cells] = [32, 384, 6];
        const fonts = ['Cut', 'Whole'].map((prefix) => `${heft} ${size}px "${prefix} ${name}"`);
        for (const font of fonts) await document.fonts.load(font, words.join(''));
        const contexts = fonts.map((font) => {
          const context = new OffscreenCanvas(cell * cells, 96).getContext('2d', {
            willReadFrequently: true,
          })!;
          context.font = font;
          // Off the pixel grid by a breath, nothing is hinted: a rounded outline must not jump by a pixel.
          context.rotate(1e-3);
          return context;
        });
        const seen = { words: words.length, inked: 0, wider: 0, darker: 0, worst: '' };
        for (let first = 0; first < words.length; first += cells) {
          const row = words.slice(first, first + cells);
          const [cut, whole] = contexts.map((context) => {
            context.clearRect(0, 0, cell * cells, 96);
            for (const [index, word] of row.entries())
              context.fillText(word, cell * index + 32, 56, cell - 64);
            return context.getImageData(0, 0, cell * cells, 96).data;
          }) as [Uint8ClampedArray, Uint8ClampedArray];
          for (let at = 3; at < cut.length; at += 4) {
            const [one, other] = [cut[at] ?? 0, whole[at] ?? 0];
            if (one > 0) seen.inked += 1;
            if (Math.abs(one - other) <= seen.darker) continue;
            seen.darker = Math.abs(one - other);
            seen.worst = row[Math.floor((((at - 3) / 4) % (cell * cells)) / cell)] ?? '';
          }
          for (const word of row) {
            const [a = 0, b = 0] = contexts.map((context) => context.measureText(word).width / size);
            seen.wider = Math.max(seen.wider, Math.abs(a - b) / word.length);
          }
        }
        return seen;
      },
      [family, weight, texts[family] ?? []] as const,
    );
    expect(result.words).toBeGreaterThan(1000);
    expect(result.inked).toBeGreaterThan(result.words * 50);
    // Weights are cut by rounding outlines and steps to the font's own grid, a thousandth of an em: no more than that.
    expect(result.wider).toBeLessThan(0.0015);
    // A missing form or mark is ink in one and none in the other.
    expect(result.darker < 192 ? '' : result.worst).toBe('');
  });
});

describe('the first screen', () => {
  it.each([
    ['/', false],
    ['/fa/', false],
    ['/en/', false],
    ['/ru/', true],
  ])('at %s fetches the fonts it shows, Cyrillic: %s, within the budget', async (path, cyrillic) => {
    // As it was prerendered: what the app fetches after it is no part of it.
    const page = await browser.newPage({ context: { javaScriptEnabled: false } });
    const bytes = new Map<string, number>();
    page.on('response', (response) => {
      const name = new URL(response.url()).pathname.replace(/-[\w-]{8}(?=\.\w+$)/u, '');
      const kind = response.request().resourceType();
      if (['document', 'stylesheet', 'font'].includes(kind))
        void response
          .body()
          .then((body) => bytes.set(name, kind === 'font' ? body.length : gzipSync(body).length));
    });
    await page.goto(browser.urlOf(path), { waitUntil: 'networkidle' });
    await page.getByRole('navigation').first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    const fetched = [...bytes.keys()];
    expect(fetched).toEqual(
      expect.arrayContaining([
        '/assets/cairo-arabic-wght-normal.woff2',
        '/assets/cairo-latin-wght-normal.woff2',
      ]),
    );
    expect(fetched.includes('/assets/noto-sans-cyrillic-wght-normal.woff2')).toBe(cyrillic);
    const kilobytes = [...bytes.values()].reduce((sum, one) => sum + one, 0) / 1000;
    // DESIGN, "Budgets": HTML, CSS and fonts of a readable first screen, gzip.
    expect(kilobytes).toBeLessThanOrEqual(120);
  });
});
