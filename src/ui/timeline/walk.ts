import type { Direction } from '../../i18n/languages.ts';

/** What a key does on the timeline. */
export type WalkStep =
  | { type: 'by'; items: 1 | -1 }
  | { type: 'end'; which: 'first' | 'last' }
  | { type: 'zoom'; factor: number }
  | { type: 'pan'; share: number }
  | { type: 'open' };

/** A press of plus or minus shows this share of what was shown before, or its inverse. */
const ZOOM = 0.6;
/** Page up and down keep more than half in view. */
const PAN = 0.4;

/** The step a key means; `null`: not ours. Time runs with the reading, so right to left ArrowLeft is later. */
export function stepFor(key: string, direction: Direction): WalkStep | null {
  switch (key) {
    case 'ArrowLeft':
      return { type: 'by', items: direction === 'rtl' ? 1 : -1 };
    case 'ArrowRight':
      return { type: 'by', items: direction === 'rtl' ? -1 : 1 };
    case 'ArrowDown':
      return { type: 'by', items: 1 };
    case 'ArrowUp':
      return { type: 'by', items: -1 };
    case 'Home':
      return { type: 'end', which: 'first' };
    case 'End':
      return { type: 'end', which: 'last' };
    case '+':
    case '=':
      return { type: 'zoom', factor: ZOOM };
    case '-':
      return { type: 'zoom', factor: 1 / ZOOM };
    case 'PageDown':
      return { type: 'pan', share: PAN };
    case 'PageUp':
      return { type: 'pan', share: -PAN };
    case 'Enter':
    case ' ':
      return { type: 'open' };
    default:
      return null;
  }
}
