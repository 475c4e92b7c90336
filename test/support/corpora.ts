/**
 * The small corpora under test/input. `base` is whole; every other folder holds the files it changes, and
 * `case.txt`: a sentence on what it is about, and the files it takes away (`removed: …`).
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compile } from '../../src/pipeline/compile.ts';
import { LANGUAGES } from '../../src/domain/dataset.ts';
import type { Dataset, Language, Localized } from '../../src/domain/dataset.ts';

export const INPUT = join(import.meta.dirname, '../input');
export const OUTPUT = join(import.meta.dirname, '../output');

export type Files = Map<string, Uint8Array>;

/** Every file under a folder, by its path there. */
export function filesUnder(root: string): Files {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(root, path).split(sep).join('/'), new Uint8Array(readFileSync(path))]),
  );
}

/** The names of all corpora. */
export const corpora = (): string[] => readdirSync(INPUT).toSorted();

/** What a corpus is about, and its files. */
export function readCorpus(name: string): { about: string; files: Files } {
  const files = new Map([...filesUnder(join(INPUT, 'base')), ...filesUnder(join(INPUT, name))]);
  const note = new TextDecoder().decode(files.get('case.txt'));
  files.delete('case.txt');
  const [about = '', removed = ''] = note.trim().split('\nremoved: ');
  for (const path of removed.split(' ')) files.delete(path);
  return { about, files };
}

/** The dataset of a corpus that compiles. */
export function datasetOf(name: string): Dataset {
  const { dataset, problems } = compile(readCorpus(name).files);
  if (!dataset) throw new Error(problems.map(({ found }) => found).join('\n'));
  return dataset;
}

/** A dataset in one language, said plainly, as JSON: every value with the four languages becomes the one asked for. */
export function inLanguage(dataset: Dataset, language: Language): string {
  return JSON.stringify(dataset, (_, value: unknown) => {
    const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
    return keys.join() === LANGUAGES.join() ? (value as Localized)[language] : value;
  });
}
