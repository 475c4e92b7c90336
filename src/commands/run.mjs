/**
 * Runs a command written in TypeScript: `node src/commands/run.mjs NAME [arguments]` loads NAME.ts, through the
 * Vite that is installed anyway, and calls its `main`. The number it answers is the exit status.
 */
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [name = '', ...args] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));

if (!/^[a-z][a-z-]*$/u.test(name)) {
  console.error('Usage: node src/commands/run.mjs NAME [arguments], with NAME.ts beside this file');
  process.exitCode = 2;
} else {
  const { module } = await runnerImport(join(here, `${name}.ts`), { configFile: false, logLevel: 'error' });
  process.exitCode = await module.main(args);
}
