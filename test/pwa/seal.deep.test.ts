import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WORKER } from '../../src/pipeline/offline-worker.ts';
import type { Files } from '../support/host.ts';
import { builtFiles } from '../support/releases.ts';

const SCOPE = 'https://host.example/';

/** What a worker uses of its world and Node has too. */
const NATIVE = { crypto, btoa, TextEncoder, Response, Headers, URL, AbortSignal, DOMException, Uint8Array };

/** A worker's world, just large enough to be installed in: the host is sound and every cache takes what it is given. */
async function installs(text: string, files: Files): Promise<boolean> {
  const kept = new Map<string, Map<string, Response>>();
  const of = (name: string): Map<string, Response> => {
    const cache = kept.get(name) ?? new Map<string, Response>();
    kept.set(name, cache);
    return cache;
  };
  const caches = {
    keys: () => Promise.resolve([...kept.keys()]),
    open: (name: string) =>
      Promise.resolve({
        match: (url: string) => Promise.resolve(of(name).get(url)?.clone()),
        put: (url: string, answer: Response) => Promise.resolve(void of(name).set(url, answer)),
      }),
    match: (url: string, { cacheName }: { cacheName?: string } = {}) =>
      Promise.resolve(cacheName === undefined ? undefined : of(cacheName).get(url)?.clone()),
    delete: () => Promise.resolve(true),
  };
  const fetch = (url: string): Promise<Response> => {
    const bytes = files.get(url.slice(SCOPE.length));
    return Promise.resolve(
      bytes === undefined ? new Response('', { status: 404 }) : new Response(Buffer.from(bytes)),
    );
  };
  const installing: Promise<unknown>[] = [];
  let listens = false;
  const self = {
    registration: { scope: SCOPE, installing: null, waiting: null },
    addEventListener: (
      type: string,
      listener: (event: { waitUntil(work: Promise<unknown>): void }) => void,
    ) => {
      if (type !== 'install') return;
      listens = true;
      listener({ waitUntil: (work) => void installing.push(work) });
    },
  };
  try {
    runInNewContext(text, { ...NATIVE, self, caches, fetch, navigator: {} });
    await Promise.all(installing);
  } catch {
    return false;
  }
  // Without a listener the browser would take it for installed.
  return !listens || installing.length > 0;
}

describe('the worker', () => {
  let files: Files;
  let text: string;
  // A broken listener drops the promise of an installation that then fails: a browser does not mind, nor do we here.
  const listeners = process.listeners('unhandledRejection');
  beforeAll(() => {
    process.removeAllListeners('unhandledRejection').on('unhandledRejection', () => undefined);
    files = builtFiles();
    text = Buffer.from(files.get(WORKER)!).toString('latin1');
  });

  afterAll(() => {
    process.removeAllListeners('unhandledRejection');
    for (const listener of listeners) process.on('unhandledRejection', listener);
  });

  it('is installed as the build wrote it', async () => {
    expect(await installs(text, files)).toBe(true);
  });

  it('refuses to be installed with a bit of any one byte changed: its lowest or its highest', async () => {
    const passed: string[] = [];
    for (let at = 0; at < text.length; at += 1) {
      const byte = String.fromCharCode(text.charCodeAt(at) ^ (at % 2 === 0 ? 1 : 0x80));
      const changed = Buffer.from(text.slice(0, at) + byte + text.slice(at + 1), 'latin1').toString('utf8');
      if (await installs(changed, files)) passed.push(`${at}: ${text.slice(at - 20, at + 20)} -> ${byte}`);
    }
    expect(passed).toEqual([]);
  });

  it('refuses to be installed cut short anywhere', async () => {
    const passed: number[] = [];
    for (let end = 1; end < text.length; end += 1)
      if (await installs(text.slice(0, end), files)) passed.push(end);
    expect(passed).toEqual([]);
  });
});
