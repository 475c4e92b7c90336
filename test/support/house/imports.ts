import { posix } from 'node:path';
import { parseSync, Visitor } from 'vite';
import type { SourceFile } from './source.ts';

/** One import, re-export or dynamic import. */
export type Import = {
  /** As written: "../domain/ids.ts", "react". */
  specifier: string;
  /** UTF-16 offset of the statement in its file. */
  offset: number;
  /** Erased before the program runs: only types are taken. */
  typeOnly: boolean;
  /** `import('...')` and `import.meta.glob('...')`: no part of the order in which modules start. */
  dynamic: boolean;
  /** Names taken as values; "default" and "*" among them. */
  names: readonly string[];
};

type Entry = { isType: boolean; importName: { kind: string; name: string | null } };

const nameOf = ({ importName }: Entry): string =>
  importName.kind === 'Name' ? (importName.name ?? '') : importName.kind === 'Default' ? 'default' : '*';

function fromEntries(specifier: string, offset: number, entries: readonly Entry[]): Import {
  const values = entries.filter((entry) => !entry.isType);
  const typeOnly = entries.length > 0 && values.length === 0;
  return { specifier, offset, typeOnly, dynamic: false, names: values.map(nameOf) };
}

function inModule({ path, text }: SourceFile): Import[] {
  const { module, program, errors } = parseSync(path, text);
  if (errors[0] !== undefined) throw new Error(`${path} cannot be read: ${errors[0].message}`);
  const found = module.staticImports.map(({ moduleRequest, start, entries }) =>
    fromEntries(moduleRequest.value, start, entries),
  );
  for (const { start, entries } of module.staticExports) {
    const specifier = entries[0]?.moduleRequest?.value;
    if (specifier !== undefined) found.push(fromEntries(specifier, start, entries));
  }
  const dynamic = (specifier: unknown, offset: number, names = ['*']): void => {
    if (typeof specifier !== 'string') return;
    found.push({ specifier, offset, typeOnly: names.length === 0, dynamic: true, names });
  };
  new Visitor({
    ImportExpression({ source, start }) {
      if (source.type === 'Literal') dynamic(source.value, start);
    },
    TSImportType({ source, start }) {
      dynamic(source.value, start, []);
    },
    CallExpression({ callee, arguments: args, start }) {
      if (text.slice(callee.start, callee.end) !== 'import.meta.glob') return;
      const globs = args[0]?.type === 'ArrayExpression' ? args[0].elements : [args[0]];
      for (const glob of globs) if (glob?.type === 'Literal') dynamic(glob.value, start);
    },
  }).visit(program);
  return found;
}

/** `@import "x.css"` and `composes: a from "x.css"`. */
function inStylesheet({ text }: SourceFile): Import[] {
  const pattern = /@import\s+(?:url\()?\s*["']([^"']+)["']|\bcomposes:[^;]*\bfrom\s+["']([^"']+)["']/g;
  return [...text.matchAll(pattern)].map((match) => ({
    specifier: match[1] ?? match[2] ?? '',
    offset: match.index,
    typeOnly: false,
    dynamic: false,
    names: [],
  }));
}

/** Everything a file imports, in no particular order. */
export function importsOf(file: SourceFile): Import[] {
  return file.path.endsWith('.css') ? inStylesheet(file) : inModule(file);
}

/** The package a specifier names: "react" of "react/jsx-runtime", "node:fs", "virtual:dataset"; null for a file. */
export function packageOf(specifier: string): string | null {
  if (/^[./]/.test(specifier)) return null;
  const depth = specifier.startsWith('@') ? 2 : 1;
  return specifier.split('/').slice(0, depth).join('/');
}

/** Where a relative import points, as a path from the root of the checkout; a query ("?raw") is no part of it. */
export function targetOf(from: SourceFile, specifier: string): string {
  const path = specifier.replace(/[?#].*$/, '');
  return path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(from.path), path);
}

const ENDINGS = ['', '.ts', '.tsx', '.mjs', '/index.ts', '/index.tsx'];

/** The one of the files an import means, where it is one of them. */
export function resolveImport(
  from: SourceFile,
  specifier: string,
  files: ReadonlyMap<string, SourceFile>,
): SourceFile | undefined {
  if (packageOf(specifier) !== null) return undefined;
  const target = targetOf(from, specifier);
  return ENDINGS.map((ending) => files.get(target + ending)).find((file) => file !== undefined);
}
