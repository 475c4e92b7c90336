import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { SHELL, WORKER } from '../../src/pipeline/offline-worker.ts';
import { playAll, wrongs, type FaultCase } from '../support/faults.ts';
import type { Files } from '../support/host.ts';
import { keptPaths, releaseNamed } from '../support/releases.ts';

/** A handful out of faults.deep.test.ts: each fault once, at the files that differ in kind. */
let browser: Browser;
let releases: Record<'a' | 'b', Files>;

beforeAll(async () => {
  browser = await chromium.connect(inject('browserEndpoint'));
  releases = { a: releaseNamed('a'), b: releaseNamed('b') };
});
afterAll(() => browser.close());

/** The one file of a release whose path has this in it. */
function chunk(name: 'a' | 'b', part: string): string {
  const found = keptPaths(releases[name]).find((path) => path.startsWith(`assets/${part}`));
  if (found === undefined) throw new Error(`No ${part} is kept`);
  return found;
}

describe('whatever goes wrong, the app is wholly old or wholly new', () => {
  it('while it is installed', async () => {
    const phase = 'installation' as const;
    const cases: FaultCase[] = [
      { phase, path: chunk('a', 'index-'), fault: 'login page', again: false },
      { phase, path: 'dataset.json', fault: 'socket killed', again: true },
    ];
    const results = await playAll(browser, releases, cases);
    expect(wrongs(results)).toEqual([]);
    expect(results.map(({ one, outcome }) => `${one.fault}: ${outcome}`).toSorted()).toEqual([
      'login page: nothing',
      'socket killed: new',
    ]);
  });

  it('while it is updated', async () => {
    const phase = 'update' as const;
    const cases: FaultCase[] = [
      { phase, path: WORKER, fault: 'byte flipped', again: false },
      { phase, path: SHELL, fault: 'login page', again: false },
      { phase, path: chunk('b', 'noto-naskh'), fault: 'hanging', again: false },
      { phase, path: chunk('b', 'reading-'), fault: 'cut off half way', again: false },
      { phase, path: chunk('b', 'ar-'), fault: 'status 500', again: true },
    ];
    const results = await playAll(browser, releases, cases);
    expect(wrongs(results)).toEqual([]);
    const ends = new Map(results.map(({ one, outcome }) => [one, outcome]));
    expect(cases.map((one) => ends.get(one))).toEqual([...Array.from({ length: 4 }, () => 'old'), 'new']);
  });
});
