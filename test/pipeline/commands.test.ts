/** The commands as an editor runs them. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { INPUT } from '../support/corpora.ts';

const root = join(import.meta.dirname, '../..');
/** Each run starts node and Vite anew. */
vi.setConfig({ testTimeout: 60_000 });

let place = '';

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'sijill-'));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

function run(name: string, args: string[], env: Record<string, string> = {}) {
  const command = [join(root, 'src/commands/run.mjs'), name, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** A seeds folder of its own: the base corpus with the files of another laid over it. */
function corpus(name: string): string {
  const folder = mkdtempSync(join(place, `${name}-`));
  for (const one of ['base', name]) cpSync(join(INPUT, one), folder, { recursive: true });
  rmSync(join(folder, 'case.txt'));
  return folder;
}

describe('dataset', () => {
  test('--out writes the same bytes whatever the time zone and the locale', () => {
    const worlds = [
      { TZ: 'UTC', LC_ALL: 'C' },
      { TZ: 'Pacific/Kiritimati', LC_ALL: 'ar_EG.UTF-8', LANG: 'ar_EG.UTF-8' },
      { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
    ];
    const written = worlds.map((env, index) => {
      const out = join(place, `out-${index}`, 'dataset.json');
      expect(run('dataset', ['--out', out], env)).toMatchObject({ status: 0, stderr: '' });
      return readFileSync(out, 'utf8');
    });
    expect(written[0]).toMatch(
      /^\{\n {2}"schemaVersion": 1,\n {2}"digest": "sha256-[0-9a-f]{64}",\n {2}"articles": \[/u,
    );
    expect(new Set(written).size).toBe(1);
  });

  test('--check writes nothing, and tells what it found', () => {
    const { status, stdout } = run('dataset', ['--check', '--seeds', corpus('base')]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^2 articles, 3 events, 1 statements/u);
  });

  test('problems are listed with file, line and column, and the status is 1', () => {
    const seeds = corpus('ten-mistakes-in-three-files');
    const { status, stdout, stderr } = run('dataset', ['--out', join(place, 'never.json'), '--seeds', seeds]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    const lines = stderr.trim().split('\n');
    expect(lines.at(-1)).toBe('10 problems');
    for (const line of lines.slice(0, -1)) {
      expect(line.startsWith(`${seeds}/`)).toBe(true);
      expect(line).toMatch(/\.yaml:\d+:\d+: .+; expected .+; to mend: .+/u);
    }
    expect(existsSync(join(place, 'never.json'))).toBe(false);
  });

  test('--coverage lists the gaps alone', () => {
    const gaps = run('dataset', ['--coverage', '--seeds', corpus('coverage-mark')]);
    expect(gaps.status).toBe(1);
    expect(gaps.stderr).toMatch(/articles\/001_base\.txt:1:62: nothing accounts for the quotation mark/u);
    expect(gaps.stderr).toMatch(/2 gaps\n$/u);
    expect(run('dataset', ['--coverage', '--seeds', corpus('base')]).status).toBe(0);
    expect(run('dataset', ['--coverage', '--seeds', corpus('id-unknown')]).status).toBe(1);
  });

  test('a file that cannot be written is said, with status 2', () => {
    const { status, stderr } = run('dataset', ['--seeds', corpus('base'), '--out', place]);
    expect([status, stderr.trim().split('\n').length]).toEqual([2, 1]);
    expect(stderr).toContain(place);
  });

  test('a seed that is a link is read, and one that cannot be read is said', () => {
    const seeds = corpus('base');
    const away = join(place, 'threads-away.yaml');
    renameSync(join(seeds, 'threads.yaml'), away);
    symlinkSync(away, join(seeds, 'threads.yaml'));
    expect(run('dataset', ['--seeds', seeds, '--check']).status).toBe(0);
    rmSync(away);
    const { status, stderr } = run('dataset', ['--seeds', seeds, '--check']);
    expect(status).toBe(2);
    expect(stderr).toContain('threads.yaml');
  });

  test('what is not understood, or not there, is said, with status 2', () => {
    for (const args of [[], ['--chek'], ['--check', '--seeds', join(place, 'nowhere')]]) {
      const { status, stderr } = run('dataset', args);
      expect(status).toBe(2);
      expect(stderr).toMatch(/Usage: npm run dataset|no seeds folder/u);
    }
  });
});

describe('article-new', () => {
  test('takes an article in, byte for byte, under the next number, with a skeleton that asks to be filled in', () => {
    const seeds = corpus('base');
    const source = join(place, 'received.txt');
    const bytes = Buffer.from('\uFEFFعنوان\r\n\r\nقال بوتين: "نعم" ثم قال: "نعم، غداً" وسكت.\r\n');
    writeFileSync(source, bytes);
    expect(run('article-new', ['--seeds', seeds, source])).toMatchObject({ status: 0, stderr: '' });
    const name = readdirSync(join(seeds, 'articles')).find((one) => one.startsWith('002_'))!;
    expect(readFileSync(join(seeds, 'articles', name)).equals(bytes)).toBe(true);
    const skeleton = readFileSync(join(seeds, 'annotations/002.yaml'), 'utf8');
    expect(skeleton).toContain('# 3: قال بوتين: "نعم" ثم قال');
    expect(skeleton).toContain('words: { exact: "نعم", prefix: "بوتين: \\"" }');
    expect(skeleton).toContain('words: "نعم، غداً"');
    const { status, stderr } = run('dataset', ['--check', '--seeds', seeds]);
    expect(status).toBe(1);
    const reasons = stderr.trim().split('\n').slice(0, -1);
    expect(reasons.every((line) => /skeleton is not filled in|nobody speaks/u.test(line))).toBe(true);
    expect(reasons.every((line) => line.includes('annotations/002.yaml'))).toBe(true);
  });

  test('refuses what it cannot take in, and touches nothing', () => {
    const seeds = corpus('base');
    const before = readdirSync(join(seeds, 'articles'));
    const latin = join(place, 'latin.txt');
    writeFileSync(latin, Buffer.from([0xe9, 0x0a]));
    const known = join(seeds, 'articles/000_base.txt');
    const fresh = join(place, 'fresh.txt');
    writeFileSync(fresh, 'نص\n');
    for (const [args, reason] of [
      [[latin], /not UTF-8/u],
      [[known], /already there/u],
      [[join(place, 'none.txt')], /cannot be read/u],
      [['--id', '001', fresh], /is taken/u],
      [['--id', '7', fresh], /three digits/u],
    ] as const) {
      const { status, stderr } = run('article-new', ['--seeds', seeds, ...args]);
      expect([status, stderr]).toEqual([1, expect.stringMatching(reason)]);
    }
    expect(run('article-new', []).status).toBe(2);
    expect(readdirSync(join(seeds, 'articles'))).toEqual(before);
  });
});
