import type { Aspect, Basis, Id, IsoDay, Kind, Language, Mode, Status } from '../domain/dataset.ts';

/** `none` stands for events without a mode, so that they can be asked for too. */
export type ModeFacet = Mode | 'none';

/** A stretch of time as two ISO days, both inclusive. */
export type DayRange = { from: IsoDay; to: IsoDay };

/** A row of a comparison: an aspect, or the loaded words for one thing. */
export type RowName = Aspect | `terms-${Id}`;

/** What narrows the events: values of one facet are alternatives, facets narrow each other. */
export type Filters = {
  q: string;
  kind: Kind[];
  mode: ModeFacet[];
  status: Status[];
  topic: Id[];
  person: Id[];
  organisation: Id[];
  place: Id[];
  article: Id[];
  basis: Basis[];
  /** The period, inclusive; `null` is open. */
  from: IsoDay | null;
  to: IsoDay | null;
};

export const LANES = ['mode', 'topic', 'person'] as const;
export type Lanes = (typeof LANES)[number];
export const AXES = ['folded', 'scale'] as const;
export type Axis = (typeof AXES)[number];
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
export const DIGITS = ['latin', 'native'] as const;
export type Digits = (typeof DIGITS)[number];
export const MONTHS = ['both', 'levantine', 'egyptian'] as const;
/** Arabic month names: Levantine (كانون الأول), Egyptian (ديسمبر), or both as the press writes them. */
export type Months = (typeof MONTHS)[number];
export const CALENDARS = ['gregorian', 'hijri', 'solar'] as const;
/** The calendar read beside the Gregorian one in the event view; `gregorian` shows both others. */
export type Calendar = (typeof CALENDARS)[number];
export const SIZES = ['normal', 'large', 'larger'] as const;
export type Size = (typeof SIZES)[number];
export const SURFACES = ['page', 'kiosk'] as const;
/** What the record is shown on: a reader's own screen, or an unattended one in a public room. */
export type Surface = (typeof SURFACES)[number];
export const ATTRACTS = ['story', 'title'] as const;
/** What a kiosk shows while nobody is there: the story of the record, or its name alone. */
export type Attract = (typeof ATTRACTS)[number];
export const REACHES = ['all', 'low'] as const;
/** How high a kiosk's controls may stand: `low` keeps all of them at the foot of the screen. */
export type Reach = (typeof REACHES)[number];

/** What a kiosk is told by its address, kept from page to page and from visitor to visitor. */
export type KioskSettings = {
  display: Surface;
  /** The languages offered, the first of them at the beginning; none: all, Arabic first. */
  languages: Language[];
  /** Seconds without input before a visitor is asked whether they are still there. */
  idle: number;
  attract: Attract;
  /** CSS pixels to a millimetre of the screen: what a target of 20 mm is worked out from. */
  density: number;
  reach: Reach;
};

/** How things are shown, kept from page to page. */
export type Display = {
  /** `auto`: timeline and list where both have room, the list where only one has. */
  view: 'auto' | 'timeline' | 'list';
  lanes: Lanes;
  axis: Axis;
  /** `off`: nothing from outside the articles is shown; dates fall back to their own words. */
  outside: 'on' | 'off';
  theme: Theme;
  digits: Digits;
  months: Months;
  calendar: Calendar;
  size: Size;
};

/** All that an address says beyond its page and language. */
export type View = Filters &
  Display &
  KioskSettings & {
    /** Events inked in on the timeline, such as an opened burst. */
    selected: Id[];
    /** The stretch of time the timeline shows; `null` is all of it. */
    window: DayRange | null;
    /** In an article: the marked passage, UTF-16 offsets, end exclusive. */
    evidence: { start: number; end: number } | null;
    /** Among statements: whom they were said to. */
    addressee: Id[];
    /** In a comparison: the row shown where there is room for one; `null` is the first. */
    aspect: RowName | null;
  };

export const DEFAULT_VIEW: View = {
  q: '',
  kind: [],
  mode: [],
  status: [],
  topic: [],
  person: [],
  organisation: [],
  place: [],
  article: [],
  basis: [],
  from: null,
  to: null,
  view: 'auto',
  lanes: 'mode',
  axis: 'folded',
  outside: 'on',
  theme: 'system',
  digits: 'latin',
  months: 'both',
  calendar: 'gregorian',
  size: 'normal',
  display: 'page',
  languages: [],
  idle: 60,
  attract: 'story',
  // A panel of 32 inches and 1920 by 1080 pixels.
  density: 2.7,
  reach: 'all',
  selected: [],
  window: null,
  evidence: null,
  addressee: [],
  aspect: null,
};

/** The facets whose values are lists, in the order they are shown. */
export const LIST_FACETS = [
  'kind',
  'mode',
  'status',
  'topic',
  'person',
  'organisation',
  'place',
  'article',
  'basis',
] as const;
export type ListFacet = (typeof LIST_FACETS)[number];

/** The view without what belongs to one article, to one comparison, or to statements alone: on any other page. */
export function elsewhere(view: View): View {
  return { ...view, evidence: null, addressee: [], aspect: null };
}

/** Takes every filter off and leaves how things are shown. */
export function clearFilters(view: View): View {
  const cleared = { ...view, q: '', from: null, to: null };
  for (const facet of LIST_FACETS) cleared[facet] = [];
  return cleared;
}

/** Whether anything narrows the events. */
export function hasFilters(view: Filters): boolean {
  return (
    view.q !== '' ||
    view.from !== null ||
    view.to !== null ||
    LIST_FACETS.some((facet) => view[facet].length > 0)
  );
}

/** The same view with one value of a facet switched on or off. */
export function toggleFacet(view: View, facet: ListFacet, value: string): View {
  const values: readonly string[] = view[facet];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return { ...view, [facet]: next };
}
