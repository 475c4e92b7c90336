/**
 * The kill switch: served in the worker's place (`sw-off.js` copied over `sw.js`), it forgets everything that was
 * kept, takes the worker away, and loads open pages anew, from the network. It shares no code with the worker, so
 * that no mistake of the worker's is its own.
 */
import type { WorkerScope } from './scope.ts';

const off = self as unknown as WorkerScope;
const { scope } = off.registration;

off.addEventListener('install', (event) => event.waitUntil(off.skipWaiting()));
off.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  const ours = (await caches.keys()).filter((name) => name.startsWith(`sijill ${scope} `));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await off.clients.claim();
  await off.registration.unregister();
  // A page that met nothing but this worker is fine as it is; loading it anew would never end.
  if (ours.length === 0) return;
  // Not waited for: a page does not come while the worker it would come through is still taking over.
  for (const page of await off.clients.matchAll({ type: 'window', includeUncontrolled: false }))
    page.navigate(page.url).catch(() => undefined);
}
