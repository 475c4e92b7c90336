import { parseSync, Visitor, type ESTree } from 'vite';
import { isModule, placeOf, type SourceFile } from './source.ts';

/** Default exports, as "file:line": a name is given once, where the thing is made. */
export function defaultExports(files: readonly SourceFile[]): string[] {
  return files
    .filter(isModule)
    .flatMap((file) =>
      parseSync(file.path, file.text).module.staticExports.flatMap(({ start, entries }) =>
        entries.some(({ exportName }) => exportName.kind === 'Default' || exportName.name === 'default')
          ? [`${placeOf(file, start)} exports by default: name it`]
          : [],
      ),
    );
}

const HTML_SINKS = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'setHTMLUnsafe',
]);

/** Places where a string would become HTML, as "file:line uses x". */
export function htmlFromStrings(files: readonly SourceFile[]): string[] {
  return files.filter(isModule).flatMap((file) => {
    const found: string[] = [];
    const look = (name: string, offset: number): void => {
      if (HTML_SINKS.has(name))
        found.push(`${placeOf(file, offset)} uses ${name}: make nodes, set textContent`);
    };
    new Visitor({
      Identifier: ({ name, start }) => look(name, start),
      JSXIdentifier: ({ name, start }) => look(name, start),
      Literal: ({ value, start }) => look(String(value), start),
      CallExpression({ callee, start }) {
        if (/^document\.write(ln)?$/.test(file.text.slice(callee.start, callee.end))) {
          found.push(`${placeOf(file, start)} uses document.write: make nodes, set textContent`);
        }
      },
    }).visit(parseSync(file.path, file.text).program);
    return found;
  });
}

const PHYSICAL_PROPERTY = /(^|-)(left|right)($|-)/;
const PLACING_PROPERTY =
  /^(text-align(-last)?|float|clear|caption-side|background-position(-x)?|object-position|transform-origin|perspective-origin|transition(-property)?|will-change|justify-(content|items|self))$/;
const PHYSICAL_VALUE = /(^|[\s,(])((margin|padding|border)-)?(left|right)($|[\s,)-])/;

/** What is physical in one declaration; null when nothing is. */
function physicalFault(property: string, value: string): string | null {
  if (PHYSICAL_PROPERTY.test(property)) return property;
  return PLACING_PROPERTY.test(property) && PHYSICAL_VALUE.test(value) ? `${property}: ${value}` : null;
}

/** A stylesheet without what its comments say; every offset stays. */
const withoutComments = (text: string): string =>
  text.replace(/\/\*[^]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));

function physicalInStylesheet(file: SourceFile): string[] {
  const declarations = withoutComments(file.text).matchAll(/(?<=[{;}]\s*)([\w-]+)\s*:\s*([^;{}]*)(?=[;}])/g);
  return [...declarations].flatMap((match) => {
    const fault = physicalFault(match[1] ?? '', (match[2] ?? '').trim());
    return fault === null
      ? []
      : [`${placeOf(file, match.index)} ${fault}: use the logical property (inline-start, inline-end)`];
  });
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The name a property or member is given, where it can be read from the source. */
function nameOf(node: ESTree.Node): string {
  if (node.type === 'Identifier') return node.name;
  return node.type === 'Literal' ? String(node.value) : '';
}

/** `style={{ left: 0 }}` and `element.style.left = ...`. */
function physicalInModule(file: SourceFile): string[] {
  const found: string[] = [];
  const look = (name: string, value: string, offset: number): void => {
    const fault = physicalFault(kebab(name), value);
    if (fault !== null)
      found.push(
        `${placeOf(file, offset)} style ${fault}: use the logical property (inline-start, inline-end)`,
      );
  };
  new Visitor({
    JSXAttribute({ name, value }) {
      if (name.type !== 'JSXIdentifier' || name.name !== 'style') return;
      if (value?.type !== 'JSXExpressionContainer' || value.expression.type !== 'ObjectExpression') return;
      for (const property of value.expression.properties) {
        if (property.type === 'Property') look(nameOf(property.key), nameOf(property.value), property.start);
      }
    },
    AssignmentExpression({ left, right, start }) {
      if (left.type !== 'MemberExpression' || left.object.type !== 'MemberExpression') return;
      if (nameOf(left.object.property) === 'style') look(nameOf(left.property), nameOf(right), start);
    },
    CallExpression({ callee, arguments: args, start }) {
      if (callee.type !== 'MemberExpression' || nameOf(callee.property) !== 'setProperty') return;
      const [property, value] = args;
      if (property !== undefined) look(nameOf(property), value === undefined ? '' : nameOf(value), start);
    },
  }).visit(parseSync(file.path, file.text).program);
  return found;
}

/** Declarations that name left or right, in stylesheets and in style attributes, as "file:line declaration". */
export function physicalStyles(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    if (file.path.endsWith('.css')) return physicalInStylesheet(file);
    return isModule(file) ? physicalInModule(file) : [];
  });
}

/** Custom properties that a stylesheet declares and nothing reads, as "file:line --name": what nobody asks for is no rule. */
export function unreadTokens(files: readonly SourceFile[]): string[] {
  const styles = files
    .filter(({ path }) => path.endsWith('.css'))
    .map((file) => ({ ...file, text: withoutComments(file.text) }));
  const read = new Set(
    [...styles, ...files.filter(isModule)].flatMap(({ text }) =>
      [...text.matchAll(/--[\w-]+(?![\w-]|\s*:)/g)].map(([name]) => name),
    ),
  );
  const seen = new Set<string>();
  return styles.flatMap((file) =>
    [...file.text.matchAll(/(?<=[{;]\s*)(--[\w-]+)\s*:/g)].flatMap(({ 1: name = '', index }) => {
      if (read.has(name) || seen.has(name)) return [];
      seen.add(name);
      return [`${placeOf(file, index)} ${name} is read nowhere`];
    }),
  );
}
