import type { Side, Status } from '../../domain/dataset.ts';
import type { MarkSpec } from '../../state/sides.ts';

/** One drawn part of a mark, as SVG path data with its paint. Colours are custom properties, so themes reach them. */
export type GlyphPart = {
  d: string;
  fill: string;
  stroke: string;
  strokeWidth: number;
  dash: string | null;
};

type Paint = 'full' | 'hollow' | 'dashed' | 'hatched';

const COLOURS: Record<Side | 'context', string> = {
  russia: 'var(--side-a)',
  iran: 'var(--side-b-mark)',
  other: 'var(--side-o)',
  context: 'var(--ctx-mark)',
};
const HATCHES: Record<Side | 'context', string> = {
  russia: 'url(#hatch-a)',
  iran: 'url(#hatch-b)',
  other: 'url(#hatch-o)',
  context: 'url(#hatch-c)',
};
const INK = 'var(--ink)';
const DASH = '2.6 1.9';

function paintOf(status: Status): Paint {
  switch (status) {
    case 'occurred':
    case 'ongoing':
      return 'full';
    case 'planned':
    case 'invited':
    case 'postponed':
      return 'hollow';
    case 'proposed':
    case 'cancelled':
      return 'dashed';
    case 'alleged':
    case 'denied':
      return 'hatched';
  }
}

function painted(d: string, side: Side | 'context', paint: Paint, strokeWidth = 1.6): GlyphPart {
  const colour = COLOURS[side];
  if (paint === 'full') return { d, fill: colour, stroke: 'none', strokeWidth: 0, dash: null };
  return {
    d,
    fill: paint === 'hatched' ? HATCHES[side] : 'none',
    stroke: colour,
    strokeWidth,
    dash: paint === 'dashed' ? DASH : null,
  };
}

function line(d: string, stroke: string, strokeWidth: number, dash: string | null = null): GlyphPart {
  return { d, fill: 'none', stroke, strokeWidth, dash };
}

const n = (value: number) => String(Math.round(value * 100) / 100);

/** The outline of a side's seal around a centre; `r` is the radius of the circle with the same weight to the eye. */
function sealPath(side: Side, cx: number, cy: number, r: number): string {
  switch (side) {
    case 'russia': {
      // A square of the circle's own width would look larger than the circle.
      const reach = r * 0.92;
      return `M${n(cx - reach)} ${n(cy - reach)}h${n(reach * 2)}v${n(reach * 2)}h${n(-reach * 2)}z`;
    }
    case 'iran':
      return `M${n(cx - r)} ${n(cy)}a${n(r)} ${n(r)} 0 1 0 ${n(r * 2)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-r * 2)} 0z`;
    case 'other': {
      const up = r * 1.15;
      return `M${n(cx)} ${n(cy - up)}L${n(cx + up)} ${n(cy + r * 0.87)}H${n(cx - up)}z`;
    }
  }
}

function seal(side: Side, cx: number, cy: number, r: number, paint: Paint): GlyphPart {
  return painted(sealPath(side, cx, cy, paint === 'full' ? r : r - 0.7), side, paint);
}

/** Half of a meeting: the flat edge looks at the other half, 1.8 px away. */
function half(side: Side, place: 'first' | 'second', paint: Paint): GlyphPart {
  const turn = place === 'first' ? 1 : -1;
  const inset = paint === 'full' ? 0 : 0.85;
  const flat = 12 + turn * (0.9 + inset);
  const reach = 8.5 - inset;
  const top = n(12 - reach);
  const bottom = n(12 + reach);
  switch (side) {
    case 'russia':
      return painted(
        `M${n(flat)} ${top}H${n(12 + turn * (9 - inset))}V${bottom}H${n(flat)}z`,
        side,
        paint,
        1.75,
      );
    case 'iran':
      return painted(
        `M${n(flat)} ${top}A${n(reach)} ${n(reach)} 0 0 ${turn === 1 ? 1 : 0} ${n(flat)} ${bottom}z`,
        side,
        paint,
        1.75,
      );
    case 'other':
      return painted(
        `M${n(flat)} ${top}L${n(12 + turn * (10 - inset))} 12L${n(flat)} ${bottom}z`,
        side,
        paint,
        1.75,
      );
  }
}

const GUILLEMET = 'M11.2 7.8L7.2 12l4 4.2M16.8 7.8L12.8 12l4 4.2';
const ARROW = 'M11.8 12H2.4M6.8 7.4L2.2 12l4.6 4.6';
const SHEET = 'M19.5 2.5H9L4.5 7v14.500h15z';
const SHEET_LINES = 'M9.5 2.5V7.5H4.500M8 11.2h8.5';
const RECEIVER = 'M5.4 8.4C7.5 3.6 16.5 3.6 18.6 8.4';
const PLAY = 'M10 3.2L14.600 5.800L10 8.400z';
const DIAMOND = 'M12 8.500L15.500 12L12 15.500L8.500 12z';

/**
 * The two sides a mark has room for. Where a third stands by (a host, a mediator), a contact is between Russia
 * and Iran; a party nobody names is never drawn as one of them.
 */
function pairOf({ kind, mode, sides }: MarkSpec): [first: Side, second: Side] {
  const both = kind === 'contact' && mode !== 'statement' && sides.length > 2;
  const third = mode === 'multilateral' || both;
  const [first = 'other', second = 'other'] = third ? sides.filter((side) => side !== 'other') : sides;
  return [first, second];
}

/**
 * The grammar of marks: Russia is a square, Iran a circle, everybody else a triangle; how they stand together
 * is the mode, how they are filled is the status. Drawn on 24 × 24 for a right-to-left page (first party at the
 * right); left-to-right pages mirror the whole mark.
 * These are the parts of a mark, in the order they are painted.
 */
export function glyphParts(spec: MarkSpec): GlyphPart[] {
  const { kind, mode, status, sides } = spec;
  const paint = paintOf(status);
  if (kind === 'context') return [painted(DIAMOND, 'context', paint)];
  const [first, second] = pairOf(spec);
  switch (mode) {
    case 'meeting':
      return [half(first, 'first', paint), half(second, 'second', paint)];
    case 'video':
      return [
        half(first, 'first', paint),
        half(second, 'second', paint),
        { ...line(PLAY, 'var(--paper)', 1), fill: INK },
      ];
    case 'visit': {
      const lift = first === 'other' ? 2.4 : 0;
      const outline = line(
        sealPath(first, 12, 12 + lift / 2, 9.8),
        COLOURS[first],
        2.2,
        paint === 'dashed' ? '3 2' : null,
      );
      return [outline, seal(second, 12, 12 + lift, first === 'other' ? 4 : 4.9, paint)];
    }
    case 'phone':
      return [seal(first, 18.4, 15, 4.8, paint), seal(second, 5.6, 15, 4.8, paint), line(RECEIVER, INK, 2)];
    case 'multilateral':
      return [
        seal('other', 12, 6.4, 4.8, paint),
        seal(first, 17.6, 17, 4.8, paint),
        seal(second, 6.4, 17, 4.8, paint),
      ];
    case 'message':
      return [seal(first, 18.2, 12, 5, paint), line(ARROW, COLOURS[second], 2.2)];
    case 'document': {
      const dash = paint === 'dashed' ? DASH : null;
      return [
        line(SHEET, INK, 1.75, dash),
        line(SHEET_LINES, INK, 1.5),
        seal(first, 15.2, 16.6, 2.9, paint),
        seal(second, 8.6, 16.6, 2.9, paint),
      ];
    }
    case 'statement': {
      const ground = painted(sealPath(first, 12, first === 'other' ? 13 : 12, 9.8), first, paint);
      return [ground, line(GUILLEMET, paint === 'full' ? 'var(--paper)' : COLOURS[first], 2.2)];
    }
    case null:
      return sides.length <= 1
        ? [seal(first, 12, 12, 5.4, paint)]
        : [seal(first, 18, 12, 4.8, paint), seal(second, 6, 12, 4.8, paint)];
  }
}
