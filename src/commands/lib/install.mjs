import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from './processes.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[], link?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lockfile
 * @typedef {{ os: string, cpu: string, libc: string | null }} Machine `libc`: "glibc" or "musl" on Linux, else null
 */

/** @param {string[] | undefined} wanted @param {string | null} actual */
function suits(wanted, actual) {
  if (wanted === undefined || actual === null) return true;
  const excluded = wanted.filter((name) => name.startsWith('!')).map((name) => name.slice(1));
  return excluded.length > 0 ? !excluded.includes(actual) : wanted.includes(actual);
}

/**
 * The packages a lockfile asks for on this machine and an installation has not, or has in another version.
 * npm writes what it installed to node_modules/.package-lock.json as its last act, so the two files compared
 * tell more than a time stamp: an installation cut short, of another lockfile or for another machine is seen.
 * @param {Lockfile} wanted package-lock.json
 * @param {Lockfile | null} installed node_modules/.package-lock.json; null where there is none
 * @param {Machine} machine
 * @returns {string[]} their places, "node_modules/vite"
 */
export function missingPackages(wanted, installed, machine) {
  const there = installed?.packages ?? {};
  return Object.entries(wanted.packages ?? {})
    .filter(([place, locked]) => {
      if (place === '' || locked.link) return false;
      const found = there[place];
      if (found !== undefined)
        return found.version !== locked.version || found.integrity !== locked.integrity;
      if (!locked.optional) return true;
      // Of the optional packages only those for a kind of machine tell by themselves whether they are meant.
      if (locked.os === undefined && locked.cpu === undefined) return false;
      return (
        suits(locked.os, machine.os) && suits(locked.cpu, machine.cpu) && suits(locked.libc, machine.libc)
      );
    })
    .map(([place]) => place);
}

/** This machine in npm's words. @returns {Machine} */
export function thisMachine() {
  if (process.platform !== 'linux') return { os: process.platform, cpu: process.arch, libc: null };
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  return { os: 'linux', cpu: process.arch, libc: report.header?.glibcVersionRuntime ? 'glibc' : 'musl' };
}

/** @param {string} file @returns {Lockfile | null} */
function readLockfile(file) {
  try {
    return /** @type {Lockfile} */ (JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/**
 * What is missing in a checkout. A package whose folder was removed by hand counts as missing too.
 * @param {string} root
 */
export function missingIn(root) {
  const wanted = readLockfile(join(root, 'package-lock.json'));
  if (wanted === null)
    throw new Error(
      `${join(root, 'package-lock.json')} is missing or broken: restore it from the repository.`,
    );
  const installed = readLockfile(join(root, 'node_modules', '.package-lock.json'));
  const machine = thisMachine();
  const missing = missingPackages(wanted, installed, machine);
  if (missing.length > 0) return missing;
  return Object.keys(installed?.packages ?? {}).filter(
    (place) => !existsSync(join(root, place, 'package.json')),
  );
}

/**
 * Why `npm ci` failed and what to do, from what it printed. The causes are told apart by npm's error codes.
 * @param {string} output
 * @returns {string}
 */
export function explainInstallFailure(output) {
  const again = 'Then run the same command again.';
  if (
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT|EIDLETIMEOUT/.test(
      output,
    )
  ) {
    return `Sijill's packages are not installed, and the npm registry could not be reached.\nConnect to the network (behind a proxy: npm config set https-proxy URL). ${again}`;
  }
  if (/EUSAGE|in sync/.test(output)) {
    return 'package.json and package-lock.json do not agree.\nRestore both from the repository, or run "npm install" if you changed the dependencies.';
  }
  if (/ENOSPC/.test(output)) return `The disk is full: the packages need about 300 MB. Make room. ${again}`;
  if (/EACCES|EPERM|EROFS/.test(output)) {
    return `npm may not write to this folder or to its cache: see the path it names above. Give yourself the right to. ${again}`;
  }
  if (/CERT|SELF_SIGNED|UNABLE_TO_/.test(output)) {
    return `The registry's certificate was not accepted. Behind an inspecting proxy, point NODE_EXTRA_CA_CERTS at its certificate. ${again}`;
  }
  if (/\bE(401|403|404|5\d\d)\b|ETARGET|EINTEGRITY/.test(output)) {
    return `The npm registry did not give out a package as the lockfile names it: see above which. Check "npm config get registry". ${again}`;
  }
  return `npm could not install the packages: its own words stand above. Mend that. ${again}`;
}

/**
 * Installs from the lockfile when what is installed is not what it names.
 * @param {string} root
 * @returns {Promise<boolean>} whether everything is there now; if not, why has been said
 */
export async function ensureInstalled(root) {
  const missing = missingIn(root);
  if (missing.length === 0) return true;
  console.log(
    `Installing the packages package-lock.json names: npm ci (${missing.length} are missing or differ)`,
  );
  // Few and short retries: without a network the words below should come after seconds, not minutes.
  const retries = ['--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];
  const { code, output } = await runNpm(
    ['ci', '--include=dev', '--include=optional', '--prefer-offline', '--no-audit', '--no-fund', ...retries],
    {
      cwd: root,
      output: 'both',
    },
  );
  if (code === 127) {
    console.error(
      '\nnpm was not found. It comes with Node: install Node from https://nodejs.org and try again.',
    );
    return false;
  }
  if (code !== 0) {
    console.error(`\n${explainInstallFailure(output)}`);
    return false;
  }
  return true;
}
