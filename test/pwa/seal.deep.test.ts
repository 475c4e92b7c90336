import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { WORKER } from '../../src/pipeline/offline-worker.ts';
import { builtFiles } from '../support/releases.ts';

/** What came of a worker: as it was built, and at which of its bytes it was changed or cut short and installed all the same. */
type Tried = { sound: boolean; changed: number[]; cut: number[] };

it('the service worker is installed as the build wrote it, and not with a bit of any byte changed nor cut short', async () => {
  const files = builtFiles();
  const text = Buffer.from(files.get(WORKER)!).toString('latin1');
  const worker = new Worker(new URL('../support/seal-worker.mjs', import.meta.url), {
    workerData: { text, files },
    execArgv: [],
  });
  const [tried] = (await once(worker, 'message')) as [Tried];
  expect(tried).toEqual({ sound: true, changed: [], cut: [] });
});
