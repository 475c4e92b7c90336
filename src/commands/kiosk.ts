/**
 * `npm run kiosk`: serves the built record on the loopback interface and shows it full screen in Chromium, as its
 * address says (the page /settings makes one); starts the browser again when it ends, and loads the page again when it
 * crashes, hangs or shows something else. Runs until it is told to stop. The exit status is 0 then, 1 where nothing
 * could be shown, 2 when the command was not understood.
 */
import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { distOf, ensureBuilt } from './lib/build.mjs';
import { findChromiums } from './lib/chromium.mjs';
import { NO_CHROMIUM } from './lib/get-chromium.mjs';
import { showPage } from './lib/kiosk/devtools.ts';
import { kioskFlags } from './lib/kiosk/flags.ts';
import { keepShowing } from './lib/kiosk/keeper.ts';
import { clearStaleLocks, thisMachine } from './lib/kiosk/locks.ts';
import { isWhole, kioskOptions, USAGE, type KioskOptions } from './lib/kiosk/options.ts';
import { endWithNpm } from './lib/processes.mjs';
import { ROOT } from './lib/root.mjs';
import { serve } from './lib/static-server.mjs';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

/** Whoever starts it as a service reads this once, in the log. */
const AS_ROOT = `Warning: this runs as root, and as root Chromium does not start with its sandbox: it is started without.
Run it as a user of its own instead (README, "On a wall").`;

/** Where the record is, and how to stop serving it. */
async function addressOf({
  address,
  port,
}: KioskOptions): Promise<{ url: string; close: () => Promise<void> }> {
  if (isWhole(address)) return { url: address, close: () => Promise.resolve() };
  const server = await serve({ directory: distOf(ROOT), port });
  if (server.port !== port && port !== 0) complain(`Port ${port} is taken.`);
  return { url: server.url.replace(/\/$/, '') + address, close: server.close };
}

/** See the top of the file for the exit status. */
export async function main(args: string[]): Promise<number> {
  let options;
  try {
    options = kioskOptions(args);
  } catch (error) {
    complain(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return 2;
  }
  if ('help' in options) {
    say(USAGE);
    return 0;
  }
  endWithNpm();
  const [chromium] = findChromiums();
  if (chromium === undefined) {
    complain(NO_CHROMIUM);
    return 1;
  }
  if (!isWhole(options.address) && !(await ensureBuilt(ROOT))) return 1;

  const profile = options.profile ?? join(homedir(), '.sijill-kiosk');
  mkdirSync(profile, { recursive: true });
  const holder = clearStaleLocks(profile, thisMachine);
  if (holder !== null) {
    complain(
      `A Chromium (process ${holder}) is using ${profile} already. Stop it, or name another --profile.`,
    );
    return 1;
  }
  const isRoot = process.getuid?.() === 0;
  if (isRoot) complain(AS_ROOT);

  const { url, close } = await addressOf(options);
  const { screen, position, headless } = options;
  const flags = kioskFlags({ url, profile, screen, position, headless, isRoot });
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      stopping = true;
    });
  say(`${chromium.path} shows ${url}\n(Ctrl-C stops it)`);
  await keepShowing({
    show: () => {
      clearStaleLocks(profile, thisMachine);
      return showPage(chromium.path, flags, url);
    },
    sleep: (ms) => sleep(ms),
    now: () => performance.now(),
    say,
    stopped: () => stopping,
  });
  await close();
  return 0;
}
