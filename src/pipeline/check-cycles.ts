/** Nothing runs in a circle: no relation between events, no place within itself, no topic broader than itself. */
import { RELATION_TYPES } from '../domain/dataset.ts';
import type { Draft } from './assemble.ts';
import { eventSpots } from './assemble-events.ts';
import type { Seeds } from './seeds.ts';
import type { Seed } from './shape-check.ts';
import type { Path } from './yaml.ts';

/** An arrow from one id to another, and where it is written. */
type Arrow = { from: string; to: string; seed: Seed<unknown>; path: Path };

/** The arrows that close a circle, each with the ids on it. Each circle is found once. */
function closing(arrows: readonly Arrow[]): { arrow: Arrow; circle: string[] }[] {
  const leaving = new Map<string, Arrow[]>();
  for (const arrow of arrows) leaving.set(arrow.from, [...(leaving.get(arrow.from) ?? []), arrow]);
  const done = new Set<string>();
  const found: { arrow: Arrow; circle: string[] }[] = [];
  const walk = (id: string, way: readonly string[]): void => {
    if (done.has(id)) return;
    const here = [...way, id];
    for (const arrow of leaving.get(id) ?? []) {
      const back = here.indexOf(arrow.to);
      if (back === -1) walk(arrow.to, here);
      else found.push({ arrow, circle: [...here.slice(back), arrow.to] });
    }
    done.add(id);
  };
  for (const id of [...leaving.keys()].toSorted()) walk(id, []);
  return found;
}

function report(arrows: readonly Arrow[], name: string): void {
  for (const { arrow, circle } of closing(arrows))
    arrow.seed.report(arrow.path, {
      found: `“${name}” runs in a circle: ${circle.join(' → ')}`,
      expected: 'a relation that ends somewhere',
      mend: 'delete the relation that is not true; a relation that holds both ways is written once',
    });
}

/** Reports every circle. */
export function checkCycles(seeds: Seeds, draft: Draft): void {
  const spots = eventSpots(seeds);
  for (const type of RELATION_TYPES) {
    const arrows = draft.events.flatMap(({ id, relations }) => {
      const spot = spots.get(id);
      if (!spot) return [];
      return relations.flatMap((relation, index) =>
        relation.type === type
          ? [{ from: id, to: relation.event, seed: spot.seed, path: [...spot.path, 'relations', index] }]
          : [],
      );
    });
    report(arrows, type);
  }
  const { places, topics } = seeds.shared;
  const upward = (seed: Seed<unknown>, key: string, pairs: [string, string | null][]): Arrow[] =>
    pairs.flatMap(([from, to]) => (to === null ? [] : [{ from, to, seed, path: [from, key] }]));
  report(
    upward(
      places,
      'within',
      Object.entries(places.value).map(([id, { within }]) => [id, within]),
    ),
    'within',
  );
  report(
    upward(
      topics,
      'broader',
      Object.entries(topics.value).map(([id, { broader }]) => [id, broader]),
    ),
    'broader',
  );
}
