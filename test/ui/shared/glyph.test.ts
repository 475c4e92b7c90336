import { describe, expect, test } from 'vitest';
import { KINDS, MODES, SIDES, STATUSES, type Side, type Status } from '../../../src/domain/dataset.ts';
import { glyphParts, type GlyphPart } from '../../../src/ui/shared/glyph.ts';
import type { MarkSpec } from '../../../src/state/sides.ts';

/** Every order of up to three sides, each once. */
const ORDERS: Side[][] = [[]];
for (const order of ORDERS) {
  for (const side of SIDES) if (!order.includes(side)) ORDERS.push([...order, side]);
}

const SPECS: MarkSpec[] = KINDS.flatMap((kind) =>
  [...MODES, null].flatMap((mode) =>
    STATUSES.flatMap((status) => ORDERS.map((sides) => ({ kind, mode, status, sides }))),
  ),
);
const named = ({ kind, mode, status, sides }: MarkSpec) => `${kind} ${mode} ${status} ${sides.join('+')}`;

/** The points a path goes through, arcs by the circle around the middle of their ends. */
function pointsOf(d: string): [x: number, y: number][] {
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', rest = ''] of d.matchAll(/([MLHVAZa-z])([^MLHVAZa-z]*)/g)) {
    const numbers = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const relative = command === command.toLowerCase();
    const sizes: Record<string, number> = { m: 2, l: 2, h: 1, v: 1, a: 7, z: 0 };
    const size = sizes[command.toLowerCase()] ?? NaN;
    expect(Object.keys(sizes)).toContain(command.toLowerCase());
    const times = size === 0 ? 0 : numbers.length / size;
    for (let time = 0; time < times; time += 1) {
      const at = time * size;
      const own = numbers.slice(at, at + size);
      const [fromX, fromY] = [x, y];
      const along = (value: number | undefined, from: number) => (value ?? NaN) + (relative ? from : 0);
      if (command.toLowerCase() !== 'v') x = along(own[size === 7 ? 5 : 0], x);
      if (command.toLowerCase() === 'v') y = along(own[0], y);
      else if (command.toLowerCase() !== 'h') y = along(own[size === 7 ? 6 : 1], y);
      points.push([x, y]);
      if (size === 7) {
        const [middleX, middleY, radius] = [(fromX + x) / 2, (fromY + y) / 2, own[0] ?? NaN];
        points.push([middleX, middleY - radius], [middleX, middleY + radius]);
      }
    }
  }
  return points;
}

const COLOURS: Record<Side, RegExp> = {
  russia: /side-a|hatch-a/,
  iran: /side-b|hatch-b/,
  other: /side-o|hatch-o/,
};
const paints = ({ fill, stroke }: GlyphPart) => `${fill} ${stroke}`;
/** The parts that stand for a party, or for the context: not the lines that say how they met. */
const bodies = (parts: readonly GlyphPart[]) =>
  parts.filter((part) => /side|hatch|ctx/.test(paints(part)) && part.d.endsWith('z'));
const drawnSides = (spec: MarkSpec) =>
  SIDES.filter((side) => glyphParts(spec).some((part) => COLOURS[side].test(paints(part))));

/** The marks of which something does not hold: none, if all is well. */
const without = (specs: readonly MarkSpec[], holds: (spec: MarkSpec) => boolean) =>
  specs.filter((spec) => !holds(spec)).map(named);

describe('every mark', () => {
  test('has parts, and all of them inside the 24 × 24 it is drawn on', () => {
    const inside = (value: number) => value >= 0 && value <= 24;
    const fits = new Map<string, boolean>();
    for (const d of new Set(SPECS.flatMap((spec) => glyphParts(spec).map((part) => part.d)))) {
      fits.set(
        d,
        pointsOf(d).every(([x, y]) => inside(x) && inside(y)),
      );
    }
    expect([...fits].filter(([, is]) => !is)).toEqual([]);
    expect(without(SPECS, (spec) => glyphParts(spec).length > 0)).toEqual([]);
  });

  test('shows no side that does not take part, Russia and Iran least of all', () => {
    expect(
      without(SPECS, (spec) =>
        drawnSides(spec).every((side) => side === 'other' || spec.sides.includes(side)),
      ),
    ).toEqual([]);
  });

  test('of a contact shows both sides, whoever hosts them', () => {
    const both = SPECS.filter(
      ({ kind, mode, sides }) =>
        kind === 'contact' && mode !== 'statement' && sides.includes('russia') && sides.includes('iran'),
    );
    expect(
      without(both, (spec) => drawnSides(spec).includes('russia') && drawnSides(spec).includes('iran')),
    ).toEqual([]);
  });
});

describe('the status', () => {
  const of = (...statuses: Status[]) => SPECS.filter(({ status }) => statuses.includes(status));
  const fills = (spec: MarkSpec) =>
    bodies(glyphParts(spec)).map(({ fill }) =>
      fill.startsWith('url') ? 'hatched' : fill === 'none' ? 'hollow' : 'full',
    );
  const isDashed = (spec: MarkSpec) => glyphParts(spec).some(({ dash }) => dash !== null);

  test('of what took place fills the mark', () => {
    const holds = (spec: MarkSpec) => fills(spec).includes('full') && !fills(spec).includes('hatched');
    expect(without(of('occurred', 'ongoing'), holds)).toEqual([]);
  });

  test('of a plan leaves it hollow, of a proposal dashed: never as if it had happened', () => {
    const plans = of('planned', 'invited', 'postponed');
    const proposals = of('proposed', 'cancelled');
    const hollow = (spec: MarkSpec) =>
      fills(spec).length > 0 && fills(spec).every((fill) => fill === 'hollow');
    expect(without([...plans, ...proposals], hollow)).toEqual([]);
    expect(without(proposals, isDashed)).toEqual([]);
    expect(without([...plans, ...of('occurred')], (spec) => !isDashed(spec))).toEqual([]);
  });

  test('of what is alleged or denied hatches it, never full', () => {
    const holds = (spec: MarkSpec) => fills(spec).includes('hatched') && !fills(spec).includes('full');
    expect(without(of('alleged', 'denied'), holds)).toEqual([]);
  });
});

test('words are the speaker’s, whoever else is named', () => {
  const words = SPECS.filter(({ kind, mode }) => kind !== 'context' && mode === 'statement');
  expect(without(words, (spec) => drawnSides(spec).join() === (spec.sides[0] ?? 'other'))).toEqual([]);
});

test('each way of meeting has a mark of its own', () => {
  const marks = [...MODES, null].map((mode) =>
    JSON.stringify(glyphParts({ kind: 'contact', mode, status: 'occurred', sides: ['russia', 'iran'] })),
  );
  expect(new Set(marks).size).toBe(marks.length);
});
