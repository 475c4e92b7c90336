/** The forms of the files that belong to no single article: entities, claims, threads. */
import { z } from 'zod';
import { ORGANISATION_KINDS, SIDES, STANCES } from '../../domain/dataset.ts';
import { leaf, list, mapOf, shape } from './mode.ts';
import type { Mode } from './mode.ts';
import { wordForms } from './words.ts';

/** One form for each file of `SHARED`. */
export function sharedForms(mode: Mode) {
  const { id, ids, optionalId, localized, quotation, quotations, remark } = wordForms(mode);
  const aliases = list(mode, leaf(mode, z.string().min(1), ''))
    .default([])
    .meta({
      description: 'Surface forms in Arabic texts.',
    });
  const side = leaf(mode, z.enum(SIDES), 'other');
  const year = leaf(mode, z.string().min(1).nullable(), null).meta({
    description: 'EDTF in quotation marks, such as "2021-08"; null: open or not known.',
  });
  const office = shape(mode, {
    title: localized,
    organisation: optionalId,
    from: year,
    to: year,
    basis: leaf(mode, z.enum(['text', 'outside']), 'outside'),
    evidence: quotations,
  });
  const position = shape(mode, {
    party: leaf(mode, id.nullable(), null),
    stance: leaf(mode, z.enum(STANCES), 'reports'),
    evidence: quotation,
    note: leaf(mode, localized.optional(), undefined),
  });
  const coordinates = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).nullable();
  const name = { name: localized, aliases };
  return {
    people: mapOf(
      mode,
      shape(mode, { ...name, side, description: localized, offices: list(mode, office).default([]) }),
    ),
    organisations: mapOf(
      mode,
      shape(mode, {
        ...name,
        kind: leaf(mode, z.enum(ORGANISATION_KINDS), 'body'),
        side,
        description: localized,
      }),
    ),
    places: mapOf(
      mode,
      shape(mode, {
        ...name,
        coordinates: leaf(mode, coordinates.default(null), null).meta({
          description: 'Longitude, latitude (WGS 84).',
        }),
        within: optionalId,
      }),
    ),
    topics: mapOf(mode, shape(mode, { name: localized, description: localized, broader: optionalId })),
    claims: mapOf(
      mode,
      shape(mode, {
        proposition: localized,
        topics: ids,
        outside: leaf(mode, remark.optional(), undefined),
        positions: list(mode, position),
      }),
    ),
    threads: mapOf(mode, shape(mode, { title: localized, summary: localized, events: ids })),
  };
}

type Forms = ReturnType<typeof sharedForms>;
/** What each shared file holds once it is read. */
export type SharedSeeds = { [K in keyof Forms]: z.output<Forms[K]> };
