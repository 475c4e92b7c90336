/** The dataset inside Vite: `virtual:dataset/<language>`, compiled from the seeds, and again when they change. */
import { join, resolve } from 'node:path';
import process from 'node:process';
import type { Plugin, ViteDevServer } from 'vite';
import { pack } from '../domain/bundle.ts';
import { LANGUAGES } from '../domain/dataset.ts';
import { compile } from './compile.ts';
import type { Compiled } from './compile.ts';
import { formatProblem } from './problem.ts';
import { readSeedFolder } from './seed-folder.ts';

const PREFIX = 'virtual:dataset/';
/** Rollup's mark of a module that is no file. */
const RESOLVED = `\0${PREFIX}`;

export type DatasetOptions = {
  /** The seeds folder, from the project's root; else what `SIJILL_SEEDS` names, else `seeds`. */
  seeds?: string;
};

/** A module whose text is parsed as JSON, which engines do faster than JavaScript. */
const moduleOf = (value: unknown): string =>
  `export default JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/** Serves the compiled seeds to the app. A mistake in them fails the build, or shows over the page. */
export function datasetPlugin({
  seeds = process.env['SIJILL_SEEDS'] ?? 'seeds',
}: DatasetOptions = {}): Plugin {
  let folder = resolve(seeds);
  let serving = false;
  let compiled: Promise<Compiled> | undefined;
  const current = (): Promise<Compiled> => (compiled ??= readSeedFolder(folder).then(compile));

  const renew = (server: ViteDevServer): void => {
    compiled = undefined;
    for (const language of LANGUAGES) {
      const module = server.moduleGraph.getModuleById(RESOLVED + language);
      if (module) server.moduleGraph.invalidateModule(module);
    }
    server.ws.send({ type: 'full-reload' });
  };

  return {
    name: 'sijill:dataset',
    configResolved({ root, command }) {
      folder = resolve(root, seeds);
      serving = command === 'serve';
    },
    resolveId(id) {
      const language = LANGUAGES.find((name) => id === PREFIX + name);
      return language && RESOLVED + language;
    },
    async load(id) {
      const language = LANGUAGES.find((name) => id === RESOLVED + name);
      if (!language) return undefined;
      const { dataset, problems } = await current();
      const [first] = problems;
      if (first) {
        const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
        const list = problems.map((problem) => formatProblem(problem, `${seeds}/`)).join('\n');
        const message = `The seeds have ${count}:\n${list}`;
        // What is only not annotated yet does not keep an editor from looking at the rest.
        if (dataset || (dataset && serving)) this.warn(message);
        else
          this.error({
            message,
            loc: { file: join(folder, first.file), line: first.line, column: first.column },
          });
      }
      return dataset ? moduleOf(pack(dataset, language)) : undefined;
    },
    configureServer(server) {
      server.watcher.add(folder);
      const onChange = (path: string): void => {
        if (resolve(path).startsWith(folder)) renew(server);
      };
      for (const happening of ['add', 'change', 'unlink'] as const) server.watcher.on(happening, onChange);
    },
  };
}
