/** The faces the app is set in, as src/ui/tokens.css declares them: the one place where that is said. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkitten';

/** The stylesheet with the `@font-face` rules, from the root of the checkout. */
export const FACES_FILE = 'src/ui/tokens.css';

export type Face = {
  /** The family name the styles use. */
  family: string;
  /** From the root of the checkout: "src/ui/fonts/cairo-arabic-wght-normal.woff2". */
  file: string;
  display: string;
  /** The weights it is declared for, inclusive. */
  weights: readonly [min: number, max: number];
  /** Code points, each stretch inclusive: for no other character does a browser fetch or ask this face. */
  ranges: readonly (readonly [first: number, last: number])[];
};

function descriptor(rule: string, name: string): string {
  const value = new RegExp(`(?:^|[;{\\s])${name}\\s*:\\s*([^;}]+)`, 'u').exec(rule)?.[1];
  if (value === undefined) throw new Error(`${FACES_FILE}: an @font-face without ${name}`);
  return value.trim();
}

function rangeOf(text: string): [number, number] {
  const match = /^U\+([0-9a-f]+)(?:-([0-9a-f]+))?$/iu.exec(text.trim());
  if (match === null) throw new Error(`${FACES_FILE}: no unicode-range: ${text}`);
  const first = Number.parseInt(match[1] ?? '', 16);
  return [first, match[2] === undefined ? first : Number.parseInt(match[2], 16)];
}

/** The faces of a stylesheet, in its order. */
export function facesOf(css: string): Face[] {
  return [...css.matchAll(/@font-face\s*\{[^}]*\}/gu)].map(([rule]) => {
    const file = /url\(['"]?\.\/(fonts\/[^'")]+)['"]?\)/u.exec(descriptor(rule, 'src'))?.[1];
    if (file === undefined) throw new Error(`${FACES_FILE}: an @font-face of no file under ./fonts`);
    const weights = descriptor(rule, 'font-weight').split(/\s+/u).map(Number);
    return {
      family: descriptor(rule, 'font-family').replaceAll(/['"]/gu, ''),
      file: `src/ui/${file}`,
      display: descriptor(rule, 'font-display'),
      weights: [weights[0] ?? 400, weights[1] ?? weights[0] ?? 400],
      ranges: descriptor(rule, 'unicode-range').split(',').map(rangeOf),
    };
  });
}

/** The faces of the checkout. */
export const readFaces = (root: string): Face[] => facesOf(readFileSync(join(root, FACES_FILE), 'utf8'));

/** Whether a browser looks for a character in this face. */
export function asksFor({ ranges }: Pick<Face, 'ranges'>, character: string): boolean {
  const point = character.codePointAt(0) ?? 0;
  return ranges.some(([first, last]) => first <= point && point <= last);
}

/** The fonts there are, by their names at Fontsource. */
const ORIGINS = ['cairo', 'noto-naskh-arabic', 'noto-sans'] as const;

/**
 * Where the uncut face lies among the packages (Fontsource), by the name of the file:
 * "cairo-arabic-wght-normal.woff2" comes from the package `cairo`.
 * @returns paths from the root of the checkout
 */
export function originOf({ file }: Pick<Face, 'file'>): { file: string; licence: string } {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const font = ORIGINS.find((one) => name.startsWith(`${one}-`));
  if (font === undefined)
    throw new Error(`${FACES_FILE}: ${name} is of none of the fonts ${ORIGINS.join(', ')}`);
  const folder = `node_modules/@fontsource-variable/${font}`;
  return { file: `${folder}/files/${name}`, licence: `${folder}/LICENSE` };
}

/** Where the licence of a face's font lies: "src/ui/fonts/OFL-NotoSans.txt". */
export function licenceOf(face: Pick<Face, 'file'>): string {
  const font = originOf(face).licence.split('/').at(-2) ?? '';
  const name = font.replaceAll(/(?:^|-)([a-z])/gu, (_, letter: string) => letter.toUpperCase());
  return `src/ui/fonts/OFL-${name}.txt`;
}

/** What a font has a glyph for, as code points. */
export function heldBy(font: Uint8Array): ReadonlySet<number> {
  const opened = create(Buffer.from(font));
  if (!('characterSet' in opened)) throw new Error('a collection of fonts, where one was expected');
  return new Set(opened.characterSet);
}

/**
 * The characters of a family that none of its faces can draw: one line each, with the place that uses it.
 * @param uses each character with the place where it was met
 * @param held by the file of a face, what it has glyphs for
 */
export function uncovered(
  family: string,
  uses: ReadonlyMap<string, string>,
  faces: readonly Face[],
  held: (file: string) => ReadonlySet<number>,
): string[] {
  const own = faces.filter((face) => face.family === family);
  return [...uses].flatMap(([character, place]) => {
    const point = character.codePointAt(0) ?? 0;
    if (own.some((face) => asksFor(face, character) && held(face.file).has(point))) return [];
    const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
    return [`${character} (${code}), used at ${place}, is in no face of ${family}`];
  });
}
