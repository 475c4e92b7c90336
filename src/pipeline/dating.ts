/** Dates of the seeds become dates of the dataset: EDTF read, bounds worked out, the textual reading filled in. */
import type { DateClaim, Dated } from '../domain/dataset.ts';
import { EXPECTED_EDTF, readEdtf } from './edtf.ts';
import { BLANK } from './forms/prose.ts';
import type { wordForms } from './forms/words.ts';
import { within } from './quoting.ts';
import type { Quote, Spot } from './quoting.ts';
import type { z } from 'zod';

export type DateSeed = z.output<ReturnType<typeof wordForms>['date']>;

const UNDATED: Dated = { edtf: 'XXXX', earliest: null, latest: null };

const DATE_WORDS = {
  expected: EXPECTED_EDTF,
  mend: 'write the date as far as it is known, and no further',
};

/** Reads the EDTF value written at `spot`. */
export function dated(spot: Spot, edtf: string): Dated {
  if (edtf === BLANK) {
    spot.seed.report(spot.path, { found: 'the skeleton is not filled in here', ...DATE_WORDS });
    return UNDATED;
  }
  const reading = readEdtf(edtf);
  if (reading.ok) return reading.dated;
  spot.seed.report(spot.path, {
    found: reading.found,
    ...DATE_WORDS,
    expected: reading.expected,
  });
  return UNDATED;
}

function textualOf(spot: Spot, seed: DateSeed): Dated | null {
  if (seed.textual === null) return null;
  if (seed.textual !== undefined) return dated(within(spot, 'textual'), seed.textual);
  return seed.basis === 'stated' ? dated(within(spot, 'edtf'), seed.edtf) : null;
}

/** A date with how it is known and the words it rests on. */
export function dateClaim(spot: Spot, seed: DateSeed, quote: Quote): DateClaim {
  const evidence = quote.list(within(spot, 'evidence'), seed.evidence);
  if (seed.basis !== 'outside' && seed.evidence.length === 0)
    spot.seed.report(within(spot, 'evidence').path, {
      found: `the date rests on no words, though its basis is “${seed.basis}”`,
      expected: 'a quotation; none only where the basis is “outside”',
      mend: 'quote the words the date rests on',
    });
  const { outside, source } = seed;
  const known = spot.seed.sound(within(spot, 'basis').path);
  if (known && seed.basis === 'outside' && source === undefined && !outside)
    spot.seed.report(within(spot, 'source').path, {
      found: 'the date comes from outside the articles and names no source',
      expected: '`source`, the public report it comes from',
      mend: 'write the source, or find a basis in the text',
    });
  if (known && seed.basis !== 'outside' && source !== undefined)
    spot.seed.report(within(spot, 'source').path, {
      found: `the date names a source outside the articles, though its basis is “${seed.basis}”`,
      expected:
        '`source` only where the basis is “outside”; a sharper date from elsewhere stands under `outside`',
      mend: 'move it there, or correct the basis',
    });
  return {
    ...dated(within(spot, 'edtf'), seed.edtf),
    textual: textualOf(spot, seed),
    basis: seed.basis,
    note: seed.note,
    evidence,
    ...(source !== undefined && { source }),
    ...(outside && {
      outside: {
        ...dated(within(spot, 'outside', 'edtf'), outside.edtf),
        note: outside.note,
        source: outside.source,
      },
    }),
  };
}
