/**
 * How modules are put together into chunks: few and not many, since an app that is kept offline is fetched file by
 * file. Three kinds: what the first page needs; what several of the later parts need; each later part's own.
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

type Group = {
  debugName: string;
  name: (id: string, graph: Graph) => string | null;
  /** What the modules need besides stays where the bundler has it: not everything is to follow them. */
  includeDependenciesRecursively: false;
};

/**
 * For `output.codeSplitting`. What only one part needs, and what the first page needs, is left to the bundler.
 * @param entry how the id of the page ends
 */
export function chunkGroups(entry: string): Group[] {
  return [
    {
      name: (id, graph) => {
        const roots = [...rootsOf(id, graph)];
        const [root = ''] = roots;
        if (roots.length === 1) return chunkOfLanguage(root);
        return roots.some((one) => one.endsWith(entry)) ? null : 'shared';
      },
      debugName: 'few files',
      includeDependenciesRecursively: false,
    },
  ];
}
