/**
 * The dataset inside Vite: `virtual:dataset/<language>`, its core, and `virtual:dataset/tour`, compiled from the
 * seeds, and again when they change.
 */
import { join, resolve, sep } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import type { ErrorPayload, Plugin, Rollup, ViteDevServer } from 'vite';
import { pack } from '../domain/bundle.ts';
import { coreOf } from '../domain/core.ts';
import { LANGUAGES } from '../domain/dataset.ts';
import { otherWords } from '../domain/search/content.ts';
import { compile } from './compile.ts';
import type { Compiled } from './compile.ts';
import { datasetText } from './dataset-text.ts';
import { datasetSchema, schemaText } from './json-schema.ts';
import { formatProblem } from './problem.ts';
import type { Problem } from './problem.ts';
import { readSeedFolder } from './seed-folder.ts';

const PREFIX = 'virtual:dataset/';
/** Rollup's mark of a module that is no file. */
const RESOLVED = `\0${PREFIX}`;
/** The ending of the modules that hold the core alone. */
const CORE = '/core';
/** The module that holds the tour, the same for every language. */
const TOUR = 'tour';
/** The module of what a language lacks of the others: names, and the Arabic words of the events. */
const OTHERS = 'others';
/** The module of what a hosted build publishes as files. */
const PUBLISHED = 'published';
const MODULES = [...LANGUAGES.flatMap((language) => [language, language + CORE]), TOUR, OTHERS, PUBLISHED];

export type DatasetOptions = {
  /** The seeds folder, from the project's root; else what `SIJILL_SEEDS` names, else `seeds`. */
  seeds?: string;
  /**
   * Whether the build is one file. It then holds the published files in its page, once for all languages, where a
   * build for a web server has a module for each language and writes `dataset.json` and `dataset.schema.json`.
   */
  oneFile?: boolean;
};

/** A module whose text is parsed as JSON, which engines do faster than JavaScript. */
const moduleOf = (value: unknown): string =>
  `export default JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/** The id of the element that holds the published files in the page of a one-file build. */
const HELD = 'published';

/** A module of the domain, as a made-up one imports it. */
const fromDomain = (file: string): string =>
  JSON.stringify(resolve(import.meta.dirname, `../domain/${file}.ts`));

/** The modules of a one-file build: worked out, when they are asked for, of what the page holds. */
function heldModule(name: string): string {
  if (name === PUBLISHED)
    return `const packed = atob(document.getElementById(${JSON.stringify(HELD)}).textContent);
const bytes = Uint8Array.from(packed, (sign) => sign.charCodeAt(0));
const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
export default JSON.parse(await new Response(stream).text())`;
  if (name === OTHERS)
    return `import { otherWords } from ${fromDomain('search/content')};
import published from '${PREFIX}${PUBLISHED}';
export default otherWords(published.dataset)`;
  const [language, core] = name.split('/');
  const [make, file] = core === undefined ? (['pack', 'bundle'] as const) : (['coreOf', 'core'] as const);
  return `import { ${make} } from ${fromDomain(file)};
import published from '${PREFIX}${PUBLISHED}';
export default ${make}(published.dataset, ${JSON.stringify(language)})`;
}

/** A failure as Vite's overlay shows it. */
function overlayOf(failure: unknown): ErrorPayload {
  const { message, frame, loc, plugin } = failure as Rollup.RollupError;
  return {
    type: 'error',
    err: {
      message,
      stack: '',
      ...(plugin && { plugin }),
      ...(frame && { frame }),
      ...(loc?.file && { loc: { ...loc, file: loc.file } }),
    },
  };
}

/** Serves the compiled seeds to the app. A mistake in them fails the build, or shows over the page. */
export function datasetPlugin({
  seeds = process.env['SIJILL_SEEDS'] ?? 'seeds',
  oneFile = false,
}: DatasetOptions = {}): Plugin {
  let folder = resolve(seeds);
  let serving = false;
  let compiled: Promise<Compiled> | undefined;
  const current = (): Promise<Compiled> => (compiled ??= readSeedFolder(folder).then(compile));

  const listOf = (problems: readonly Problem[]): string =>
    problems.map((problem) => formatProblem(problem, `${seeds}/`)).join('\n');

  /**
   * After a change: sound seeds reload the page; broken ones leave it as it stands and show their problems over
   * it, which the reload after the cure takes away.
   */
  const renew = async (server: ViteDevServer): Promise<void> => {
    compiled = undefined;
    for (const name of MODULES) {
      const module = server.moduleGraph.getModuleById(RESOLVED + name);
      if (module) server.moduleGraph.invalidateModule(module);
    }
    const own = current();
    // Asked for as a page does, so that a failure comes with its place and the lines around it.
    const failure: unknown = await server
      .transformRequest(`${PREFIX}${LANGUAGES[0]}${CORE}`)
      .then(() => undefined)
      .catch((error: unknown) => error);
    // A later change has set out meanwhile, and will say how things stand.
    if (own !== compiled) return;
    server.ws.send(failure === undefined ? { type: 'full-reload' } : overlayOf(failure));
  };

  /** What a hosted build holds as files, asked for while developing. */
  const answer = async (name: 'dataset.json' | 'dataset.schema.json') => {
    const json = { status: 200, type: 'application/json' };
    if (name === 'dataset.schema.json') return { ...json, text: schemaText(datasetSchema()) };
    const { dataset, problems } = await current();
    if (dataset) return { ...json, text: datasetText(dataset) };
    return { status: 500, type: 'text/plain', text: listOf(problems) };
  };

  return {
    name: 'sijill:dataset',
    configResolved({ root, command }) {
      folder = resolve(root, seeds);
      serving = command === 'serve';
    },
    resolveId(id) {
      const wanted = MODULES.find((name) => id === PREFIX + name);
      return wanted && RESOLVED + wanted;
    },
    async load(id) {
      if (!id.startsWith(RESOLVED)) return undefined;
      const name = id.slice(RESOLVED.length);
      const { dataset, tour, problems } = await current();
      const [first] = problems;
      if (first) {
        const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
        const message = `The seeds have ${count}:\n${listOf(problems)}`;
        // What is only not annotated yet does not keep an editor from looking at the rest.
        if (dataset && serving) this.warn(message);
        else
          this.error({
            message,
            loc: { file: join(folder, first.file), line: first.line, column: first.column },
          });
      }
      if (!dataset) return undefined;
      if (name === TOUR) return moduleOf(tour);
      if (oneFile) return heldModule(name);
      if (name === OTHERS) return moduleOf(otherWords(dataset));
      if (name === PUBLISHED) return moduleOf({ dataset, schema: datasetSchema() });
      const language = LANGUAGES.find((one) => name === one || name === one + CORE);
      if (!language) return undefined;
      return moduleOf(name.endsWith(CORE) ? coreOf(dataset, language) : pack(dataset, language));
    },
    transformIndexHtml: {
      order: 'post',
      async handler() {
        const { dataset } = oneFile ? await current() : { dataset: null };
        if (!dataset) return [];
        // A data block: never run, and read only when it is asked for. Packed, it takes a third of the room.
        const text = JSON.stringify({ dataset, schema: datasetSchema() });
        const children = gzipSync(text, { level: 9 }).toString('base64');
        return [{ tag: 'script', attrs: { type: 'application/gzip', id: HELD }, children, injectTo: 'body' }];
      },
    },
    async generateBundle() {
      const { dataset } = await current();
      if (!dataset || oneFile) return;
      this.emitFile({ type: 'asset', fileName: 'dataset.json', source: datasetText(dataset) });
      this.emitFile({
        type: 'asset',
        fileName: 'dataset.schema.json',
        source: schemaText(datasetSchema()),
      });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = request.url?.split('?')[0]?.slice(server.config.base.length);
        if (name !== 'dataset.json' && name !== 'dataset.schema.json') return next();
        answer(name).then(({ status, type, text }) => {
          response.statusCode = status;
          response.setHeader('Content-Type', `${type}; charset=utf-8`);
          response.end(text);
        }, next);
      });
      server.watcher.add(folder);
      const onChange = (path: string): void => {
        if (resolve(path).startsWith(folder + sep)) void renew(server);
      };
      for (const happening of ['add', 'change', 'unlink'] as const) server.watcher.on(happening, onChange);
    },
  };
}
