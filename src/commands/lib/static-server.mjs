import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** Media types of what a build holds; anything else is served as bytes. */
const MEDIA_TYPES = /** @type {Readonly<Record<string, string>>} */ ({
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
});

/** Names Vite gives to files whose content is in their name: such a file never changes. */
const HASHED = /^\/assets\/.+-[\w-]{8}\.\w+$/;

/**
 * What a request asks for: the path with its escapes undone, or null when it is no path inside a folder
 * (broken escapes, "..", backslashes, NUL).
 * @param {string} target a request's target: "/events/x?lanes=topic"
 * @returns {string | null} begins with "/"
 */
export function pathOf(target) {
  const raw = target.split(/[?#]/, 1)[0] ?? '';
  let path;
  try {
    path = decodeURIComponent(raw);
  } catch {
    return null;
  }
  if (!path.startsWith('/') || /[\\\0]/.test(path) || path.split('/').includes('..')) return null;
  return path;
}

/** @param {string} file @returns {import('node:fs').Stats | null} null for whatever cannot be read as a file */
function fileStats(file) {
  try {
    const stats = statSync(file);
    return stats.isFile() ? stats : null;
  } catch {
    return null;
  }
}

/**
 * The file of a folder that answers a path: itself, or the page of that name. As on a host that knows nothing of apps,
 * a folder's page is served under an address with a slash at its end: relative addresses are read against it.
 * @param {string} directory
 * @param {string} path as `pathOf` gives it
 * @returns {{ file: string, size: number, moved: boolean } | null} `moved`: the slash is missing
 */
function findFile(directory, path) {
  const folder = path.replace(/\/*$/, '/');
  const places = path.endsWith('/') ? [`${folder}index.html`] : [path, `${folder}index.html`, `${path}.html`];
  for (const place of places) {
    const file = join(directory, place);
    const stats = fileStats(file);
    if (stats !== null)
      return { file, size: stats.size, moved: place.length > path.length && !path.endsWith('/') };
  }
  return null;
}

/**
 * Answers requests from a folder that holds a prerendered site. What it does not hold is answered with its own page for
 * that (404.html), where a person asked.
 * @param {string} directory
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>}
 */
export function staticHandler(directory) {
  return async (request, response) => {
    const say = (
      /** @type {number} */ status,
      /** @type {string} */ text,
      /** @type {Record<string, string>} */ headers = {},
    ) => {
      response.writeHead(status, {
        'content-type': 'text/plain; charset=utf-8',
        'content-length': Buffer.byteLength(text),
        ...headers,
      });
      response.end(request.method === 'HEAD' ? undefined : text);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      say(405, 'Only GET and HEAD.\n', { allow: 'GET, HEAD' });
      return;
    }
    const isNavigation = (request.headers.accept ?? '').includes('text/html');
    const target = request.url ?? '/';
    const path = pathOf(target);
    const found = path === null ? null : findFile(directory, path);
    const lost = found === null && isNavigation ? findFile(directory, '/404.html') : null;
    if (path !== null && found?.moved === true && found.file.endsWith('index.html')) {
      const query = /\?[^#]*/.exec(target)?.[0] ?? '';
      // Two slashes at the beginning would name another host.
      const to = `${encodeURI(path.replace(/^\/+/, '/'))}/${query}`;
      say(308, 'Moved.\n', { location: to, 'cache-control': 'no-cache' });
      return;
    }
    const answer = found ?? lost;
    if (answer === null) {
      if (path === null) say(400, 'Not a path.\n');
      else say(404, 'Not found.\n', { 'cache-control': 'no-store' });
      return;
    }
    response.writeHead(found === null ? (path === null ? 400 : 404) : 200, {
      'content-type': MEDIA_TYPES[extname(answer.file).toLowerCase()] ?? 'application/octet-stream',
      'content-length': answer.size,
      'cache-control':
        HASHED.test(path ?? '') && found !== null ? 'public, max-age=31536000, immutable' : 'no-cache',
      'x-content-type-options': 'nosniff',
    });
    if (request.method === 'HEAD') {
      response.end();
      return;
    }
    try {
      await pipeline(createReadStream(answer.file), response);
    } catch {
      // The visitor went away, or the file did, with the headers already sent: nobody is left to tell.
      response.destroy();
    }
  };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<void>}
 */
function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** @param {import('node:http').Server} server @returns {Promise<void>} */
function close(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** @param {unknown} error @param {...string} codes */
const hasCode = (error, ...codes) =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code));

/** The longest head of a request, in bytes: an address may hold a text by mistake, and the app says what it ignored. */
const LONGEST_HEAD = 512 * 1024;

/**
 * Listens on one port of every host given; on none where that port is taken on one of them.
 * @param {ReturnType<typeof staticHandler>} handler
 * @param {number} port 0: any free one
 * @param {readonly string[]} hosts the second and later ones may be missing on this machine
 */
async function listenOnAll(handler, port, hosts) {
  /** @type {import('node:http').Server[]} */
  const servers = [];
  let actual = port;
  for (const host of hosts) {
    const server = createServer({ maxHeaderSize: LONGEST_HEAD }, (request, response) => {
      void handler(request, response);
    });
    try {
      await listen(server, actual, host);
    } catch (error) {
      if (servers.length > 0 && hasCode(error, 'EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL')) continue;
      await Promise.all(servers.map(close));
      throw error;
    }
    const address = server.address();
    if (typeof address === 'object' && address !== null) actual = address.port;
    servers.push(server);
  }
  return { servers, port: actual };
}

/**
 * Serves a folder. Where the port is taken the next ones are tried.
 * @param {object} options
 * @param {string} options.directory
 * @param {number} [options.port] 0 (default): any free one
 * @param {string | undefined} [options.host] default: this machine alone, under both its loopback addresses, since
 *   "localhost" may mean either
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serve({ directory, port = 0, host }) {
  const hosts = host === undefined || host === 'localhost' ? ['127.0.0.1', '::1'] : [host];
  const handler = staticHandler(directory);
  for (let tried = 0; ; tried += 1) {
    try {
      const listening = await listenOnAll(handler, port === 0 ? 0 : port + tried, hosts);
      const name =
        hosts.length > 1 || host === undefined ? 'localhost' : host.includes(':') ? `[${host}]` : host;
      return {
        url: `http://${name}:${listening.port}/`,
        port: listening.port,
        close: async () => void (await Promise.all(listening.servers.map(close))),
      };
    } catch (error) {
      const more = tried < 100 && port + tried < 65_535;
      if (!hasCode(error, 'EADDRINUSE') || !more) throw error;
    }
  }
}
