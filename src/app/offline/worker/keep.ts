/** Fetching a release whole, and forgetting the ones before it. */
import { digestOf, OWN_CACHE, RELEASE, SEAL, sealOfText } from './release.ts';
import { CACHE_PREFIX, openPages, SCOPE, worker } from './scope.ts';

/** How many files are fetched at once: the page that is being read wants the line too. */
const AT_ONCE = 4;

/**
 * Media types of what is kept. A browser runs no script that comes as plain text, whatever host it was that once
 * knew no better.
 */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

/** Headers that speak of one transfer and not of the file. */
const WAY = ['content-encoding', 'content-length', 'transfer-encoding', 'vary'];

const urlOf = (path: string): string => SCOPE + path;

/** The bytes of an answer where they are the ones meant; null where they are not, or did not come. */
async function soundBytes(digest: string, answer: Response | undefined): Promise<ArrayBuffer | null> {
  if (answer === undefined || !answer.ok) return null;
  const bytes = await answer.arrayBuffer();
  return (await digestOf(bytes)) === digest ? bytes : null;
}

/** An answer that can be kept: the bytes, free of redirects and of what the way here did to them. */
function keepable(path: string, bytes: ArrayBuffer, { headers: given }: Response): Response {
  const headers = new Headers(given);
  for (const name of WAY) headers.delete(name);
  const type = MEDIA_TYPES[path.split('.').at(-1) ?? ''];
  if (type !== undefined) headers.set('content-type', type);
  return new Response(bytes, { headers });
}

/** A file from the network, first as the browser may already have it, then straight from the host. */
async function fetched(path: string, digest: string): Promise<Response> {
  for (const cache of ['default', 'reload'] as const) {
    try {
      const signal = AbortSignal.timeout(RELEASE.patience);
      const answer = await fetch(urlOf(path), { cache, credentials: 'same-origin', signal });
      const bytes = await soundBytes(digest, answer);
      if (bytes !== null) return keepable(path, bytes, answer);
    } catch {
      // No line, cut off on the way, or too slow: the second try is the answer to all of them.
    }
  }
  throw new Error(`${path} did not come whole`);
}

/**
 * Puts a file into the release's cache. What an earlier release or a broken-off attempt left is taken instead of
 * fetched, if it is the same to the byte; not the shell, since a host's headers go with it.
 */
async function keep(cache: Cache, path: string, digest: string): Promise<void> {
  if ((await soundBytes(digest, await cache.match(urlOf(path)))) !== null) return;
  const earlier = path === RELEASE.shell ? undefined : await caches.match(urlOf(path));
  const bytes = await soundBytes(digest, earlier?.clone());
  await cache.put(
    urlOf(path),
    earlier !== undefined && bytes !== null ? keepable(path, bytes, earlier) : await fetched(path, digest),
  );
}

/** One at a time over all workers of this origin; at once where the browser knows no locks. */
async function alone(work: () => Promise<void>): Promise<void> {
  if ('locks' in navigator) await navigator.locks.request(`${CACHE_PREFIX}caches`, work);
  else await work();
}

/**
 * Fetches all files of this release. Rejects, and so leaves the release before this one in its place, unless every
 * one of them is here as the build wrote it. What has come stays for the next attempt.
 */
export async function keepRelease(): Promise<void> {
  const found = await sealOfText();
  if (found !== SEAL) throw new Error('The worker was changed on its way');
  await alone(async () => {
    // Named by what was found, and looked into by what was given: one byte that undoes the line above does not get
    // past this one.
    const cache = await caches.open(CACHE_PREFIX + found);
    const waiting = Object.entries(RELEASE.files);
    const work = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await keep(cache, ...next);
    };
    try {
      await Promise.all(Array.from({ length: AT_ONCE }, work));
    } catch (error) {
      // The others must not go on fetching what nobody will use.
      waiting.length = 0;
      // Half a release is of use to the next attempt, unless it is what fills the disk.
      if (error instanceof DOMException && error.name === 'QuotaExceededError')
        await caches.delete(OWN_CACHE);
      throw error;
    }
    const here = await Promise.all(
      Object.entries(RELEASE.files).map(async ([path, digest]) =>
        soundBytes(digest, await caches.match(urlOf(path), { cacheName: OWN_CACHE })),
      ),
    );
    if (here.includes(null)) throw new Error('The browser did not keep what it was given');
  });
}

/**
 * Forgets earlier releases, when nobody can miss them: the page that asks is of this release and the only one open,
 * and no other release is on its way. The newest cache stays: it may be half of what comes next.
 * @param entry the address of the script that page was started by
 */
export async function forgetOthers(entry: string): Promise<void> {
  if (!Object.hasOwn(RELEASE.files, entry.slice(SCOPE.length))) return;
  await alone(async () => {
    const { installing, waiting } = worker.registration;
    if (installing !== null || waiting !== null || (await openPages()).length > 1) return;
    const ours = (await caches.keys()).filter((name) => name.startsWith(CACHE_PREFIX));
    const others = ours.filter((name) => name !== OWN_CACHE && name !== ours.at(-1));
    await Promise.all(others.map((name) => caches.delete(name)));
  });
}
