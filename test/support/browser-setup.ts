import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { distOf, ensureBuilt } from '../../src/commands/lib/build.mjs';
import { ensureOfflineBuilt } from '../../src/commands/lib/build-offline.mjs';
import { DRIVEN_ARGS, CHROMIUM_VARIABLE } from '../../src/commands/lib/chromium.mjs';
import { obtainChromium } from '../../src/commands/lib/get-chromium.mjs';
import { ROOT } from '../../src/commands/lib/root.mjs';
import { serve } from '../../src/commands/lib/static-server.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built app is served, with the slash at its end. */
    baseUrl: string;
    /** The one Chromium all browser tests share, for `chromium.connect`. */
    browserEndpoint: string;
  }
}

/** Serves the built app on a free loopback port and starts one Chromium for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // npm test has tried the one it names; run alone, this looks for one itself.
  const executablePath =
    process.env[CHROMIUM_VARIABLE] || (await obtainChromium(ROOT, { mayInstall: false }));
  if (executablePath === null)
    throw new Error('There is no Chromium to run the browser tests in: see above.');
  if (!(await ensureBuilt(ROOT))) throw new Error('The app could not be built: see above.');
  if (!(await ensureOfflineBuilt(ROOT))) throw new Error('The one file could not be built: see above.');
  const server = await serve({ directory: distOf(ROOT) });
  const browser = await chromium.launchServer({ executablePath, args: DRIVEN_ARGS });
  project.provide('baseUrl', server.url);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
