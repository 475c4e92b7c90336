/** A Chromium that lost its power leaves behind a sign that it runs, and the next one would not start. */
import { readFileSync, readlinkSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/** What is looked at and done; handed in, so that it can be tried on made-up machines. */
export type LockWorld = {
  host: string;
  /** Where a link leads; `null`: there is none. */
  readLink: (path: string) => string | null;
  /** Whether a process of this number runs here and has to do with a folder. */
  holds: (pid: number, folder: string) => boolean;
  remove: (path: string) => void;
};

const LOCKS = ['SingletonLock', 'SingletonSocket', 'SingletonCookie'] as const;

/**
 * Takes away the locks of a Chromium that no longer runs.
 * @returns the number of the process that still holds the profile; `null`: it is free
 */
export function clearStaleLocks(profile: string, world: LockWorld): number | null {
  const owner = world.readLink(join(profile, LOCKS[0]));
  // "host-pid"; a host may have dashes in its name.
  const [, host, pid] = /^(.+)-(\d+)$/.exec(owner ?? '') ?? [];
  if (host === world.host && world.holds(Number(pid), profile)) return Number(pid);
  for (const name of LOCKS) world.remove(join(profile, name));
  return null;
}

/** This machine. */
export const thisMachine: LockWorld = {
  host: hostname(),
  readLink: (path) => {
    try {
      return readlinkSync(path);
    } catch {
      return null;
    }
  },
  holds: (pid, folder) => {
    try {
      process.kill(pid, 0);
    } catch {
      return false;
    }
    try {
      // After a restart the number is soon somebody else's.
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder);
    } catch {
      return true;
    }
  },
  remove: (path) => rmSync(path, { force: true }),
};
