import { Fragment } from 'react';
import type { Fold, Stretch } from '../../state/moments.ts';
import styles from './Axis.module.css';
import { openStretches, toPixels, unfoldedLength } from './scale.ts';
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
  onFold: (fold: Fold) => void;
};

/** An upper bound of a bold letter's width at 13 px, CSS px at a 16 px root; and the air after a label. */
const LETTER_PX = 6.2;
const AIR_PX = 10;

/**
 * The axis above the lanes, drawn by us from the same arithmetic as the folds: the widget's own labels crowd at
 * every fold. Its labels are hidden from assistive technology, since each event says its own date; the folds
 * that hide something are buttons.
 */
export function Axis(props: AxisProps) {
  const { window, folds, width, scale, dayLabel, foldLabel, onFold } = props;
  const x = (time: number) => toPixels(time, window, folds, width);
  const pxPerMs = width / scale / Math.max(1, unfoldedLength(window.start, window.end, folds));
  return (
    <div className={styles.axis} data-part="axis">
      <div aria-hidden="true">
        {monthsInRoom(props, x).map(({ at, text }) => (
          <span key={at} className={styles.month} style={{ insetInlineStart: `${at}px` }}>
            {text}
          </span>
        ))}
        {openStretches(window, folds).map((stretch) => (
          <Fragment key={stretch.start}>
            {dayTicks(stretch, pxPerMs).map(({ time }) => (
              <span
                key={time}
                className={styles.day}
                style={{ insetInlineStart: `${x(time + 43_200_000)}px` }}
              >
                {dayLabel(time)}
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
            onClick={() => onFold(fold)}
          >
            <span aria-hidden="true">⋯</span>
          </button>
        ))}
    </div>
  );
}

type Placed = { at: number; text: string };

/**
 * The names of months that have room, at least one for each open stretch where any fits: the widest part of a
 * stretch first, then the others that neither leave their part nor run into a neighbour.
 */
function monthsInRoom(
  { window, folds, width, scale, monthLabels }: AxisProps,
  x: (time: number) => number,
): Placed[] {
  const placed: (Placed & { end: number })[] = [];
  const letter = LETTER_PX * scale;
  const place = (part: Stretch, limit: number) => {
    const at = Math.max(0, x(part.start)) + 4;
    const room = Math.min(width, limit, ...placed.filter((one) => one.at > at).map((one) => one.at)) - at;
    if (placed.some((one) => one.at <= at && one.end > at)) return;
    const text = monthLabels((part.start + part.end) / 2).find(
      (label) => label.length * letter + AIR_PX <= room,
    );
    if (text !== undefined) placed.push({ at, text, end: at + text.length * letter + AIR_PX });
  };
  const stretches = openStretches(window, folds);
  for (const stretch of stretches) {
    const widest = monthParts(stretch).toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
    if (widest !== undefined) place(widest, x(stretch.end));
  }
  for (const stretch of stretches) for (const part of monthParts(stretch)) place(part, x(part.end));
  return placed;
}
