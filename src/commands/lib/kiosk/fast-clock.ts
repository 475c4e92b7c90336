/**
 * A clock that can be put on: what waits for it comes at once, in its order. Time goes by as usual besides. It keeps
 * nothing of what has been, so that weeks of it weigh no more than a minute, which a recording clock could not promise.
 */
import type { Page } from 'playwright-core';

/** Shorter timers belong to animations and touches, and run by the real clock alone. */
const SHORTEST_MS = 250;

/** Puts the clock into every page to come. */
export async function installFastClock(page: Page): Promise<void> {
  await page.addInitScript((shortest) => {
    const real = {
      now: Date.now.bind(Date),
      setTimeout: window.setTimeout.bind(window),
      clearTimeout: window.clearTimeout.bind(window),
      setInterval: window.setInterval.bind(window),
      clearInterval: window.clearInterval.bind(window),
    };
    let ahead = 0;
    const now = () => real.now() + ahead;
    type Timer = { due: number; every: number | null; run: () => void };
    const timers = new Map<number, Timer>();
    const wrap = (start: typeof real.setTimeout, repeats: boolean) =>
      ((run: (...given: unknown[]) => void, ms = 0, ...args: unknown[]) => {
        const call = () => run(...args);
        if (ms < shortest) return start(call, ms);
        const id: number = start(() => {
          const timer = timers.get(id);
          if (repeats && timer !== undefined) timer.due = now() + ms;
          else timers.delete(id);
          call();
        }, ms);
        timers.set(id, { due: now() + ms, every: repeats ? ms : null, run: call });
        return id;
      }) as typeof window.setTimeout;
    const forget = (clear: (id?: number) => void) => (id?: number) => {
      if (id !== undefined) timers.delete(id);
      clear(id);
    };
    Date.now = now;
    const putOn = (ms: number): void => {
      const until = now() + ms;
      for (;;) {
        const [first] = [...timers].toSorted(([, a], [, b]) => a.due - b.due);
        if (first === undefined || first[1].due > until) break;
        const [id, timer] = first;
        ahead += Math.max(0, timer.due - now());
        if (timer.every === null) {
          timers.delete(id);
          real.clearTimeout(id);
        } else timer.due += timer.every;
        timer.run();
      }
      ahead += Math.max(0, until - now());
    };
    Object.assign(window, {
      setTimeout: wrap(real.setTimeout, false),
      setInterval: wrap(real.setInterval as typeof real.setTimeout, true),
      clearTimeout: forget(real.clearTimeout),
      clearInterval: forget(real.clearInterval),
      putClockOn: putOn,
    });
  }, SHORTEST_MS);
}

/** Lets milliseconds pass at once. */
export async function putClockOn(page: Page, ms: number): Promise<void> {
  await page.evaluate(
    (by) => (globalThis as unknown as { putClockOn: (ms: number) => void }).putClockOn(by),
    ms,
  );
}
