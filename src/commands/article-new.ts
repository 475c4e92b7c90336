/** `npm run article:new -- FILE [--id NNN]`: takes an article in and writes the skeleton of its annotation. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { readSeedFolder } from '../pipeline/seed-folder.ts';
import { skeletonOf } from '../pipeline/skeleton.ts';

const USAGE = `Usage: npm run article:new -- [--id NNN] [--seeds FOLDER] FILE
  FILE      the text of the article, UTF-8; copied byte for byte
  --id NNN  the number of the article (default: the next free one)
  --seeds   the seeds folder (default: seeds)`;

const OPTIONS = { id: { type: 'string' }, seeds: { type: 'string', default: 'seeds' } } as const;

/** What keeps the article from being taken in. */
class Refusal extends Error {}

function decode(bytes: Uint8Array, file: string): string {
  let text;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refusal(`${file} is not UTF-8. Save it with the encoding UTF-8, then try again.`);
  }
  if (text.trim() === '') throw new Refusal(`${file} is empty.`);
  return text;
}

/** The numbers that articles or annotations already have. */
function takenIn(paths: Iterable<string>): Set<string> {
  return new Set([...paths].flatMap((path) => /^(?:articles|annotations)\/(\d{3})/u.exec(path)?.[1] ?? []));
}

function numberFor(wanted: string | undefined, taken: ReadonlySet<string>): string {
  if (wanted === undefined) {
    const last = Math.max(-1, ...[...taken].map(Number));
    return String(last + 1).padStart(3, '0');
  }
  if (!/^\d{3}$/u.test(wanted)) throw new Refusal(`The number “${wanted}” is not three digits, such as 005.`);
  if (taken.has(wanted))
    throw new Refusal(`The number ${wanted} is taken. Leave --id out to get the next free one.`);
  return wanted;
}

async function takeIn(file: string, options: { id?: string; seeds: string }): Promise<string[]> {
  const bytes = new Uint8Array(
    await readFile(resolve(file)).catch(() => {
      throw new Refusal(`${file} cannot be read. Is the path right?`);
    }),
  );
  const text = decode(bytes, file);
  const folder = resolve(options.seeds);
  const seeds = await readSeedFolder(folder);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  for (const [path, known] of seeds)
    if (path.startsWith('articles/') && createHash('sha256').update(known).digest('hex') === sha256)
      throw new Refusal(`${file} is already there, byte for byte: ${options.seeds}/${path}.`);
  const id = numberFor(options.id, takenIn(seeds.keys()));
  const name = `${id}_${sha256.slice(0, 16)}.txt`;
  await mkdir(join(folder, 'articles'), { recursive: true });
  await mkdir(join(folder, 'annotations'), { recursive: true });
  // `wx`: never over a file that is there.
  await writeFile(join(folder, 'articles', name), bytes, { flag: 'wx' });
  const annotation = join(folder, 'annotations', `${id}.yaml`);
  await writeFile(annotation, skeletonOf({ id, file: name, sha256, text }), { flag: 'wx' });
  return [`${options.seeds}/articles/${name}`, `${options.seeds}/annotations/${id}.yaml`];
}

/** Exit status: 0, 1 when the article cannot be taken in, 2 when the command was not understood. */
export async function main(args: string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) {
      process.stderr.write(`${USAGE}\n`);
      return 2;
    }
    for (const path of await takeIn(file, values)) process.stdout.write(`${path}\n`);
    process.stdout.write('Fill in the annotation, then run: npm run dataset -- --check\n');
    return 0;
  } catch (error) {
    const usage = error instanceof TypeError;
    if (!usage && !(error instanceof Refusal)) throw error;
    process.stderr.write(usage ? `${error.message}\n${USAGE}\n` : `${error.message}\n`);
    return usage ? 2 : 1;
  }
}
