import { describe, expect, it } from 'vitest';
import { explainLaunchFailure, findChromiums, firstThatStarts } from '../../src/commands/lib/chromium.mjs';

/** A made-up machine on which just these files exist. */
function aMachine(given: {
  platform?: NodeJS.Platform;
  env?: NodeJS.ProcessEnv;
  home?: string;
  files?: readonly string[];
}) {
  const { platform = 'linux', env = {}, home = '/home/u', files = [] } = given;
  const separator = platform === 'win32' ? '\\' : '/';
  return {
    platform,
    env,
    home,
    isFile: (path: string) => files.includes(path),
    list: (path: string) => [
      ...new Set(
        files
          .filter((file) => file.startsWith(path + separator))
          .map((file) => file.slice(path.length + 1).split(separator)[0] ?? ''),
      ),
    ],
  };
}

const pathsOn = (machine: ReturnType<typeof aMachine>): string[] =>
  findChromiums(machine).map(({ path }) => path);

describe('finding a Chromium', () => {
  it('finds none on a machine without one', () => {
    expect(pathsOn(aMachine({ env: { PATH: '/usr/bin' } }))).toEqual([]);
  });

  it('looks at nothing else where SIJILL_CHROMIUM is set', () => {
    const env = { SIJILL_CHROMIUM: '/opt/c', CHROME_PATH: '/opt/d', PATH: '/usr/bin' };
    const files = ['/opt/d', '/usr/bin/chromium'];
    expect(pathsOn(aMachine({ env, files }))).toEqual([]);
    expect(pathsOn(aMachine({ env, files: [...files, '/opt/c'] }))).toEqual(['/opt/c']);
  });

  it('takes the variables of other tools before PATH, and passes over what is not there', () => {
    const env = { CHROME_PATH: '/gone', PUPPETEER_EXECUTABLE_PATH: '/opt/d', PATH: '/usr/bin' };
    expect(pathsOn(aMachine({ env, files: ['/opt/d', '/usr/bin/chromium'] }))).toEqual([
      '/opt/d',
      '/usr/bin/chromium',
    ]);
  });

  it.each(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'msedge'])(
    'finds %s on PATH',
    (name) => {
      const env = { PATH: '/usr/local/bin::/usr/bin' };
      expect(pathsOn(aMachine({ env, files: [`/usr/bin/${name}`] }))).toEqual([`/usr/bin/${name}`]);
    },
  );

  it('names a program once, however often PATH does', () => {
    const env = { PATH: '/usr/bin:/usr/bin' };
    expect(pathsOn(aMachine({ env, files: ['/usr/bin/chromium'] }))).toHaveLength(1);
  });

  it("finds Playwright's own, the newest first, a headless shell last", () => {
    const cache = '/home/u/.cache/ms-playwright';
    const files = [
      `${cache}/chromium-999/chrome-linux/chrome`,
      `${cache}/chromium-1255/chrome-linux64/chrome`,
      `${cache}/chromium_headless_shell-1255/chrome-headless-shell-linux64/chrome-headless-shell`,
      `${cache}/firefox-1500/firefox/firefox`,
    ];
    expect(pathsOn(aMachine({ files }))).toEqual([files[1], files[0], files[2]]);
  });

  it('finds it where PLAYWRIGHT_BROWSERS_PATH says', () => {
    const files = ['/b/chromium-1/chrome-linux64/chrome'];
    expect(pathsOn(aMachine({ env: { PLAYWRIGHT_BROWSERS_PATH: '/b' }, files }))).toEqual(files);
  });

  it('finds applications on a Mac', () => {
    const files = [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Users/u/Library/Caches/ms-playwright/chromium-1/chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    ];
    expect(pathsOn(aMachine({ platform: 'darwin', home: '/Users/u', files }))).toEqual(files);
  });

  it('finds programs on Windows', () => {
    const env = {
      PROGRAMFILES: 'C:\\Program Files',
      LOCALAPPDATA: 'C:\\Users\\u\\AppData\\Local',
      Path: 'C:\\bin',
    };
    const files = [
      'C:\\bin\\msedge.exe',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Users\\u\\AppData\\Local\\ms-playwright\\chromium-1\\chrome-win64\\chrome.exe',
    ];
    expect(pathsOn(aMachine({ platform: 'win32', home: 'C:\\Users\\u', env, files }))).toEqual(files);
  });
});

describe('choosing one that starts', () => {
  const found = ['/a', '/b', '/c'].map((path) => ({ path, from: 'PATH' }));

  it('goes on to the next where one does not, and says so', async () => {
    const said: string[] = [];
    const attempt = async (path: string) => (path === '/a' ? { problem: 'too old' } : { version: '1' });
    expect(await firstThatStarts(found, { attempt, say: (line) => said.push(line) })).toBe('/b');
    expect(said[0]).toContain('too old');
  });

  it('has none where none does', async () => {
    const attempt = async () => ({ problem: 'too old' });
    expect(await firstThatStarts(found, { attempt, say: () => {} })).toBeNull();
  });
});

describe('a Chromium that does not start', () => {
  it('is explained by the libraries it lacks', () => {
    const message = `browserType.launch: Target page, context or browser has been closed
Browser logs:
<launching> /x/chrome --headless
<launched> pid=7
[pid=7][err] /x/chrome: error while loading shared libraries: libnss3.so: cannot open shared object file: No such file
[pid=7][err] /x/chrome: error while loading shared libraries: libgbm.so.1: cannot open shared object file: No such file`;
    expect(explainLaunchFailure(message)).toBe('missing libraries: libnss3.so, libgbm.so.1');
  });

  it('is explained by the snap it only points to', () => {
    const message =
      "[pid=7][err] Command '/usr/bin/chromium-browser' requires the chromium snap to be installed.";
    expect(explainLaunchFailure(message)).toContain('snap');
  });

  it('is explained by its own first words otherwise', () => {
    expect(
      explainLaunchFailure('browserType.launch: failed\nCall log:\n  - [pid=7][err] out of luck\n'),
    ).toBe('out of luck');
  });

  it('is said to have said nothing where it said nothing', () => {
    expect(explainLaunchFailure('')).toContain('said nothing');
  });
});
