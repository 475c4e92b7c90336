import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPng } from '../../src/commands/lib/icon-files.ts';
import { ROOT } from '../../src/commands/lib/root.mjs';
import { LANGUAGES } from '../../src/domain/dataset.ts';
import { directionOf } from '../../src/i18n/languages.ts';
import { pathFor, splitLanguage } from '../../src/state/routes.ts';
import { wordsOf } from '../support/journeys.ts';

type Manifest = {
  name: string;
  short_name: string;
  description: string;
  lang: string;
  dir: string;
  start_url: string;
  scope: string;
  display: string;
  theme_color: string;
  background_color: string;
  icons: { src: string; sizes: string; type: string; purpose?: string }[];
};

const folder = join(ROOT, 'src/static');

describe.each(LANGUAGES)('the manifest in %s', (language) => {
  const file = language === 'ar' ? 'manifest.webmanifest' : `manifest.${language}.webmanifest`;
  const manifest = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Manifest;

  it('bears the name the app has in that language', async () => {
    const t = await wordsOf(language);
    expect(manifest.short_name).toBe(t('common:name'));
    expect(manifest.name).toContain(t('common:name'));
    expect(manifest.description.length).toBeGreaterThan(40);
    expect([manifest.lang, manifest.dir]).toEqual([language, directionOf(language)]);
  });

  it.each(['https://host.example/', 'https://host.example/deep/er/'])(
    'starts within itself at %s',
    (root) => {
      const at = (address: string) => new URL(address, root + file).href;
      expect(at(manifest.scope)).toBe(root);
      expect(at(manifest.start_url)).toBe(root + pathFor(language, { name: 'explorer' }).slice(1));
      expect(splitLanguage(`/${at(manifest.start_url).slice(root.length)}`).language).toBe(language);
    },
  );

  it('names icons that are there, in the sizes that systems ask for', () => {
    for (const { src, sizes, type } of manifest.icons) {
      expect(existsSync(join(folder, src))).toBe(true);
      if (type !== 'image/png') continue;
      const { width, height } = readPng(readFileSync(join(folder, src)));
      expect(`${width}x${height}`).toBe(sizes);
    }
    const pngs = manifest.icons.filter(({ type }) => type === 'image/png');
    expect(pngs.map(({ sizes, purpose = 'any' }) => `${sizes} ${purpose}`)).toEqual(
      expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']),
    );
  });

  it('differs from the others in its words alone', () => {
    const arabic = JSON.parse(readFileSync(join(folder, 'manifest.webmanifest'), 'utf8')) as Manifest;
    const own = ['name', 'short_name', 'description', 'lang', 'dir', 'start_url'];
    const rest = (one: Manifest) => Object.entries(one).filter(([key]) => !own.includes(key));
    expect(rest(manifest)).toEqual(rest(arabic));
  });
});

describe('the page', () => {
  const page = readFileSync(join(ROOT, 'index.html'), 'utf8');
  const tokens = readFileSync(join(ROOT, 'src/ui/tokens.css'), 'utf8');

  it('names manifest and icons', () => {
    for (const file of ['manifest.webmanifest', 'icon.svg', 'apple-touch-icon.png'])
      expect(page).toMatch(new RegExp(`<link rel="[^"]+" href="[./]*/${file}"`));
  });

  it('colours the window around it as its own ground, light and dark', () => {
    const [light, dark] = [...tokens.matchAll(/--ground: (#\w+)/g)].map(([, colour]) => colour);
    expect(page).toContain(`content="${light}" media="(prefers-color-scheme: light)"`);
    expect(page).toContain(`content="${dark}" media="(prefers-color-scheme: dark)"`);
  });
});
