import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { WORKER } from '../../src/pipeline/offline-worker.ts';
import { playAll, tally, wrongs, type FaultCase, type Result } from '../support/faults.ts';
import { FAULTS, type Fault, type Files } from '../support/host.ts';
import { keptPaths, releaseNamed } from '../support/releases.ts';

/**
 * At every request a worker makes for a release, everything that can go wrong with an answer. Afterwards the host is
 * gone, and the app opens wholly old or wholly new; where a first installation was refused, it installs at the next
 * visit.
 */
let browser: Browser;
let releases: Record<'a' | 'b', Files>;
const all: Result[] = [];

beforeAll(async () => {
  browser = await chromium.connect(inject('browserEndpoint'));
  releases = { a: releaseNamed('a'), b: releaseNamed('b') };
});
afterAll(async () => {
  process.stdout.write(`fault matrix: ${tally(all)}\n`);
  await browser.close();
});

/** What is asked for: of an update what is not the same as before, which is taken from what is kept. */
function requests(phase: FaultCase['phase']): string[] {
  if (phase === 'installation') return [WORKER, ...keptPaths(releases.a)];
  const before = new Set(keptPaths(releases.a));
  return [WORKER, ...keptPaths(releases.b).filter((path) => !before.has(path) || path.endsWith('.html'))];
}

async function expectWhole(phase: FaultCase['phase'], fault: Fault, again: boolean): Promise<void> {
  const results = await playAll(
    browser,
    releases,
    requests(phase).map((path) => ({ phase, path, fault, again })),
  );
  all.push(...results);
  process.stdout.write(`${phase}, ${fault}${again ? ', once' : ''}: ${tally(results)}\n`);
  expect(wrongs(results)).toEqual([]);
}

describe.each(['installation', 'update'] as const)('%s', (phase) => {
  it.each(FAULTS)('at every request in turn: %s', (fault) => expectWhole(phase, fault, false));
  it('at every request in turn, the first time: socket killed', () =>
    expectWhole(phase, 'socket killed', true));
});
