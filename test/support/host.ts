/** A host that can be told to misbehave, for what happens to an app that is fetched from it. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { extname } from 'node:path';

/** What can go wrong with an answer. */
export const FAULTS = [
  'socket killed',
  'cut off half way',
  'status 500',
  'truncated',
  'hanging',
  'login page',
  'byte flipped',
] as const;
export type Fault = (typeof FAULTS)[number];

/** Files by their path from the folder they are served from: `assets/index.js`, `` for the folder itself. */
export type Files = ReadonlyMap<string, Uint8Array>;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};

const LOGIN = '<!doctype html><title>Welcome</title><form>Log in to use this network.</form>';

/** The same bytes but for one, somewhere inside. */
export function flipped(bytes: Uint8Array, at = Math.floor(bytes.length / 3)): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

/** Serves a folder held in memory, as static hosts do: a folder with its page, what is not there with 404.html. */
export class Host {
  files: Files;
  /** What is to go wrong with an answer; null: nothing. */
  fault: (path: string) => Fault | null = () => null;
  /** Paths asked for, in order. */
  asked: string[] = [];
  /** Headers of every answer. */
  headers: Record<string, string> = { 'cache-control': 'no-cache' };
  readonly #folder: string;
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;
  #port: number;

  /**
   * @param folder with slashes at both ends: `/` or `/some/where/`
   * @param port 0: any free one
   */
  constructor(files: Files, folder = '/', port = 0) {
    this.files = files;
    this.#folder = folder;
    this.#port = port;
  }

  /** Where the folder is served, with the slash at its end. */
  get url(): string {
    return `http://localhost:${this.#port}${this.#folder}`;
  }

  async open(): Promise<this> {
    const server = createServer((request, response) => this.#answer(request, response));
    server.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(this.#port, '127.0.0.1', resolve);
    });
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
    return this;
  }

  /** Is gone: nobody listens, and what was under way is cut. */
  async close(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (server === undefined) return;
    const closed = new Promise((resolve) => {
      server.close(resolve);
    });
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const target = decodeURIComponent((request.url ?? '/').split('?', 1)[0] ?? '/');
    const path = target.startsWith(this.#folder) ? target.slice(this.#folder.length) : null;
    if (path === null) {
      response.writeHead(404).end();
      return;
    }
    this.asked.push(path);
    const page =
      extname(path) === '' ? `${path}${path === '' || path.endsWith('/') ? '' : '/'}index.html` : null;
    if (page !== null && this.files.has(page) && path !== '' && !path.endsWith('/')) {
      response.writeHead(301, { ...this.headers, location: `${this.#folder}${path}/` }).end();
      return;
    }
    const lost = page !== null && !this.files.has(page);
    const name = lost ? '404.html' : (page ?? path);
    const bytes = this.files.get(name);
    const type = TYPES[extname(name)] ?? 'application/octet-stream';
    const say = (status: number, body: Uint8Array | string, contentType = type): void => {
      response.writeHead(status, { ...this.headers, 'content-type': contentType }).end(body);
    };
    if (bytes === undefined) return say(404, 'Not found', 'text/plain');
    switch (this.fault(path)) {
      case null:
        return say(lost ? 404 : 200, bytes);
      case 'socket killed':
        request.socket.destroy();
        return;
      case 'cut off half way':
        response.writeHead(200, { ...this.headers, 'content-type': type, 'content-length': bytes.length });
        response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => request.socket.destroy());
        return;
      case 'status 500':
        return say(500, 'Out of order', 'text/plain');
      case 'truncated':
        return say(200, bytes.subarray(0, Math.floor(bytes.length / 2)));
      case 'hanging':
        response.writeHead(200, { ...this.headers, 'content-type': type });
        response.write(bytes.subarray(0, Math.floor(bytes.length / 2)));
        return;
      case 'login page':
        return say(200, LOGIN, 'text/html; charset=utf-8');
      case 'byte flipped':
        return say(200, flipped(bytes));
    }
  }
}
