import { Fragment } from 'react';
import type { Stretch } from '../../state/moments.ts';
import styles from './Axis.module.css';
import { openStretches, toPixels, unfoldedLength } from './scale.ts';
import { dayTicks, monthParts } from './ticks.ts';

export type AxisProps = {
  window: Stretch;
  folds: readonly Stretch[];
  /** CSS px. */
  width: number;
  monthLabel: (time: number) => string;
  dayLabel: (time: number) => string;
};

/** A month's name needs this much room, CSS px; a narrower part goes without, unless it is the stretch's widest. */
const MONTH_PX = 150;

/**
 * The axis above the lanes, drawn by us from the same arithmetic as the folds: the widget's own labels crowd at
 * every fold. Hidden from assistive technology; each event says its own date.
 */
export function Axis({ window, folds, width, monthLabel, dayLabel }: AxisProps) {
  const x = (time: number) => toPixels(time, window, folds, width);
  const pxPerMs = width / Math.max(1, unfoldedLength(window.start, window.end, folds));
  return (
    <div className={styles.axis} aria-hidden="true">
      {openStretches(window, folds).map((stretch) => (
        <Fragment key={stretch.start}>
          {labelledParts(stretch, x, width).map((part) => (
            <span
              key={part.start}
              className={styles.month}
              style={{ insetInlineStart: `${x(part.start) + 4}px` }}
            >
              {monthLabel((part.start + part.end) / 2)}
            </span>
          ))}
          {dayTicks(stretch, pxPerMs).map(({ time }) => (
            <span key={time} className={styles.day} style={{ insetInlineStart: `${x(time + 43_200_000)}px` }}>
              {dayLabel(time)}
            </span>
          ))}
        </Fragment>
      ))}
    </div>
  );
}

/** The months of a stretch that have room for their name; at least the widest has, and no two run into each other. */
function labelledParts(stretch: Stretch, x: (time: number) => number, width: number): Stretch[] {
  const parts = monthParts(stretch);
  const widest = [...parts].toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
  const chosen: Stretch[] = [];
  let free = 0;
  for (const part of parts) {
    const start = x(part.start);
    const room = x(part.end) - start;
    if ((part === widest || room >= MONTH_PX) && start >= free && start < width - 40) {
      chosen.push(part);
      free = start + MONTH_PX;
    }
  }
  return chosen;
}
