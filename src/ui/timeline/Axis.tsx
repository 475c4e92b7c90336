import { Fragment } from 'react';
import type { Id } from '../../domain/dataset.ts';
import { DAY } from '../../domain/time/day.ts';
import type { Fold, Stretch } from '../../state/moments.ts';
import { classes } from '../shared/classes.ts';
import styles from './Axis.module.css';
import { openStretches, toPixels, unfoldedLength } from './scale.ts';
import { monthWidth } from './text-width.ts';
import { dayTicks, monthParts } from './ticks.ts';

export type AxisProps = {
  window: Stretch;
  folds: readonly Fold[];
  /** CSS px. */
  width: number;
  /** The root size over 16 px: labels grow by it. */
  scale: number;
  /** A month's names from the fullest to the shortest; the first that has room is written. */
  monthLabels: (time: number) => readonly string[];
  dayLabel: (time: number) => string;
  foldLabel: (fold: Fold) => string;
  /** What lies beyond each end that is in view. */
  ends: readonly { side: 'start' | 'end'; events: readonly Id[] }[];
  endLabel: (side: 'start' | 'end', count: number) => string;
  /** The events a fold hides, or an end leaves out, are asked for. */
  onOpen: (events: Id[]) => void;
};

/** The air after the name of a month, CSS px at a 16 px root. */
const AIR_PX = 10;

/** Half the width of a fold's button, of a day's number, and the air between them, CSS px at a 16 px root. */
const BUTTON_PX = 12;
const DAY_PX = 8;
const GAP_PX = 2;

/**
 * The axis above the lanes, drawn by us from the same arithmetic as the folds: the widget's own labels crowd at
 * every fold. Its labels are hidden from assistive technology, since each event says its own date; the folds
 * that hide something are buttons.
 */
export function Axis(props: AxisProps) {
  const { window, width, scale, dayLabel, foldLabel, ends, endLabel, onOpen } = props;
  // Before it is measured nothing has a place on it.
  const folds = width === 0 ? [] : props.folds;
  const x = (time: number) => toPixels(time, window, folds, width);
  /** Where a button stands, no day is written. */
  const clear = (time: number, stretch: Stretch) => {
    const free = (BUTTON_PX + DAY_PX + GAP_PX) * scale;
    // At an end the button stands beside the border, at a fold upon it.
    const beside = (side: 'start' | 'end') =>
      ends.some((end) => end.side === side && end.events.length > 0) ? BUTTON_PX * scale : -free;
    const early = stretch.start === window.start ? beside('start') : 0;
    const late = stretch.end === window.end ? beside('end') : 0;
    return x(time) - x(stretch.start) >= free + early && x(stretch.end) - x(time) >= free + late;
  };
  const pxPerMs = width / scale / Math.max(1, unfoldedLength(window.start, window.end, folds));
  return (
    <div className={styles.axis} data-part="axis">
      <div aria-hidden="true">
        {monthsInRoom(props, x).map(({ at, text }) => (
          <span key={at} className={styles.month} data-month style={{ insetInlineStart: `${at}px` }}>
            {text}
          </span>
        ))}
        {openStretches(window, folds).map((stretch) => (
          <Fragment key={stretch.start}>
            {dayTicks(stretch, pxPerMs)
              .map((time) => time + DAY / 2)
              .filter((noon) => clear(noon, stretch))
              .map((noon) => (
                <span key={noon} className={styles.day} style={{ insetInlineStart: `${x(noon)}px` }}>
                  {dayLabel(noon)}
                </span>
              ))}
          </Fragment>
        ))}
      </div>
      {folds
        .filter(({ hides, start, end }) => hides.length > 0 && start > window.start && end < window.end)
        .map((fold) => (
          <button
            key={fold.start}
            type="button"
            className={styles.fold}
            style={{ insetInlineStart: `${x(fold.start)}px` }}
            aria-label={foldLabel(fold)}
            title={foldLabel(fold)}
            data-event-ids={fold.hides.join(' ')}
            onClick={() => onOpen(fold.hides)}
          >
            <span aria-hidden="true">···</span>
          </button>
        ))}
      {ends
        .filter(({ events }) => events.length > 0)
        .map(({ side, events }) => (
          <button
            key={side}
            type="button"
            className={classes(styles.fold, side === 'start' ? styles.first : styles.last)}
            aria-label={endLabel(side, events.length)}
            title={endLabel(side, events.length)}
            data-event-ids={events.join(' ')}
            onClick={() => onOpen([...events])}
          >
            <span aria-hidden="true">···</span>
          </button>
        ))}
    </div>
  );
}

type Placed = { at: number; text: string };

/** How many months stand between two names on an open axis. */
const MONTH_STEPS = [1, 2, 3, 6, 12] as const;

/**
 * The names of months that have room. A stretch of few months (a moment) bears the name of its widest part, and of
 * the others where they fit; a long one bears a name every few months.
 */
function monthsInRoom(
  { window, folds, width, scale, monthLabels }: AxisProps,
  x: (time: number) => number,
): Placed[] {
  // Before it is laid out nothing has room, and there may be nothing to measure with.
  if (width === 0) return [];
  const placed: (Placed & { end: number })[] = [];
  const lengthOf = (text: string) => monthWidth(text, scale) + AIR_PX * scale;
  const place = (part: Stretch, limit: number) => {
    const at = Math.max(0, x(part.start)) + 4;
    if (placed.some((one) => one.at <= at && one.end > at)) return;
    const room = Math.min(width, limit, ...placed.filter((one) => one.at > at).map((one) => one.at)) - at;
    const text = monthLabels((part.start + part.end) / 2).find((label) => lengthOf(label) <= room);
    if (text !== undefined) placed.push({ at, text, end: at + lengthOf(text) });
  };
  for (const stretch of openStretches(window, folds)) {
    const parts = monthParts(stretch);
    if (parts.length <= FEW_MONTHS) {
      const [widest] = parts.toSorted((a, b) => b.end - b.start - (a.end - a.start));
      if (widest !== undefined) place(widest, x(stretch.end));
      for (const part of parts) place(part, x(part.end));
      continue;
    }
    const monthPx = (x(stretch.end) - x(stretch.start)) / parts.length;
    const [, one = ''] = monthLabels(stretch.start);
    const step = MONTH_STEPS.find((months) => months * monthPx >= lengthOf(one)) ?? 12;
    const named = parts.filter(({ start }) => new Date(start).getUTCMonth() % step === 0);
    named.forEach((part, index) => place(part, x(named[index + 1]?.start ?? stretch.end)));
  }
  return placed;
}

/** A stretch of so many months is named by its months, a longer one at intervals. */
const FEW_MONTHS = 4;
