import { describe, expect, it } from 'vitest';
import { startOptions } from '../../src/commands/lib/start-explorer.mjs';
import { testOptions } from '../../src/commands/lib/test-everything.mjs';

describe('npm start', () => {
  it('serves this machine alone, on port 4173', () => {
    expect(startOptions([], {})).toEqual({ port: 4173, host: undefined });
  });

  it.each([
    [['--port', '8080'], {}, 8080],
    [['--port=0'], {}, 0],
    [[], { PORT: '9000' }, 9000],
    [['--port', '8080'], { PORT: '9000' }, 8080],
    [[], { PORT: '' }, 4173],
  ])('takes its port from %j and %j', (args, env, port) => {
    expect(startOptions(args, env)).toMatchObject({ port });
  });

  it('listens for others only when told to', () => {
    expect(startOptions(['--host', '0.0.0.0'], {})).toMatchObject({ host: '0.0.0.0' });
  });

  it.each([
    ['--port', 'x'],
    ['--port', '-1'],
    ['--port', '65536'],
    ['--port', '80.5'],
    ['--prot', '80'],
  ])('refuses %s %s', (...args) => {
    expect(() => startOptions(args, {})).toThrow(/port|prot/);
  });
});

describe('npm test', () => {
  it('may get a Chromium unless told not to', () => {
    expect(testOptions([], {}).mayInstall).toBe(true);
    expect(testOptions(['--no-browser-install'], {}).mayInstall).toBe(false);
  });

  it('understands the switch without the two dashes before it, as npm hands it on', () => {
    expect(testOptions([], { npm_config_browser_install: '' }).mayInstall).toBe(false);
  });

  it('refuses what it does not know', () => {
    expect(() => testOptions(['--no-browser'], {})).toThrow(/no-browser/);
  });
});
