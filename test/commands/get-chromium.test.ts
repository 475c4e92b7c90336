import { expect, it } from 'vitest';
import { NO_CHROMIUM, waysToChromium } from '../../src/commands/lib/get-chromium.mjs';

/** A Linux with these package managers, where one is root. */
const rights = (...programs: string[]) => ({
  platform: 'linux' as const,
  isRoot: true,
  hasSudo: false,
  has: (program: string) => programs.includes(program),
});

const linesOf = (way: ReturnType<typeof waysToChromium>[number] | undefined): string[] | undefined =>
  way?.steps.map(({ command, args }) => [command, ...args].join(' '));

it("tries Playwright's own download first, which needs no rights", () => {
  const [first, ...others] = waysToChromium('/r', { ...rights('apt-get'), isRoot: false });
  expect(linesOf(first)?.[0]).toContain('cli.js install chromium');
  expect(first?.says).toContain('Playwright');
  expect(others).toEqual([]);
});

it.each([
  ['apt-get', ['apt-get update', 'apt-get install -y --no-install-recommends chromium']],
  ['dnf', ['dnf install -y chromium']],
  ['apk', ['apk add --no-cache chromium']],
  ['pacman', ['pacman -Sy --noconfirm chromium']],
  ['zypper', ['zypper --non-interactive install chromium']],
])('falls back on %s, and says each of its commands', (manager, commands) => {
  const way = waysToChromium('/r', rights(manager))[1];
  expect(linesOf(way)).toEqual(commands);
  for (const command of commands) expect(way?.says).toContain(command);
});

it('asks sudo for no password', () => {
  const way = waysToChromium('/r', { ...rights('apt-get'), isRoot: false, hasSudo: true })[1];
  expect(linesOf(way)?.[0]).toBe('sudo -n apt-get update');
});

it('knows no package manager on other systems', () => {
  expect(waysToChromium('/r', { ...rights('apt-get'), platform: 'darwin' })).toHaveLength(1);
});

it('says what to do where there is none to be had', () => {
  expect(NO_CHROMIUM).toContain('SIJILL_CHROMIUM=');
});
