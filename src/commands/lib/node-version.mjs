// Kept in the plainest JavaScript: the Node it must be able to complain about is an old one.

/**
 * Why this Node cannot run Sijill, in words for the person at the keyboard; `null` when it can.
 * The limits are those of Vite 8 (its `engines`): 20.19 or later, of Node 22 at least 22.12.
 * @param {string} version as in `process.version`: "v20.19.0"
 * @returns {string | null}
 */
export function nodeProblem(version) {
  const parts = version.replace(/^v/, '').split('.').map(Number);
  const major = parts[0] || 0;
  const minor = parts[1] || 0;
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (fits) return null;
  return (
    'Sijill needs Node 20.19 or later (of Node 22: 22.12 or later; not 21), and this is Node ' +
    version.replace(/^v/, '') +
    '.\nInstall a current version from https://nodejs.org and try again.'
  );
}

/**
 * Runs a command's module if this Node can, and says why if it cannot.
 * @param {() => Promise<number>} command gives the exit code
 * @returns {Promise<void>}
 */
export function onSupportedNode(command) {
  const problem = nodeProblem(process.version);
  if (problem) {
    console.error(problem);
    process.exitCode = 1;
    return Promise.resolve();
  }
  return command().then(
    function (code) {
      process.exitCode = code;
    },
    function (error) {
      console.error(error);
      process.exitCode = 1;
    },
  );
}
