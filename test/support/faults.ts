/** One fault at one request of an installation or an update, and what stands there afterwards. */
import type { Browser } from 'playwright-core';
import { attempt, standingOf, type Standing } from './kept.ts';
import { Host, type Fault, type Files } from './host.ts';

export type FaultCase = {
  phase: 'installation' | 'update';
  /** The file whose answer is at fault. */
  path: string;
  fault: Fault;
  /** Whether asking again helps. */
  again: boolean;
};

/** `old` before an update is the release before it; before an installation there is none. */
export type Outcome = 'old' | 'new' | 'nothing' | 'mixed' | 'dead';

/** What came of a case: at once, and, where nothing had been installed, after a second visit without a fault. */
export type Result = { one: FaultCase; outcome: Outcome; later: Outcome | null; why: string };

/** A page of the host that is no page of the app: it asks for the worker and nothing else. */
export const BARE = 'bare.html';

/** How long a release is waited for that hangs, in milliseconds: longer than its worker waits for a file, twice. */
const PATIENCE = 6000;

const outcomeOf = (standing: Standing, before: string): Outcome =>
  standing.is === 'one' ? (standing.name === before ? 'old' : 'new') : standing.is;

/** Plays a case in a context of its own. */
export async function play(
  browser: Browser,
  releases: Readonly<Record<'a' | 'b', Files>>,
  one: FaultCase,
): Promise<Result> {
  const bare = [BARE, Buffer.from('<!doctype html><title>Bare</title>')] as const;
  const files = { a: new Map([...releases.a, bare]), b: new Map([...releases.b, bare]) };
  const host = await new Host(files.a).open();
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  const visit = async (): Promise<void> => {
    const page = await context.newPage();
    await page.goto(host.url + BARE);
    await attempt(page, host, PATIENCE);
    await page.close();
  };
  const look = async (): Promise<Standing> => {
    await host.close();
    return standingOf(context, host, releases);
  };
  try {
    if (one.phase === 'update') {
      await visit();
      host.files = files.b;
    }
    let times = 0;
    host.fault = (path) => (path === one.path && (times++ === 0 || !one.again) ? one.fault : null);
    await visit();
    const standing = await look();
    const before = one.phase === 'update' ? 'a' : '';
    const outcome = outcomeOf(standing, before);
    const why = 'why' in standing ? standing.why : '';
    if (outcome !== 'nothing') return { one, outcome, later: null, why };
    // Nothing was installed: without the fault, the next visit does it.
    host.fault = () => null;
    await host.open();
    await visit();
    const later = await look();
    return {
      one,
      outcome,
      later: outcomeOf(later, before),
      why: why + ('why' in later ? `; ${later.why}` : ''),
    };
  } finally {
    await context.close();
    await host.close();
  }
}

/** Plays cases, several at a time. */
export async function playAll(
  browser: Browser,
  releases: Readonly<Record<'a' | 'b', Files>>,
  cases: readonly FaultCase[],
  atOnce = 3,
): Promise<Result[]> {
  const waiting = [...cases];
  const results: Result[] = [];
  const work = async (): Promise<void> => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift())
      results.push(await play(browser, releases, one));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}

/** Results that no reader should meet, in words. */
export function wrongs(results: readonly Result[]): string[] {
  return results
    .filter(({ one, outcome, later }) => {
      if (outcome === 'mixed' || outcome === 'dead') return true;
      if (outcome === 'nothing' && one.phase === 'update') return true;
      // A byte that is another is refused, and so is whatever does not come however often it is asked for.
      if (!one.again && outcome === 'new') return true;
      return later !== null && later !== 'new';
    })
    .map(
      ({ one, outcome, later, why }) =>
        `${one.phase}, ${one.path}, ${one.fault}${one.again ? ', once' : ''}: ${outcome}, then ${later} (${why})`,
    );
}

/** How many cases came to which end. */
export function tally(results: readonly Result[]): string {
  const counts = { old: 0, new: 0, nothing: 0, mixed: 0, dead: 0 };
  for (const { outcome } of results) counts[outcome] += 1;
  const healed = results.filter(({ later }) => later === 'new').length;
  const parts = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
  return `${results.length} cases: ${parts.join(', ')}; ${healed} new at the next visit without a fault`;
}
