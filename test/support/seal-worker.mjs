/**
 * Tries a service worker of a build as it is, with a bit of each of its bytes changed, and cut short at each of them, and
 * tells of those that let themselves be installed. In a thread of its own, which ends with all it has piled up.
 */
import { createContext, runInContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';

const SCOPE = 'https://host.example/';

/** @type {{ text: string, files: ReadonlyMap<string, Uint8Array> }} The worker, a letter for each byte, and what it keeps. */
const { text, files } = workerData;

/** The caches of a browser, as far as a worker's installation uses them. */
function emptyCaches() {
  /** @type {Map<string, Map<string, Response>>} */
  const kept = new Map();
  /** @param {string} name */
  const of = (name) => {
    const cache = kept.get(name) ?? new Map();
    kept.set(name, cache);
    return cache;
  };
  return {
    keys: () => Promise.resolve([...kept.keys()]),
    open: (/** @type {string} */ name) =>
      Promise.resolve({
        match: (/** @type {string} */ url) => Promise.resolve(of(name).get(url)?.clone()),
        put: (/** @type {string} */ url, /** @type {Response} */ answer) =>
          Promise.resolve(void of(name).set(url, answer)),
      }),
    match: (/** @type {string} */ url, /** @type {{ cacheName?: string }} */ { cacheName } = {}) =>
      Promise.resolve(cacheName === undefined ? undefined : of(cacheName).get(url)?.clone()),
    delete: () => Promise.resolve(true),
  };
}

/** @param {string} url */
function fetchSound(url) {
  const bytes = files.get(url.slice(SCOPE.length));
  return Promise.resolve(
    bytes === undefined ? new Response('', { status: 404 }) : new Response(Buffer.from(bytes)),
  );
}

/** What a worker uses of its world and Node has too. One world for all: Node never lets go of tens of thousands. */
const world = createContext({
  crypto,
  btoa,
  TextEncoder,
  Response,
  Headers,
  URL,
  AbortSignal,
  DOMException,
  Uint8Array,
  fetch: fetchSound,
  navigator: {},
});

/**
 * Whether a text is installed in a world just large enough for that, whose host is sound.
 * @param {string} latin1 a letter for each byte
 */
async function installs(latin1) {
  /** @type {Promise<unknown>[]} */
  const installing = [];
  let listens = false;
  const self = {
    registration: { scope: SCOPE, installing: null, waiting: null },
    addEventListener: (
      /** @type {string} */ type,
      /** @type {(event: { waitUntil: (work: Promise<unknown>) => void }) => void} */ listener,
    ) => {
      if (type !== 'install') return;
      listens = true;
      listener({ waitUntil: (work) => void installing.push(work) });
    },
  };
  try {
    const script = Buffer.from(latin1, 'latin1').toString('utf8');
    // A changed loop may have no end: a browser gives up on such a worker too.
    runInContext(script, Object.assign(world, { self, caches: emptyCaches() }), { timeout: 1000 });
    await Promise.all(installing);
  } catch {
    return false;
  }
  // Without a listener the browser would take it for installed.
  return !listens || installing.length > 0;
}

// A broken listener drops the promise of an installation that then fails: a browser does not mind, nor do we here.
process.on('unhandledRejection', () => undefined);

const sound = await installs(text);
/** @type {number[]} */
const changed = [];
/** @type {number[]} */
const cut = [];
for (let at = 0; at < text.length; at += 1) {
  const bit = at % 2 === 0 ? 1 : 0x80;
  const byte = String.fromCharCode(text.charCodeAt(at) ^ bit);
  if (await installs(text.slice(0, at) + byte + text.slice(at + 1))) changed.push(at);
  if (at > 0 && (await installs(text.slice(0, at)))) cut.push(at);
}
// A thread's port has no origin.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.postMessage({ sound, changed, cut });
