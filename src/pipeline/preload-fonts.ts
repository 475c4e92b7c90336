/** Fonts the first screen is set in are fetched with the page, not after its styles have come and been read. */
import type { HtmlTagDescriptor, Plugin } from 'vite';

/**
 * Adds a `<link rel="preload">` to the page of a build for each of these font files. A font that is inlined is no
 * file of the build, and needs none.
 * @param names of the files as the stylesheet knows them, without their folders
 */
export function preloadFonts(names: readonly string[]): Plugin {
  let base = '/';
  return {
    name: 'sijill:preload-fonts',
    apply: 'build',
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {} }) {
        const files = Object.values(bundle).filter(({ type }) => type === 'asset');
        return names.flatMap((name): HtmlTagDescriptor[] => {
          const file = files.find((one) => 'names' in one && one.names.includes(name));
          if (file === undefined) return [];
          const href = base + file.fileName;
          return [
            {
              tag: 'link',
              // Fonts are always fetched anonymously: without `crossorigin` they would be fetched twice.
              attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href, crossorigin: true },
              injectTo: 'head',
            },
          ];
        });
      },
    },
  };
}
