/**
 * The service worker of a hosted build: keeps the app, whole, and answers from what it keeps.
 *
 * Every release has a cache of its own, filled and checked before the release counts as installed; so whatever the
 * network did meanwhile, a page is drawn from one release alone. A release waits until no page is open, or until
 * it is asked for; caches of earlier ones stay for as long as a page of theirs may be open.
 */
import { answerTo } from './answer.ts';
import { forgetOthers, keepRelease } from './keep.ts';
import { checkSum } from './release.ts';
import { openPages, worker } from './scope.ts';
import type { Word } from '../words-to-worker.ts';

checkSum();

worker.addEventListener('install', (event) => event.waitUntil(keepRelease()));

// The page of the first visit, too, is to find its chunks without a network.
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event) => {
  const answer = answerTo(event.request);
  if (answer !== null) event.respondWith(answer);
});

worker.addEventListener('message', (event) => event.waitUntil(heed(event.data as Word)));

async function heed(word: Word): Promise<void> {
  switch (word.say) {
    case 'apply':
      return worker.skipWaiting();
    case 'apply-unseen':
      if ((await openPages()).every(({ visibilityState }) => visibilityState === 'hidden'))
        await worker.skipWaiting();
      return;
    case 'started':
      return forgetOthers(word.entry);
  }
}
