/** The published dataset as a form, from which its JSON Schema is written. The types in domain/dataset.ts rule. */
import { z } from 'zod';
import {
  ASPECTS,
  BASES,
  BLOCK_ROLES,
  CATEGORIES,
  KINDS,
  LANGUAGES,
  LEVELS,
  MODES,
  ORGANISATION_KINDS,
  RELATION_TYPES,
  ROLES,
  SIDES,
  STANCES,
  STATEMENT_KINDS,
  STATUSES,
  VOICES,
} from '../../domain/dataset.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { ID } from './mode.ts';

const id = z
  .string()
  .regex(ID)
  .meta({ id: 'id', description: 'Stable; one name space over the whole file.' });
const ids = z.array(id);
const offset = z.int().min(0);
const text = z.string().min(1);
const localized = z
  .strictObject({ ar: text, fa: text, en: text, ru: text })
  .meta({ id: 'localized', description: 'Words of Sijill in every language of the interface.' });
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/u)
  .nullable()
  .meta({ id: 'day', description: 'ISO 8601 day, inclusive; null: open.' });

const evidence = z
  .strictObject({
    article: id,
    type: z.literal('TextQuoteSelector'),
    exact: text,
    prefix: z.string().max(32),
    suffix: z.string().max(32),
    start: offset,
    end: offset,
  })
  .meta({
    id: 'evidence',
    description: 'A passage: article.text.slice(start, end) === exact, in UTF-16 code units.',
  });
const passages = z.array(evidence);

const bounds = { edtf: text.meta({ description: 'EDTF, ISO 8601-2.' }), earliest: day, latest: day };
const dated = z.strictObject(bounds).meta({ id: 'dated' });
const source = text.meta({ description: 'The public report this rests on.' });
const remark = z.strictObject({ note: localized, source }).meta({ id: 'remark' });
const dateClaim = z
  .strictObject({
    ...bounds,
    textual: dated.nullable(),
    basis: z.enum(BASES),
    note: localized,
    evidence: passages,
    source: source.optional(),
    outside: z.strictObject({ ...bounds, note: localized, source }).optional(),
  })
  .meta({ id: 'dateClaim', description: 'A date, how it is known, and the words it rests on.' });

const voice = z.enum(VOICES);
const term = z.strictObject({ refersTo: id.nullable(), voice, evidence, note: localized });
const accountTerm = z.strictObject({ refersTo: id, voice, evidence, note: localized });

const article = z.strictObject({
  id,
  file: text,
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  text,
  language: z.literal('ar'),
  title: localized,
  headline: evidence.nullable(),
  outlet: z.strictObject({ name: localized, basis: z.enum(['text', 'outside']), note: localized }).nullable(),
  url: z.url().nullable(),
  agencies: ids,
  published: dateClaim,
  blocks: z.array(z.strictObject({ start: offset, end: offset, role: z.enum(BLOCK_ROLES) })),
  terms: z.array(term),
  defects: z.array(z.strictObject({ start: offset, end: offset, kind: text, note: localized })),
});

const says = z.strictObject({
  aspect: z.enum(ASPECTS),
  value: localized,
  canonical: text.nullable(),
  via: id.nullable(),
  evidence,
});
const account = z.strictObject({
  article: id,
  evidence: passages.min(1),
  says: z.array(says),
  terms: z.array(accountTerm),
});
const basis = z.enum(['stated', 'text', 'outside']);

const event = z.strictObject({
  id,
  kind: z.enum(KINDS),
  category: z.enum(CATEGORIES),
  mode: z.enum(MODES).nullable(),
  level: z.enum(LEVELS).nullable(),
  status: z.enum(STATUSES),
  title: localized,
  label: localized.optional(),
  summary: localized,
  date: dateClaim,
  announced: dateClaim.optional(),
  places: z.array(z.strictObject({ place: id, basis, evidence: passages })),
  participants: z.array(
    z.strictObject({
      entity: id,
      role: z.enum(ROLES),
      present: z.boolean().nullable(),
      basis,
      evidence: passages,
    }),
  ),
  topics: ids,
  accounts: z.array(account).min(1),
  statements: ids,
  relations: z.array(z.strictObject({ type: z.enum(RELATION_TYPES), event: id })),
  outcome: z.strictObject({ ...bounds, note: localized, basis: z.literal('outside'), source }).optional(),
  outside: z.array(remark).optional(),
});

const statement = z.strictObject({
  id,
  article: id,
  speakers: ids.min(1),
  onBehalfOf: id.nullable(),
  via: id.nullable(),
  addressee: id.nullable(),
  note: localized.nullable(),
  kind: z.enum(STATEMENT_KINDS),
  evidence,
  event: id.nullable(),
  topics: ids,
});

const claim = z.strictObject({
  id,
  proposition: localized,
  topics: ids,
  outside: remark.optional(),
  positions: z.array(
    z.strictObject({ party: id.nullable(), stance: z.enum(STANCES), evidence, note: localized.optional() }),
  ),
});

const thread = z.strictObject({ id, title: localized, summary: localized, events: ids });

const aliases = z.array(text);
const side = z.enum(SIDES);
const office = z.strictObject({
  title: localized,
  organisation: id.nullable(),
  from: text.nullable(),
  to: text.nullable(),
  basis: z.enum(['text', 'outside']),
  evidence: passages,
});
const person = z.strictObject({
  id,
  name: localized,
  aliases,
  side,
  description: localized,
  offices: z.array(office),
});
const organisation = z.strictObject({
  id,
  name: localized,
  aliases,
  kind: z.enum(ORGANISATION_KINDS),
  side,
  description: localized,
});
const place = z.strictObject({
  id,
  name: localized,
  aliases,
  coordinates: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).nullable(),
  within: id.nullable(),
});
const topic = z.strictObject({ id, name: localized, description: localized, broader: id.nullable() });

const explanation = z.strictObject({
  id,
  name: localized,
  forms: z.array(z.strictObject({ language: z.enum(LANGUAGES), words: text })),
  about: id.nullable(),
  says: z.strictObject({ note: localized, evidence: passages }).optional(),
  outside: remark.optional(),
});

/** The whole file. */
export const datasetForm = z.strictObject({
  schemaVersion: z.literal(1),
  digest: z.string().regex(/^sha256-[0-9a-f]{64}$/u),
  articles: z.array(article),
  events: z.array(event),
  statements: z.array(statement),
  claims: z.array(claim),
  threads: z.array(thread),
  people: z.array(person),
  organisations: z.array(organisation),
  places: z.array(place),
  topics: z.array(topic),
  glossary: z.array(explanation).optional(),
});

/** The form and the types say the same, both ways; else this line does not compile. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : never;
type Formed = z.output<typeof datasetForm>;
export const formMatchesTypes: Same<DeepLoose<Formed>, DeepLoose<Dataset>> = true;

/** Optional keys may be left out or undefined alike: JSON knows no difference. */
type DeepLoose<T> = T extends readonly (infer U)[]
  ? DeepLoose<U>[]
  : T extends object
    ? { [K in keyof T]: DeepLoose<Exclude<T[K], undefined>> }
    : T;
