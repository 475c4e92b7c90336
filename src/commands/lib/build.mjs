import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from './processes.mjs';

/** What the built app is made of: files and folders of the checkout. */
const INPUTS = [
  'index.html',
  'package-lock.json',
  'package.json',
  'seeds',
  'src',
  'tsconfig.json',
  'vite.config.ts',
];

/** Where the app is built to. @param {string} root */
export const distOf = (root) => join(root, 'dist');

/** @param {string} root */
const stampOf = (root) => join(root, 'node_modules', '.cache', 'sijill', 'build.json');

/**
 * All files under a place, in code-unit order; none where there is nothing.
 * @param {string} root
 * @param {string} place relative to the root, "/" between its parts
 * @returns {string[]} relative to the root
 */
function filesUnder(root, place) {
  const stats = statSync(join(root, place), { throwIfNoEntry: false });
  if (stats === undefined) return [];
  if (!stats.isDirectory()) return [place];
  return readdirSync(join(root, place))
    .toSorted()
    .flatMap((name) => filesUnder(root, `${place}/${name}`));
}

/**
 * A digest of everything a build is made of: names and bytes.
 * @param {string} root
 * @param {readonly string[]} [inputs]
 */
export function digestOfInputs(root, inputs = INPUTS) {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((place) => filesUnder(root, place))) {
    const bytes = readFileSync(join(root, file));
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/**
 * A digest of what stands in `dist`, so that a build somebody else made or touched is not taken for ours.
 * Sizes and times instead of bytes: fonts and data need not be read at every start.
 * @param {string} root
 */
function digestOfOutput(root) {
  const hash = createHash('sha256');
  for (const file of filesUnder(root, 'dist')) {
    const { size, mtimeMs } = statSync(join(root, file));
    hash.update(`${file}\0${size}\0${mtimeMs}\0`);
  }
  return hash.digest('hex');
}

/**
 * Whether `dist` is what a build of the present inputs made.
 * @param {string} root
 * @param {string} [inputs] their digest, where it is known already
 */
export function buildIsFresh(root, inputs = digestOfInputs(root)) {
  try {
    const stamp = /** @type {{ inputs: string, output: string }} */ (
      JSON.parse(readFileSync(stampOf(root), 'utf8'))
    );
    return stamp.inputs === inputs && stamp.output === digestOfOutput(root);
  } catch {
    return false;
  }
}

/**
 * Notes that `dist` was made from these inputs.
 * @param {string} root
 * @param {string} inputs
 */
export function stampBuild(root, inputs) {
  mkdirSync(dirname(stampOf(root)), { recursive: true });
  writeFileSync(stampOf(root), `${JSON.stringify({ inputs, output: digestOfOutput(root) })}\n`);
}

/**
 * Makes the hosted build (which checks and compiles the seeds) and notes what from.
 * @param {string} root
 * @returns {Promise<boolean>} whether it succeeded; if not, the build has printed why
 */
export async function build(root) {
  const inputs = digestOfInputs(root);
  const command = [join(root, 'src', 'commands', 'run.mjs'), 'build'];
  // Whatever the caller's own mode (Vitest sets "test"): else React's development code would be built.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { code } = await run(process.execPath, command, { cwd: root, env });
  if (code === 0 && !process.env['SIJILL_SEEDS']) stampBuild(root, inputs);
  return code === 0;
}

/**
 * Builds only if something changed since the last build. With other seeds than the checkout's own
 * (SIJILL_SEEDS) nothing is known of what changed.
 * @param {string} root
 */
export async function ensureBuilt(root) {
  return (!process.env['SIJILL_SEEDS'] && buildIsFresh(root)) || (await build(root));
}
