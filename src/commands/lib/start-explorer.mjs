import { parseArgs } from 'node:util';
import { distOf, ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { endWithNpm } from './processes.mjs';
import { ROOT } from './root.mjs';
import { serve } from './static-server.mjs';

const USAGE = `npm start                      builds when something changed, and serves the explorer
npm start -- --port 8080       another port than 4173 (or the environment variable PORT); the next free one if it is taken
npm start -- --host 0.0.0.0    for other machines too; without it for this one alone`;

/**
 * What a start was asked for.
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ help: true } | { port: number, host: string | undefined }}
 * @throws {Error} with words for the person at the keyboard
 */
export function startOptions(args, env) {
  const { values } = parseArgs({
    args: [...args],
    options: { port: { type: 'string' }, host: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) return { help: true };
  const given = values.port ?? (env['PORT'] || '4173');
  const port = Number(given);
  if (!/^\d+$/.test(given) || port > 65_535)
    throw new Error(`"${given}" is no port: a whole number from 0 to 65535 was expected.`);
  return { port, host: values.host };
}

/** @returns {Promise<void>} when somebody asks this program to stop */
function untilStopped() {
  return new Promise((resolve) => {
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
      process.once(signal, () => resolve());
  });
}

/**
 * Installs when needed, builds when something changed, and serves until told to stop.
 * @param {readonly string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function startExplorer(args) {
  let options;
  try {
    options = startOptions(args, process.env);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return 1;
  }
  if ('help' in options) {
    console.log(USAGE);
    return 0;
  }
  endWithNpm();
  if (!(await ensureInstalled(ROOT))) return 1;
  if (!(await ensureBuilt(ROOT))) {
    console.error('\nThe explorer was not built: the reason stands above. Mend it and run npm start again.');
    return 1;
  }
  const stopped = untilStopped();
  let server;
  try {
    server = await serve({ directory: distOf(ROOT), ...options });
  } catch (error) {
    console.error(`The server could not start: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
  if (options.port !== 0 && server.port !== options.port) console.log(`Port ${options.port} is taken.`);
  console.log(`\nSijill is at ${server.url}\n(Ctrl-C stops it)`);
  await stopped;
  await server.close();
  return 0;
}
