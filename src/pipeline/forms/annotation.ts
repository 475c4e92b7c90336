/** The form of `annotations/NNN.yaml`: what one article says. CONTRIBUTING.md tells it to editors. */
import { z } from 'zod';
import {
  ASPECTS,
  BLOCK_ROLES,
  CATEGORIES,
  KINDS,
  LEVELS,
  MODES,
  RELATION_TYPES,
  ROLES,
  STATEMENT_KINDS,
  STATUSES,
  VOICES,
} from '../../domain/dataset.ts';
import {
  ANNOTATION_HINTS,
  DEFECT_HINTS,
  EVENT_HINTS,
  FACT_HINTS,
  SAYS_HINTS,
  STATEMENT_HINTS,
  TERM_HINTS,
} from './hints.ts';
import { leaf, list, mapOf, shape } from './mode.ts';
import type { Mode } from './mode.ts';
import { wordForms } from './words.ts';

const FACT_BASES = ['stated', 'text', 'outside'] as const;

function eventForms(mode: Mode) {
  const { id, ids, optionalId, localized, quotation, quotations, edtf, source, remark, date } =
    wordForms(mode);
  const basis = leaf(mode, z.enum(FACT_BASES).default('stated'), 'outside');
  const term = { voice: leaf(mode, z.enum(VOICES), 'outlet'), evidence: quotation, note: localized };
  const account = shape(mode, {
    evidence: quotations,
    says: list(
      mode,
      shape(
        mode,
        {
          aspect: leaf(mode, z.enum(ASPECTS), 'topic'),
          value: localized,
          canonical: leaf(mode, z.string().min(1).nullable().default(null), null),
          via: optionalId,
          evidence: quotation,
        },
        SAYS_HINTS,
      ),
    ).default([]),
    terms: list(mode, shape(mode, { refersTo: id, ...term }, TERM_HINTS)).default([]),
  });
  const event = shape(
    mode,
    {
      kind: leaf(mode, z.enum(KINDS), 'context'),
      category: leaf(mode, z.enum(CATEGORIES), 'OTHER'),
      mode: leaf(mode, z.enum(MODES).nullable().default(null), null),
      level: leaf(mode, z.enum(LEVELS).nullable().default(null), null),
      status: leaf(mode, z.enum(STATUSES), 'alleged'),
      title: localized,
      label: leaf(mode, localized.optional(), undefined),
      summary: localized,
      date,
      announced: leaf(mode, date.optional(), undefined),
      places: list(
        mode,
        shape(mode, { place: id, basis, evidence: quotations }, { basis: FACT_HINTS.basis }),
      ).default([]),
      participants: list(
        mode,
        shape(
          mode,
          {
            entity: id,
            role: leaf(mode, z.enum(ROLES), 'participant'),
            present: leaf(mode, z.boolean().nullable().default(null), null),
            basis,
            evidence: quotations,
          },
          FACT_HINTS,
        ),
      ).default([]),
      topics: ids,
      account: leaf(mode, account.optional(), undefined),
      relations: list(
        mode,
        shape(mode, { type: leaf(mode, z.enum(RELATION_TYPES), 'about'), event: id }),
      ).default([]),
      outcome: leaf(mode, shape(mode, { edtf, note: localized, source }).optional(), undefined),
      outside: leaf(mode, list(mode, remark).optional(), undefined),
    },
    EVENT_HINTS,
  );
  return { event, account, articleTerm: shape(mode, { refersTo: optionalId, ...term }, TERM_HINTS) };
}

function statementForm(mode: Mode) {
  const { ids, optionalId, localized, passage } = wordForms(mode);
  return shape(
    mode,
    {
      speakers: ids,
      onBehalfOf: optionalId,
      via: optionalId,
      addressee: optionalId,
      kind: leaf(mode, z.enum(STATEMENT_KINDS), 'direct'),
      words: passage,
      event: optionalId,
      topics: ids,
      note: leaf(mode, localized.nullable().default(null), null),
    },
    STATEMENT_HINTS,
  );
}

/** The whole file. */
export function annotationForm(mode: Mode) {
  const { ids, localized, text, passage, date } = wordForms(mode);
  const { event, account, articleTerm } = eventForms(mode);
  const outletBasis = leaf(mode, z.enum(['text', 'outside']), 'outside');
  return shape(
    mode,
    {
      article: leaf(
        mode,
        z.string().regex(/^\d{3}$/u, 'the number the file name begins with, such as "003"'),
        '',
      ),
      file: text,
      sha256: leaf(mode, z.string().regex(/^[0-9a-f]{64}$/u, '64 hexadecimal digits'), ''),
      title: localized,
      headline: leaf(mode, passage.nullable(), null),
      outlet: leaf(
        mode,
        shape(mode, { name: localized, basis: outletBasis, note: localized }).nullable(),
        null,
      ),
      url: leaf(mode, z.url().nullable(), null),
      agencies: ids,
      published: date,
      blocks: list(
        mode,
        shape(mode, { role: leaf(mode, z.enum(BLOCK_ROLES), 'paragraph'), text: passage }),
      ).default([]),
      defects: list(mode, shape(mode, { text: passage, kind: text, note: localized }, DEFECT_HINTS)).default(
        [],
      ),
      terms: list(mode, articleTerm).default([]),
      names: list(mode, leaf(mode, z.string().min(1), '')).default([]),
      nothing: list(mode, shape(mode, { text: passage, reason: text })).default([]),
      events: mapOf(mode, event).default({}),
      accounts: mapOf(mode, account).default({}),
      statements: mapOf(mode, statementForm(mode)).default({}),
    },
    ANNOTATION_HINTS,
  );
}

export type AnnotationSeed = z.output<ReturnType<typeof annotationForm>>;
export type EventSeed = AnnotationSeed['events'][string];
export type AccountSeed = AnnotationSeed['accounts'][string];
export type StatementSeed = AnnotationSeed['statements'][string];
