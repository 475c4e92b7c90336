import { spawn, spawnSync } from 'node:child_process';
import { constants } from 'node:os';

/**
 * @typedef {object} Outcome How a program ended.
 * @property {number} code exit code; 128 + the signal's number when a signal ended it; 127 when it could not be started
 * @property {string} output what it printed, when that was captured
 *
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {'show' | 'both' | 'quiet'} [output] show it (default), show and capture it, or only capture it
 */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
const ownGroups = process.platform !== 'win32';

/** Ends a program and whatever it started. @param {import('node:child_process').ChildProcess} child */
function end(child) {
  if (child.pid === undefined) return;
  try {
    if (ownGroups) process.kill(-child.pid, 'SIGTERM');
    else spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
  } catch {
    // It ended between the look and the signal.
  }
}

function endAll() {
  for (const child of running) end(child);
}

/** @type {Map<NodeJS.Signals, () => void>} */
const onSignal = new Map(
  /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']).map((signal) => [
    signal,
    () => process.exit(128 + constants.signals[signal]),
  ]),
);

/**
 * Nothing started here outlives this process, however it is told to stop. While nothing runs, signals are
 * whoever else's they are.
 */
function watchOver() {
  if (running.size === 1) {
    process.on('exit', endAll);
    for (const [signal, stop] of onSignal) process.on(signal, stop);
  } else if (running.size === 0) {
    process.off('exit', endAll);
    for (const [signal, stop] of onSignal) process.off(signal, stop);
  }
}

/**
 * Makes the end of the npm that runs this program the end of this program. A signal sent to npm ends npm and
 * its shell, and neither passes it on: a server or a test run would stay behind with nobody to stop it.
 */
export function endWithNpm() {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 500).unref();
}

/**
 * Runs a program to its end. It never rejects: a program that cannot be started has code 127.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Outcome>}
 */
export function run(command, args, { cwd, env = process.env, output = 'show' } = {}) {
  const stdio = output === 'show' ? 'inherit' : 'pipe';
  return new Promise((resolve) => {
    let captured = '';
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', stdio, stdio], detached: ownGroups });
    running.add(child);
    if (running.size === 1) watchOver();
    for (const [from, to] of /** @type {const} */ ([
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ])) {
      from?.on('data', (/** @type {Buffer} */ piece) => {
        captured += piece.toString('utf8');
        if (output === 'both') to.write(piece);
      });
    }
    child.on('error', (error) => {
      running.delete(child);
      resolve({ code: 127, output: captured + error.message });
    });
    child.on('close', (code, signal) => {
      running.delete(child);
      resolve({ code: code ?? 128 + (signal === null ? 0 : constants.signals[signal]), output: captured });
    });
  });
}

/**
 * Runs npm: the very npm this command was started with, where there is one.
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runNpm(args, options) {
  const npm = process.env['npm_execpath'];
  if (npm !== undefined && /\.[cm]?js$/.test(npm)) return run(process.execPath, [npm, ...args], options);
  return process.platform === 'win32'
    ? run('cmd.exe', ['/d', '/s', '/c', 'npm', ...args], options)
    : run('npm', args, options);
}
