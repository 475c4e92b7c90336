import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildIsFresh, digestOfInputs, stampBuild } from '../../src/commands/lib/build.mjs';

let root: string;

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sijill-build-'));
  write('index.html', '<p>');
  write('src/app/main.tsx', 'main');
  write('seeds/articles/000_x.txt', 'نص');
});

afterEach(() => rmSync(root, { recursive: true }));

describe('the digest of what a build is made of', () => {
  it('stays while nothing changes', () => {
    expect(digestOfInputs(root)).toBe(digestOfInputs(root));
  });

  it.each([
    ['a changed source file', () => write('src/app/main.tsx', 'niam')],
    ['a changed seed', () => write('seeds/articles/000_x.txt', 'نصّ')],
    ['a new file', () => write('src/app/other.ts', '')],
    [
      'a renamed file',
      () => {
        rmSync(join(root, 'src/app/main.tsx'));
        write('src/app/niam.tsx', 'main');
      },
    ],
    ['other packages', () => write('package-lock.json', '{}')],
  ])('changes with %s', (_what, change) => {
    const before = digestOfInputs(root);
    change();
    expect(digestOfInputs(root)).not.toBe(before);
  });

  it('does not change with what is no input', () => {
    const before = digestOfInputs(root);
    write('test/x.test.ts', 'x');
    write('dist/index.html', 'x');
    expect(digestOfInputs(root)).toBe(before);
  });
});

describe('a build', () => {
  const built = (): void => {
    write('dist/index.html', 'built');
    stampBuild(root, digestOfInputs(root));
  };

  it('is not fresh before there is one', () => {
    expect(buildIsFresh(root)).toBe(false);
  });

  it('is fresh while neither its inputs nor itself change', () => {
    built();
    expect(buildIsFresh(root)).toBe(true);
  });

  it('is stale after a change of a seed', () => {
    built();
    write('seeds/articles/000_x.txt', 'آخر');
    expect(buildIsFresh(root)).toBe(false);
  });

  it('is stale where somebody else built into its folder, or removed it', () => {
    built();
    write('dist/index.html', 'built by another');
    expect(buildIsFresh(root)).toBe(false);
    built();
    rmSync(join(root, 'dist'), { recursive: true });
    expect(buildIsFresh(root)).toBe(false);
  });

  it('is stale where its stamp cannot be read', () => {
    built();
    write('node_modules/.cache/sijill/build.json', '{');
    expect(buildIsFresh(root)).toBe(false);
  });
});
