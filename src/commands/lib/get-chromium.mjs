import { join } from 'node:path';
import { CHROMIUM_VARIABLE, findChromiums, firstThatStarts, thisWorld } from './chromium.mjs';
import { run } from './processes.mjs';

/**
 * @typedef {object} Way One way to a Chromium.
 * @property {string} says what will be done, said before it is done
 * @property {{ command: string, args: string[], env?: Record<string, string> }[]} steps each must succeed before the next
 *
 * @typedef {object} Rights What this machine allows.
 * @property {NodeJS.Platform} platform
 * @property {boolean} isRoot
 * @property {boolean} hasSudo sudo works without a password
 * @property {(program: string) => boolean} has a program is on PATH
 */

/** Package managers and what makes them install a Chromium without asking. */
const MANAGERS = /** @type {const} */ ([
  ['apt-get', [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]],
  ['dnf', [['install', '-y', 'chromium']]],
  ['apk', [['add', '--no-cache', 'chromium']]],
  ['pacman', [['-Sy', '--noconfirm', 'chromium']]],
  ['zypper', [['--non-interactive', 'install', 'chromium']]],
]);

/**
 * The ways to a Chromium on this machine, in the order they are tried: Playwright's own download, which
 * needs no rights, then the distribution's package, which also brings the libraries it needs.
 * @param {string} root
 * @param {Rights} rights
 * @returns {Way[]}
 */
export function waysToChromium(root, { platform, isRoot, hasSudo, has }) {
  const cli = join(root, 'node_modules', 'playwright-core', 'cli.js');
  /** @type {Way[]} */
  const ways = [
    {
      says: "Downloading a Chromium into Playwright's cache (about 180 MB): playwright-core install chromium --no-shell",
      steps: [
        {
          command: process.execPath,
          args: [cli, 'install', 'chromium', '--no-shell', '--no-remove'],
          env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' },
        },
      ],
    },
  ];
  const manager = MANAGERS.find(([name]) => has(name));
  if (platform === 'linux' && manager !== undefined && (isRoot || hasSudo)) {
    const [name, calls] = manager;
    const steps = calls.map((args) =>
      isRoot ? { command: name, args: [...args] } : { command: 'sudo', args: ['-n', name, ...args] },
    );
    const lines = steps.map(({ command, args }) => [command, ...args].join(' ')).join(' && ');
    ways.push({ says: `Installing the distribution's Chromium: ${lines}`, steps });
  }
  return ways;
}

/** @returns {Promise<Rights>} */
async function theseRights() {
  const path = (process.env['PATH'] ?? '').split(':');
  const { isFile } = thisWorld();
  const has = (/** @type {string} */ program) => path.some((folder) => isFile(`${folder}/${program}`));
  const isRoot = process.getuid?.() === 0;
  const hasSudo =
    !isRoot && has('sudo') && (await run('sudo', ['-n', 'true'], { output: 'quiet' })).code === 0;
  return { platform: process.platform, isRoot, hasSudo, has };
}

/** What to do where there is no Chromium and none could be had. */
export const NO_CHROMIUM = `No Chromium that starts was found, and the browser tests cannot run without one. Do one of these and run the same command again:
  - install Chromium, Chrome or Edge the way your system installs programs (Debian: apt install chromium);
  - with a network: npx playwright-core install --with-deps chromium;
  - have one elsewhere? ${CHROMIUM_VARIABLE}=/path/to/chromium`;

/**
 * A Chromium that starts: one that is here, else, where that is allowed, one fetched now.
 * @param {string} root
 * @param {{ mayInstall: boolean }} options
 * @returns {Promise<string | null>} its path; when null, what is missing and what to do has been said
 */
export async function obtainChromium(root, { mayInstall }) {
  const named = process.env[CHROMIUM_VARIABLE];
  const found = findChromiums();
  const here = await firstThatStarts(found);
  if (here !== null) return here;
  if (named !== undefined && named !== '') {
    const what = found.length === 0 ? 'there is no such file' : 'it does not start: see above';
    console.error(
      `${CHROMIUM_VARIABLE} names ${named}, but ${what}.\nMend the variable, or unset it to let a Chromium be looked for.`,
    );
    return null;
  }
  if (found.length === 0)
    console.log(
      'No Chromium was found: not in CHROME_PATH, on PATH, among the usual programs or in the cache of Playwright.',
    );
  if (mayInstall) {
    for (const way of waysToChromium(root, await theseRights())) {
      console.log(`\n${way.says}`);
      if (!(await walk(root, way))) {
        console.log('That did not work: see above.');
        continue;
      }
      const fetched = await firstThatStarts(findChromiums());
      if (fetched !== null) return fetched;
    }
  } else {
    console.log('--no-browser-install: none is fetched.');
  }
  console.error(`\n${NO_CHROMIUM}`);
  return null;
}

/** @param {string} root @param {Way} way @returns {Promise<boolean>} whether every step succeeded */
async function walk(root, way) {
  for (const { command, args, env } of way.steps) {
    const { code } = await run(command, args, {
      cwd: root,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', ...env },
    });
    if (code !== 0) return false;
  }
  return true;
}
