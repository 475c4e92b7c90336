import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOfInputs } from './build.mjs';
import { run } from './processes.mjs';

/** The one file that `npm run build:offline` makes. @param {string} root */
export const offlineFileOf = (root) => join(root, 'dist-offline', 'sijill.html');

/** @param {string} root */
const stampOf = (root) => join(root, 'node_modules', '.cache', 'sijill', 'build-offline.json');

/** @param {string} root */
const digestOfFile = (root) =>
  createHash('sha256')
    .update(readFileSync(offlineFileOf(root)))
    .digest('hex');

/** Whether the file is what a build of these inputs made. @param {string} root @param {string} inputs */
function isFresh(root, inputs) {
  try {
    const stamp = /** @type {{ inputs: string, output: string }} */ (
      JSON.parse(readFileSync(stampOf(root), 'utf8'))
    );
    return stamp.inputs === inputs && stamp.output === digestOfFile(root);
  } catch {
    return false;
  }
}

/**
 * Builds the one file only if something changed since it was last built for a test or a measurement.
 * @param {string} root
 * @returns {Promise<boolean>} whether it is there; if not, the build has printed why
 */
export async function ensureOfflineBuilt(root) {
  const inputs = digestOfInputs(root);
  if (!process.env['SIJILL_SEEDS'] && isFresh(root, inputs)) return true;
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  // Whatever the caller's own mode (Vitest sets "test"): else React's development code would be built.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { code } = await run(process.execPath, [vite, 'build', '--mode', 'one-file'], { cwd: root, env });
  if (code !== 0) return false;
  if (!process.env['SIJILL_SEEDS']) {
    mkdirSync(dirname(stampOf(root)), { recursive: true });
    writeFileSync(stampOf(root), `${JSON.stringify({ inputs, output: digestOfFile(root) })}\n`);
  }
  return true;
}
