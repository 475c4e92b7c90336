import type { MarkText } from './mark-dom.ts';

/** Letters as a stylesheet sets them: a weight, and the token of a size. */
type Face = { weight: number; size: '--t-small' | '--t-micro' };

/** As in marks.module.css and Axis.module.css. */
const TITLE: Face = { weight: 650, size: '--t-small' };
const SMALL_TITLE: Face = { weight: 500, size: '--t-micro' };
const DETAIL: Face = { weight: 450, size: '--t-micro' };
const MONTH: Face = { weight: 750, size: '--t-small' };

/** Glyph, gap and padding around the words, CSS px at a 16 px root. */
const GLYPH = 46;

let canvas: CanvasRenderingContext2D | null = null;

/**
 * How wide words will be, CSS px at a 16 px root, without drawing them: measured in the fonts that are there now, so it
 * is asked again when the fonts have come. The tokens are read anew: a kiosk has others.
 */
function textWidth(text: string, { weight, size }: Face): number {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (canvas === null) return text.length * 8;
  const tokens = getComputedStyle(document.documentElement);
  const px = Number.parseFloat(tokens.getPropertyValue(size)) * 16;
  canvas.font = `${weight} ${px}px ${tokens.getPropertyValue('--font-ui')}`;
  return canvas.measureText(text).width;
}

/**
 * How wide a mark will be drawn, CSS px. `line`: what its second line says; `scale` is the root size over 16 px.
 */
export function labelWidth(text: MarkText, line: 'detail' | 'brief', small: boolean, scale: number): number {
  const titleWidth = textWidth(text.title, small ? SMALL_TITLE : TITLE);
  const detailWidth = small ? 0 : textWidth(text[line], DETAIL);
  return (Math.max(titleWidth, detailWidth) + GLYPH) * scale;
}

/** How wide a month's name is on the axis, CSS px. */
export function monthWidth(name: string, scale: number): number {
  return textWidth(name, MONTH) * scale;
}
