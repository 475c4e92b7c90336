import process from 'node:process';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { DRIVEN_ARGS, explainLaunchFailure, findChromiums, firstThatStarts } from './chromium.mjs';
import { NO_CHROMIUM } from './get-chromium.mjs';

/** The Chromium that `npm test` finds, started; `null` where there is none, and what to do has been said. */
export async function startChromium(): Promise<Browser | null> {
  let browser: Browser | null = null;
  await firstThatStarts(findChromiums(), {
    attempt: async (executablePath) => {
      try {
        browser = await chromium.launch({ executablePath, args: DRIVEN_ARGS, timeout: 30_000 });
        return { version: browser.version() };
      } catch (error) {
        return { problem: explainLaunchFailure(error instanceof Error ? error.message : String(error)) };
      }
    },
  });
  if (browser === null) process.stderr.write(`${NO_CHROMIUM}\n`);
  return browser;
}
