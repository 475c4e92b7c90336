import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { build, createServer } from 'vite';
import type { InlineConfig, Rollup, ViteDevServer } from 'vite';
import { unpack } from '../../src/domain/bundle.ts';
import type { PackedDataset } from '../../src/domain/bundle.ts';
import { datasetPlugin } from '../../src/pipeline/plugin.ts';
import { INPUT, datasetOf } from '../support/corpora.ts';

/** Each build and each server takes its time on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'sijill-plugin-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A project whose one module shows the Russian bundle, over a corpus of its own. */
function project(name: string): { folder: string; config: InlineConfig } {
  const folder = mkdtempSync(join(root, `${name}-`));
  for (const one of ['base', name]) cpSync(join(INPUT, one), join(folder, 'seeds'), { recursive: true });
  rmSync(join(folder, 'seeds/case.txt'));
  const entry = join(folder, 'main.js');
  writeFileSync(entry, "import packed from 'virtual:dataset/ru';\nexport default packed;\n");
  const config: InlineConfig = {
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [datasetPlugin({ seeds: 'seeds' })],
    build: { write: false, minify: false, lib: { entry, formats: ['es'], fileName: 'main' } },
    server: { middlewareMode: true, ws: false, watch: null },
    appType: 'custom',
  };
  return { folder, config };
}

async function outputOf(config: InlineConfig): Promise<Map<string, string>> {
  const results = (await build(config)) as Rollup.RollupOutput[];
  return new Map(
    results.flatMap(({ output }) =>
      output.map((one) => [one.fileName, one.type === 'chunk' ? one.code : String(one.source)] as const),
    ),
  );
}

describe('a build', () => {
  test('holds the bundle of the language, and the dataset beside its schema', async () => {
    const files = await outputOf(project('base').config);
    const [code] = [...files].filter(([name]) => name.endsWith('js')).map(([, text]) => text);
    const module: { default: PackedDataset } = await import(
      /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code ?? '')}`
    );
    expect(unpack(module.default).events[0]?.title).toBe('Встреча');
    expect(JSON.parse(files.get('dataset.json') ?? '')).toEqual(datasetOf('base'));
    expect(JSON.parse(files.get('dataset.schema.json') ?? '')).toHaveProperty('$schema');
  });

  test('fails on broken seeds with every problem', async () => {
    await expect(build(project('ten-mistakes-in-three-files').config)).rejects.toThrow(
      /10 problems:\nseeds\/annotations\/000\.yaml:27:13: .*\n(?:seeds\/.*\n?){9}/u,
    );
  });

  test('fails on a gap in coverage', async () => {
    await expect(build(project('coverage-mark').config)).rejects.toThrow(
      /nothing accounts for the quotation mark/u,
    );
  });
});

describe('the dev server', () => {
  async function serving(
    name: string,
    use: (server: ViteDevServer, folder: string) => Promise<void>,
  ): Promise<void> {
    const { folder, config } = project(name);
    const server = await createServer(config);
    try {
      await use(server, folder);
    } finally {
      await server.close();
    }
  }
  const load = async (server: ViteDevServer): Promise<string> =>
    (await server.transformRequest('virtual:dataset/ru'))?.code ?? '';

  test('has the names of everybody and everything in every language', () =>
    serving('base', async (server) => {
      const { people, topics } = datasetOf('base');
      const code = (await server.transformRequest('virtual:dataset/others'))?.code ?? '';
      for (const { name } of [...people, ...topics])
        for (const one of Object.values(name)) expect(code).toContain(one);
    }));

  test('shows a mended seed after a change, and reloads the page', () =>
    serving('language-missing', async (server, folder) => {
      const failure: unknown = await load(server).catch((error: unknown) => error);
      const file = join(folder, 'seeds/annotations/000.yaml');
      expect(failure).toMatchObject({ loc: { file, line: 24, column: 12 } });
      const send = vi.spyOn(server.ws, 'send');
      writeFileSync(file, readFileSync(join(INPUT, 'base/annotations/000.yaml')));
      server.watcher.emit('change', file);
      await vi.waitFor(() => expect(send).toHaveBeenCalledWith({ type: 'full-reload' }));
      expect(await load(server)).toContain('Встреча');
    }));

  test('leaves the page as it is when a seed breaks, and shows the problem over it', () =>
    serving('base', async (server, folder) => {
      expect(await load(server)).toContain('Встреча');
      const file = join(folder, 'seeds/annotations/000.yaml');
      const send = vi.spyOn(server.ws, 'send');
      cpSync(join(INPUT, 'language-missing/annotations/000.yaml'), file);
      server.watcher.emit('change', file);
      await vi.waitFor(() =>
        expect(send).toHaveBeenCalledWith(
          expect.objectContaining({
            type: 'error',
            err: expect.objectContaining({
              message: expect.stringMatching(/seeds\/annotations\/000\.yaml:24:12: /u) as string,
              loc: expect.objectContaining({ file, line: 24, column: 12 }) as object,
            }) as object,
          }),
        ),
      );
      expect(send).not.toHaveBeenCalledWith({ type: 'full-reload' });
    }));

  test('does not compile again for a file that is no seed', () =>
    serving('base', async (server, folder) => {
      const send = vi.spyOn(server.ws, 'send');
      server.watcher.emit('change', join(folder, 'main.js'));
      expect(send).not.toHaveBeenCalledWith({ type: 'full-reload' });
    }));

  test('serves the dataset and its schema, or the problems in its place', async () => {
    const get = async (name: string, file: string): Promise<{ status: number; text: string }> => {
      const { config } = project(name);
      const server = await createServer({
        ...config,
        server: { ws: false, watch: null, host: '127.0.0.1', port: 0 },
      });
      try {
        await server.listen();
        const address = server.httpServer?.address();
        const port = typeof address === 'object' ? address?.port : undefined;
        const response = await fetch(`http://127.0.0.1:${port}/${file}`);
        return { status: response.status, text: await response.text() };
      } finally {
        await server.close();
      }
    };
    const whole = await get('base', 'dataset.json');
    expect([whole.status, JSON.parse(whole.text)]).toEqual([200, datasetOf('base')]);
    expect(JSON.parse((await get('base', 'dataset.schema.json')).text)).toHaveProperty('$defs');
    const broken = await get('language-missing', 'dataset.json');
    expect(broken.status).toBe(500);
    expect(broken.text).toMatch(/^seeds\/annotations\/000\.yaml:24:12: /u);
  });

  test('shows what is annotated so far while coverage has gaps', () =>
    serving('coverage-mark', async (server) => {
      expect(await load(server)).toContain('Встреча');
    }));
});
