/**
 * `npm run bench:kiosk [-- --visits N] [-- --seed S]`: four weeks at a kiosk (4,480 visits, 160 a day) with a fast clock,
 * in the Chromium that `npm test` finds. Says after every day what the page holds on to, and at the end what that is
 * beside the first visit, which goes through everything in all four languages;
 * then how soon a tap after careless hands is answered. The same seed gives the same visitors.
 * The exit status is 0 when the budgets of DESIGN.md are kept, 1 when not or where nothing could be measured, 2 when
 * the command was not understood.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { distOf, ensureBuilt } from './lib/build.mjs';
import { installFastClock, putClockOn } from './lib/kiosk/fast-clock.ts';
import { median, milliseconds, p95 } from './lib/bench/figures.ts';
import { answersAfterRoughness, answersOfBlank } from './lib/kiosk/answers.ts';
import { heldAtRest } from './lib/kiosk/at-rest.ts';
import type { Held } from './lib/kiosk/held.ts';
import { firstVisit, stageOf, visit } from './lib/kiosk/visits.ts';
import { ROOT } from './lib/root.mjs';
import { startChromium } from './lib/start-chromium.ts';
import { serve } from './lib/static-server.mjs';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const VISITS_A_DAY = 160;
const DAYS = 28;
const MOST_HEAP_MB = 5;
const MOST_ANSWER_MS = 200;

const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;
const told = ({ heap, nodes, listeners, detached }: Held): string =>
  `heap ${mb(heap)}, ${nodes} nodes, ${listeners} listeners, ${detached} detached`;

const told95 = (answers: readonly number[]): string =>
  `${milliseconds(median(answers))} (95 of 100 within ${milliseconds(p95(answers))})`;

type Asked = { visits: number; seed: number };

function asked(args: string[]): Asked {
  const { values } = parseArgs({
    args,
    options: {
      visits: { type: 'string', default: String(VISITS_A_DAY * DAYS) },
      seed: { type: 'string', default: '1' },
    },
  });
  const [visits, seed] = [Number(values.visits), Number(values.seed)];
  if (!Number.isInteger(visits) || visits < 1) throw new Error(`“${values.visits}” is no number of visits.`);
  if (!Number.isInteger(seed) || seed < 0) throw new Error(`“${values.seed}” is no seed.`);
  return { visits, seed };
}

async function play(page: Page, url: string, { visits, seed }: Asked): Promise<boolean> {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.stack ?? error.message));
  await installFastClock(page);
  await page.goto(`${url}?display=kiosk`);
  await page.locator('[data-kiosk="attract"]').waitFor();
  const stage = await stageOf(page, (ms) => putClockOn(page, ms));
  await firstVisit(stage, seed);
  const first = await heldAtRest(stage, null);
  say(`first visit: ${told(first)}`);
  let last = first;
  for (let done = 1; done <= visits; done += 1) {
    try {
      await visit(stage, seed + done);
    } catch (error) {
      throw new Error(`The visitor of seed ${seed + done} did not come through.`, { cause: error });
    }
    if (done % VISITS_A_DAY === 0 || done === visits) {
      last = await heldAtRest(stage, first);
      say(`${done} visits: ${told(last)}`);
    }
  }
  const answers = await answersAfterRoughness(stage);
  const blank = await page.context().newPage();
  const peers = await answersOfBlank(blank);
  await blank.close();
  const kept = {
    [`heap ${mb(last.heap - first.heap)} more, at most ${MOST_HEAP_MB} MB`]:
      last.heap - first.heap <= MOST_HEAP_MB * 1e6,
    [`nodes ${first.nodes} at first, ${last.nodes} at last`]: last.nodes <= first.nodes,
    [`listeners ${first.listeners} at first, ${last.listeners} at last`]: last.listeners <= first.listeners,
    [`${last.detached} detached trees`]: last.detached === 0,
    [`next tap after palms and fifty taps a second: ${told95(answers)}; on a blank page ${told95(peers)}`]:
      p95(answers) <= MOST_ANSWER_MS,
    [`${troubles.length} errors`]: troubles.length === 0,
  };
  say('');
  for (const [what, good] of Object.entries(kept)) say(`${good ? 'kept  ' : 'BROKEN'} ${what}`);
  for (const trouble of troubles.slice(0, 5)) say(trouble);
  return Object.values(kept).every(Boolean);
}

/** See the top of the file for the exit status. */
export async function main(args: string[]): Promise<number> {
  let options;
  try {
    options = asked(args);
  } catch (error) {
    process.stderr.write(
      `${error instanceof Error ? error.message : String(error)}\nUsage: npm run bench:kiosk [-- --visits N] [-- --seed S]\n`,
    );
    return 2;
  }
  if (!(await ensureBuilt(ROOT))) return 1;
  const browser = await startChromium();
  if (browser === null) return 1;
  const server = await serve({ directory: distOf(ROOT) });
  try {
    const context = await browser.newContext({
      viewport: { width: 1920, height: 1080 },
      hasTouch: true,
      reducedMotion: 'reduce',
    });
    const day = new Date().toISOString().slice(0, 10);
    say(
      `${day}, Chromium ${browser.version()}, 1920 x 1080, ${options.visits} visits, seed ${options.seed}\n`,
    );
    const began = performance.now();
    const kept = await play(await context.newPage(), server.url, options);
    say(`\n${Math.round((performance.now() - began) / 1000)} s`);
    return kept ? 0 : 1;
  } finally {
    await browser.close();
    await server.close();
  }
}
