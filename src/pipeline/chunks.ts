/**
 * How modules are put together into chunks: few and not many, since an app that is kept offline is fetched file by
 * file. Four kinds: what the first page needs alone; what it needs and later parts too; what several of the later parts
 * need; each later part's own.
 */
import type { Rollup } from 'vite';

type Graph = { getModuleInfo(id: string): Rollup.ModuleInfo | null };

/** The modules a module is fetched with: the page's entry, or what is imported when it is needed. */
function rootsOf(id: string, graph: Graph): Set<string> {
  const roots = new Set<string>();
  const seen = new Set<string>();
  const waiting = [id];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const info = graph.getModuleInfo(at);
    if (info === null) continue;
    if (info.isEntry || info.dynamicImporters.length > 0) roots.add(at);
    waiting.push(...info.importers);
  }
  return roots;
}

/** Words and data that a language is shown with: those of the first screen, and those to read in. */
const OF_LANGUAGE: readonly { chunk: string; root: RegExp }[] = [
  { chunk: 'first', root: /\/i18n\/locales\/(\w+)\/index\.ts$|virtual:dataset\/(\w+)\/core$/ },
  { chunk: 'whole', root: /\/i18n\/locales\/(\w+)\/reading\.ts$|virtual:dataset\/(\w\w)$/ },
];

function chunkOfLanguage(root: string): string | null {
  for (const { chunk, root: wanted } of OF_LANGUAGE) {
    const [, words, data] = wanted.exec(root) ?? [];
    const language = words ?? data;
    if (language !== undefined) return `${language}-${chunk}`;
  }
  return null;
}

/**
 * Parts that cost one file each: their styles come with what later parts share. The search comes with the words of the
 * other languages, which the registers want too; nobody waits for them there who has not got the search already.
 */
const PARTS: readonly { chunk: string; root: RegExp }[] = [
  { chunk: 'registers', root: /\/src\/app\/registers\.ts$/ },
  { chunk: 'search', root: /\/src\/app\/searching\.ts$|virtual:dataset\/others$/ },
];

function chunkOfPart(id: string, root: string): string | null {
  const part = PARTS.find(({ root: wanted }) => wanted.test(root));
  if (part === undefined) return null;
  return /\.css(\?|$)/.test(id) ? 'shared' : part.chunk;
}

type Group = {
  debugName: string;
  name: (id: string, graph: Graph) => string | null;
  /** What the modules need besides stays where the bundler has it: not everything is to follow them. */
  includeDependenciesRecursively: false;
};

/**
 * For `output.codeSplitting`. What only one part needs is left to the bundler.
 * @param entry how the id of the page ends
 */
export function chunkGroups(entry: string): Group[] {
  return [
    {
      name: (id, graph) => {
        const roots = [...rootsOf(id, graph)];
        const [root = ''] = roots;
        if (roots.length === 1) return chunkOfPart(id, root) ?? chunkOfLanguage(root);
        if (!roots.some((one) => one.endsWith(entry))) return 'shared';
        // Libraries in a chunk with ours would be the larger for it.
        return id.includes('/node_modules/') ? null : 'base';
      },
      debugName: 'few files',
      includeDependenciesRecursively: false,
    },
  ];
}
