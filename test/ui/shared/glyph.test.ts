import { describe, expect, test } from 'vitest';
import { KINDS, MODES, SIDES, STATUSES, type Side, type Status } from '../../../src/domain/dataset.ts';
import { glyphParts, type GlyphPart, type GlyphSpec } from '../../../src/ui/shared/glyph.ts';

/** Every order of up to three sides, each once. */
const ORDERS: Side[][] = [[]];
for (const order of ORDERS) {
  for (const side of SIDES) if (!order.includes(side)) ORDERS.push([...order, side]);
}

const SPECS: GlyphSpec[] = KINDS.flatMap((kind) =>
  [...MODES, null].flatMap((mode) =>
    STATUSES.flatMap((status) => ORDERS.map((sides) => ({ kind, mode, status, sides }))),
  ),
);
const named = ({ kind, mode, status, sides }: GlyphSpec) => `${kind} ${mode} ${status} ${sides.join('+')}`;

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
const drawnSides = (spec: GlyphSpec) =>
  SIDES.filter((side) => glyphParts(spec).some((part) => COLOURS[side].test(paints(part))));

describe('every mark', () => {
  test('has parts, and all of them inside the 24 × 24 it is drawn on', () => {
    for (const spec of SPECS) {
      const parts = glyphParts(spec);
      expect([named(spec), parts.length > 0]).toEqual([named(spec), true]);
      for (const [x, y] of parts.flatMap(({ d }) => pointsOf(d))) {
        const inside = Math.abs(x - 12) <= 12 && Math.abs(y - 12) <= 12;
        expect(inside ? '' : `${named(spec)}: ${x} ${y}`).toBe('');
      }
    }
  });

  test('shows no side that does not take part, Russia and Iran least of all', () => {
    for (const spec of SPECS) {
      const extra = drawnSides(spec).filter((side) => side !== 'other' && !spec.sides.includes(side));
      expect([named(spec), extra]).toEqual([named(spec), []]);
    }
  });

  test('of a contact shows both sides, whoever hosts them', () => {
    const both = SPECS.filter(
      ({ kind, mode, sides }) =>
        kind === 'contact' && mode !== 'statement' && sides.includes('russia') && sides.includes('iran'),
    );
    for (const spec of both) {
      expect([named(spec), drawnSides(spec)]).toEqual([
        named(spec),
        expect.arrayContaining(['russia', 'iran']),
      ]);
    }
  });
});

describe('the status', () => {
  const of = (...statuses: Status[]) => SPECS.filter(({ status }) => statuses.includes(status));
  const fills = (spec: GlyphSpec) =>
    bodies(glyphParts(spec)).map(({ fill }) =>
      fill.startsWith('url') ? 'hatched' : fill === 'none' ? 'hollow' : 'full',
    );

  test('of what took place fills the mark', () => {
    for (const spec of of('occurred', 'ongoing')) {
      expect([named(spec), fills(spec)]).toEqual([named(spec), expect.arrayContaining(['full'])]);
      expect([named(spec), fills(spec)]).not.toEqual([named(spec), expect.arrayContaining(['hatched'])]);
    }
  });

  test('of a plan leaves it hollow, of a proposal dashed: never as if it had happened', () => {
    for (const spec of of('planned', 'invited', 'postponed', 'proposed', 'cancelled')) {
      expect([named(spec), [...new Set(fills(spec))]]).toEqual([named(spec), ['hollow']]);
    }
    for (const spec of of('proposed', 'cancelled')) {
      const dashed = glyphParts(spec).some(({ dash }) => dash !== null);
      expect([named(spec), dashed]).toEqual([named(spec), true]);
    }
    for (const spec of of('planned', 'invited', 'postponed', 'occurred')) {
      expect([named(spec), glyphParts(spec).some(({ dash }) => dash !== null)]).toEqual([named(spec), false]);
    }
  });

  test('of what is alleged or denied hatches it, never full', () => {
    for (const spec of of('alleged', 'denied')) {
      expect([named(spec), fills(spec)]).toEqual([named(spec), expect.arrayContaining(['hatched'])]);
      expect([named(spec), fills(spec)]).not.toEqual([named(spec), expect.arrayContaining(['full'])]);
    }
  });
});

test('words are the speaker’s, whoever else is named', () => {
  for (const spec of SPECS.filter(({ kind, mode }) => kind !== 'context' && mode === 'statement')) {
    expect([named(spec), drawnSides(spec)]).toEqual([named(spec), [spec.sides[0] ?? 'other']]);
  }
});

test('each way of meeting has a mark of its own', () => {
  const marks = [...MODES, null].map((mode) =>
    JSON.stringify(glyphParts({ kind: 'contact', mode, status: 'occurred', sides: ['russia', 'iran'] })),
  );
  expect(new Set(marks).size).toBe(marks.length);
});
