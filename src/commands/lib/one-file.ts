/**
 * The one-file build: everything a page asks for is written into the page, with a content security policy under which
 * it can ask nobody for anything.
 *
 * Own code and not vite-plugin-singlefile: the files of a build can be put into a page in a few lines, and that plugin
 * does neither the policy with its hashes nor the size.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig, Rollup } from 'vite';

/** DESIGN.md, "Budgets": the most the file may weigh, in bytes, whatever is built later. */
export const LIMIT = 2_700_000;

export const ONE_FILE = 'sijill.html';

/** Nothing may be loaded from anywhere, this machine included; scripts and styles run by their hashes. */
const policy = (scripts: readonly string[], styles: readonly string[]): string =>
  [
    "default-src 'none'",
    ['script-src', ...scripts].join(' '),
    ['style-src', ...styles].join(' '),
    'font-src data:',
    'img-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Code as it may stand in a page: what would end or nest the script is written with an escape, which strings, templates
 * and regular expressions read as the same sign. Elsewhere in code it does not occur.
 */
const inScript = (code: string): string => code.replace(/<(?=\/?script|!--)/gi, String.raw`\x3C`);

const SCRIPT = /<script(?<attributes>[^>]*)>(?<text>[^]*?)<\/script>/g;

/** The texts of the scripts in a page that are run: not of data blocks. */
const scriptsOf = (html: string): string[] =>
  [...html.matchAll(SCRIPT)].flatMap(({ groups: { attributes = '', text = '' } = {} }) =>
    attributes.includes('application/') ? [] : [text],
  );

/** A link of the head that leads to an icon, as one that holds it; any other leads to a file that will not be there. */
function heldLink(link: string, folder: string): string {
  if (!/\srel="icon"/.test(link)) return '';
  return link.replace(/(?<=\shref=")[^"]*/, (href) => {
    const bytes = readFileSync(join(folder, href.replace(/^\.?\//, '')));
    return `data:image/svg+xml;base64,${bytes.toString('base64')}`;
  });
}

/**
 * The page's own title and sentence, to be read while the code behind them is still being read by the browser: half of
 * the time to the first screen. The app takes their place.
 */
function openingOf(html: string): string {
  const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  const [, description = ''] = /<meta\s+name="description"\s+content="([^"]*)"/.exec(html) ?? [];
  return `<main class="opening" aria-busy="true"><h1>${title}</h1><p>${description}</p></main>`;
}

/**
 * A page with its code, styles and icon written into it, and the policy before all else.
 * @param folder where the files lie that a build copies as they are
 */
export function inOneFile(html: string, code: string, styles: string, folder: string): string {
  if (/<\/style/i.test(styles))
    throw new Error('A style sheet holds “</style”, which would end it in the page');
  const whole = html
    .replace(/<script[^>]*\ssrc=[^>]*><\/script>\s*/g, '')
    .replace(/<link\s[^>]*>\s*/g, (link) => heldLink(link, folder))
    .replace('<div id="root">', (root) => root + openingOf(html))
    .replace('</head>', () => `<style>${styles}</style>\n  </head>`)
    .replace('</body>', () => `<script type="module">${inScript(code)}</script>\n  </body>`);
  const content = policy(scriptsOf(whole).map(hashOf), [hashOf(styles)]);
  return whole.replace(
    '<meta charset="utf-8" />',
    (first) => `${first}\n    <meta http-equiv="Content-Security-Policy" content="${content}" />`,
  );
}

/** The one of its kind in a build that has been told to make but one. */
function onlyOne<File>(files: readonly File[], what: string): File {
  const [file, ...more] = files;
  if (file === undefined || more.length > 0)
    throw new Error(`A build in one file has one ${what}, not ${files.length}`);
  return file;
}

/** Writes a build into one file, says how large it is, and fails where it is too large. */
export function oneFile(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'sijill:one-file',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = Object.values(bundle);
        const chunk = onlyOne(
          files.filter((file): file is Rollup.OutputChunk => file.type === 'chunk'),
          'script',
        );
        const textOf = (ending: string): string => {
          const named = (file: Rollup.OutputChunk | Rollup.OutputAsset): file is Rollup.OutputAsset =>
            file.type === 'asset' && file.fileName.endsWith(ending);
          return String(onlyOne(files.filter(named), `${ending} file`).source);
        };
        const source = inOneFile(textOf('.html'), chunk.code, textOf('.css'), config.publicDir);
        for (const name of Object.keys(bundle)) delete bundle[name];
        this.emitFile({ type: 'asset', fileName: ONE_FILE, source });
        const size = Buffer.byteLength(source);
        const words = `${ONE_FILE}: ${size.toLocaleString('en')} bytes of at most ${LIMIT.toLocaleString('en')}`;
        if (size > LIMIT) this.error(words);
        config.logger.info(words);
      },
    },
  };
}
