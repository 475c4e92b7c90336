import { parseArgs } from 'node:util';
import { obtainChromium } from './get-chromium.mjs';
import { ensureInstalled, missingIn } from './install.mjs';
import { endWithNpm } from './processes.mjs';
import { ROOT } from './root.mjs';
import { verify, verifyDeeply } from './verify.mjs';

const USAGE = `npm test                            installs when needed, finds or fetches a Chromium, runs every check
npm test -- --no-browser-install    never fetches a Chromium
npm run test:deep                   the tests that take longer; same options`;

/**
 * What a test run was asked for. `npm test --no-browser-install`, without the two dashes before it, reaches
 * us as npm's own setting.
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ help: boolean, mayInstall: boolean }}
 * @throws {Error} with words for the person at the keyboard
 */
export function testOptions(args, env) {
  const { values } = parseArgs({
    args: [...args],
    options: { 'no-browser-install': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  const byNpm = env['npm_config_browser_install'];
  const forbidden = values['no-browser-install'] === true || byNpm === '' || byNpm === 'false';
  return { help: values.help === true, mayInstall: !forbidden };
}

/**
 * Installs when needed, finds or fetches a Chromium, runs every check.
 * @param {readonly string[]} args
 * @returns {Promise<number>} the exit code
 */
export function testEverything(args) {
  return withChromium(args, verify);
}

/**
 * The same for the tests that take longer.
 * @param {readonly string[]} args
 * @returns {Promise<number>} the exit code
 */
export function testDeeply(args) {
  return withChromium(args, verifyDeeply);
}

/**
 * @param {readonly string[]} args
 * @param {typeof verify} checks
 * @returns {Promise<number>} the exit code
 */
async function withChromium(args, checks) {
  let options;
  try {
    options = testOptions(args, process.env);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return 1;
  }
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  endWithNpm();
  if (!(await ensureInstalled(ROOT))) return 1;
  return await runWithChromium(options.mayInstall, checks);
}

/**
 * Every check on what is already there: nothing is installed.
 * @returns {Promise<number>} the exit code
 */
export async function verifyOnly() {
  endWithNpm();
  const missing = missingIn(ROOT);
  if (missing.length > 0) {
    console.error(
      `${missing.length} of the packages in package-lock.json are not installed. Run "npm ci", or "npm test", which does both.`,
    );
    return 1;
  }
  return await runWithChromium(false, verify);
}

/** @param {boolean} mayInstall @param {typeof verify} checks @returns {Promise<number>} */
async function runWithChromium(mayInstall, checks) {
  const chromium = await obtainChromium(ROOT, { mayInstall });
  if (chromium === null) return 1;
  return (await checks(ROOT, { chromium })) ? 0 : 1;
}
