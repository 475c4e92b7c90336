/** A web host that knows nothing of apps: files of a folder below a path, and a page for what it does not have. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

export type DumbHost = {
  /** With the slash at its end: "http://127.0.0.1:4410/some/sub/path/". */
  url: string;
  close: () => Promise<void>;
};

/**
 * Serves a folder.
 * @param options.below the path it is served from, with slashes around it
 * @param options.slashless what the host does with a folder's address without its slash: most add it, some serve the page
 */
export async function dumbHost(
  directory: string,
  { below, slashless }: { below: string; slashless: 'redirect' | 'serve' },
): Promise<DumbHost> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://host');
    const send = (status: number, file: string): void => {
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache' });
      response.end(readFileSync(file));
    };
    const path = decodeURIComponent(url.pathname);
    const file = path.startsWith(below) ? join(directory, path.slice(below.length)) : null;
    if (file === null) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('another site');
    } else if (existsSync(file) && statSync(file).isFile()) {
      send(200, file);
    } else if (!existsSync(join(file, 'index.html'))) {
      send(404, join(directory, '404.html'));
    } else if (path.endsWith('/') || slashless === 'serve') {
      send(200, join(file, 'index.html'));
    } else {
      response.writeHead(301, { location: `${url.pathname}/${url.search}` }).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${below}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
