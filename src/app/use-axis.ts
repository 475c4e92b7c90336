import { useMemo } from 'react';
import type { CoreEvent } from '../domain/core.ts';
import {
  findBounds,
  findFolds,
  findMoments,
  findOuter,
  type Fold,
  type Moment,
  type Outer,
  type Stretch,
} from '../state/moments.ts';
import { useApp } from './context.ts';

/** How much room after the last event its label needs, as a share of the whole axis. */
const LATE_ROOM = 0.07;

/**
 * The axis of the record: its moments, its folds, its ends. Worked out from all events and not from the filtered
 * ones, so that a filter changes what stands on the axis and never the axis itself.
 */
export function useAxis(open: CoreEvent | null): {
  moments: Moment[];
  folds: Fold[];
  outer: Outer;
  bounds: Stretch;
} {
  const { core, view } = useApp();
  // As a text, so that an address read anew does not fold the axis anew.
  const openedIds = [...view.selected, ...(open === null ? [] : [open.id])].join(' ');
  const opened = useMemo(() => new Set(openedIds.split(' ')), [openedIds]);
  return useMemo(() => {
    const moments = findMoments(core.events, view.outside, opened);
    const folded = view.axis === 'folded';
    const folds = folded ? findFolds(moments, core.events, view.outside) : [];
    const [first] = moments;
    const last = moments.at(-1);
    const all = findBounds(core.events, view.outside);
    const ends =
      folded && first !== undefined && last !== undefined ? { start: first.start, end: last.end } : all;
    const hidden = folds.reduce((sum, { start, end }) => sum + end - start, 0);
    const bounds = { start: ends.start, end: ends.end + (ends.end - ends.start - hidden) * LATE_ROOM };
    return { moments, folds, outer: findOuter(bounds, core.events, view.outside), bounds };
  }, [core, view.outside, view.axis, opened]);
}
