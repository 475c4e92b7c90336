import { describe, expect, it } from 'vitest';
import { releaseOf, sealedWorker, unsealedWorker } from '../../src/pipeline/offline-worker.ts';

const files = new Map([
  ['b.js', Buffer.from('two')],
  ['a.js', Buffer.from('one')],
]);

describe('the worker a build writes', () => {
  it('names every file with its SHA-256, in one order whatever order they came in', () => {
    expect(Object.entries(releaseOf(files).files)).toEqual([
      ['a.js', 'dpLDrTVAu4A8Ags67mbNiIcSMjTqDG5xQ8Ct1z/0Me0='],
      ['b.js', 'P8TM/nRYcOLA2Z9x8w/wZWyN7dQcwdfT03aw2+aF4vM='],
    ]);
  });

  it('is taken apart as it was put together', () => {
    const release = releaseOf(files);
    const program = 'const a={};addEventListener("x",()=>{release.files})';
    expect(unsealedWorker(sealedWorker(program, release))).toEqual({ program, release });
  });

  it('is given the seal of its own text, and another with every change of file or program', () => {
    const sealOf = (text: string): string => /\("([^"]+)",-?\d+\)\}$/.exec(text)?.[1] ?? '';
    const other = new Map([...files, ['a.js', Buffer.from('ONE')] as const]);
    const seals = [
      sealedWorker('1', releaseOf(files)),
      sealedWorker('2', releaseOf(files)),
      sealedWorker('1', releaseOf(other)),
      sealedWorker('1', releaseOf(files, 5)),
    ].map(sealOf);
    expect(new Set(seals).size).toBe(4);
    expect(sealOf(sealedWorker('1', releaseOf(files)))).toBe(seals[0]);
  });

  it('is not read from anything else', () => {
    expect(() => unsealedWorker('self.addEventListener("install", () => {})')).toThrow('no worker of ours');
  });
});
