import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pathOf, serve } from '../../src/commands/lib/static-server.mjs';

type Answer = { status: number; headers: IncomingHttpHeaders; body: string };

const NAVIGATION = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

/** Sends a request target exactly as it stands: `fetch` would tidy up ".." before sending. */
function ask(port: number, path: string, headers = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (piece: string) => (body += piece));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('the path of a request', () => {
  it.each([
    ['/', '/'],
    ['/events/x?q=1#y', '/events/x'],
    ['/%D8%B3', '/س'],
    ['/a..b/c', '/a..b/c'],
  ])('reads %s', (target, path) => {
    expect(pathOf(target)).toBe(path);
  });

  it.each([
    '/../secret',
    '/a/../../secret',
    '/%2e%2e/secret',
    '/..%2fsecret',
    '/a\\..\\secret',
    '/%5c..%5csecret',
    '/%00',
    '/%E0%A4%A',
    'http://elsewhere/',
    '',
  ])('refuses %j', (target) => {
    expect(pathOf(target)).toBeNull();
  });
});

describe('the server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sijill-server-'));
  const site = join(folder, 'site');
  let server: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    const files = {
      'secret.txt': 'secret',
      'site/index.html': '<p>the app</p>',
      'site/404.html': '<p>no such page</p>',
      'site/dataset.json': '{}',
      'site/assets/index-B4kd_2-x.js': 'export {};',
      'site/assets/naskh-Abcd1234.woff2': 'font',
      'site/icon.svg': '<svg/>',
      'site/about/index.html': '<p>about</p>',
      'site/unknown.xyz': 'bytes',
    };
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    server = await serve({ directory: site });
  });

  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    ['/dataset.json', 'application/json; charset=utf-8', 'no-cache'],
    ['/assets/index-B4kd_2-x.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/assets/naskh-Abcd1234.woff2', 'font/woff2', 'public, max-age=31536000, immutable'],
    ['/icon.svg', 'image/svg+xml; charset=utf-8', 'no-cache'],
    ['/unknown.xyz', 'application/octet-stream', 'no-cache'],
  ])('gives %s its media type and how long to keep it', async (path, type, cache) => {
    const { status, headers } = await ask(server.port, path);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe(type);
    expect(headers['cache-control']).toBe(cache);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('answers an address that has no page with the page for that', async () => {
    const { status, body, headers } = await ask(server.port, '/en/events/x?lanes=topic', NAVIGATION);
    expect([status, body]).toEqual([404, '<p>no such page</p>']);
    expect(headers['cache-control']).toBe('no-cache');
  });

  it('answers a folder with its page', async () => {
    expect((await ask(server.port, '/about/', NAVIGATION)).body).toBe('<p>about</p>');
  });

  it.each([
    ['/about', '/about/'],
    ['/about?q=%D8%B3&x=1', '/about/?q=%D8%B3&x=1'],
    ['//about', '/about/'],
  ])('sends %s, a folder without its slash, to %s on this host', async (path, to) => {
    const { status, headers } = await ask(server.port, path, NAVIGATION);
    expect([status, headers.location]).toEqual([308, to]);
  });

  it.each([
    ['a script that is gone', '/assets/index-00000000.js'],
    ['a missing font', '/fonts/x.woff2'],
    ['data asked for by the app', '/events/x'],
  ])('does not answer %s with a page', async (_what, path) => {
    const { status, body } = await ask(server.port, path, { accept: '*/*' });
    expect([status, body]).toEqual([404, 'Not found.\n']);
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/assets/..%5c..%5csecret.txt'])(
    'gives out nothing above its folder: %s',
    async (path) => {
      const { status, body } = await ask(server.port, path, NAVIGATION);
      expect(status).toBe(400);
      expect(body).not.toContain('secret');
    },
  );

  it.each(['/%E0%A4%A', '/events/%00', '/events/%5Cx'])(
    'answers %s, no path but an address a person opened, with the page for such addresses',
    async (path) => {
      const { status, body } = await ask(server.port, path, NAVIGATION);
      expect([status, body]).toEqual([400, '<p>no such page</p>']);
      expect((await ask(server.port, path)).body).toBe('Not a path.\n');
    },
  );

  it('bears an address of a hundred thousand letters', async () => {
    const { status } = await ask(server.port, `/?q=${'x'.repeat(100_000)}`, NAVIGATION);
    expect(status).toBe(200);
  });

  it('survives a name no file system takes', async () => {
    expect((await ask(server.port, `/${'x'.repeat(5000)}`)).status).toBe(404);
    expect((await ask(server.port, '/')).status).toBe(200);
  });

  it('answers HEAD with the headers alone', async () => {
    const { status, headers, body } = await ask(server.port, '/', {}, 'HEAD');
    expect([status, headers['content-length'], body]).toEqual([200, '14', '']);
  });

  it('takes no other method', async () => {
    const { status, headers } = await ask(server.port, '/', {}, 'POST');
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it('names localhost in its address', () => {
    expect(server.url).toBe(`http://localhost:${server.port}/`);
  });
});

describe('a port that is taken', () => {
  let holder: Server;
  let taken: number;

  beforeAll(async () => {
    holder = createServer();
    await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
    taken = (holder.address() as AddressInfo).port;
  });

  afterAll(() => void holder.close());

  it('makes way for a later one', async () => {
    const server = await serve({ directory: tmpdir(), port: taken });
    expect(server.port).toBeGreaterThan(taken);
    await server.close();
  });

  it('is free again once the server is closed', async () => {
    const first = await serve({ directory: tmpdir() });
    await first.close();
    const second = await serve({ directory: tmpdir(), port: first.port });
    expect(second.port).toBe(first.port);
    await second.close();
  });
});
