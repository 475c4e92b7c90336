/**
 * The page's side of the service worker: has the app kept, hears of a new release, applies it when asked. A chunk of
 * its own without imports, which comes after all that a reader waits for.
 */
import type { Word } from './words-to-worker.ts';

/** How often a page that stays open asks for a new release, in milliseconds: a display on a wall is never reloaded. */
const EVERY = 60 * 60 * 1000;

/** The folder the app is served from: the one above that of its chunks. */
const FOLDER = new URL(/* @vite-ignore */ '..', import.meta.url);

function say(to: ServiceWorker | null, word: Word): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a window has one; a worker is known
  to?.postMessage(word);
}

/** What a page knows of releases. */
export class Updates {
  readonly #worker: string;
  readonly #listeners = new Set<() => void>();
  #registration: ServiceWorkerRegistration | undefined;
  /** Whether this page is drawn from an older release than the next page would be. */
  #ready = false;

  /** @param worker its file, from the folder the app is served from */
  constructor(worker: string) {
    this.#worker = worker;
  }

  /** Starts to keep the app, and to ask for newer releases. */
  start(): this {
    const { controller } = navigator.serviceWorker;
    const entry = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src;
    if (entry !== undefined) say(controller, { say: 'started', entry });
    // Applied from elsewhere: this page stays what it is, and finds what it needs.
    if (controller !== null) navigator.serviceWorker.addEventListener('controllerchange', () => this.#tell());
    document.addEventListener('visibilitychange', () => this.#consider());
    const look = (): void => {
      // No network, no right to store, a release that did not come whole: it passes, or stays as it is.
      this.#look().catch(() => undefined);
    };
    window.addEventListener('online', look);
    window.setInterval(look, EVERY);
    look();
    return this;
  }

  /** Hears, now or later, that a new release is ready to be opened; answers what ends it. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    if (this.#ready) listener();
    return () => void this.#listeners.delete(listener);
  }

  /** Loads this page anew, from the newest release that is ready; the address, and so the view, stays. */
  apply(): void {
    const waiting = this.#registration?.waiting ?? null;
    if (waiting === null) {
      window.location.reload();
      return;
    }
    waiting.addEventListener('statechange', () => {
      if (waiting.state !== 'activating') window.location.reload();
    });
    say(waiting, { say: 'apply' });
  }

  /** Has the browser look for a release: the first, or a newer one. */
  async #look(): Promise<void> {
    const known = this.#registration;
    await navigator.serviceWorker.register(new URL(this.#worker, FOLDER), { updateViaCache: 'none' });
    const registration = await navigator.serviceWorker.getRegistration(FOLDER);
    if (registration === undefined) return;
    if (registration === known) {
      if (registration.installing === null) await registration.update();
      return;
    }
    this.#registration = registration;
    const follow = (): void =>
      registration.installing?.addEventListener('statechange', () => this.#consider());
    registration.addEventListener('updatefound', follow);
    follow();
    this.#consider();
  }

  /** Looks at how things stand: whether a release waits, and whether anybody would see it applied. */
  #consider(): void {
    const waiting = this.#registration?.waiting ?? null;
    if (waiting === null || navigator.serviceWorker.controller === null) return;
    this.#tell();
    if (document.visibilityState === 'hidden') say(waiting, { say: 'apply-unseen' });
  }

  #tell(): void {
    this.#ready = true;
    for (const listener of this.#listeners) listener();
  }
}

let updates: Updates | null = null;

/**
 * The one of this page, started when first asked for.
 * @returns null where the browser has no service workers
 */
export function updatesOf(worker: string): Updates | null {
  if ('serviceWorker' in navigator) updates ??= new Updates(worker).start();
  return updates;
}
