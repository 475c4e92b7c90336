import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/commands/lib/processes.mjs';

const node = (code: string) => run(process.execPath, ['-e', code], { output: 'quiet' });

describe('running a program', () => {
  it('gives its exit code and what it printed', async () => {
    expect(await node("console.log('out'); console.error('err'); process.exitCode = 3")).toEqual({
      code: 3,
      output: expect.stringMatching(/out\nerr|err\nout/),
    });
  });

  it('gives a code where a signal ended it', async () => {
    expect((await node("process.kill(process.pid, 'SIGKILL')")).code).toBe(137);
  });

  it('gives 127 where there is no such program', async () => {
    expect((await run('no-such-program-anywhere', [], { output: 'quiet' })).code).toBe(127);
  });

  it.runIf(process.platform !== 'win32')('takes along what that started when told to stop', async () => {
    const library = new URL('../../src/commands/lib/processes.mjs', import.meta.url).href;
    const quoted = (code: string): string => JSON.stringify(code);
    const grandchild = 'console.log(1); setInterval(() => {}, 1000)';
    const child = `require('node:child_process').spawn(process.execPath, ['-e', ${quoted(grandchild)}], { stdio: 'inherit' })`;
    const parent = spawn(process.execPath, [
      '--input-type=module',
      '-e',
      `import { run } from ${quoted(library)}; await run(process.execPath, ['-e', ${quoted(child)}]);`,
    ]);
    await once(parent.stdout, 'data');
    parent.kill('SIGTERM');
    // The pipe closes only when the last program that could write to it, the grandchild, has ended.
    const [code] = (await once(parent, 'close')) as [number];
    expect(code).toBe(143);
  });
});
