/** Stage three: a parsed file against its form. What is wrong is reported; what comes out always fits. */
import type { z } from 'zod';
import { cite } from './problem.ts';
import type { Problem } from './problem.ts';
import { mostSimilar } from './similar.ts';
import type { Path, YamlFile } from './yaml.ts';

/** A file whose value fits its form, perhaps with stand-ins at the places already reported. */
export type Seed<T> = {
  path: string;
  value: T;
  /** Whether every id of the file is known. */
  whole: boolean;
  /** Whether the value at `path` is what the editor wrote, not a stand-in for something reported. */
  sound: (path: Path) => boolean;
  /** Reports a problem at a value (or its key), unless that value has already been reported. */
  report: (path: Path, words: Words, part?: 'key' | 'value') => void;
};

export type Words = Pick<Problem, 'found' | 'expected' | 'mend'>;

type Issue = z.core.$ZodIssue;

const steps = (path: Path): string => path.map(String).join('\u0000');

function kindOf(value: unknown): string {
  if (value === null) return 'nothing (null)';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  return typeof value === 'string' ? cite(value, 40) : `the ${typeof value} ${JSON.stringify(value)}`;
}

const TYPES: Record<string, string> = {
  string: 'words',
  object: 'a map',
  record: 'a map',
  array: 'a list',
  tuple: 'a list of two numbers',
  number: 'a number',
  boolean: 'true or false',
};
const typeName = (name: string): string => TYPES[name] ?? name;

function at(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

/** Of a union, the issues of the branch that was meant: the one whose outer type is right. */
function meant(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const within = issue.errors.map((branch) =>
    branch.map((inner): Issue => ({ ...inner, path: [...issue.path, ...inner.path] })),
  );
  const depth = issue.path.length;
  const fitting = within.find(
    (branch) => !branch.some((inner) => inner.code === 'invalid_type' && inner.path.length === depth),
  );
  return fitting ? fitting.flatMap(meant) : [issue];
}

function wordsFor(issue: Issue, value: unknown): Words {
  const name = issue.path.at(-1);
  const key = typeof name === 'number' ? `item ${name + 1}` : `“${String(name ?? 'the file')}”`;
  if (value === undefined && issue.code !== 'custom') {
    return {
      found: `${key} is missing`,
      expected: issue.code === 'invalid_type' ? typeName(issue.expected) : expectation(issue),
      mend: `write ${key}`,
    };
  }
  switch (issue.code) {
    case 'custom': {
      const { expected, mend } = issue.params ?? {};
      return { found: `${key}: ${issue.message}`, expected: String(expected), mend: String(mend) };
    }
    case 'invalid_type': {
      const quoted = issue.expected === 'string' && typeof value !== 'object';
      return {
        found: `${key} is ${kindOf(value)}`,
        expected: typeName(issue.expected),
        mend: quoted ? 'put the value in quotation marks' : `write ${typeName(issue.expected)} here`,
      };
    }
    default:
      return {
        found: `${key} is ${kindOf(value)}`,
        expected: expectation(issue),
        mend: issue.code === 'invalid_value' ? choice(value, issue.values) : 'correct the value',
      };
  }
}

function choice(value: unknown, values: readonly unknown[]): string {
  const near = typeof value === 'string' ? mostSimilar(value, values.map(String)) : undefined;
  return near ? `did you mean “${near}”?` : 'choose one of these';
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      return 'a quotation (words, or { exact, prefix, suffix }) or a list of them';
    case 'too_small':
      return issue.origin === 'string' ? 'words, not an empty string' : `at least ${issue.minimum}`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    case 'invalid_format':
      return issue.format === 'url' ? 'a web address' : issue.message;
    default:
      return issue.message;
  }
}

/** Checks one file against the two modes of its form. */
export function checkShape<T>(
  file: YamlFile,
  forms: { strict: z.ZodType<T>; lenient: z.ZodType<T> },
  reportProblem: (problem: Problem) => void,
): Seed<T> {
  const broken = new Set<string>();
  const emit = (path: Path, words: Words, part: 'key' | 'value'): void =>
    reportProblem({ file: file.path, ...file.locate(path, part), ...words });
  const sound = (path: Path): boolean =>
    path.every((_, index) => !broken.has(steps(path.slice(0, index + 1))));
  const report: Seed<T>['report'] = (path, words, part = 'value') => {
    if (sound(path)) emit(path, words, part);
  };
  // Of YAML that cannot be read, only that is said: what it seems to hold is not what was meant.
  if (!file.whole) {
    const value = forms.lenient.parse(file.value ?? {});
    return { path: file.path, value, whole: false, sound: () => false, report: () => undefined };
  }
  const result = forms.strict.safeParse(file.value);
  for (const issue of result?.error?.issues.flatMap(meant) ?? []) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) emit([...issue.path, key], unknownKey(key, issue.message), 'key');
      continue;
    }
    if (issue.code === 'invalid_key') {
      emit(issue.path, badKey(String(issue.path.at(-1))), 'key');
      continue;
    }
    emit(issue.path, wordsFor(issue, at(file.value, issue.path)), 'value');
    broken.add(steps(issue.path));
  }
  const value = result?.success ? result.data : forms.lenient.parse(file.value);
  // A wrong root, or a wrong map of ids under it, hides ids that others rightly refer to.
  const hidden = ['', 'events', 'statements'].some((key) => broken.has(key));
  return { path: file.path, value, whole: !hidden, sound, report };
}

function unknownKey(key: string, known: string): Words {
  const near = mostSimilar(key, known.split(', '));
  return {
    found: `nothing knows the key “${key}” here`,
    expected: `one of ${known}`,
    mend: near ? `did you mean “${near}”?` : 'correct the key, or delete it',
  };
}

const badKey = (key: string): Words => ({
  found: `“${key}” cannot be an id`,
  expected: 'lower-case ASCII letters, digits and single hyphens',
  mend: 'choose another id, and use it wherever this one stood',
});
