/** The one place where the pipeline touches the disk. */
import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Leavings of editors and systems that are no seeds. */
const IGNORED = /(?:^|\/)(?:\.[^/]*|[^/]*~|Thumbs\.db)$/u;

/** The bytes of a file; rejects with its name, which not every system error says. */
async function bytesOf(path: string, name: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (cause) {
    throw new Error(`${name}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/**
 * Every file under `root`, by its path there with `/` between the parts; a link counts as what it leads to. Rejects
 * where the folder or a file in it cannot be read.
 */
export async function readSeedFolder(root: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, name: relative(root, path).split(sep).join('/') }))
    .filter(({ name }) => !IGNORED.test(name));
  const files = await Promise.all(
    paths.map(async ({ path, name }) => [name, await bytesOf(path, name)] as const),
  );
  return new Map(files);
}
