/** What a browser has kept of the app, as seen from its pages. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach } from 'vitest';
import { Host, type Files } from './host.ts';
import { keptDigests } from './releases.ts';

/** How an attempt to install or update ended, as the browser tells it. */
export type Attempt = 'installed' | 'nothing new' | 'refused' | 'not ended';

/** Hosts that the end of each test closes. */
export function useHosts(): (files: Files, folder?: string) => Promise<Host> {
  const hosts: Host[] = [];
  afterEach(async () => void (await Promise.all(hosts.splice(0).map((host) => host.close()))));
  return async (files, folder) => {
    const host = new Host(files, folder);
    hosts.push(host);
    return host.open();
  };
}

/**
 * Has the page look for a release, as it does by itself every hour, and waits until that has come to an end.
 * The app's own attempt and this one are the same to the browser.
 * @param patience how long it may take, in milliseconds
 */
export function attempt(page: Page, host: Host, patience = 60_000): Promise<Attempt> {
  return page.evaluate(
    async ([script, limit]) => {
      const look = async (): Promise<Attempt> => {
        let registration;
        try {
          registration = await navigator.serviceWorker.register(script, { updateViaCache: 'none' });
          if (registration.installing === null) await registration.update();
        } catch {
          return 'refused';
        }
        const worker = registration.installing;
        if (worker === null) return registration.waiting === null ? 'nothing new' : 'installed';
        return new Promise((resolve) => {
          const settle = (): void => {
            if (worker.state === 'redundant') resolve('refused');
            // What is installed first takes over by itself, and is waited for until then.
            else if (
              worker.state === 'activated' ||
              (worker.state === 'installed' && registration.active !== null)
            )
              resolve('installed');
          };
          worker.addEventListener('statechange', settle);
          settle();
        });
      };
      const tired = new Promise<Attempt>((resolve) => {
        setTimeout(() => resolve('not ended'), limit);
      });
      return Promise.race([look(), tired]);
    },
    [`${host.url}sw.js`, patience] as const,
  );
}

/** What stands there after everything: one release, whole; several at once; what does not work; nothing at all. */
export type Standing = { is: 'one'; name: string } | { is: 'mixed' | 'dead' | 'nothing'; why: string };

/** Whether the page shows a page of the app. */
const isDrawn = (page: Page): Promise<boolean> =>
  page
    .locator('#main h1')
    .waitFor({ timeout: 20_000 })
    .then(
      () => true,
      () => false,
    );

/** The releases whose code has run in a page, and the one its shell is of. */
export async function releasesIn(page: Page): Promise<string[]> {
  const names = await page.evaluate(() => [
    ...((globalThis as { releases?: Set<string> }).releases ?? []),
    document.documentElement.dataset['release'] ?? 'no shell of ours',
  ]);
  return [...new Set(names)];
}

/** The files that do not come to the page, or not as they were built. */
function missingIn(page: Page, host: Host, files: Files): Promise<string[]> {
  return page.evaluate(
    async ([folder, digests]) => {
      const sound = async ([path, digest]: [string, string]): Promise<boolean> => {
        try {
          const bytes = await (await fetch(folder + path)).arrayBuffer();
          const found = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
          return btoa(String.fromCharCode(...found)) === digest;
        } catch {
          return false;
        }
      };
      const all = Object.entries(digests);
      const sounds = await Promise.all(all.map(sound));
      return all.filter((_, index) => sounds[index] !== true).map(([path]) => path);
    },
    [host.url, keptDigests(files)] as const,
  );
}

/**
 * Opens an address while the host is gone, and looks whether the app draws it from one release, and has every file
 * of that release as it was built.
 * @param releases by name, each as its host served it
 */
export async function standingOf(
  context: BrowserContext,
  host: Host,
  releases: Readonly<Record<string, Files>>,
): Promise<Standing> {
  const page = await context.newPage();
  try {
    const opened = await page.goto(`${host.url}nowhere/in/particular`).then(
      () => true,
      () => false,
    );
    if (!opened) return { is: 'nothing', why: 'no worker answered' };
    if (!(await isDrawn(page))) return { is: 'dead', why: 'nothing is drawn' };
    const names = await releasesIn(page);
    const [name = ''] = names;
    if (names.length > 1) return { is: 'mixed', why: names.join(', ') };
    const files = releases[name];
    if (files === undefined) return { is: 'dead', why: `a release called ${name}` };
    const missing = await missingIn(page, host, files);
    return missing.length === 0 ? { is: 'one', name } : { is: 'dead', why: `without ${missing.join(', ')}` };
  } finally {
    await page.close();
  }
}
