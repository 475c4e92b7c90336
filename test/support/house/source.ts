import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the project as the checks of the house see it: a made-up one will do. */
export type SourceFile = {
  /** From the root of the checkout, "/" between its parts: "src/domain/ids.ts". */
  path: string;
  text: string;
};

/**
 * The files under a folder of the checkout, in code-unit order.
 * @param endings with their dots: [".ts", ".tsx"]
 */
export function readTree(root: string, folder: string, endings: readonly string[]): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/').replace(/^\//, ''),
    )
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** Whether a file is a program of ours (and not a stylesheet, a table of words, a declaration of types). */
export const isModule = ({ path }: SourceFile): boolean =>
  /\.(ts|tsx|mjs)$/.test(path) && !path.endsWith('.d.ts');

/** Where an offset lies, for a message: "src/domain/ids.ts:12". */
export function placeOf({ path, text }: SourceFile, offset: number): string {
  return `${path}:${text.slice(0, offset).split('\n').length}`;
}
