/** Which requests are answered from what is kept, and how. */
import { OWN_CACHE, RELEASE } from './release.ts';
import { SCOPE } from './scope.ts';

/** Files whose content is in their name: what an older release keeps under it is what a page of that release means. */
const HASHED = 'assets/';

/** A path that ends like a file's: `robots.txt`. The app's own addresses have no ending. */
const FILE = /\.\w+$/;

/** The path of a request from the scope, without parameters; null where it is none of ours to answer. */
function pathOf({ method, url }: Request): string | null {
  if (method !== 'GET' || !url.startsWith(SCOPE)) return null;
  return url.slice(SCOPE.length).split(/[?#]/, 1)[0] ?? '';
}

/**
 * The shell as if it lay at the address asked for: its own addresses are relative to the folder it lies in, and the
 * address asked for may be folders deeper.
 */
async function shell(request: Request): Promise<Response> {
  const kept = await caches.match(SCOPE + RELEASE.shell, { cacheName: OWN_CACHE });
  if (kept === undefined) return fetch(request);
  const folder = new URL(SCOPE).pathname.replaceAll('&', '&amp;');
  const text = (await kept.text()).replaceAll('="./', () => `="${folder}`);
  return new Response(text, { headers: kept.headers });
}

async function file(request: Request, path: string): Promise<Response> {
  const own = await caches.match(SCOPE + path, { cacheName: OWN_CACHE });
  const kept = own ?? (path.startsWith(HASHED) ? await caches.match(SCOPE + path) : undefined);
  return kept ?? fetch(request);
}

/** The answer to a request; null where the network is to answer as if there were no worker. */
export function answerTo(request: Request): Promise<Response> | null {
  const path = pathOf(request);
  if (path === null) return null;
  if (path.startsWith(HASHED) || (path !== RELEASE.shell && Object.hasOwn(RELEASE.files, path)))
    return file(request, path);
  return request.mode === 'navigate' && !FILE.test(path) ? shell(request) : null;
}
