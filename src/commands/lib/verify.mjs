import { join } from 'node:path';
import { build } from './build.mjs';
import { CHROMIUM_VARIABLE } from './chromium.mjs';
import { runNpm } from './processes.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {() => Promise<boolean>} check
 * @property {string} [needs] a step without whose success this one has no sense
 *
 * @typedef {{ name: string, result: 'ok' | 'FAILED' | 'not run', seconds: number }} StepResult
 */

/** A folder named here receives every Vitest run's results as JSON. */
export const REPORTS_VARIABLE = 'SIJILL_TEST_REPORTS';

/**
 * Runs steps one after another, going on after a failed one: ten mistakes should be seen in one run.
 * @param {readonly Step[]} steps
 * @param {{ say?: (line: string) => void, now?: () => number }} [world] `now` in milliseconds
 * @returns {Promise<StepResult[]>}
 */
export async function runSteps(steps, { say = console.log, now = () => performance.now() } = {}) {
  /** @type {StepResult[]} */
  const results = [];
  for (const { name, check, needs } of steps) {
    if (needs !== undefined && results.some((earlier) => earlier.name === needs && earlier.result !== 'ok')) {
      results.push({ name, result: 'not run', seconds: 0 });
      continue;
    }
    say(`\n── ${name}`);
    const start = now();
    const passed = await check();
    results.push({ name, result: passed ? 'ok' : 'FAILED', seconds: (now() - start) / 1000 });
  }
  return results;
}

/**
 * The results as lines, one for each step.
 * @param {readonly StepResult[]} results
 */
export function summaryOf(results) {
  const width = Math.max(...results.map(({ name }) => name.length));
  return results
    .map(({ name, result, seconds }) => {
      const time = result === 'not run' ? '' : `${seconds.toFixed(1)} s`;
      return `${result.padEnd(7)}  ${name.padEnd(width)}  ${time.padStart(8)}`.trimEnd();
    })
    .join('\n');
}

/**
 * All checks: format, lint, types, floors and unit tests, a production build, tests in a browser.
 * @param {string} root
 * @param {{ chromium: string }} options
 * @returns {Promise<boolean>} whether all of them passed
 */
export function verify(root, { chromium }) {
  const { script, tests } = scriptsOf(root, chromium);
  return runAll([
    { name: 'format', check: script('format:check') },
    { name: 'lint', check: script('lint') },
    { name: 'types', check: script('types') },
    { name: 'floors and unit tests', check: tests('test:unit') },
    { name: 'production build', check: () => build(root) },
    { name: 'browser tests', check: tests('test:browser'), needs: 'production build' },
  ]);
}

/**
 * What takes longer than a commit should wait for: whole matrices, faults, long runs.
 * @param {string} root
 * @param {{ chromium: string }} options
 * @returns {Promise<boolean>} whether all of it passed
 */
export function verifyDeeply(root, { chromium }) {
  const { tests } = scriptsOf(root, chromium);
  return runAll([
    { name: 'production build', check: () => build(root) },
    { name: 'deep tests', check: tests('test:matrix'), needs: 'production build' },
  ]);
}

/** @param {readonly Step[]} steps */
async function runAll(steps) {
  const results = await runSteps(steps);
  console.log(`\n${summaryOf(results)}`);
  return results.every(({ result }) => result === 'ok');
}

/**
 * Ways to run the scripts of package.json as checks.
 * @param {string} root
 * @param {string} chromium
 */
function scriptsOf(root, chromium) {
  const reports = process.env[REPORTS_VARIABLE];
  const env = { ...process.env, [CHROMIUM_VARIABLE]: chromium };
  const script =
    (/** @type {string} */ name, /** @type {string[]} */ ...args) =>
    async () => {
      const command = ['run', '--silent', name, ...(args.length > 0 ? ['--', ...args] : [])];
      return (await runNpm(command, { cwd: root, env })).code === 0;
    };
  const tests = (/** @type {string} */ name) =>
    !reports
      ? script(name)
      : script(
          name,
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${join(reports, `${name.replace(':', '-')}.json`)}`,
        );
  return { script, tests };
}
