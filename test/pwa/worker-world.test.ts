import { beforeEach, describe, expect, it, vi } from 'vitest';

/** The worker's modules in a world of stubs: what a browser cannot be brought to in a test, as a page out of sight. */
const SCOPE = 'https://host.example/sub/';
type Page = { url: string; visibilityState: 'visible' | 'hidden' };
type Heard = (event: { data: unknown; waitUntil(work: Promise<unknown>): void }) => void;

let pages: Page[];
let cacheNames: string[];
let registration: { scope: string; installing: object | null; waiting: object | null };
let tookOver: number;
let listeners: Map<string, Heard>;

/** Starts the worker of a release whose seal is `own`. */
async function start(): Promise<void> {
  vi.resetModules();
  listeners = new Map();
  tookOver = 0;
  vi.stubGlobal('self', {
    registration,
    clients: { matchAll: () => Promise.resolve(pages), claim: () => Promise.resolve() },
    skipWaiting: () => Promise.resolve(void (tookOver += 1)),
    addEventListener: (type: string, listener: Heard) => void listeners.set(type, listener),
  });
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('caches', {
    keys: () => Promise.resolve([...cacheNames]),
    delete: (name: string) => {
      cacheNames = cacheNames.filter((one) => one !== name);
      return Promise.resolve(true);
    },
  });
  const text = 'sealed';
  vi.stubGlobal('sealed', text);
  vi.stubGlobal('seal', 'own');
  let sum = 0x811c9dc5;
  for (const character of text) sum = Math.imul(sum ^ character.charCodeAt(0), 0x01000193);
  vi.stubGlobal('sum', sum);
  vi.stubGlobal('release', { files: { 'assets/index-1.js': '' }, shell: 'app.html', patience: 1 });
  await import('../../src/app/offline/worker/main.ts');
}

/** Says a word to the worker and waits for what it does about it. */
async function say(data: unknown): Promise<void> {
  const works: Promise<unknown>[] = [];
  listeners.get('message')?.({ data, waitUntil: (work) => void works.push(work) });
  await Promise.all(works);
}

const page = (visibilityState: Page['visibilityState'], path = ''): Page => ({
  url: SCOPE + path,
  visibilityState,
});
const cache = (name: string): string => `sijill ${SCOPE} ${name}`;

beforeEach(() => {
  pages = [];
  cacheNames = [];
  registration = { scope: SCOPE, installing: null, waiting: null };
  return () => void vi.unstubAllGlobals();
});

describe('a release that waits', () => {
  it.each([
    ['no page is open', [], 1],
    ['every page is out of sight', [page('hidden'), page('hidden', 'en')], 1],
    ['one page is in sight', [page('hidden'), page('visible', 'en')], 0],
    [
      'what is in sight is no page of ours',
      [{ url: 'https://host.example/else', visibilityState: 'visible' as const }],
      1,
    ],
  ])('asked to take over unseen when %s', async (_when, open, times) => {
    pages = open;
    await start();
    await say({ say: 'apply-unseen' });
    expect(tookOver).toBe(times);
  });

  it('takes over when a reader asks for it, whatever is in sight', async () => {
    pages = [page('visible'), page('visible', 'en')];
    await start();
    await say({ say: 'apply' });
    expect(tookOver).toBe(1);
  });
});

describe('what earlier releases left', () => {
  const started = { say: 'started', entry: `${SCOPE}assets/index-1.js` };
  beforeEach(() => {
    pages = [page('visible')];
    cacheNames = [
      cache('older'),
      cache('old'),
      cache('own'),
      cache('coming'),
      'another app',
      'sijill https://host.example/ old',
    ];
  });

  it('is forgotten when the only page open is of this release; not the newest, nor what is not ours', async () => {
    await start();
    await say(started);
    expect(cacheNames).toEqual([
      cache('own'),
      cache('coming'),
      'another app',
      'sijill https://host.example/ old',
    ]);
  });

  it.each([
    ['another page is open', () => void pages.push(page('hidden', 'en'))],
    ['a release is on its way', () => void (registration.installing = {})],
    ['a release waits', () => void (registration.waiting = {})],
  ])('stays while %s', async (_when, change) => {
    change();
    const before = [...cacheNames];
    await start();
    await say(started);
    expect(cacheNames).toEqual(before);
  });

  it('stays for a page of an earlier release', async () => {
    const before = [...cacheNames];
    await start();
    await say({ say: 'started', entry: `${SCOPE}assets/index-0.js` });
    expect(cacheNames).toEqual(before);
  });
});

describe('a worker whose text was changed', () => {
  it('does not start', async () => {
    await start();
    vi.resetModules();
    vi.stubGlobal('sealed', 'Sealed');
    await expect(import('../../src/app/offline/worker/main.ts')).rejects.toThrow('changed on its way');
  });
});
