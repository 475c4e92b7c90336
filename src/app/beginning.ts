import { boundaryUpTo } from '../domain/text/graphemes.ts';

/** How much of a value is shown, in UTF-16 units. */
const SHOWN = 60;

/** The beginning of what stands in an address, to be shown: without half a letter at its end. */
export function beginning(value: string): string {
  const start = value.slice(0, 2 * SHOWN);
  return start.length <= SHOWN ? value : `${start.slice(0, boundaryUpTo(start, SHOWN))}…`;
}
