/** Keeps a kiosk showing its page: starts the browser again when it ends, and the page when it fails. */

/** A browser that shows the page. */
export type Shown = {
  /** When the browser has ended, and how. */
  ended: Promise<string>;
  end: () => void;
  /** What the page says it is: "kiosk"; something else, or `null`, where another page is shown. Never answers where it hangs. */
  ask: () => Promise<string | null>;
  /** Leads the page to its address once more. */
  goAgain: () => Promise<void>;
  onCrash: (listen: () => void) => void;
};

/** What a keeper needs of the world; handed in, so that it can be tried without browsers and without waiting. */
export type KeeperWorld = {
  show: () => Shown;
  sleep: (ms: number) => Promise<void>;
  now: () => number;
  say: (line: string) => void;
  /** Asked after every step; true ends it all. */
  stopped: () => boolean;
};

/** How often the page is asked. */
export const ASK_MS = 2_000;
/** How long it may take to answer. */
export const PATIENCE_MS = 3_000;
/** How long a page may take to come. */
export const ARRIVAL_MS = 12_000;
/** Before a browser that ended is started again, one after another; one that lived long enough begins anew. */
export const PAUSES_MS = [500, 1_000, 2_500, 5_000] as const;
const LONG_ENOUGH_MS = 60_000;

/** Starts the browser, again and again, until told to stop. */
export async function keepShowing(world: KeeperWorld): Promise<void> {
  let failures = 0;
  while (!world.stopped()) {
    const started = world.now();
    const how = await showOnce(world);
    if (world.stopped()) return;
    failures = world.now() - started >= LONG_ENOUGH_MS ? 0 : failures + 1;
    const pause = PAUSES_MS[Math.min(failures, PAUSES_MS.length - 1)] ?? 0;
    world.say(`Chromium ended (${how}); it is started again.`);
    await world.sleep(pause);
  }
}

/**
 * One life of the browser. Its end is looked for and not waited for: over weeks, waiting for the same promise at every
 * step would pile up.
 * @returns how it ended
 */
async function showOnce({ show, sleep, now, say, stopped }: KeeperWorld): Promise<string> {
  const shown = show();
  let over: string | null = null;
  void shown.ended.then((how) => (over = how));
  let loaded = now();
  let arrived = false;
  let silences = 0;
  const again = (why: string) => {
    say(`${why}; it is loaded again.`);
    loaded = now();
    arrived = false;
    void shown.goAgain();
  };
  shown.onCrash(() => again('The page crashed'));
  for (;;) {
    // A page that has just not answered is asked once more without delay: a visitor may be standing there.
    if (silences === 0) await sleep(ASK_MS);
    if (stopped()) shown.end();
    if (over !== null || stopped()) return over ?? 'stopped';
    const answer = await Promise.race([shown.ask(), sleep(PATIENCE_MS).then(() => 'silent')]);
    if (answer === 'kiosk') {
      arrived = true;
      silences = 0;
    } else if (arrived || now() - loaded >= ARRIVAL_MS) {
      silences = answer === 'silent' ? silences + 1 : 0;
      if (silences === 0) again('Another page is shown');
      else if (silences === 1) say('The page does not answer.');
      else {
        shown.end();
        await Promise.race([shown.ended, sleep(ASK_MS)]);
      }
    }
  }
}
