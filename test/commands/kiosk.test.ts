import { describe, expect, it } from 'vitest';
import { kioskFlags, type Launch } from '../../src/commands/lib/kiosk/flags.ts';
import {
  ARRIVAL_MS,
  ASK_MS,
  keepShowing,
  PATIENCE_MS,
  PAUSES_MS,
  type Shown,
} from '../../src/commands/lib/kiosk/keeper.ts';
import { clearStaleLocks, type LockWorld } from '../../src/commands/lib/kiosk/locks.ts';
import { asKiosk, kioskOptions, USAGE, type KioskOptions } from '../../src/commands/lib/kiosk/options.ts';

const asked = (...args: string[]): KioskOptions => {
  const options = kioskOptions(args);
  if ('help' in options) throw new Error('help was given instead');
  return options;
};

describe('what the kiosk is asked for', () => {
  it('is the record of this machine, where nothing is said', () => {
    expect(asked()).toEqual({
      address: '/?display=kiosk',
      port: 4180,
      screen: null,
      position: { x: 0, y: 0 },
      profile: null,
      headless: false,
    });
    expect(kioskOptions(['--help'])).toEqual({ help: true });
  });

  it.each([
    ['/', '/?display=kiosk'],
    ['/en?idle=90', '/en?idle=90&display=kiosk'],
    ['/en?display=kiosk&idle=90', '/en?display=kiosk&idle=90'],
    ['https://example.org/sijill/', 'https://example.org/sijill/?display=kiosk'],
    ['file:///media/usb/sijill.html', 'file:///media/usb/sijill.html#/?display=kiosk'],
    [
      'file:///media/usb/sijill.html#/en?size=large',
      'file:///media/usb/sijill.html#/en?size=large&display=kiosk',
    ],
  ])('is a kiosk, whatever the address: %s', (address, whole) => {
    expect(asKiosk(address)).toBe(whole);
    expect(asKiosk(whole)).toBe(whole);
  });

  it('has a screen and a place for it', () => {
    const { screen, position } = asked('--screen', '1080x1920', '--position', '1920,-100');
    expect({ screen, position }).toEqual({
      screen: { width: 1080, height: 1920 },
      position: { x: 1920, y: -100 },
    });
  });

  it.each([
    ['--screen', 'large'],
    ['--screen', '1080'],
    ['--position', 'left'],
    ['--port', '70000'],
    ['--address', 'example.org'],
    ['--colour', 'red'],
  ])('is refused in words: %s %s', (...args) => {
    expect(() => kioskOptions(args)).toThrow(args[1] === 'red' ? /colour/ : /expected/);
  });

  it('is told of every option', () => {
    for (const option of ['address', 'screen', 'position', 'port', 'profile', 'headless'])
      expect(USAGE).toContain(`--${option}`);
  });
});

describe("Chromium's switches", () => {
  const launch: Launch = {
    url: 'http://localhost:4180/?display=kiosk',
    profile: '/home/kiosk/.sijill-kiosk',
    screen: null,
    position: { x: 0, y: 0 },
    headless: false,
    isRoot: false,
  };

  it('close the ways out, and leave the sandbox on', () => {
    const flags = kioskFlags(launch);
    expect(flags).toEqual(
      expect.arrayContaining([
        '--kiosk',
        '--hide-crash-restore-bubble',
        '--disable-pinch',
        '--overscroll-history-navigation=0',
        '--no-first-run',
        '--user-data-dir=/home/kiosk/.sijill-kiosk',
        '--window-position=0,0',
      ]),
    );
    expect(flags).not.toContain('--no-sandbox');
    expect(flags.at(-1)).toBe(launch.url);
    expect(new Set(flags).size).toBe(flags.length);
  });

  it('give the sandbox up for root alone, and a size where one is told', () => {
    expect(kioskFlags({ ...launch, isRoot: true })).toContain('--no-sandbox');
    expect(kioskFlags({ ...launch, screen: { width: 1080, height: 1920 } })).toContain(
      '--window-size=1080,1920',
    );
    expect(kioskFlags({ ...launch, headless: true })).toContain('--headless');
  });
});

describe('the locks of a Chromium', () => {
  /** A profile with a lock in it, and what is taken away. */
  function machine(lock: string | null, running: number[] = []): LockWorld & { removed: string[] } {
    const removed: string[] = [];
    return {
      host: 'wall-1',
      readLink: () => lock,
      holds: (pid) => running.includes(pid),
      remove: (path) => removed.push(path.replace(/^.*[\\/]/, '')),
      removed,
    };
  }
  const all = ['SingletonLock', 'SingletonSocket', 'SingletonCookie'];

  it.each([
    ['of one that lost its power', 'wall-1-4711', []],
    ['of another machine', 'old-wall-77', [77]],
    ['that cannot be read', 'nonsense', []],
    ['that are not there', null, []],
  ])('are taken away: %s', (_, lock, running) => {
    const world = machine(lock, running);
    expect(clearStaleLocks('/p', world)).toBeNull();
    expect(world.removed).toEqual(all);
  });

  it('are left to the one that runs', () => {
    const world = machine('wall-1-4711', [4711]);
    expect(clearStaleLocks('/p', world)).toBe(4711);
    expect(world.removed).toEqual([]);
  });
});

/** What a made-up browser does at each question: an answer, silence, its own end, or a crash of its page. */
type Turn = 'kiosk' | 'silent' | 'ends' | 'crashes' | (string & {}) | null;

/** Runs a keeper over made-up browsers, each with its own story, until the stories are told. */
async function kept(...lives: Turn[][]) {
  const log: string[] = [];
  let time = 0;
  let told = 0;
  const show = (): Shown => {
    const story = lives[told] ?? [];
    told += 1;
    log.push('start');
    const crashes: (() => void)[] = [];
    let over: (how: string) => void = () => undefined;
    const ended = new Promise<string>((resolve) => (over = resolve));
    let turn = 0;
    return {
      ended,
      end: () => {
        // The last one is ended because it is told to stop.
        if (told <= lives.length) log.push('end');
        over('SIGKILL');
      },
      ask: () => {
        const now = story[turn];
        turn += 1;
        if (now === 'ends' || now === undefined) over('exit 1');
        if (now === 'crashes') for (const listen of crashes) listen();
        const silent = now === 'silent' || now === 'ends' || now === 'crashes' || now === undefined;
        return silent ? new Promise(() => undefined) : Promise.resolve(now);
      },
      goAgain: () => {
        log.push(`load at ${time}`);
        return Promise.resolve();
      },
      onCrash: (listen) => crashes.push(listen),
    };
  };
  const waits: number[] = [];
  await keepShowing({
    show,
    // A question that is answered wins over the patience with one that is not.
    sleep: async (ms) => {
      waits.push(ms);
      if (ms === PATIENCE_MS) await new Promise((resolve) => setImmediate(resolve));
      time += ms;
    },
    now: () => time,
    say: () => undefined,
    stopped: () => told > lives.length,
  });
  return { log, waits, time };
}

describe('a kiosk left to itself', () => {
  it('starts Chromium again when it ends, after longer and longer pauses', async () => {
    const { log, waits } = await kept(['kiosk', 'ends'], ['ends'], ['ends'], ['ends']);
    expect(log.filter((line) => line === 'start')).toHaveLength(5);
    const pauses = waits.filter((ms) => ms !== ASK_MS && ms !== PATIENCE_MS);
    expect(pauses).toEqual([...PAUSES_MS.slice(1), PAUSES_MS.at(-1)].slice(0, pauses.length));
  });

  it('loads the page again when it crashed', async () => {
    const { log } = await kept(['kiosk', 'kiosk', 'crashes', 'kiosk', 'ends']);
    expect(log.filter((line) => line.startsWith('load'))).toHaveLength(1);
  });

  it('loads the page again when it shows something else, once it had time to come', async () => {
    const early = await kept(['', '', 'kiosk', 'ends']);
    expect(early.log.filter((line) => line.startsWith('load'))).toEqual([]);
    const lost = await kept(['kiosk', '', 'kiosk', 'ends']);
    expect(lost.log.filter((line) => line.startsWith('load'))).toHaveLength(1);
    const never = await kept([...Array<Turn>(12).fill(null), 'ends']);
    expect(never.log.filter((line) => line.startsWith('load')).length).toBeGreaterThan(0);
    expect(ARRIVAL_MS).toBeLessThan(15_000);
  });

  it('ends a Chromium whose page hangs, and not one that is slow once', async () => {
    const slow = await kept(['kiosk', 'silent', 'kiosk', 'ends']);
    expect(slow.log).not.toContain('end');
    const hung = await kept(['kiosk', 'silent', 'silent']);
    expect(hung.log).toContain('end');
    // Of the 15 seconds a visitor may wait at most, a Chromium that is started anew has five for itself.
    const last = hung.waits.lastIndexOf(PATIENCE_MS);
    const silence = hung.waits.slice(hung.waits.lastIndexOf(ASK_MS, last), last + 1);
    expect(silence.reduce((sum, ms) => sum + ms, 0) + PAUSES_MS[1]).toBeLessThan(10_000);
  });
});
