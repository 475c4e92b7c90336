import { describe, expect, it } from 'vitest';
import { brokenFloors, crowdedEdges } from './floors.ts';
import { defaultExports, htmlFromStrings, physicalStyles, unreadTokens } from './habits.ts';
import { importsOf } from './imports.ts';
import { localeFaults } from './locales.ts';
import { importLoops } from './loops.ts';
import type { SourceFile } from './source.ts';

/** A made-up tree: path to text. */
const tree = (files: Record<string, string>): SourceFile[] =>
  Object.entries(files).map(([path, text]) => ({ path, text }));

/** A tree of one file. */
const only = (path: string, text: string): SourceFile[] => [{ path, text }];

describe('reading imports', () => {
  it('sees every way to import, and which take types alone', () => {
    const text = `// import './in-a-comment';
const words = "import './in-a-string'"; // العربية
import { a } from './value';
import type { B } from './type';
import { type C, type D } from './types';
import { e, type F } from './mixed';
import './effect';
export * from './all';
export type { G } from './type-again';
const lazy = () => import('./lazy');
let h: import('./inline').H;
const many = import.meta.glob('./many/*.json');`;
    const file = { path: 'src/app/x.ts', text };
    const seen = importsOf(file).map(({ specifier, typeOnly, dynamic }) => ({
      specifier,
      typeOnly,
      dynamic,
    }));
    const value = { typeOnly: false, dynamic: false };
    const type = { typeOnly: true, dynamic: false };
    expect(seen).toEqual([
      { specifier: './value', ...value },
      { specifier: './type', ...type },
      { specifier: './types', ...type },
      { specifier: './mixed', ...value },
      { specifier: './effect', ...value },
      { specifier: './all', ...value },
      { specifier: './type-again', ...type },
      { specifier: './lazy', typeOnly: false, dynamic: true },
      { specifier: './inline', typeOnly: true, dynamic: true },
      { specifier: './many/*.json', typeOnly: false, dynamic: true },
    ]);
  });

  it('says so where a file cannot be read', () => {
    expect(() => importsOf({ path: 'src/app/x.ts', text: 'import {' })).toThrow(
      'src/app/x.ts cannot be read',
    );
  });
});

describe('the floors', () => {
  it.each([
    ['src/domain/a.ts', "import { b } from './time/b.ts';"],
    [
      'src/pipeline/a.ts',
      "import { b } from '../domain/b.ts'; import fs from 'node:fs'; import { z } from 'zod';",
    ],
    ['src/pipeline/plugin.ts', "import type { Plugin } from 'vite';"],
    ['src/state/use-view.ts', "import { useSearchParams } from 'react-router';"],
    ['src/state/dataset.ts', "import packed from 'virtual:dataset/ar';"],
    [
      'src/i18n/setup.ts',
      "import i18next from 'i18next'; import type { Language } from '../domain/dataset';",
    ],
    [
      'src/ui/event/EventCard.tsx',
      "import { Chip } from '../shared/Chip'; import { filter } from '../../state/filter';",
    ],
    ['src/ui/event/EventCard.tsx', "import type { View } from '../../state/use-view';"],
    ['src/ui/event/Related.tsx', "import { Link } from 'react-router';"],
    ['src/ui/timeline/timeline-view.ts', "import { Timeline } from 'vis-timeline/esnext';"],
    ['src/app/main.tsx', "import '../ui/tokens.css'; import { useView } from '../state/use-view';"],
    [
      'src/commands/dataset.ts',
      "import { compile } from '../pipeline/compile'; import { createServer } from 'vite';",
    ],
  ])('let %s be: %s', (path, text) => {
    expect(brokenFloors(only(path, text))).toEqual([]);
  });

  it.each([
    ['src/domain/a.ts', "import { z } from 'zod';", 'domain may not use zod'],
    ['src/domain/a.ts', "import type { View } from '../state/view.ts';", 'domain may not import state'],
    ['src/domain/a.ts', "import fs from 'node:fs';", 'domain may not use node:fs'],
    ['src/pipeline/a.ts', "import { t } from '../i18n/setup';", 'pipeline may not import i18n'],
    ['src/pipeline/a.ts', "import { build } from 'vite';", 'of vite, pipeline may use no more than types'],
    ['src/i18n/a.ts', "import { view } from '../state/view';", 'i18n may not import state'],
    ['src/state/view.ts', "import { t } from '../i18n/setup';", 'state may not import i18n'],
    ['src/state/view.ts', "import { useState } from 'react';", 'state may not use react'],
    ['src/state/view.ts', "export * from '../pipeline/compile';", 'state may not import pipeline'],
    ['src/ui/event/a.tsx', "import { Reader } from '../article/Reader';", 'event may not import article'],
    ['src/ui/shared/a.tsx', "import { Reader } from '../article/Reader';", 'shared may not import article'],
    ['src/ui/event/a.tsx', "import { useView } from '../../state/use-view';", 'not hooks or the dataset'],
    ['src/ui/event/a.tsx', "import { dataset } from '../../state/dataset.ts';", 'not hooks or the dataset'],
    [
      'src/ui/event/a.tsx',
      "import { useNavigate } from 'react-router';",
      'no more than Link, NavLink, types',
    ],
    ['src/ui/event/a.tsx', "import { DataSet } from 'vis-data/esnext';", 'ui may not use vis-data'],
    ['src/ui/event/a.tsx', "const x = import('../../app/routes');", 'ui may not import app'],
    [
      'src/ui/event/a.module.css',
      ".a { composes: b from '../article/b.module.css'; }",
      'event may not import article',
    ],
    ['src/app/main.tsx', "import { compile } from '../pipeline/compile';", 'app may not import pipeline'],
    ['src/app/main.tsx', "import { z } from 'zod';", 'app may not use zod'],
    ['src/app/main.tsx', "import '../../test/support/x';", 'nothing from outside'],
    ['src/other/a.ts', '', 'lies in no room'],
  ])('catch %s: %s', (path, text, words) => {
    const broken = brokenFloors(only(path, text));
    expect(broken).toHaveLength(1);
    expect(broken[0]).toContain(words);
  });

  it('say which line of which file broke which floor', () => {
    expect(brokenFloors(only('src/domain/a.ts', "// why\n\nimport { z } from 'zod';"))).toEqual([
      'src/domain/a.ts:3 imports zod: domain may not use zod',
    ]);
  });
});

describe('the edges to large things', () => {
  it('may be one file each', () => {
    const files = tree({
      'src/state/dataset.ts': "import ar from 'virtual:dataset/ar'; const fa = import('virtual:dataset/fa');",
      'src/pipeline/edtf.ts': "import { parse } from 'edtf';",
      'src/ui/timeline/view.ts': "import { Timeline } from 'vis-timeline/esnext';",
      'src/ui/timeline/items.ts': "import type { Timeline } from 'vis-timeline/esnext';",
      'src/ui/timeline/Timeline.tsx': "import 'vis-timeline/styles/vis-timeline-graph2d.css';",
    });
    expect(crowdedEdges(files)).toEqual([]);
  });

  it.each([
    ["import ar from 'virtual:dataset/ar';", 'virtual:dataset'],
    ["import { parse } from 'edtf';", 'edtf'],
    ["import { Timeline } from 'vis-timeline/esnext';", "vis-timeline's class"],
    ["import * as vis from 'vis-timeline/esnext';", "vis-timeline's class"],
  ])('may not be two: %s', (text, what) => {
    const crowded = crowdedEdges(tree({ 'src/state/a.ts': text, 'src/state/b.ts': text }));
    expect(crowded).toEqual([`${what} is imported in more than one file: src/state/a.ts, src/state/b.ts`]);
  });
});

describe('loops of imports', () => {
  it('are found, whatever way they are written, each once', () => {
    const files = tree({
      'src/app/main.ts': "import './a';",
      'src/app/a.ts': "import { b } from './b.ts';",
      'src/app/b.ts': "export * from './c';",
      'src/app/c/index.ts': "import '../a';",
      'src/app/self.ts': "import './self';",
    });
    expect(importLoops(files)).toEqual([
      'src/app/a.ts -> src/app/b.ts -> src/app/c/index.ts -> src/app/a.ts',
      'src/app/self.ts -> src/app/self.ts',
    ]);
  });

  it('are none where an arrow carries only types or comes later', () => {
    const files = tree({
      'src/app/a.ts': "import { b } from './b'; import { c } from './c';",
      'src/app/b.ts': "import type { A } from './a';",
      'src/app/c.ts': "const a = () => import('./a');",
    });
    expect(importLoops(files)).toEqual([]);
  });
});

describe('the habits', () => {
  it.each(['export default 1;', 'const a = 1; export { a as default };', "export { default } from './b';"])(
    'allow no default export: %s',
    (text) => {
      expect(defaultExports(only('src/app/a.ts', `\n${text}`))).toHaveLength(1);
    },
  );

  it('let a declaration of types describe one', () => {
    const text = "declare module 'virtual:dataset' { const it: string; export default it; }";
    expect(defaultExports(only('src/state/virtual.d.ts', text))).toEqual([]);
  });

  it.each([
    'element.innerHTML = words;',
    "element['outerHTML'] = words;",
    "element.insertAdjacentHTML('beforeend', words);",
    'document.write(words);',
    'const a = <p dangerouslySetInnerHTML={{ __html: words }} />;',
  ])('allow no HTML from strings: %s', (text) => {
    expect(htmlFromStrings(only('src/app/a.tsx', text))).toHaveLength(1);
  });

  it('let a comment speak of it', () => {
    expect(
      htmlFromStrings(only('src/app/a.tsx', '// never innerHTML\nelement.textContent = words;')),
    ).toEqual([]);
  });
});

describe('physical styles', () => {
  it.each([
    'left: 0',
    'margin-left: 1px',
    'padding-right: 1px',
    'border-left: 1px solid',
    'border-top-left-radius: 2px',
    'scroll-margin-right: 1px',
    'text-align: left',
    'float: right',
    'background-position: left top',
    'transition: left 1s',
    'transition: opacity 1s, margin-left 1s',
    'transform-origin: right',
  ])('are caught in a stylesheet: %s', (declaration) => {
    const css = `/* left: of the sea */\n.a {\n  color: red;\n  ${declaration};\n}`;
    const caught = physicalStyles(only('src/ui/a.css', css));
    expect(caught).toHaveLength(1);
    expect(caught[0]).toMatch(/^src\/ui\/a\.css:4 /);
  });

  it.each([
    'inset-inline-start: 0',
    'margin-inline: auto',
    'text-align: start',
    'border-start-start-radius: 2px',
    'background: url(left.svg)',
    'animation: slide-left 1s',
    'grid-area: left',
  ])('are not seen where there are none: %s', (declaration) => {
    expect(physicalStyles(only('src/ui/a.css', `.left:hover { ${declaration}; }`))).toEqual([]);
  });

  it.each([
    '<p style={{ marginLeft: 1 }} />',
    "<p style={{ textAlign: 'left' }} />",
    "element.style.left = '1px'",
    "element.style.setProperty('padding-right', '1px')",
  ])('are caught in a component: %s', (text) => {
    expect(physicalStyles(only('src/ui/a.tsx', `const a = (${text});`))).toHaveLength(1);
  });

  it('are not taken for other things of that name', () => {
    const text =
      "const a = { left: 1 }; rect.left = 2; <p style={{ insetInlineStart: 0 }} align-left='x' />;";
    expect(physicalStyles(only('src/ui/a.tsx', text))).toEqual([]);
  });
});

describe('tokens', () => {
  it('are caught where nobody reads them, each once', () => {
    const css =
      ':root {\n  --a: 1px;\n  --b: 2px; /* var(--c) */\n  --c: 3px;\n}\n.dark {\n  --c: 4px;\n}\np {\n  gap: var(--b);\n}';
    const module = "const place = { '--place': 'var(--a)' };";
    const files = tree({ 'src/ui/tokens.css': css, 'src/ui/a.tsx': module });
    expect(unreadTokens(files)).toEqual(['src/ui/tokens.css:4 --c is read nowhere']);
  });
});

describe('the words in four languages', () => {
  const six = (message: string): Record<string, string> =>
    Object.fromEntries(['zero', 'one', 'two', 'few', 'many', 'other'].map((form) => [`n_${form}`, message]));
  const forms = (message: string, ...names: string[]): Record<string, string> =>
    Object.fromEntries(names.map((form) => [`n_${form}`, message]));
  const good = {
    ar: { title: 'عنوان {{name}}', nested: { b: '<b>غامق</b>' }, ...six('{{count}} حدث') },
    fa: {
      title: 'عنوان {{name}}',
      nested: { b: '<b>پررنگ</b>' },
      ...forms('{{count}} رویداد', 'one', 'other'),
    },
    en: {
      title: 'Title {{ name }}',
      nested: { b: '<b>bold</b>' },
      ...forms('{{count}} events', 'one', 'other'),
    },
    ru: {
      title: 'Заголовок {{name}}',
      nested: { b: '<b>жирный</b>' },
      ...forms('{{count}} событий', 'one', 'few', 'many', 'other'),
    },
  };
  const asFiles = (locales: Record<string, object>): SourceFile[] =>
    tree(
      Object.fromEntries(
        Object.entries(locales).map(([language, words]) => [
          `src/i18n/locales/${language}/common.json`,
          JSON.stringify(words),
        ]),
      ),
    );

  it('are let be when complete', () => {
    expect(localeFaults(asFiles(good))).toEqual([]);
  });

  it('may say a number in words, and zero in a way of their own', () => {
    const ar = { ...good.ar, n_two: 'حدثان' };
    const en = { ...good.en, n_zero: 'no event', n_one: 'one event' };
    expect(localeFaults(asFiles({ ...good, ar, en }))).toEqual([]);
  });

  it.each([
    ['a missing key', { en: { ...good.en, title: undefined } }, 'en/common.json: title is missing'],
    ['a key Arabic has not', { en: { ...good.en, more: 'x' } }, 'more is not in Arabic'],
    ['a missing plural form', { ar: { ...good.ar, n_few: undefined } }, 'n lacks its plural form few'],
    ['a missing Russian form', { ru: { ...good.ru, n_many: undefined } }, 'n lacks its plural form many'],
    ['a form the language has not', { fa: { ...good.fa, n_few: 'x {{count}}' } }, 'n_few is a plural form'],
    ['a translated placeholder', { ar: { ...good.ar, title: 'عنوان {{اسم}}' } }, 'title is given'],
    [
      'a placeholder lost in a plural',
      { ru: { ...good.ru, n_few: '{{count}} из {{all}}' } },
      'n_few is given',
    ],
    ['a lost element', { en: { ...good.en, nested: { b: 'bold' } } }, 'nested.b has other elements'],
    ['words empty in one language', { en: { ...good.en, nested: { b: ' ' } } }, 'nested.b is empty'],
    ['a list', { en: { ...good.en, title: ['x'] } }, 'title is neither words'],
  ])('are caught with %s', (_what, change, fault) => {
    expect(localeFaults(asFiles({ ...good, ...change })).join('\n')).toContain(fault);
  });

  it('may be empty on purpose, in all four', () => {
    const empty = Object.fromEntries(Object.keys(good).map((language) => [language, { detail: '' }]));
    expect(localeFaults(asFiles(empty))).toEqual([]);
  });

  it('are caught with a count that has no plural forms', () => {
    const plain = Object.fromEntries(Object.keys(good).map((language) => [language, { n: '{{count}} x' }]));
    expect(localeFaults(asFiles(plain))).toHaveLength(4);
  });

  it('are caught where a language or a whole namespace is missing', () => {
    const { ru: _ru, ...three } = good;
    expect(localeFaults(asFiles(three))).toContain('src/i18n/locales/ru/common.json: is missing');
    expect(localeFaults(tree({ 'src/i18n/locales/de/common.json': '{}' }))).toHaveLength(1);
  });
});
