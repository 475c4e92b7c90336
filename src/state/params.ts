import { ASPECTS, BASES, KINDS, LANGUAGES, MODES, STATUSES, type Id } from '../domain/dataset.ts';
import {
  ATTRACTS,
  AXES,
  CALENDARS,
  DEFAULT_VIEW,
  DIGITS,
  LANES,
  MONTHS,
  REACHES,
  SIZES,
  SURFACES,
  THEMES,
  type DayRange,
  type RowName,
  type View,
} from './view.ts';

/** How one part of the view stands in an address: unknown text in, a value or `null` (unreadable) out. */
type Param<T> = { parse: (raw: string) => T | null; serialize: (value: T) => string };

/** What ids an address may name. Parsing asks it, so that an id that is no more is reported and not kept. */
export type KnownIds = Record<
  'topic' | 'person' | 'organisation' | 'place' | 'article' | 'event',
  ReadonlySet<Id>
>;

/** A parameter that could not be read, as it stood in the address. */
export type UnreadableParam = { name: string; value: string };

function oneOf<T extends string>(values: readonly T[]): Param<T> {
  return {
    parse: (raw) => values.find((value) => value === raw) ?? null,
    serialize: (value) => value,
  };
}

const LIST_SEPARATOR = ',';

function listOf<T extends string>(accepts: (raw: string) => T | null): Param<T[]> {
  return {
    parse(raw) {
      const values: T[] = [];
      for (const part of raw.split(LIST_SEPARATOR).filter((text) => text !== '')) {
        const value = accepts(part);
        if (value === null) return null;
        if (!values.includes(value)) values.push(value);
      }
      return values;
    },
    serialize: (values) => values.join(LIST_SEPARATOR),
  };
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a day that exists: `2023-02-30` is well formed and still no day. */
export function isIsoDay(raw: string): boolean {
  if (!ISO_DAY.test(raw)) return false;
  const time = Date.parse(`${raw}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(raw);
}

const isoDay: Param<string | null> = {
  parse: (raw) => (isIsoDay(raw) ? raw : null),
  serialize: (value) => value ?? '',
};

const dayRange: Param<DayRange | null> = {
  parse(raw) {
    const [from = '', to = '', ...rest] = raw.split('/');
    if (rest.length > 0 || !isIsoDay(from) || !isIsoDay(to) || from > to) return null;
    return { from, to };
  },
  serialize: (value) => (value === null ? '' : `${value.from}/${value.to}`),
};

const offsets: Param<View['evidence']> = {
  parse(raw) {
    const match = /^(\d{1,9})-(\d{1,9})$/.exec(raw);
    if (match === null) return null;
    const start = Number(match[1]);
    const end = Number(match[2]);
    return start < end ? { start, end } : null;
  },
  serialize: (value) => (value === null ? '' : `${value.start}-${value.end}`),
};

const TERMS = 'terms-';

/** @param isNamed whether anything has an id */
function rowName(isNamed: (id: Id) => boolean): Param<RowName | null> {
  return {
    parse: (raw) =>
      ASPECTS.find((aspect) => aspect === raw) ??
      (raw.startsWith(TERMS) && isNamed(raw.slice(TERMS.length)) ? (raw as RowName) : null),
    serialize: (value) => value ?? '',
  };
}

/** A number within bounds, written plainly: no sign, no exponent, at most two decimals. */
function numberIn(least: number, most: number): Param<number> {
  return {
    parse(raw) {
      const value = Number(raw);
      return /^\d{1,4}(\.\d{1,2})?$/.test(raw) && value >= least && value <= most ? value : null;
    },
    serialize: String,
  };
}

/** Seconds a kiosk may wait for a visitor: time to read a passage, and never all day. */
export const IDLE_SECONDS = { least: 10, most: 3600 } as const;
/** CSS pixels to a millimetre: from a video wall of coarse pixels to a telephone. */
export const PX_PER_MM = { least: 0.5, most: 40 } as const;

/** Longer searches are cut: an address is not a place for a text. */
export const LONGEST_QUERY = 300;

const query: Param<string> = {
  // A cut through a pair of units would leave half a letter, which no address can hold.
  parse: (raw) => raw.slice(0, LONGEST_QUERY).replace(/[\uD800-\uDBFF]$/, ''),
  serialize: (value) => value,
};

type ParamTable = { [Name in keyof View]: Param<View[Name]> };

function tableFor(known: KnownIds): ParamTable {
  const ids = (set: ReadonlySet<Id>) => listOf((raw) => (set.has(raw) ? raw : null));
  const values = <T extends string>(all: readonly T[]) => listOf(oneOf(all).parse);
  return {
    q: query,
    kind: values(KINDS),
    mode: values([...MODES, 'none'] as const),
    status: values(STATUSES),
    topic: ids(known.topic),
    person: ids(known.person),
    organisation: ids(known.organisation),
    place: ids(known.place),
    article: ids(known.article),
    basis: values(BASES),
    from: isoDay,
    to: isoDay,
    view: oneOf(['auto', 'timeline', 'list'] as const),
    lanes: oneOf(LANES),
    axis: oneOf(AXES),
    outside: oneOf(['on', 'off'] as const),
    theme: oneOf(THEMES),
    digits: oneOf(DIGITS),
    months: oneOf(MONTHS),
    calendar: oneOf(CALENDARS),
    size: oneOf(SIZES),
    display: oneOf(SURFACES),
    languages: values(LANGUAGES),
    idle: numberIn(IDLE_SECONDS.least, IDLE_SECONDS.most),
    attract: oneOf(ATTRACTS),
    density: numberIn(PX_PER_MM.least, PX_PER_MM.most),
    reach: oneOf(REACHES),
    selected: ids(known.event),
    window: dayRange,
    evidence: offsets,
    addressee: listOf((raw) => (known.person.has(raw) || known.organisation.has(raw) ? raw : null)),
    aspect: rowName((id) =>
      [known.event, known.person, known.organisation, known.place, known.topic].some((all) => all.has(id)),
    ),
  };
}

/**
 * Reads an address. A parameter that cannot be read, or stands twice, takes its default and is named in
 * `unreadable`; one that Sijill does not know is left alone (a host or a campaign may have added it).
 */
export function readView(
  search: URLSearchParams,
  known: KnownIds,
): { view: View; unreadable: UnreadableParam[] } {
  const table = tableFor(known);
  const view: View = { ...DEFAULT_VIEW };
  const unreadable: UnreadableParam[] = [];
  const read = <Name extends keyof View>(name: Name) => {
    const [raw, ...again] = search.getAll(name);
    if (raw === undefined) return;
    const value = again.length === 0 ? table[name].parse(raw) : null;
    if (value === null) unreadable.push({ name, value: [raw, ...again].join(LIST_SEPARATOR) });
    else view[name] = value;
  };
  for (const name of paramNames()) read(name);
  if (view.from !== null && view.to !== null && view.from > view.to) {
    unreadable.push({ name: 'from', value: view.from });
    view.from = null;
  }
  return { view, unreadable };
}

/** Writes a view as parameters: defaults are not written, lists are joined by commas, the order is fixed. */
export function writeView(view: View): URLSearchParams {
  const table = tableFor(NO_IDS);
  const search = new URLSearchParams();
  const write = <Name extends keyof View>(name: Name) => {
    const text = table[name].serialize(view[name]);
    if (text !== table[name].serialize(DEFAULT_VIEW[name])) search.set(name, text);
  };
  for (const name of paramNames()) write(name);
  return search;
}

/** The query part of an address, readable: commas, slashes and colons stay what they are. */
export function searchString(view: View): string {
  const text = writeView(view)
    .toString()
    .replaceAll('%2C', ',')
    .replaceAll('%2F', '/')
    .replaceAll('%3A', ':');
  return text === '' ? '' : `?${text}`;
}

function paramNames(): (keyof View)[] {
  return Object.keys(DEFAULT_VIEW) as (keyof View)[];
}

const NONE: ReadonlySet<Id> = new Set();
const NO_IDS: KnownIds = {
  topic: NONE,
  person: NONE,
  organisation: NONE,
  place: NONE,
  article: NONE,
  event: NONE,
};

/** Whether an address asks for a kiosk. Read before the data is there, and before `readView` can be. */
export function asksForKiosk(search: string): boolean {
  return new URLSearchParams(search).get('display') === 'kiosk';
}
