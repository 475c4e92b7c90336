/** The annotation an editor begins with: everything a program can know, and a blank wherever only a reader can. */
import { selectorFor } from '../domain/evidence.ts';
import type { Range } from '../domain/text/fold.ts';
import { INVISIBLE, firstDecomposed } from '../domain/text/normal.ts';
import { quotedPassages } from '../domain/text/quoted.ts';
import { BLANK } from './forms/prose.ts';
import type { ArticleSource } from './source.ts';

/** A string as YAML: JSON's quoted strings are YAML's. */
const quoted = (text: string): string => JSON.stringify(text);
const words = `{ ar: ${BLANK}, fa: ${BLANK}, en: ${BLANK}, ru: ${BLANK} }`;

function quotation(text: string, { start, end }: Range): string {
  const selector = selectorFor(text, start, end);
  if (!selector) return quoted(text.slice(start, end));
  const { exact, prefix, suffix } = selector;
  if (prefix === undefined && suffix === undefined) return quoted(exact);
  const context = Object.entries({ prefix, suffix }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${quoted(value)}`],
  );
  return `{ ${[`exact: ${quoted(exact)}`, ...context].join(', ')} }`;
}

/** What came with the file and not with the words has no place in an annotation; it is found all the same. */
function tidy(text: string): string {
  const seen = text.replaceAll(INVISIBLE, '');
  return firstDecomposed(seen) === -1 ? seen : seen.normalize('NFC');
}

/** The paragraphs as comments, so that the editor reads the text where the words are written. */
function paragraphs(text: string): string[] {
  const lines = text.split(/\r?\n/u);
  return lines.flatMap((line, index) => (line.trim() === '' ? [] : [`# ${index + 1}: ${line.trim()}`, '#']));
}

function statement(id: string, text: string, passage: Range, number: number): string[] {
  const line = text.slice(0, passage.start).split('\n').length;
  const single = !/\s/u.test(text.slice(passage.start, passage.end));
  return [
    `  # Line ${line}.${single ? ' One word: if it is a name or a term, move it to `names`.' : ''}`,
    `  ${id}-passage-${number}:`,
    '    speakers: []',
    '    via: null',
    '    addressee: null',
    `    kind: ${single ? 'fragment' : 'direct'}`,
    `    words: ${quotation(text, passage)}`,
    '    event: null',
    '    topics: []',
    '',
  ];
}

/** The skeleton of an annotation. It compiles to clear problems, one for each blank. */
export function skeletonOf({ id, file, sha256, text }: Omit<ArticleSource, 'path'>): string {
  const passages = quotedPassages(text);
  const skeleton = [
    '# yaml-language-server: $schema=../../src/pipeline/schema/annotation.schema.json',
    '#',
    `# Replace every ${BLANK}, then run \`npm run dataset -- --check\` and \`npm run dataset -- --coverage\`.`,
    '# CONTRIBUTING.md explains each key; an editor that knows YAML schemas completes them.',
    '#',
    '# The text, by line:',
    '#',
    ...paragraphs(text),
    '',
    `article: ${quoted(id)}`,
    `file: ${file}`,
    `sha256: ${sha256}`,
    `title: ${words} # ar: the headline itself, where there is one`,
    'headline: null # or the headline, as a quotation',
    'outlet: null # or { name, basis: text | outside, note }',
    'url: null',
    'agencies: []',
    'published:',
    `  edtf: ${quoted(BLANK)}`,
    '  basis: outside # stated | publication | text | outside',
    `  note: ${words}`,
    `  source: ${BLANK}`,
    '',
    'blocks: [] # { role: headline | heading | dateline | caption | credit | debris, text: "…" }',
    'defects: [] # { text: "…", kind: typo, note }',
    'terms: []',
    'names: []',
    'nothing: []',
    '',
    'events: {}',
    'accounts: {}',
    '',
    passages.length === 0 ? 'statements: {}' : 'statements:',
    ...passages.flatMap((passage, index) => statement(id, text, passage, index + 1)),
  ].join('\n');
  return tidy(skeleton).replace(/\n*$/u, '\n');
}
