/** Releases of the built app that can be told apart from inside a page. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { distOf } from '../../src/commands/lib/build.mjs';
import { ROOT } from '../../src/commands/lib/root.mjs';
import {
  releaseOf,
  sealedWorker,
  unsealedWorker,
  WORKER,
  type Release,
} from '../../src/pipeline/offline-worker.ts';
import type { Files } from './host.ts';

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

/** The build, as it stands in `dist`. */
export function builtFiles(): Files {
  const dist = distOf(ROOT);
  const paths = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dist.length + 1)
        .replaceAll('\\', '/'),
    );
  return new Map(paths.map((path) => [path, readFileSync(join(dist, path))]));
}

/** What a worker says of its release. */
export function releaseIn(files: Files): Release {
  return unsealedWorker(text(files.get(WORKER)!)).release;
}

/** The paths a release's worker keeps. */
export const keptPaths = (files: Files): string[] => Object.keys(releaseIn(files).files);

/** What a release's worker keeps, by path, as SHA-256 in base64; without the shell, which is asked for by no page. */
export function keptDigests(files: Files): Record<string, string> {
  const { files: all, shell } = releaseIn(files);
  return Object.fromEntries(Object.entries(all).filter(([path]) => path !== shell));
}

/**
 * The build as another release of the same app: every chunk, style and font under a name of its own, as after a
 * change to all of them. In a page, `releases` holds the names of the releases whose code has run.
 * @param patience of its worker, in milliseconds
 */
export function releaseNamed(name: string, files: Files = builtFiles(), patience = 700): Files {
  const renamed = (path: string): string => path.replace(/^assets\/(.+)(\.\w+)$/, `assets/$1-${name}$2`);
  const names = [...files.keys()].filter((path) => path.startsWith('assets/'));
  const inner = new Map(
    names.map((path) => [path.slice('assets/'.length), renamed(path).slice('assets/'.length)]),
  );
  const anyName = new RegExp([...inner.keys()].map((one) => one.replace(/[.\\]/g, '\\$&')).join('|'), 'g');
  const made = new Map<string, Uint8Array>();
  for (const [path, bytes] of files) {
    if (!['.html', '.js', '.css'].includes(extname(path)) || path === WORKER) {
      made.set(renamed(path), bytes);
      continue;
    }
    let words = text(bytes).replace(anyName, (one) => inner.get(one) ?? one);
    if (path.startsWith('assets/') && path.endsWith('.js'))
      words += `\n;(globalThis.releases ??= new Set()).add(${JSON.stringify(name)});`;
    if (path.endsWith('.html')) words = words.replace('<html ', `<html data-release="${name}" `);
    made.set(renamed(path), Buffer.from(words));
  }
  const { program, release } = unsealedWorker(text(files.get(WORKER)!));
  const kept = Object.keys(release.files).map((path) => [renamed(path), made.get(renamed(path))!] as const);
  made.set(WORKER, Buffer.from(sealedWorker(program, releaseOf(new Map(kept), patience))));
  return made;
}
