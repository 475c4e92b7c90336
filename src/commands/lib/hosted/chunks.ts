import { relative } from 'node:path';
import type { Rollup } from 'vite';

/** What a build has made of the files of the checkout. Names are those of files below the site's root. */
export type Chunks = {
  /** The app's own code and style sheets. */
  app: { script: string; styles: string[] };
  /** The code of a module that has a chunk of its own, and all the code that imports at once. */
  scriptsOf: (module: string) => string[];
  /** The style sheets that come with that code. */
  stylesOf: (module: string) => string[];
  /** The file a face has become: "noto-sans-cyrillic-wght-normal.woff2". */
  fontOf: (name: string) => string;
};

/** Vite tells in the chunk what styles were taken out of it. */
type Styled = Rollup.OutputChunk & { viteMetadata?: { importedCss: Set<string> } };

/** Reads where everything is from what a build gives back. Modules are named from the root: "src/app/EventPanel.tsx". */
export function chunksOf(root: string, { output }: Pick<Rollup.RollupOutput, 'output'>): Chunks {
  const chunks = output.filter((one): one is Styled => one.type === 'chunk');
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const nameOf = (id: string) =>
    id.startsWith('\0') ? id.slice(1) : relative(root, id).replaceAll('\\', '/');

  const entry = chunks.find(({ isEntry }) => isEntry);
  if (entry === undefined) throw new Error('The build has no entry.');
  const withImports = (chunk: Styled, seen = new Set<Styled>()): Set<Styled> => {
    if (seen.has(chunk)) return seen;
    seen.add(chunk);
    for (const file of chunk.imports) {
      const imported = byFile.get(file);
      if (imported !== undefined) withImports(imported, seen);
    }
    return seen;
  };
  const own = withImports(entry);
  const found = (module: string): Styled[] => {
    // By its modules: one that several parts were put into has none that it is named after.
    const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => nameOf(id) === module));
    if (chunk === undefined) throw new Error(`The build has no chunk for ${module}.`);
    return [...withImports(chunk)].filter((one) => !own.has(one));
  };
  const stylesOf = (some: Iterable<Styled>) => [
    ...new Set([...some].toReversed().flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])])),
  ];
  return {
    app: { script: entry.fileName, styles: stylesOf(own) },
    scriptsOf: (module) => found(module).map(({ fileName }) => fileName),
    stylesOf: (module) => stylesOf(found(module)),
    fontOf: (name) => {
      const font = output.find((one) => one.type === 'asset' && one.names.includes(name));
      if (font === undefined) throw new Error(`The build has no ${name}.`);
      return font.fileName;
    },
  };
}
