import { describe, expect, it } from 'vitest';
import { explainInstallFailure, missingPackages } from '../../src/commands/lib/install.mjs';

const linux = { os: 'linux', cpu: 'x64', libc: 'glibc' };
const vite = { version: '8.3.8', integrity: 'sha512-a' };

describe('what an installation lacks', () => {
  it('is everything where there is none', () => {
    expect(missingPackages({ packages: { '': {}, 'node_modules/vite': vite } }, null, linux)).toEqual([
      'node_modules/vite',
    ]);
  });

  it('is nothing where all is there', () => {
    const packages = { '': {}, 'node_modules/vite': vite };
    expect(missingPackages({ packages }, { packages: { 'node_modules/vite': vite } }, linux)).toEqual([]);
  });

  it.each([
    ['another version', { ...vite, version: '8.3.7' }],
    ['other content', { ...vite, integrity: 'sha512-b' }],
  ])('is a package there in %s', (_what, there) => {
    const wanted = { packages: { 'node_modules/vite': vite } };
    expect(missingPackages(wanted, { packages: { 'node_modules/vite': there } }, linux)).toHaveLength(1);
  });

  const native = { version: '1', integrity: 'sha512-n', optional: true };

  it.each([
    ['the binary for this machine', { ...native, os: ['linux'], cpu: ['x64'], libc: ['glibc'] }, 1],
    ['a binary for another C library', { ...native, os: ['linux'], cpu: ['x64'], libc: ['musl'] }, 0],
    ['a binary for another processor', { ...native, os: ['linux'], cpu: ['arm64'] }, 0],
    ['a binary for another system', { ...native, os: ['darwin'] }, 0],
    ['a binary for every system but this', { ...native, os: ['!linux'] }, 0],
    ['an optional package that names no machine', native, 0],
  ])('counts %s as it should', (_what, locked, missing) => {
    const wanted = { packages: { 'node_modules/n': locked } };
    expect(missingPackages(wanted, { packages: {} }, linux)).toHaveLength(missing);
  });
});

describe('a failed install', () => {
  it.each([
    ['npm error code ENOTFOUND', 'network'],
    ['npm error code EAI_AGAIN', 'network'],
    ['npm error code ECONNREFUSED', 'network'],
    ['npm error code EUSAGE\nnpm error `npm ci` can only install packages when ... are in sync', 'agree'],
    ['npm error code ENOSPC', 'disk'],
    ['npm error code EACCES', 'may not write'],
    ['npm error code SELF_SIGNED_CERT_IN_CHAIN', 'certificate'],
    ['npm error code E404', 'did not give out'],
    ['something else', 'stand above'],
  ])('is explained: %s', (output, words) => {
    expect(explainInstallFailure(output)).toContain(words);
  });
});
