import { importsOf, resolveImport } from './imports.ts';
import type { SourceFile } from './source.ts';

/** For each file, the files whose values it takes at its start. */
function valueImports(files: readonly SourceFile[]): Map<string, string[]> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return new Map(
    files.map((file) => {
      const targets = importsOf(file)
        .filter(({ typeOnly, dynamic }) => !typeOnly && !dynamic)
        .map(({ specifier }) => resolveImport(file, specifier, byPath)?.path)
        .filter((path) => path !== undefined);
      return [file.path, [...new Set(targets)].toSorted()];
    }),
  );
}

/** A shortest way along the arrows from a file back to itself; null where there is none. */
function shortestLoop(start: string, arrows: ReadonlyMap<string, readonly string[]>): string[] | null {
  const seen = new Set<string>();
  let ways = [[start]];
  while (ways.length > 0) {
    const longer: string[][] = [];
    for (const way of ways) {
      for (const next of arrows.get(way.at(-1) ?? '') ?? []) {
        if (next === start) return [...way, start];
        if (seen.has(next)) continue;
        seen.add(next);
        longer.push([...way, next]);
      }
    }
    ways = longer;
  }
  return null;
}

/**
 * Loops of value imports, as "a -> b -> a", each once. Type imports are erased and dynamic ones come later:
 * neither leaves a module looking at another that has not yet started.
 */
export function importLoops(files: readonly SourceFile[]): string[] {
  const arrows = valueImports(files);
  const told = new Set<string>();
  const loops: string[] = [];
  for (const path of arrows.keys()) {
    if (told.has(path)) continue;
    const loop = shortestLoop(path, arrows);
    if (loop === null) continue;
    for (const member of loop) told.add(member);
    loops.push(loop.join(' -> '));
  }
  return loops;
}
