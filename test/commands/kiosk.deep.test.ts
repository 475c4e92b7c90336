/** `npm run kiosk` with a real Chromium, whose page and whose whole are made to fail: the page is asked for again. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../src/commands/lib/root.mjs';

/** That it is soon enough is for the unit test to say, from what is waited for; here Chromium starts on a busy machine. */
const IN_TIME = { timeout: 60_000, interval: 100 };

let server: Server;
let kiosk: ChildProcess;
let profile = '';
/** When the page was asked for, and when it last said that it is there. */
let loads = 0;
let alive = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url?.startsWith('/alive')) alive += 1;
    else if (request.url?.startsWith('/?display=kiosk')) loads += 1;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      '<!doctype html><html data-display="kiosk"><script>setInterval(() => fetch("/alive"), 100)</script>',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  profile = mkdtempSync(join(tmpdir(), 'sijill-kiosk-'));
  const address = `http://127.0.0.1:${port}/`;
  kiosk = spawn(
    process.execPath,
    ['src/commands/run.mjs', 'kiosk', '--headless', '--profile', profile, '--address', address],
    { cwd: ROOT, stdio: 'ignore' },
  );
});

afterAll(async () => {
  const ended = new Promise((resolve) => kiosk.once('exit', resolve));
  kiosk.kill('SIGTERM');
  await ended;
  server.close();
  server.closeAllConnections();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

type Program = { pid: number; parent: number; words: string };

/** Everything the kiosk has started, and what that has started. */
function family(): Program[] {
  const all = execFileSync('ps', ['-axww', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .flatMap((line) => {
      const [, pid, parent, words] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
      return words === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), words }];
    });
  const below = (pid: number): Program[] =>
    all.filter(({ parent }) => parent === pid).flatMap((child) => [child, ...below(child.pid)]);
  return below(kiosk.pid ?? -1);
}

/** The processes that draw pages, or the one that has started them. */
const programs = (which: 'renderer' | 'browser'): number[] =>
  family()
    .filter(({ words, parent }) =>
      which === 'renderer' ? words.includes('--type=renderer') : parent === kiosk.pid,
    )
    .map(({ pid }) => pid);

/** Waits until the page says that it is there, and says so again. */
async function expectAlive(): Promise<void> {
  const before = alive;
  await expect.poll(() => alive, IN_TIME).toBeGreaterThan(before + 2);
}

describe('a kiosk whose', () => {
  it.each([
    ['page crashes', 'renderer', 'SIGKILL'],
    ['page hangs', 'renderer', 'SIGSTOP'],
    ['Chromium ends', 'browser', 'SIGKILL'],
  ] as const)('%s shows its page again', async (_, which, signal) => {
    await expectAlive();
    const before = loads;
    for (const pid of programs(which)) process.kill(pid, signal);
    await expect.poll(() => loads, IN_TIME).toBeGreaterThan(before);
    await expectAlive();
  });
});
