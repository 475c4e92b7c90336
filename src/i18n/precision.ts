import { shapeOf } from './edtf-shape.ts';

/** How sharp a date is. `lasted`: it went on for the whole of it; `within`: it happened once, somewhere in it. */
export type Precision = 'day' | 'month' | 'year' | 'lasted' | 'within' | 'limit' | 'partial' | 'undated';

export function precisionOf(edtf: string): Precision {
  const shape = shapeOf(edtf);
  switch (shape.type) {
    case 'undated':
      return 'undated';
    case 'other':
      return 'partial';
    case 'interval':
      return 'lasted';
    case 'within':
      return shape.from === null || shape.to === null ? 'limit' : 'within';
    case 'single':
      if (shape.at.year === null) return 'partial';
      if (shape.at.day !== null) return 'day';
      return shape.at.month === null ? 'year' : 'month';
  }
}
