/**
 * The published dataset: the one contract between the pipeline, which makes it, and the app, which reads it.
 * Pure types, no behaviour. A key keeps its meaning for ever; new keys may be added.
 */

/** A stable identifier: lower-case ASCII letters, digits and hyphens. One name space over the whole dataset. */
export type Id = string;

/** The four languages of the interface, Arabic first: it is the source language. */
export const LANGUAGES = ['ar', 'fa', 'en', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Words of Sijill (never of an article) in every language of the interface. */
export type Localized = Record<Language, string>;

/** A day as ISO 8601, `YYYY-MM-DD`, in the proleptic Gregorian calendar, UTC. */
export type IsoDay = string;

/**
 * A passage, as a W3C TextQuoteSelector with its position. Offsets are UTF-16 code units into
 * `Article.text`, end exclusive: `text.slice(start, end) === exact`. `prefix` and `suffix` are the up to
 * 32 units before and after, cut at a grapheme boundary.
 */
export type Evidence = {
  article: Id;
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
};

/** An EDTF (ISO 8601-2, levels 0 to 2) value with its bounds as ISO days, both inclusive. `null` is open; both `null` is undated. */
export type Dated = { edtf: string; earliest: IsoDay | null; latest: IsoDay | null };

export const BASES = ['stated', 'publication', 'text', 'outside'] as const;
/** How a date is known: written out, counted from the publication day, from order or limits in the text, or not from the text. */
export type Basis = (typeof BASES)[number];

/** A date, how it is known, and the words it rests on. */
export type DateClaim = Dated & {
  /** What the articles' own words carry, nothing added; `null` = nothing. Shown when outside knowledge is switched off. */
  textual: Dated | null;
  basis: Basis;
  note: Localized;
  /** Empty only where `basis` is `outside`. */
  evidence: Evidence[];
  /** Where `basis` is `outside`: the public report the date comes from. */
  source?: string;
  /** A sharper date from outside the articles and the public report it comes from. */
  outside?: Dated & { note: Localized; source: string };
};

export const BLOCK_ROLES = [
  'headline',
  'heading',
  'dateline',
  'caption',
  'credit',
  'paragraph',
  'debris',
] as const;
export type BlockRole = (typeof BLOCK_ROLES)[number];
/** A stretch of `Article.text`; the blocks hold all of it but white space, in order and without overlap. */
export type Block = { start: number; end: number; role: BlockRole };

export const VOICES = ['outlet', 'attributed', 'quoted'] as const;
/** Who uses a loaded word: the outlet itself, somebody it reports, or somebody it quotes. */
export type Voice = (typeof VOICES)[number];

/** A loaded word, left in quotation marks and with its article. */
export type Term = { refersTo: Id | null; voice: Voice; evidence: Evidence; note: Localized };

/** What is broken in an article as received: markup debris, a typo, a quotation mark, a mistranslation. Kept, dimmed, explained. */
export type Defect = { start: number; end: number; kind: string; note: Localized };

export type Article = {
  /** The number the file name begins with. */
  id: Id;
  file: string;
  /** Hex SHA-256 of the bytes of the file. */
  sha256: string;
  /** The file decoded as UTF-8, nothing changed; the string all offsets refer to. */
  text: string;
  language: 'ar';
  title: Localized;
  /** `null`: the title is ours, and is shown so. */
  headline: Evidence | null;
  outlet: { name: Localized; basis: 'text' | 'outside'; note: Localized } | null;
  url: string | null;
  agencies: Id[];
  published: DateClaim;
  blocks: Block[];
  terms: Term[];
  defects: Defect[];
};

export const KINDS = ['contact', 'third-party', 'context'] as const;
/** `contact`: between the Russian and the Iranian side; `third-party`: one side with somebody else; `context`: the rest. */
export type Kind = (typeof KINDS)[number];

export const CATEGORIES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'OTHER',
] as const;
/** PLOVER's sixteen categories; OTHER for a figure, a state of affairs, a disease. */
export type Category = (typeof CATEGORIES)[number];

export const MODES = [
  'meeting',
  'visit',
  'phone',
  'video',
  'multilateral',
  'message',
  'document',
  'statement',
] as const;
export type Mode = (typeof MODES)[number];

export const LEVELS = [
  'heads-of-state',
  'ministers',
  'security-officials',
  'officials',
  'institutions',
] as const;
export type Level = (typeof LEVELS)[number];

export const STATUSES = [
  'occurred',
  'planned',
  'invited',
  'proposed',
  'ongoing',
  'alleged',
  'cancelled',
  'postponed',
  'denied',
] as const;
/** A plan is never shown as if it happened. */
export type Status = (typeof STATUSES)[number];

export const ROLES = [
  'host',
  'guest',
  'caller',
  'called',
  'participant',
  'mediator',
  'accuser',
  'accused',
  'subject',
  'sender',
  'recipient',
  'messenger',
  'inviter',
  'invitee',
  'signatory',
] as const;
export type Role = (typeof ROLES)[number];

export const ASPECTS = [
  'date',
  'place',
  'duration',
  'format',
  'participants',
  'initiative',
  'topic',
  'outcome',
  'figure',
] as const;
export type Aspect = (typeof ASPECTS)[number];

/** One thing an article says of an event, in a form that can be laid beside another article's. */
export type Says = {
  aspect: Aspect;
  value: Localized;
  /** What is compared: EDTF, place or topic id, `PT3H`, entity ids joined by `+`, `15 killed`; `null` = not comparable. */
  canonical: string | null;
  /** The channel the article names for just this. */
  via: Id | null;
  evidence: Evidence;
};

/** What one article says of one event. */
export type Account = {
  article: Id;
  /** At least one. */
  evidence: Evidence[];
  says: Says[];
  terms: (Term & { refersTo: Id })[];
};

export const RELATION_TYPES = [
  'part-of',
  'follows',
  'about',
  'announces',
  'invites-to',
  'fulfils',
  'same-plan-as',
  'possibly-same-as',
  'postpones',
  'cancels',
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

export type FactBasis = 'stated' | 'text' | 'outside';

/** Something dated that articles report. */
export type Event = {
  id: Id;
  kind: Kind;
  category: Category;
  mode: Mode | null;
  level: Level | null;
  status: Status;
  title: Localized;
  /** The title as short as a mark on the axis bears it, about 24 letters; without one the title stands. */
  label?: Localized;
  summary: Localized;
  /** Of the thing itself: for a plan, the time it is planned for. */
  date: DateClaim;
  /** Of a plan: when it was made known. */
  announced?: DateClaim;
  /** None for a call; a dateline is no place. */
  places: { place: Id; basis: FactBasis; evidence: Evidence[] }[];
  participants: { entity: Id; role: Role; present: boolean | null; basis: FactBasis; evidence: Evidence[] }[];
  topics: Id[];
  accounts: Account[];
  statements: Id[];
  relations: { type: RelationType; event: Id }[];
  /** What became of a plan, from outside the articles. */
  outcome?: Dated & { note: Localized; basis: 'outside'; source: string };
  /** What is known from elsewhere and contradicts or completes the articles. */
  outside?: { note: Localized; source: string }[];
};

export const STATEMENT_KINDS = ['direct', 'fragment', 'third-person', 'unquoted'] as const;

/** Words an article attributes to a speaker. */
export type Statement = {
  id: Id;
  article: Id;
  /** People or organisations. */
  speakers: Id[];
  onBehalfOf: Id | null;
  via: Id | null;
  addressee: Id | null;
  /** Who speaks or where the words end, when that is not plain. */
  note: Localized | null;
  kind: (typeof STATEMENT_KINDS)[number];
  /** The words alone, without quotation marks. */
  evidence: Evidence;
  event: Id | null;
  topics: Id[];
};

export const STANCES = ['asserts', 'accuses', 'denies', 'admits', 'reports'] as const;

/** A disputed proposition with its positions. Nothing here says who is right. */
export type Claim = {
  id: Id;
  proposition: Localized;
  topics: Id[];
  outside?: { note: Localized; source: string };
  positions: { party: Id | null; stance: (typeof STANCES)[number]; evidence: Evidence; note?: Localized }[];
};

/** One matter followed through time. */
export type Thread = { id: Id; title: Localized; summary: Localized; events: Id[] };

export const SIDES = ['russia', 'iran', 'other'] as const;
export type Side = (typeof SIDES)[number];

export type Office = {
  title: Localized;
  organisation: Id | null;
  from: string | null;
  to: string | null;
  basis: 'text' | 'outside';
  evidence: Evidence[];
};
export type Person = {
  id: Id;
  name: Localized;
  aliases: string[];
  side: Side;
  description: Localized;
  offices: Office[];
};

export const ORGANISATION_KINDS = ['state', 'agency', 'body', 'armed-group', 'outlet'] as const;
export type Organisation = {
  id: Id;
  name: Localized;
  aliases: string[];
  kind: (typeof ORGANISATION_KINDS)[number];
  side: Side;
  description: Localized;
};
export type Place = {
  id: Id;
  name: Localized;
  aliases: string[];
  /** WGS 84 degrees. */
  coordinates: [longitude: number, latitude: number] | null;
  within: Id | null;
};
export type Topic = { id: Id; name: Localized; description: Localized; broader: Id | null };

/** A body, an agreement or an abbreviation, explained where a text first names it. */
export type Explanation = {
  id: Id;
  name: Localized;
  /** How texts in each language write it: whole words, in Arabic without the clitics that may stand before them. */
  forms: { language: Language; words: string }[];
  /** The entity or thread whose page tells more. */
  about: Id | null;
  /** What the articles themselves say of it. */
  says?: { note: Localized; evidence: Evidence[] };
  /** What is known from elsewhere, and the public reports it comes from. */
  outside?: { note: Localized; source: string };
};

export type Dataset = {
  schemaVersion: 1;
  /** `sha256-` and the hex SHA-256 of the canonical JSON (RFC 8785) without this key. */
  digest: string;
  articles: Article[];
  events: Event[];
  statements: Statement[];
  claims: Claim[];
  threads: Thread[];
  people: Person[];
  organisations: Organisation[];
  places: Place[];
  topics: Topic[];
  /** Left out where nothing is explained. */
  glossary?: Explanation[];
};
