import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inOneFile } from '../../src/commands/lib/one-file.ts';
import { guardText } from '../../src/commands/lib/start-guard.ts';

const PAGE = `<!doctype html>
<html>
  <head>
    <meta charset="utf-8" />
    <script>first()</script>
    <title>A title</title>
    <meta
      name="description"
      content="What it is."
    />
    <link rel="icon" href="./icon.svg" type="image/svg+xml" />
    <link rel="manifest" href="./site.webmanifest" />
    <link rel="stylesheet" crossorigin href="./assets/index.css">
    <script type="module" crossorigin src="./assets/index.js"></script>
  </head>
  <body>
    <div id="root"></div>
    <script type="application/gzip" id="published">H4sI</script>
  </body>
</html>
`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sijill-'));
  writeFileSync(join(folder, 'icon.svg'), '<svg/>');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const make = (code: string, styles = 'p{color:red}') => inOneFile(PAGE, code, styles, folder);
/** The text of the module, as a browser's parser finds where it ends. */
const moduleIn = (html: string) => /<script type="module">([^]*?)<\/script>/i.exec(html)?.[1] ?? '';

describe('a page with all it needs written into it', () => {
  it('names no other file', () => {
    const html = make('run()');
    expect(html).not.toMatch(/\ssrc=|href="(?!data:)/);
    const icon = Buffer.from('<svg/>').toString('base64');
    expect(html).toContain(
      `<link rel="icon" href="data:image/svg+xml;base64,${icon}" type="image/svg+xml" />`,
    );
    expect(html).toContain('<style>p{color:red}</style>');
    expect(html).toContain('<script type="application/gzip" id="published">H4sI</script>');
  });

  it('can be read before its code has been', () => {
    expect(make('run()')).toContain(
      '<div id="root"><main class="opening" aria-busy="true"><h1>A title</h1><p>What it is.</p></main>',
    );
  });

  it('allows by its policy its own scripts and styles, and nothing else', () => {
    const html = make('run()');
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hashOf('first()')} ${hashOf('run()')}`,
      `style-src ${hashOf('p{color:red}')}`,
      'font-src data:',
      'img-src data:',
      "connect-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    // A policy holds for what comes after it.
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
  });

  it.each([
    ['"</script>"', '</script>'],
    ['"</SCRIPT "', '</SCRIPT '],
    ['"<!--<script>"', '<!--<script>'],
    ['`<script>${"-->"}`', '<script>-->'],
    ['/<\\/script>/u.source', '<\\/script>'],
    ['"$& $1 $$"', '$& $1 $$'],
  ])('keeps code whole that looks like markup: %s', (code, means) => {
    const module = moduleIn(make(code));
    expect(module).not.toMatch(/<(\/?script|!--)/i);
    expect(runInNewContext(module)).toBe(means);
  });

  it('refuses styles that would end before their end', () => {
    expect(() => make('', 'p::after{content:"</style>"}')).toThrow('</style');
  });
});

describe('the guard', () => {
  it('is one script that uses nothing from around it', () => {
    const text = guardText();
    expect(text).not.toMatch(/<\/?script|import|require|__/);
    const listeners: string[] = [];
    // Everything a browser gives it; anything else would be a name that is not there.
    runInNewContext(text, {
      addEventListener: (name: string) => listeners.push(name),
      setTimeout: () => 0,
    });
    expect(listeners).toEqual(['error', 'load', 'sijill:runs', 'sijill:shown']);
  });

  it('weighs little: it stands in every page', () => {
    expect(Buffer.byteLength(guardText())).toBeLessThan(3500);
  });
});
