import type { MarkText } from './mark-dom.ts';

/** Glyph, gap and padding around the words, CSS px at a 16 px root. */
const GLYPH = 46;

let canvas: CanvasRenderingContext2D | null = null;

/** A face as the canvas takes it: the same weight, size and family as in marks.module.css. */
function face(weight: number, size: number): string {
  const family = getComputedStyle(document.documentElement).getPropertyValue('--font-ui');
  return `${weight} ${size}px ${family}`;
}

function textWidth(text: string, font: string): number {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (canvas === null) return text.length * 8;
  canvas.font = font;
  return canvas.measureText(text).width;
}

/**
 * How wide a mark will be drawn, CSS px, without drawing it: its words measured in the fonts that are there now,
 * so it is asked again when the fonts have come. `line`: what its second line says; `scale` is the root size over 16 px.
 */
export function labelWidth(text: MarkText, line: 'detail' | 'brief', small: boolean, scale: number): number {
  const titleWidth = textWidth(text.title, small ? face(500, 12) : face(650, 13));
  const detailWidth = small ? 0 : textWidth(text[line], face(450, 12));
  return (Math.max(titleWidth, detailWidth) + GLYPH) * scale;
}
