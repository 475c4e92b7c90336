import type { Id } from '../../domain/dataset.ts';
import type { Stretch } from '../../state/moments.ts';
import { classes } from '../shared/classes.ts';
import type { Mark } from './marks.ts';
import type { Placed, Sheaf } from './sheaves.ts';
import { markElement, sheafElement, type MarkText } from './mark-dom.ts';
import styles from './Timeline.module.css';
import type { ViewItem } from './timeline-view.ts';

export type MarkWords = MarkText;

/** An item with what it stands for, in the order the keyboard walks them. */
export type EventItem = ViewItem & { events: readonly Id[]; time: number };

export type ItemContext = {
  words: (mark: Mark) => MarkWords;
  sheaf: (events: readonly Id[]) => { title: string; description: string };
  lane: (id: string) => { quiet: boolean; small: boolean };
  open: Id | null;
  selected: ReadonlySet<Id>;
  /** The item the keyboard is on. */
  active: string | null;
};

/** What the widget is given for marks and sheaves, in order of time. */
export function viewItems(
  drawn: readonly Placed<Mark>[],
  sheaves: readonly Placed<Sheaf>[],
  context: ItemContext,
): EventItem[] {
  const items = [
    ...drawn.map((mark) => markItem(mark, context)),
    ...sheaves.map((sheaf) => sheafItem(sheaf, context)),
  ];
  return items.toSorted((a, b) => a.time - b.time || (a.id < b.id ? -1 : 1));
}

function markItem(mark: Placed<Mark>, context: ItemContext): EventItem {
  const id = `mark-${mark.lane}-${mark.event}`;
  const text = context.words(mark);
  const state = {
    id,
    active: context.active === id,
    selected: context.open === mark.event || context.selected.has(mark.event),
    ...context.lane(mark.lane),
    shape: mark.shape,
  };
  const band = mark.shape === 'band';
  return {
    id,
    group: mark.lane,
    row: mark.row,
    type: band ? 'range' : 'point',
    start: mark.before?.start ?? mark.start,
    ...(band ? { end: mark.end } : {}),
    className: band ? bandClass(mark, state.quiet) : classes(styles.point),
    key: JSON.stringify([
      text,
      state,
      mark.start,
      mark.end,
      mark.spec,
      mark.bare,
      mark.brief,
      mark.before,
      mark.row,
    ]),
    element: () =>
      markElement(mark.event, mark.spec, text, {
        ...state,
        bare: mark.bare ?? false,
        brief: mark.brief ?? false,
        before: mark.before?.width ?? null,
      }),
    events: [mark.event],
    time: mark.start,
  };
}

function bandClass(mark: Mark, quiet: boolean): string {
  const framed = ['planned', 'invited', 'proposed', 'postponed', 'cancelled'].includes(mark.spec.status);
  const dashed = mark.spec.status === 'proposed' || mark.spec.status === 'cancelled';
  return classes(
    styles.range,
    mark.softStart && styles.softStart,
    mark.softEnd && styles.softEnd,
    framed && styles.framed,
    dashed && styles.dashed,
    mark.spec.status === 'alleged' && styles.hatched,
    quiet && styles.quietRange,
  );
}

function sheafItem(sheaf: Placed<Sheaf>, context: ItemContext): EventItem {
  const id = `sheaf-${sheaf.lane}-${sheaf.events[0] ?? ''}`;
  const { title, description } = context.sheaf(sheaf.events);
  const text = { title, description, detail: '', brief: '', outside: false };
  const state = {
    id,
    active: context.active === id,
    selected: false,
    ...context.lane(sheaf.lane),
    shape: 'point' as const,
  };
  return {
    id,
    group: sheaf.lane,
    row: sheaf.row,
    type: 'point',
    start: sheaf.start,
    className: classes(styles.point),
    key: JSON.stringify([text, state, sheaf.events, sheaf.row]),
    element: () => sheafElement(sheaf.events, sheaf.specs, text, state),
    events: sheaf.events,
    time: sheaf.start,
  };
}

/** An empty first row across a lane, so that the title on top of the lane covers no mark. */
export function titleRoom(lane: string, { start, end }: Stretch): ViewItem {
  return {
    id: `title-${lane}`,
    group: lane,
    row: -1,
    type: 'range',
    start,
    end,
    className: classes(styles.titleRoom),
    key: `${start}-${end}`,
    element: () => document.createElement('span'),
  };
}
