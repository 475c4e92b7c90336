import { LANGUAGES, type Language } from '../../../src/domain/dataset.ts';
import type { SourceFile } from './source.ts';

/** The words of one namespace in one language: dotted key to message. */
type Words = ReadonlyMap<string, string>;
type Namespace = Partial<Record<Language, Words>>;

const PLURAL = /^(.+)_(zero|one|two|few|many|other)$/;

function flatten(
  value: unknown,
  at: string,
  into: Map<string, string>,
  wrong: (fault: string) => void,
): void {
  if (typeof value === 'string') {
    into.set(at, value);
  } else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    for (const [key, inner] of Object.entries(value))
      flatten(inner, at === '' ? key : `${at}.${key}`, into, wrong);
  } else {
    wrong(`${at} is neither words nor a group of words`);
  }
}

/** What a message is given: the names in `{{ }}`, without their formats. */
function placeholders(message: string): string[] {
  const names = [...message.matchAll(/\{\{-?\s*([^},\s]+)[^}]*\}\}/g)].map((match) => match[1] ?? '');
  return [...new Set(names)].toSorted();
}

/** The elements a message wraps words in: "<b>", "<1>". */
function elements(message: string): string[] {
  return [...message.matchAll(/<\/?([\w-]+)\s*\/?>/g)].map((match) => match[1] ?? '').toSorted();
}

/**
 * The keys that are counted: those with an "other" form and at least one more in some language, or a message
 * that is given `count`.
 */
function countedKeys(namespace: Namespace): Set<string> {
  const forms = new Map<string, Set<string>>();
  for (const words of Object.values(namespace)) {
    for (const key of words.keys()) {
      const [, base, form] = PLURAL.exec(key) ?? [];
      if (base !== undefined && form !== undefined) forms.set(base, (forms.get(base) ?? new Set()).add(form));
    }
  }
  return new Set([...forms].filter(([, seen]) => seen.has('other') && seen.size > 1).map(([base]) => base));
}

/** The plural forms a language needs, by CLDR: six in Arabic. */
function formsOf(language: Language): string[] {
  return new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
}

/** The form a message stands for, and the key without it where the key is counted. */
function partsOf(key: string, counted: ReadonlySet<string>): { base: string; form: string | null } {
  const [, base, form] = PLURAL.exec(key) ?? [];
  return base !== undefined && form !== undefined && counted.has(base)
    ? { base, form }
    : { base: key, form: null };
}

function pluralFaults(language: Language, words: Words, counted: ReadonlySet<string>): string[] {
  const needed = formsOf(language);
  const faults = [...counted].flatMap((base) =>
    needed
      .filter((form) => !words.has(`${base}_${form}`))
      .map((form) => `${base} lacks its plural form ${form}`),
  );
  for (const [key, message] of words) {
    const { form } = partsOf(key, counted);
    // i18next takes "zero" for 0 in every language.
    if (form !== null && form !== 'zero' && !needed.includes(form))
      faults.push(`${key} is a plural form this language has not`);
    if (form === null && placeholders(message).includes('count'))
      faults.push(`${key} is given count and has no plural forms`);
  }
  return faults;
}

const isEmpty = (message: string): boolean => message.trim() === '';

/** What differs between a language and the source language, Arabic. */
function differences(words: Words, source: Words, counted: ReadonlySet<string>): string[] {
  const bases = (of: Words): Set<string> => new Set([...of.keys()].map((key) => partsOf(key, counted).base));
  const [ours, theirs] = [bases(words), bases(source)];
  const faults = [
    ...[...theirs].filter((base) => !ours.has(base)).map((base) => `${base} is missing`),
    ...[...ours].filter((base) => !theirs.has(base)).map((base) => `${base} is not in Arabic`),
  ];
  for (const [key, message] of words) {
    const { base, form } = partsOf(key, counted);
    const sourceMessage = source.get(form === null ? key : `${base}_other`);
    if (sourceMessage === undefined) continue;
    if (isEmpty(message) !== isEmpty(sourceMessage)) {
      faults.push(`${key} is empty ${isEmpty(message) ? 'here, not in Arabic' : 'in Arabic, not here'}`);
    }
    // A plural form may say its number in words ("two events").
    const given = (text: string): string =>
      placeholders(text)
        .filter((name) => form === null || name !== 'count')
        .join(', ');
    if (given(message) !== given(sourceMessage)) {
      faults.push(`${key} is given {${given(message)}}, in Arabic {${given(sourceMessage)}}`);
    }
    if (elements(message).join() !== elements(sourceMessage).join())
      faults.push(`${key} has other elements than in Arabic`);
  }
  return faults;
}

/**
 * What is wrong with the words of the interface, as "file: key, what". Every namespace stands in four
 * languages with the same keys, the same placeholders, and for counted keys every plural form of the language.
 * @param files src/i18n/locales/<language>/<namespace>.json
 */
export function localeFaults(files: readonly SourceFile[]): string[] {
  const faults: string[] = [];
  const namespaces = new Map<string, Namespace>();
  for (const { path, text } of files) {
    const [, language, name] = /\/locales\/([^/]+)\/([^/]+)\.json$/.exec(path) ?? [];
    const known = LANGUAGES.find((it) => it === language);
    if (known === undefined || name === undefined) {
      faults.push(`${path}: not of the form locales/<${LANGUAGES.join('|')}>/<namespace>.json`);
      continue;
    }
    const words = new Map<string, string>();
    flatten(JSON.parse(text), '', words, (fault) => faults.push(`${path}: ${fault}`));
    namespaces.set(name, { ...namespaces.get(name), [known]: words });
  }
  for (const [name, namespace] of namespaces) {
    const counted = countedKeys(namespace);
    for (const language of LANGUAGES) {
      const words = namespace[language];
      const at = `src/i18n/locales/${language}/${name}.json`;
      if (words === undefined) {
        faults.push(`${at}: is missing`);
        continue;
      }
      const found = [
        ...differences(words, namespace.ar ?? new Map(), counted),
        ...pluralFaults(language, words, counted),
      ];
      faults.push(...found.map((fault) => `${at}: ${fault}`));
    }
  }
  return faults;
}
