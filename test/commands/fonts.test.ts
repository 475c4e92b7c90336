import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ALWAYS, charactersByFamily } from '../../src/commands/lib/characters.ts';
import {
  asksFor,
  facesOf,
  heldBy,
  licenceOf,
  readFaces,
  uncovered,
  type Face,
} from '../../src/commands/lib/faces.ts';
import { ROOT } from '../../src/commands/lib/root.mjs';
import { readTree } from '../support/house/source.ts';

const faces = readFaces(ROOT);
const opened = new Map<string, ReadonlySet<number>>();
function held(file: string): ReadonlySet<number> {
  const known = opened.get(file) ?? heldBy(readFileSync(join(ROOT, file)));
  opened.set(file, known);
  return known;
}

describe('the bundled fonts', () => {
  it('draw every character in use; if not, `npm run fonts` cuts them anew', async () => {
    const inUse = await charactersByFamily(ROOT);
    expect([...inUse.keys()].toSorted()).toEqual([...new Set(faces.map(({ family }) => family))].toSorted());
    for (const uses of inUse.values()) expect(uses.size).toBeGreaterThan(50);
    expect([...inUse].flatMap(([family, uses]) => uncovered(family, uses, faces, held))).toEqual([]);
    // It compiles the seeds.
  }, 60_000);

  it.each([
    ['Arabic with its marks', 'Sijill Sans', 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيًٌٍَُِّْٰٓٔـ،؛؟'],
    ['Persian letters', 'Sijill Sans', 'پچژگکیهٔ'],
    ['digits of three families', 'Sijill Sans', '0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹'],
    ['signs', 'Sijill Sans', '«»“”‘’[]·…–—()/:;.,!?%'],
    ['Russian', 'Sijill Sans', 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя'],
    ['Arabic with its marks', 'Sijill Naskh', 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيًٌٍَُِّْٰٓٔـ،؛؟'],
    ['digits and signs', 'Sijill Naskh', '0123456789٠١٢٣٤٥٦٧٨٩«»“”‘’[]·…–—()/:;.,!?%'],
  ])('draw %s in %s, used today or not', (_, family, characters) => {
    const uses = new Map(Array.from(characters, (one) => [one, 'anywhere']));
    expect(uncovered(family, uses, faces, held)).toEqual([]);
    for (const one of uses.keys()) expect(ALWAYS).toContain(one);
  });

  it('are told what they lack by character and place', () => {
    const uses = new Map([
      ['ب', 'seeds/articles/000.txt:1'],
      ['☃', 'src/i18n/locales/ar/about.json:7'],
    ]);
    expect(uncovered('Sijill Sans', uses, faces, held)).toEqual([
      '☃ (U+2603), used at src/i18n/locales/ar/about.json:7, is in no face of Sijill Sans',
    ]);
    // Having the glyph is not enough where the stylesheet does not ask for it.
    const [face] = facesOf(`@font-face { font-family: 'F'; font-weight: 400; font-display: swap;
      src: url(./fonts/a.woff2); unicode-range: U+41-5A, U+61; }`) as [Face];
    const both = new Map([
      ['Z', 'here'],
      ['b', 'there'],
    ]);
    const everything = (): ReadonlySet<number> => new Set([0x5a, 0x62]);
    expect(uncovered('F', both, [face], everything)).toEqual([
      'b (U+0062), used at there, is in no face of F',
    ]);
  });

  it('share no character within a family, so that a page fetches what it shows and no more', () => {
    const stretches = faces.flatMap(({ family, file, ranges }) =>
      ranges.map(([first, last]) => ({ family, file, first, last })),
    );
    const shared = stretches.flatMap((one, index) =>
      stretches
        .slice(index + 1)
        .filter(({ family, first, last }) => family === one.family && first <= one.last && one.first <= last)
        .map(({ file }) => `${one.file} and ${file}`),
    );
    expect(shared).toEqual([]);
  });

  it('leave Cyrillic to a face that nothing but Russian asks for', () => {
    const cyrillic = faces.filter((face) => asksFor(face, 'ы'));
    expect(cyrillic.map(({ file }) => file)).toEqual(['src/ui/fonts/noto-sans-cyrillic-wght-normal.woff2']);
    const shared = Array.from('ابپ0٠۰azé «»“”[]·…–—()/\u200C\u2068');
    expect(shared.filter((one) => asksFor(cyrillic[0]!, one))).toEqual([]);
  });

  it('show the fallback until they have come', () => {
    expect(new Set(faces.map(({ display }) => display))).toEqual(new Set(['swap']));
  });

  it('carry their licences', () => {
    for (const face of faces) {
      const text = readFileSync(join(ROOT, licenceOf(face)), 'utf8');
      expect(text).toMatch(/^Copyright .* Project Authors[^]*SIL OPEN FONT LICENSE Version 1\.1/u);
      expect(existsSync(join(ROOT, face.file))).toBe(true);
    }
  });
});

describe('the styles', () => {
  const styles = readTree(ROOT, 'src', ['.css']);
  const declarations = styles.flatMap(({ path, text }) =>
    [...text.replaceAll(/\/\*[^]*?\*\//gu, '').matchAll(/([\w-]+)\s*:\s*([^;{}]+)(?=[;}])/gu)].map(
      ([, property = '', value = '']) => ({ path, property, value: value.trim() }),
    ),
  );

  it('tear no Arabic letters apart: no spacing, slanting or stretching', () => {
    const harmful =
      /^(?:letter-spacing|text-justify)$|^text-align(?:-last)?: justify|^font(?:-style)?: .*(?:italic|oblique)/u;
    const found = declarations.filter(
      ({ property, value }) => harmful.test(property) || harmful.test(`${property}: ${value}`),
    );
    expect(found).toEqual([]);
  });

  it('ask for no weight that the cut fonts have not', () => {
    const weights = declarations.filter(
      ({ property, value }) =>
        (property === 'font-weight' || property.startsWith('--w-')) && /^\d{3,4}$/u.test(value),
    );
    expect(weights.length).toBeGreaterThan(3);
    const [min, max] = faces.find(({ family }) => family === 'Sijill Sans')!.weights;
    expect(weights.filter(({ value }) => Number(value) < min || Number(value) > max)).toEqual([]);
  });
});
