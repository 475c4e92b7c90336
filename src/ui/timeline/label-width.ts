import type { MarkText } from './mark-dom.ts';

/** Upper bounds of a letter's width, CSS px at a 16 px root: measured on Cairo and Noto Sans at 13 and 12 px. */
const TITLE_LETTER = 7.4;
const DETAIL_LETTER = 6.6;
/** Glyph, gap and padding. */
const GLYPH = 42;

/** How wide a mark will be drawn, CSS px, without drawing it. `scale` is the root size over 16 px. */
export function labelWidth({ title, detail }: MarkText, scale: number): number {
  return (Math.max(title.length * TITLE_LETTER, detail.length * DETAIL_LETTER) + GLYPH) * scale;
}
