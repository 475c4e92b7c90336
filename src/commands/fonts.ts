/**
 * `npm run fonts`: cuts the fonts of the packages to the characters Sijill shows (characters.ts) and to the
 * weights its styles declare, and writes them to src/ui/fonts with their licences. Every layout feature stays:
 * joining forms, marks, kerning (test/commands/fonts.browser.test.ts lays cut and uncut side by side).
 * Which faces there are, for which characters and weights, is said in src/ui/tokens.css.
 */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import subsetFont from 'subset-font';
import { ALWAYS, charactersByFamily } from './lib/characters.ts';
import { asksFor, heldBy, licenceOf, originOf, readFaces, uncovered } from './lib/faces.ts';
import type { Face } from './lib/faces.ts';
import { ROOT } from './lib/root.mjs';

/** Of a font's own words, the notices of its licence travel in the file: OFL 1.1, condition 2. */
const LICENCE_NAMES = [0, 13, 14];

/** Writes a face and its licence; what it has become. */
async function cut(face: Face, characters: Iterable<string>): Promise<Uint8Array> {
  const whole = await readFile(join(ROOT, originOf(face).file));
  const text = [...new Set([...characters, ...ALWAYS])].filter((one) => asksFor(face, one)).join('');
  const [min, max] = face.weights;
  const part = await subsetFont(whole, text, {
    targetFormat: 'woff2',
    preserveNameIds: LICENCE_NAMES,
    variationAxes: { wght: { min, max } },
  });
  await writeFile(join(ROOT, face.file), part);
  await copyFile(join(ROOT, originOf(face).licence), join(ROOT, licenceOf(face)));
  process.stdout.write(`${face.file}: ${whole.length} -> ${part.length} bytes\n`);
  return part;
}

/** Exit status: 0 when all were written, 1 when a character in use is in no font, 2 when the command was not understood. */
export async function main(args: string[]): Promise<number> {
  if (args.length > 0) {
    process.stderr.write('Usage: npm run fonts (it takes no arguments)\n');
    return 2;
  }
  const inUse = await charactersByFamily(ROOT);
  const faces = readFaces(ROOT);
  const held = new Map<string, ReadonlySet<number>>();
  for (const face of faces)
    held.set(face.file, heldBy(await cut(face, inUse.get(face.family)?.keys() ?? [])));
  const missing = [...inUse].flatMap(([family, uses]) =>
    uncovered(family, uses, faces, (file) => held.get(file) ?? new Set()),
  );
  for (const line of missing) process.stderr.write(`${line}\n`);
  return missing.length > 0 ? 1 : 0;
}
