/** The only file that asks the library what is EDTF (ISO 8601-2); the bounds of a value are the ground's. */
import { parse } from 'edtf';
import type { Dated } from '../domain/dataset.ts';
import { boundsOf, isReversed } from '../domain/time/edtf.ts';

/** A value read: its bounds, or what is wrong with it. */
export type EdtfReading = { ok: true; dated: Dated } | { ok: false; found: string; expected: string };

/** What to write where a date is expected. */
export const EXPECTED_EDTF = 'EDTF (ISO 8601-2), such as "2023-12-07", "2022-07", "a/b", "[a..b]" or "XXXX"';

/** Reads one EDTF value. */
export function readEdtf(text: string): EdtfReading {
  try {
    parse(text);
  } catch {
    return { ok: false, found: `${JSON.stringify(text)} is no EDTF`, expected: EXPECTED_EDTF };
  }
  const bounds = boundsOf(text);
  if (!bounds) {
    return {
      ok: false,
      found: `${JSON.stringify(text)} lies outside the years 0000 to 9999`,
      expected: 'a year of four digits',
    };
  }
  const { earliest, latest } = bounds;
  if (isReversed(bounds)) {
    return {
      ok: false,
      found: `${JSON.stringify(text)} ends (${latest}) before it begins (${earliest})`,
      expected: 'the earlier date first',
    };
  }
  return { ok: true, dated: { edtf: text, earliest, latest } };
}
