/** The service worker of a hosted build (src/app/offline/worker): what it keeps, and its seal. */
import { createHash } from 'node:crypto';
import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin, Rollup } from 'vite';

/** The page that opens at every address without a network: the page of the build before anything is drawn into it. */
export const SHELL = 'app.html';

/** The worker, and what takes its place to be rid of it. */
export const WORKER = 'sw.js';
export const WORKER_OFF = 'sw-off.js';

/** Files beside `assets/` without which the app is not whole. */
const KEPT = [SHELL, 'icon.svg', 'dataset.json', 'dataset.schema.json'];

/** How long one file may take to come, in milliseconds. */
const PATIENCE = 60_000;

const digestOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('base64');

/** The release as the worker reads it; src/app/offline/worker/release.ts says what its parts mean. */
export type Release = { files: Record<string, string>; shell: string; patience: number };

/** What a release is, by the bytes of its files. */
export function releaseOf(files: ReadonlyMap<string, Uint8Array>, patience = PATIENCE): Release {
  const digests = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    files: Object.fromEntries(digests.map(([path, bytes]) => [path, digestOf(bytes)])),
    shell: SHELL,
    patience,
  };
}

/** FNV-1a of a text by its UTF-16 units, as the worker does it. */
function sumOf(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum;
}

/**
 * The worker's file: one function that holds the release and the program, given the digest and the sum of its own
 * text. Two builds of the same files and the same program are the same to the byte.
 */
export function sealedWorker(program: string, release: Release): string {
  const text = `function sealed(seal,sum){const release=${JSON.stringify(release)};${program.trim()}}`;
  // In a block, so that no beginning of it is a program: one that does nothing would be installed.
  return `{(${text})(${JSON.stringify(digestOf(text))},${sumOf(text)})}`;
}

/** The program and the release in a worker's file. */
export function unsealedWorker(text: string): { program: string; release: Release } {
  const [, release, program] =
    /^\{\(function sealed\(seal,sum\)\{const release=(\{.*?\}[^}]*\});(.*)\}\)\("[^"]+",-?\d+\)\}$/s.exec(
      text,
    ) ?? [];
  if (release === undefined || program === undefined) throw new Error('This is no worker of ours');
  return { program, release: JSON.parse(release) as Release };
}

async function keptFiles(folder: string): Promise<Map<string, Uint8Array>> {
  const assets = (await readdir(join(folder, 'assets'))).map((name) => `assets/${name}`);
  const paths = [...assets, ...KEPT];
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path))] as const)),
  );
}

/** Seals the worker of a build anew: whoever changes a file that it keeps does so before it is served. */
export async function resealWorker(folder: string): Promise<void> {
  const path = join(folder, WORKER);
  const { program } = unsealedWorker(await readFile(path, 'utf8'));
  await writeFile(path, sealedWorker(program, releaseOf(await keptFiles(folder))));
}

/**
 * Writes the shell, the worker and the worker's end beside the build's page. The programs are chunks of the same
 * build; they share no code with the app's, since a worker cannot wait for an import.
 * @param folder of the worker's modules, from the project's root
 */
export function offlineWorker(folder: string): Plugin {
  const programs = new Map<string, string>();
  return {
    name: 'sijill:offline-worker',
    apply: (config, { command }) => command === 'build' && !config.build?.ssr,
    // Told to the app, which without this plugin leaves out what speaks to a worker.
    config: () => ({ define: { 'import.meta.env.SIJILL_WORKER': JSON.stringify(WORKER) } }),
    buildStart() {
      for (const [id, fileName] of [
        ['main.ts', WORKER],
        ['off.ts', WORKER_OFF],
      ] as const)
        this.emitFile({ type: 'chunk', id: join(folder, id), fileName });
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const name of [WORKER, WORKER_OFF]) {
          const chunk = bundle[name] as Rollup.OutputChunk;
          if (chunk.imports.length > 0) this.error(`${name} imports ${chunk.imports.join(', ')}`);
          programs.set(name, chunk.code);
          delete bundle[name];
        }
      },
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir = 'dist' }) {
        await copyFile(join(dir, 'index.html'), join(dir, SHELL));
        const program = programs.get(WORKER) ?? '';
        await writeFile(join(dir, WORKER), sealedWorker(program, releaseOf(await keptFiles(dir))));
        await writeFile(join(dir, WORKER_OFF), programs.get(WORKER_OFF) ?? '');
      },
    },
  };
}
