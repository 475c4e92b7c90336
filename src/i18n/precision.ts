import { shapeOf, type EdtfPart } from './edtf-shape.ts';

/** How sharp a date is. `lasted`: it went on for the whole of it; `within`: it happened once, somewhere in it. */
export type Precision =
  'day' | 'month' | 'season' | 'year' | 'lasted' | 'within' | 'limit' | 'partial' | 'undated';

export function precisionOf(edtf: string): Precision {
  const shape = shapeOf(edtf);
  switch (shape.type) {
    case 'undated':
      return 'undated';
    case 'other':
      return 'partial';
    case 'interval':
      return isPartial(shape) ? 'partial' : 'lasted';
    case 'within':
      if (isPartial(shape)) return 'partial';
      return shape.from === null || shape.to === null ? 'limit' : 'within';
    case 'single':
      if (shape.at.year === null) return 'partial';
      if (shape.at.day !== null) return 'day';
      if (shape.at.season !== null) return 'season';
      return shape.at.month === null ? 'year' : 'month';
  }
}

/** Whether an end lacks its year: «22 to 24 October» is all the text gives. */
function isPartial({ from, to }: { from: EdtfPart | null; to: EdtfPart | null }): boolean {
  return [from, to].some((part) => part !== null && part.year === null);
}
