/** Stage two: YAML with its positions, so that every later complaint can point at a line and a column. */
import { LineCounter, isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, Node, Pair, YAMLError } from 'yaml';
import type { Position, Problem } from './problem.ts';
import type { YamlSource } from './source.ts';

/** The way to a value: keys and indexes from the root of the file. */
export type Path = readonly PropertyKey[];

/** A parsed file. */
export type YamlFile = {
  path: string;
  /** The plain value; `undefined` where the file could not be parsed at all. */
  value: unknown;
  /** Whether the YAML itself is sound, so that what is missing in `value` is truly missing. */
  whole: boolean;
  /** Where the value at `path` stands, or the nearest that holds it; `key`: where its key stands. */
  locate: (path: Path, part?: 'key' | 'value') => Position;
};

function pairOf(node: unknown, key: PropertyKey): Pair | undefined {
  if (!isMap(node)) return undefined;
  return node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));
}

function childOf(node: unknown, key: PropertyKey): unknown {
  if (isSeq(node)) return node.items[Number(key)];
  return pairOf(node, key);
}

function offsetOf(document: Document, path: Path, part: 'key' | 'value'): number {
  let offset = 0;
  let node: unknown = document.contents;
  const start = (value: unknown): number | undefined => (value as Node | null)?.range?.[0];
  offset = start(node) ?? 0;
  for (const [index, step] of path.entries()) {
    const child = childOf(node, step);
    if (child === undefined || child === null) return offset;
    const last = index === path.length - 1;
    if (isPair(child)) {
      const key = start(child.key) ?? offset;
      node = child.value;
      offset = last && part === 'key' ? key : (start(node) ?? key);
    } else {
      node = child;
      offset = start(node) ?? offset;
    }
  }
  return offset;
}

const WORDS: Partial<Record<YAMLError['code'], { expected: string; mend: string }>> = {
  DUPLICATE_KEY: { expected: 'each key once', mend: 'join the two, or rename one of them' },
  TAB_AS_INDENT: { expected: 'spaces', mend: 'indent with spaces' },
  BAD_INDENT: { expected: 'the indentation of its neighbours', mend: 'align the line with those beside it' },
};
const UNCLOSED = {
  expected: 'the bracket that closes what was opened above',
  mend: 'close it, or indent the lines that belong to it',
};
/** What one slip makes of the lines behind it: said of the first thing wrong in a file, and not again after another. */
const ECHOES: ReadonlySet<YAMLError['code']> = new Set([
  'BAD_INDENT',
  'MULTILINE_IMPLICIT_KEY',
  'BLOCK_AS_IMPLICIT_KEY',
]);
const ANY = {
  expected: 'YAML 1.2',
  mend: 'look for a missing quotation mark, bracket or space here; quote words that contain “: ” or begin with a mark',
};

function describe(error: YAMLError): string {
  const line = error.message.split('\n')[0] ?? '';
  const words = line.replace(/ at line \d+, column \d+:?$/u, '');
  if (error.code === 'DUPLICATE_KEY') return 'the key stands here for the second time';
  return `the YAML cannot be read: ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

/** Parses one file and reports every syntax error and repeated key in it. */
export function parseYaml({ path, text }: YamlSource, report: (problem: Problem) => void): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: true,
    strict: true,
    logLevel: 'error',
    // Words, numbers, lists and maps: a seed has no use for bytes or sets.
    resolveKnownTags: false,
  });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const faults = [...document.errors, ...document.warnings].toSorted((a, b) => a.pos[0] - b.pos[0]);
  const first = faults.find(({ code }) => code !== 'DUPLICATE_KEY');
  for (const error of faults) {
    const unclosed = error.message.startsWith('Flow ');
    if (error !== first && !unclosed && ECHOES.has(error.code)) continue;
    const words = unclosed ? UNCLOSED : (WORDS[error.code] ?? ANY);
    report({ file: path, ...at(error.pos[0]), found: describe(error), ...words });
  }
  const empty = document.contents === null;
  if (empty && document.errors.length === 0)
    report({
      file: path,
      ...at(0),
      found: 'the file is empty',
      expected: 'a map of keys',
      mend: 'write it; {} is a map without keys',
    });
  const value = empty ? undefined : plain(document);
  if (value === undefined && !empty && document.errors.length === 0)
    report({
      file: path,
      ...at(0),
      found: 'the YAML cannot be read: its aliases stand for too much, or for nothing',
      expected: 'a value that fits on the page',
      mend: 'write the values out instead of *aliases',
    });
  return {
    path,
    value,
    whole: value !== undefined && document.errors.every(({ code }) => code === 'DUPLICATE_KEY'),
    locate: (steps, part = 'value') => at(offsetOf(document, steps, part)),
  };
}

function plain(document: Document): unknown {
  try {
    return document.toJS();
  } catch {
    return undefined; // An alias without an anchor, reported among the errors; or aliases of aliases without end.
  }
}
