/** How fast pages come and answer, in a Chromium, milliseconds. */
import type { Browser, Page } from 'playwright-core';
import { p95 } from './figures.ts';

/** From the start of the navigation until it has been painted. */
export type Arrival = { words: number; marks: number };

/** Where the search shows what it finds while one types. */
const RESULTS = 'search section ul';

/** What marks on a timeline are, in Sijill as in bare vis-timeline; what words are, each page says. */
const MARKS = '.vis-item .vis-item-content';

/** Notes, in the page itself and from its first frame on, when words and marks stand there. */
async function watchArrival(page: Page, words: string): Promise<void> {
  await page.addInitScript(
    ([wordsAt, marksAt]) => {
      const seen: Partial<Arrival> = {};
      Object.assign(globalThis, { seen });
      const drawn = (selector: string): boolean => {
        const element = document.querySelector(selector);
        return (
          element !== null &&
          element.getBoundingClientRect().width > 0 &&
          getComputedStyle(element).visibility === 'visible'
        );
      };
      // A frame's callbacks run before it is painted, a task set in them after.
      const note = (what: keyof Arrival) => setTimeout(() => (seen[what] ??= performance.now()));
      const look = () => {
        if (seen.words === undefined && drawn(wordsAt)) note('words');
        if (seen.marks === undefined && drawn(marksAt)) note('marks');
        if (seen.words === undefined || seen.marks === undefined) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    [words, MARKS] as const,
  );
}

type Seen = { seen?: Partial<Arrival> };

async function open(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
  });
  return context.newPage();
}

/** The page, and how fast it came; a blank page has no marks to wait for. `slowed`: how many times slower the CPU is made. */
async function arrive(
  browser: Browser,
  url: string,
  words: string,
  { hasMarks = true, slowed = 1 }: { hasMarks?: boolean; slowed?: number } = {},
): Promise<{ page: Page; arrival: Arrival }> {
  const page = await open(browser);
  if (slowed > 1) {
    const client = await page.context().newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  }
  await watchArrival(page, words);
  await page.goto(url);
  await page.waitForFunction((marks) => {
    const { seen } = globalThis as Seen;
    return seen?.words !== undefined && (!marks || seen.marks !== undefined);
  }, hasMarks);
  const { words: first = NaN, marks = NaN } = (await page.evaluate(() => (globalThis as Seen).seen)) ?? {};
  return { page, arrival: { words: first, marks } };
}

/** From an input until its first effect has been painted, and until nothing changes any more. */
export type Answer = { first: number; last: number };

/** @param where what is watched */
async function answerTo(
  page: Page,
  event: 'input' | 'click',
  act: () => Promise<void>,
  where = 'main',
): Promise<Answer> {
  await page.evaluate(
    ([type, watched]) => {
      const shown = () => document.querySelector(watched)?.textContent;
      const watch = { from: 0, first: 0, last: 0, frames: 0 };
      Object.assign(globalThis, { watch });
      let before = shown();
      document.addEventListener(type, ({ timeStamp }) => (watch.from ||= timeStamp), {
        capture: true,
        once: true,
      });
      const look = () => {
        const now = shown();
        watch.frames = now === before ? watch.frames + 1 : 0;
        if (now !== before)
          setTimeout(() => {
            watch.last = performance.now();
            watch.first ||= watch.last;
          });
        before = now;
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    [event, where] as const,
  );
  await act();
  // Quiet for a third of a second: what an input sets going has come to its end.
  const watch = await page.waitForFunction(() => {
    const { watch: it } = globalThis as unknown as { watch: Answer & { from: number; frames: number } };
    return it.last > 0 && it.frames > 20 ? it : null;
  });
  const { from, first, last } = (await watch.jsonValue()) ?? { from: NaN, first: NaN, last: NaN };
  return { first: first - from, last: last - from };
}

/** The frames while a finger's width of mouse moves is drawn over something, 95 of a hundred at most this long. */
async function panFrames(page: Page, selector: string): Promise<number> {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`${selector} is not shown`);
  const y = box.y + box.height * 0.6;
  const x = box.x + box.width * 0.35;
  await page.mouse.move(x, y);
  await page.evaluate(() => {
    const frames: number[] = [];
    Object.assign(globalThis, { frames });
    let before = 0;
    const look = (now: number) => {
      if (before > 0) frames.push(now - before);
      before = now;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.mouse.down();
  for (let step = 1; step <= 50; step += 1) await page.mouse.move(x + step * 6, y);
  await page.mouse.up();
  const frames = await page.evaluate(() => (globalThis as unknown as { frames: number[] }).frames);
  return p95(frames);
}

/** Where the first mark stands: a pan that moves nothing measures nothing. */
const placeOf = async (page: Page): Promise<number> =>
  (await page.locator(MARKS).first().boundingBox())?.x ?? 0;

async function panOf(page: Page): Promise<number> {
  const before = await placeOf(page);
  const frames = await panFrames(page, '.vis-timeline .vis-center, .vis-timeline');
  if ((await placeOf(page)) === before) throw new Error('the timeline did not follow the mouse');
  return frames;
}

/** One run's figures. */
export type Run = {
  blank: { words: number; frame: number };
  bare: Arrival & { frame: number };
  sijill: Arrival & { frame: number; results: Answer; key: Answer; filter: Answer };
};

/** One run over all three pages, each in a context of its own: nothing is in a cache. */
export async function measureRun(
  browser: Browser,
  urls: { blank: string; bare: string; sijill: string },
): Promise<Run> {
  const blank = await arrive(browser, urls.blank, 'p', { hasMarks: false });
  const blankFrame = await panFrames(blank.page, 'html');
  await blank.page.context().close();

  const bare = await arrive(browser, urls.bare, MARKS);
  const bareFrame = await panOf(bare.page);
  await bare.page.context().close();

  const { page, arrival } = await arrive(browser, urls.sijill, '#list-title');
  // The whole record and the index of the search come behind; what is measured next does not begin before.
  await page.waitForLoadState('networkidle');
  const filter = await answerTo(page, 'click', () =>
    page.locator('#main fieldset input[type=checkbox]').first().click(),
  );
  await page.goto(urls.sijill, { waitUntil: 'networkidle' });
  await page.locator('input[type=search]').focus();
  const results = await answerTo(page, 'input', () => page.keyboard.insertText('ب'), RESULTS);
  await page.locator('input[type=search]').fill('');
  await page.keyboard.type('رئي');
  const key = await answerTo(page, 'input', () => page.keyboard.insertText('س'));
  await page.goto(urls.sijill, { waitUntil: 'networkidle' });
  // Where all is shown there is nowhere to pan to.
  for (let zoom = 0; zoom < 3; zoom += 1) await page.locator('[role=listbox]').press('+');
  const frame = await panOf(page);
  await page.context().close();
  return {
    blank: { words: blank.arrival.words, frame: blankFrame },
    bare: { ...bare.arrival, frame: bareFrame },
    sijill: { ...arrival, frame, results, key, filter },
  };
}

/**
 * How fast a page opens on a machine so many times slower, beside a blank one; every page in a context of its own.
 * `first`: the first words of all, whatever they are; `words`: those of the list.
 */
export async function measureSlowed(
  browser: Browser,
  urls: { blank: string; page: string },
  slowed: number,
): Promise<{ blank: Pick<Arrival, 'words'>; first: number; page: Arrival }> {
  const blank = await arrive(browser, urls.blank, 'p', { hasMarks: false, slowed });
  await blank.page.context().close();
  const { page, arrival } = await arrive(browser, urls.page, '#list-title', { slowed });
  const first = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
  );
  await page.context().close();
  return { blank: blank.arrival, first, page: arrival };
}
