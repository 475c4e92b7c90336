/** Which characters Sijill shows, and where each is used: what the bundled fonts must hold. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TFunction } from 'i18next';
import { parseSync, Visitor } from 'vite';
import { LANGUAGES } from '../../domain/dataset.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { otherCalendarPhrase } from '../../i18n/other-calendars.ts';
import { monthName, weekdayName } from '../../i18n/month-names.ts';
import { compile } from '../../pipeline/compile.ts';
import { readSeedFolder } from '../../pipeline/seed-folder.ts';

/** Characters, each with the first place where it was met: "seeds/claims.yaml:12", "dataset events.3.title.ru". */
export type Uses = Map<string, string>;

/** Spaces, line ends, joiners, direction marks: a font has nothing to draw for them. */
const UNDRAWN = /[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}]/u;

function note(uses: Uses, text: string, place: string): void {
  for (const character of text)
    if (!uses.has(character) && !UNDRAWN.test(character)) uses.set(character, place);
}

function noteLines(uses: Uses, text: string, path: string): void {
  for (const [index, line] of text.split('\n').entries()) note(uses, line, `${path}:${index + 1}`);
}

function noteStrings(uses: Uses, value: unknown, place: string): void {
  if (typeof value === 'string') note(uses, value, place);
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) noteStrings(uses, one, `${place}.${key}`);
}

/** The strings of a program: what is shown, told from what comments say. */
function noteProgram(uses: Uses, text: string, path: string): void {
  const look = (value: unknown, start: number): void => {
    if (typeof value === 'string') note(uses, value, `${path}:${text.slice(0, start).split('\n').length}`);
  };
  new Visitor({
    Literal: ({ value, start }) => look(value, start),
    TemplateElement: ({ value, start }) => look(value.cooked, start),
    JSXText: ({ value, start }) => look(value, start),
  }).visit(parseSync(path, text).program);
}

function filesUnder(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, '/').length).replaceAll('\\', '/'))
    .toSorted();
}

/** A single day in another calendar is written by Intl alone: no words of a locale are asked for. */
const noWords = (() => '') as unknown as TFunction<'dates'>;

/** Words that the machine's Intl writes: months, weekdays, the months of other calendars. */
function noteCalendars(uses: Uses): void {
  for (const language of LANGUAGES) {
    const place = `the calendar in ${language}`;
    const style = { language, months: 'both', digits: 'native' } as const;
    for (let month = 1; month <= 12; month += 1)
      for (const inDate of [true, false]) note(uses, monthName(month, language, 'both', inDate), place);
    // No month of any of these calendars is shorter than 29 days.
    for (let day = 0; day < 365; day += 29) {
      const time = Date.UTC(2023, 0, 1 + day);
      const iso = new Date(time).toISOString().slice(0, 10);
      const date = { edtf: iso, earliest: iso, latest: iso };
      note(uses, weekdayName(time, language), place);
      for (const calendar of ['hijri', 'solar'] as const)
        note(uses, otherCalendarPhrase(date, calendar, noWords, style) ?? '', place);
    }
  }
}

/** What Sijill says: words of the interface in code and locales, what editors wrote, what the compiler made of it. */
export async function charactersInUse(root: string): Promise<Uses> {
  const uses: Uses = new Map();
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  for (const path of ['src/i18n', 'src/ui', 'src/app'].flatMap((folder) => filesUnder(root, folder))) {
    if (path.endsWith('.json')) noteLines(uses, read(path), path);
    else if (/\.tsx?$/u.test(path)) noteProgram(uses, read(path), path);
  }
  noteCalendars(uses);
  const seeds = await readSeedFolder(join(root, 'seeds'));
  for (const [path, bytes] of seeds) noteLines(uses, new TextDecoder().decode(bytes), `seeds/${path}`);
  const dataset: Dataset | null = compile(seeds).dataset;
  noteStrings(uses, dataset, 'dataset');
  return uses;
}

/** What the articles say: it is set in a face of its own. */
export async function charactersOfArticles(root: string): Promise<Uses> {
  const uses: Uses = new Map();
  for (const [path, bytes] of await readSeedFolder(join(root, 'seeds', 'articles')))
    noteLines(uses, new TextDecoder().decode(bytes), `seeds/articles/${path}`);
  return uses;
}

const stretch = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

/**
 * Kept in every cut, used today or not: the alphabets whole with their marks and digits, and common
 * punctuation. A visitor types any of them into the search, and the next article brings them.
 */
export const ALWAYS: readonly string[] = Array.from(
  [
    stretch(0x20, 0x7e),
    '\u00A0«»‹›“”„‘’·•…–—−×',
    // Arabic letters and marks, both families of eastern digits, the letters of Persian.
    '،؛؟٪٫٬',
    stretch(0x621, 0x63a),
    stretch(0x640, 0x655),
    stretch(0x660, 0x669),
    'ٰٱپچژڤکگۀی',
    stretch(0x6f0, 0x6f9),
    // What joins and parts letters.
    '\u200C\u200D',
    // Russian, and what Ukrainian names have besides.
    stretch(0x410, 0x44f),
    'ЁёҐґЄєІіЇї№',
  ].join(''),
);

/** What each family must hold. Articles are quoted in the interface's family too. */
export async function charactersByFamily(root: string): Promise<Map<string, Uses>> {
  const articles = await charactersOfArticles(root);
  return new Map([
    ['Sijill Sans', new Map([...articles, ...(await charactersInUse(root))])],
    ['Sijill Naskh', articles],
  ]);
}
