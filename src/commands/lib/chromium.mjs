import { readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

/**
 * @typedef {object} Found A program that looks like a Chromium.
 * @property {string} path
 * @property {string} from how it was found, to be shown
 *
 * @typedef {object} World What the search looks at; handed in, so that it can be tried on made-up machines.
 * @property {NodeJS.ProcessEnv} env
 * @property {NodeJS.Platform} platform
 * @property {string} home
 * @property {(path: string) => boolean} isFile
 * @property {(path: string) => string[]} list names in a folder, none where there is no such folder
 */

/** Ours first: the one variable that overrules every other place. */
export const CHROMIUM_VARIABLE = 'SIJILL_CHROMIUM';
const OTHER_VARIABLES = ['CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'];

const NAMES_ON_PATH = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

const MAC_APPS = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
const WINDOWS_APPS = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Programs inside a folder of Playwright's cache, over its versions and systems. */
const PLAYWRIGHT_PROGRAMS = [
  'chrome',
  'chrome.exe',
  'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'Chromium.app/Contents/MacOS/Chromium',
  'chrome-headless-shell',
  'chrome-headless-shell.exe',
  'headless_shell',
];

/**
 * Of two such lists Chromium takes the last: ours, so it holds what Playwright 1.65 switches off for Chromium besides.
 * The popups of an address bar nobody sees are two pages more for every page opened: half of the time that takes.
 */
const FEATURES_OFF = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/** Arguments for every Chromium these commands and tests start: no first-run pages, no calls home. */
export const CHROMIUM_ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Arguments for one that Playwright drives: nobody sees it. */
export const DRIVEN_ARGS = [...CHROMIUM_ARGS, `--disable-features=${FEATURES_OFF.join(',')}`];

/** This machine. @returns {World} */
export function thisWorld() {
  return {
    env: process.env,
    platform: process.platform,
    home: homedir(),
    isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
    list: (path) => {
      try {
        return readdirSync(path);
      } catch {
        return [];
      }
    },
  };
}

/** @param {World} world @returns {string[]} folders where Playwright keeps browsers */
function playwrightCaches({ env, platform, home }) {
  const own = env['PLAYWRIGHT_BROWSERS_PATH'];
  if (own !== undefined && own !== '' && own !== '0') return [own];
  if (platform === 'darwin') return [`${home}/Library/Caches/ms-playwright`];
  if (platform === 'win32')
    return [win32.join(env['LOCALAPPDATA'] ?? win32.join(home, 'AppData', 'Local'), 'ms-playwright')];
  return [posix.join(env['XDG_CACHE_HOME'] || posix.join(home, '.cache'), 'ms-playwright')];
}

/** @param {World} world @returns {Found[]} whole browsers before headless shells, newest first */
function inPlaywrightCache(world) {
  const paths = world.platform === 'win32' ? win32 : posix;
  return playwrightCaches(world).flatMap((cache) =>
    ['chromium', 'chromium_headless_shell'].flatMap((kind) =>
      world
        .list(cache)
        .filter((name) => name.startsWith(`${kind}-`) && /-\d+$/.test(name))
        .toSorted((a, b) => Number(b.split('-').at(-1)) - Number(a.split('-').at(-1)))
        .flatMap((version) =>
          world.list(paths.join(cache, version)).map((system) => paths.join(cache, version, system)),
        )
        .flatMap((folder) => PLAYWRIGHT_PROGRAMS.map((program) => paths.join(folder, program)))
        .map((path) => ({ path, from: "Playwright's cache" })),
    ),
  );
}

/** @param {World} world @returns {Found[]} */
function onPath({ env, platform }) {
  const paths = platform === 'win32' ? win32 : posix;
  const path = env['PATH'] ?? env['Path'] ?? '';
  const folders = path.split(platform === 'win32' ? ';' : ':').filter((folder) => folder !== '');
  const ending = platform === 'win32' ? '.exe' : '';
  return NAMES_ON_PATH.flatMap((name) =>
    folders.map((folder) => ({ path: paths.join(folder, name + ending), from: 'PATH' })),
  );
}

/** @param {World} world @returns {Found[]} */
function installedApps({ env, platform, home }) {
  if (platform === 'darwin') {
    return ['/Applications', `${home}/Applications`].flatMap((folder) =>
      MAC_APPS.map((app) => ({ path: `${folder}/${app}.app/Contents/MacOS/${app}`, from: folder })),
    );
  }
  if (platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
      const folder = env[variable];
      return folder === undefined
        ? []
        : WINDOWS_APPS.map((app) => ({ path: win32.join(folder, app), from: variable }));
    });
  }
  return [];
}

/**
 * Every Chromium on this machine (Chrome and Edge are Chromiums), the likeliest first. Whether one of them
 * starts is another question. With SIJILL_CHROMIUM set nothing else is looked at.
 * @param {World} [world]
 * @returns {Found[]}
 */
export function findChromiums(world = thisWorld()) {
  const named = world.env[CHROMIUM_VARIABLE];
  if (named !== undefined && named !== '')
    return world.isFile(named) ? [{ path: named, from: CHROMIUM_VARIABLE }] : [];
  const byVariable = OTHER_VARIABLES.flatMap((variable) => {
    const path = world.env[variable];
    return path === undefined || path === '' ? [] : [{ path, from: variable }];
  });
  const all = [...byVariable, ...onPath(world), ...installedApps(world), ...inPlaywrightCache(world)];
  const seen = new Set();
  return all.filter(({ path }) => {
    if (seen.has(path) || !world.isFile(path)) return false;
    seen.add(path);
    return true;
  });
}

/**
 * The part of a failed start's message that a person needs: missing libraries by name, else its first lines.
 * @param {string} message as Playwright gives it, with the browser's own log
 * @returns {string}
 */
export function explainLaunchFailure(message) {
  const libraries = [
    ...new Set([...message.matchAll(/(\S+\.so[.\d]*): cannot open shared object/g)].map((match) => match[1])),
  ];
  if (libraries.length > 0) return `missing libraries: ${libraries.join(', ')}`;
  if (/requires the chromium snap|snap install chromium/.test(message))
    return 'only a pointer to a snap package, not a browser';
  if (/EACCES|Permission denied/.test(message)) return 'no right to run it';
  const lines = message
    .split('\n')
    .map((line) => line.replace(/^[\s-]*(\[pid=\d+\]\[(err|out)\])?\s*/, ''))
    .filter((line) => line !== '' && !/^(browserType\.|Call log:|<launching>|<launched>|[╔║╚])/.test(line));
  return lines.slice(0, 3).join(' / ') || 'it ended at once and said nothing';
}

/**
 * Starts a Chromium for a moment. playwright-core must be installed.
 * @param {string} executablePath
 * @returns {Promise<{ version: string } | { problem: string }>}
 */
export async function tryChromium(executablePath) {
  const { chromium } = await import('playwright-core');
  try {
    const browser = await chromium.launch({ executablePath, args: DRIVEN_ARGS, timeout: 30_000 });
    const version = browser.version();
    await browser.close();
    return { version };
  } catch (error) {
    return { problem: explainLaunchFailure(error instanceof Error ? error.message : String(error)) };
  }
}

/**
 * The first Chromium of a list that starts; says which does not and why.
 * @param {readonly Found[]} found
 * @param {{ attempt?: typeof tryChromium, say?: (line: string) => void }} [world]
 * @returns {Promise<string | null>} its path
 */
export async function firstThatStarts(found, { attempt = tryChromium, say = console.log } = {}) {
  for (const { path, from } of found) {
    const result = await attempt(path);
    if ('version' in result) {
      say(`Chromium ${result.version}: ${path} (from ${from})`);
      return path;
    }
    say(`${path} (from ${from}) does not start: ${result.problem}`);
  }
  return null;
}
