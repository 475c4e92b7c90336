/** Visitors, made up from seeds: what each does at the kiosk, and doing it. */
import type { CDPSession, Page } from 'playwright-core';

/** What a visitor does with a finger, or more of them. */
export const ACTS = [
  'mark',
  'moment',
  'earlier',
  'later',
  'drag',
  'search',
  'event',
  'language',
  'article',
  'scroll',
  'outward',
  'palm',
  'back',
  'home',
] as const;
export type Act = (typeof ACTS)[number];

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What the visitor of a seed does before walking away: from one touch to half a dozen. */
export function actsOf(seed: number): Act[] {
  const next = chance(seed);
  return Array.from(
    { length: 1 + Math.floor(next() * 6) },
    () => ACTS[Math.floor(next() * ACTS.length)] ?? 'mark',
  );
}

/** A visitor's act, or the language that stands beside the one that is shown. */
type Step = Act | 'next language';

/** Everything once, and every language. */
const EVERYTHING: readonly Step[] = [
  ...(['next language', 'event', 'search'] as const),
  ...(['next language', 'mark', 'article', 'search'] as const),
  ...(['next language', 'later', 'outward', 'search'] as const),
  ...(['home', ...ACTS] as const),
];

/** Where each kind of touch may fall; of several one is chosen by chance. */
const SELECTORS: Partial<Record<Step | 'letter' | 'clear' | 'close', string>> = {
  mark: '[role="listbox"] [role="option"]',
  moment: '[data-kiosk="moments"] button',
  event: 'main a[data-event-id], section a[data-event-id]',
  language: 'header nav a:not([aria-current])',
  'next language': 'header nav a[aria-current] + a',
  article: 'aside a[href*="/articles/"]',
  outward: 'aside a[href^="http"]',
  letter: '[data-kiosk="keyboard"] button',
  close: 'dialog[open] button',
};

/** The keys of the bar, in their order. */
const BAR_KEYS = { home: 1, back: 2, earlier: 3, search: 4, later: 5 } as const;

/** A place of the screen, CSS px. */
export type Point = { x: number; y: number };

/** A point on one of the elements that stand on the screen; `null` where there is none. */
async function pointOn(page: Page, selector: string, pick: number): Promise<Point | null> {
  return await page.evaluate(
    ([wanted, share]) => {
      const points = [...document.querySelectorAll(wanted)].flatMap((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const [across, down] = [x + width / 2, y + height / 2];
        const at = document.elementFromPoint(across, down);
        return at !== null && element.contains(at) ? [{ x: across, y: down }] : [];
      });
      return points[Math.floor(share * points.length)] ?? null;
    },
    [selector, pick] as const,
  );
}

/** The screen of a kiosk, and its clock. */
export type Stage = {
  page: Page;
  client: CDPSession;
  /** Lets milliseconds pass at once. */
  advance: (ms: number) => Promise<void>;
};

/** Opens the browser's own way to touch a page. */
export async function stageOf(page: Page, advance: Stage['advance']): Promise<Stage> {
  return { page, client: await page.context().newCDPSession(page), advance };
}

/** Fingers come down together, go their way, and are lifted. */
export async function touch(
  { client }: Stage,
  from: readonly Point[],
  to: readonly Point[] = from,
): Promise<void> {
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map((point, id) => ({ ...point, id })),
    });
  await send('touchStart', from);
  if (to !== from)
    for (const share of [0.3, 0.7, 1])
      await send(
        'touchMove',
        from.map(({ x, y }, at) => ({
          x: x + ((to[at]?.x ?? x) - x) * share,
          y: y + ((to[at]?.y ?? y) - y) * share,
        })),
      );
  await send('touchEnd', []);
}

/** Touches the attract screen, and lets the touch pass. */
export async function come(stage: Stage): Promise<void> {
  await touch(stage, [{ x: 500, y: 500 }]);
  await stage.page.locator('[data-kiosk="bar"]').waitFor();
  await stage.advance(500);
}

/** Does one thing; where there is nothing to do it with, looks and does nothing. */
export async function act(stage: Stage, what: Step, next: () => number): Promise<void> {
  const { page, advance } = stage;
  const { width, height } = page.viewportSize() ?? { width: 1920, height: 1080 };
  const anywhere = (): Point => ({ x: 20 + next() * (width - 40), y: 20 + next() * (height - 40) });
  const press = async (selector: string) => {
    const point = await pointOn(page, selector, next());
    if (point !== null) await touch(stage, [point]);
    return point !== null;
  };
  switch (what) {
    case 'drag':
      await touch(stage, [{ x: width * 0.5, y: height * 0.4 }], [{ x: next() * width, y: height * 0.4 }]);
      break;
    case 'scroll':
      await touch(stage, [{ x: width * 0.15, y: height * 0.7 }], [{ x: width * 0.15, y: height * 0.3 }]);
      break;
    case 'palm':
      await touch(stage, Array.from({ length: 10 }, anywhere));
      break;
    case 'home':
    case 'back':
    case 'earlier':
    case 'later':
      await press(`[data-kiosk="bar"] button:nth-child(${BAR_KEYS[what]})`);
      break;
    case 'search':
      await press(`[data-kiosk="bar"] button:nth-child(${BAR_KEYS.search})`);
      for (let letter = 0; letter < 3; letter += 1) await press(SELECTORS.letter ?? '');
      break;
    case 'outward':
      if (await press(SELECTORS.outward ?? '')) await press(SELECTORS.close ?? '');
      break;
    default:
      await press(SELECTORS[what] ?? '');
  }
  // Nobody does two things in one moment; now and then somebody reads until they are asked whether they are there.
  await advance(300 + next() * (next() < 0.05 ? 65_000 : 9_000));
}

/** A whole visit, from the first touch to the attract screen. */
export async function visit(stage: Stage, seed: number, acts: readonly Act[] = actsOf(seed)): Promise<void> {
  const next = chance(seed ^ 0x5f3759df);
  await come(stage);
  for (const what of acts) await act(stage, what, next);
  await leave(stage);
}

/** Walks away, until the screen invites again. */
async function leave({ page, advance }: Stage): Promise<void> {
  await advance(95_000);
  await page.locator('[data-kiosk="attract"]').filter({ visible: true }).waitFor();
}

/**
 * The first visit, which goes through everything in all languages and waits for each thing to come: after it, all that
 * is ever fetched is there.
 */
export async function firstVisit(stage: Stage, seed: number): Promise<void> {
  const { page } = stage;
  const next = chance(seed ^ 0x5f3759df);
  await come(stage);
  for (const what of EVERYTHING) {
    const before = await page.evaluate(() => document.documentElement.lang);
    await act(stage, what, next);
    if (what === 'next language')
      await page.waitForFunction((language) => document.documentElement.lang !== language, before);
    await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  }
  await leave(stage);
}

/** Somebody who looks and walks away: after them every screen stands where the others' began, whatever they did. */
export const passBy = (stage: Stage): Promise<void> => visit(stage, 0, []);
