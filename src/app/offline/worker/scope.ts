/** The part of a service worker's world that ours uses: TypeScript's DOM library leaves it out. */

/** Keeps the worker alive, and the event unsettled, until the promise settles. */
type Lasting = { waitUntil(work: Promise<unknown>): void };

type Fetching = Lasting & { readonly request: Request; respondWith(answer: Promise<Response>): void };

/** An open page, as a worker sees it. */
export type OpenPage = {
  readonly url: string;
  readonly visibilityState: DocumentVisibilityState;
  navigate(url: string): Promise<unknown>;
};

export type WorkerScope = {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly OpenPage[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
  addEventListener(type: 'message', listener: (event: Lasting & { readonly data: unknown }) => void): void;
};

export const worker = self as unknown as WorkerScope;

/** The folder the app is served from, with the slash at its end: `https://host/sub/path/`. */
export const SCOPE = worker.registration.scope;

/** What the names of our caches begin with: one origin may serve several of us, under several paths. */
export const CACHE_PREFIX = `sijill ${SCOPE} `;

/** The pages of ours that are open, in whatever state and of whatever release. */
export async function openPages(): Promise<readonly OpenPage[]> {
  const all = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return all.filter(({ url }) => url.startsWith(SCOPE));
}
