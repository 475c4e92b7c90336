import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { totals } from '../../src/commands/lib/test-reports.mjs';
import { runSteps, summaryOf } from '../../src/commands/lib/verify.mjs';

const passing = async (): Promise<boolean> => true;
const failing = async (): Promise<boolean> => false;
const quietly = { say: () => {}, now: () => 0 };

describe('the steps of a verification', () => {
  it('go on after one that failed', async () => {
    const results = await runSteps(
      [
        { name: 'lint', check: failing },
        { name: 'types', check: passing },
      ],
      quietly,
    );
    expect(results.map(({ result }) => result)).toEqual(['FAILED', 'ok']);
  });

  it('leave out what has no sense without a failed one', async () => {
    const results = await runSteps(
      [
        { name: 'build', check: failing },
        { name: 'browser', check: passing, needs: 'build' },
      ],
      quietly,
    );
    expect(results.map(({ result }) => result)).toEqual(['FAILED', 'not run']);
  });

  it('are announced, and summed up with their times', async () => {
    const said: string[] = [];
    let time = 0;
    const results = await runSteps([{ name: 'lint', check: passing }], {
      say: (line) => said.push(line),
      now: () => (time += 1500),
    });
    expect(said.join('')).toContain('lint');
    expect(summaryOf([...results, { name: 'browser', result: 'not run', seconds: 0 }])).toBe(
      'ok       lint        1.5 s\nnot run  browser',
    );
  });
});

describe('the totals of all test runs', () => {
  it('sum tests over reports, and count a file that did not load as a failure', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sijill-reports-'));
    const test = (status: string) => ({ status });
    const write = (name: string, testResults: unknown): void =>
      writeFileSync(join(folder, name), JSON.stringify({ testResults }));
    write('test-unit.json', [
      { status: 'passed', assertionResults: [test('passed'), test('passed')] },
      { status: 'failed', assertionResults: [test('passed'), test('failed')] },
    ]);
    write('test-browser.json', [{ status: 'failed', assertionResults: [] }]);
    expect(totals(folder)).toBe('3 passed, 2 failed');
    rmSync(folder, { recursive: true });
  });
});
