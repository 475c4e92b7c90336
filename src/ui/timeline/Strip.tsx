import { useLayoutEffect, useRef, type PointerEvent } from 'react';
import type { Id } from '../../domain/dataset.ts';
import type { Fold, Moment, Stretch } from '../../state/moments.ts';
import { classes } from '../shared/classes.ts';
import styles from './Strip.module.css';
import { toPixels } from './scale.ts';
import { yearStarts } from './ticks.ts';

export type StripDot = { time: number; quiet: boolean };

export type StripProps = {
  bounds: Stretch;
  window: Stretch;
  folds: readonly Fold[];
  moments: readonly Moment[];
  /** The event whose panel is open: its moment is drawn in ink. */
  open: Id | null;
  dots: readonly StripDot[];
  /** The strip's own width, CSS px; it stays when the axis below is hidden. */
  width: number;
  onWidth: (width: number) => void;
  /** The width of the axis below, CSS px; 0 while it is hidden. */
  axisWidth: number;
  /** The root size over 16 px. */
  scale: number;
  direction: 'rtl' | 'ltr';
  label: string;
  yearLabel: (time: number) => string;
  foldLabel: (fold: Fold) => string;
  momentLabel: (moment: Moment) => string;
  /** The reader drags or taps the strip at a time. */
  onSeek: (time: number) => void;
  onMoment: (moment: Moment) => void;
};

/** Heights at a 16 px root, as in Strip.module.css. */
const STRIP_PX = 32;
const BELLOWS_PX = 26;

/** What a strip without a width shows. */
const UNMEASURED: Pick<StripProps, 'folds' | 'moments' | 'dots'> = { folds: [], moments: [], dots: [] };

/** The whole span at true scale, always, with bellows to where each open stretch stands on the axis below. */
export function Strip(props: StripProps) {
  const { bounds, window, width, direction } = props;
  // Before it is measured (in a page drawn at build time, always) nothing has a place, nor a style attribute to say it.
  const { folds, moments, dots } = width === 0 ? UNMEASURED : props;
  const box = useRef<HTMLDivElement>(null);
  const strip = STRIP_PX * props.scale;
  const height = strip + BELLOWS_PX * props.scale;
  const whole = (time: number) => toPixels(time, bounds, [], width);
  const below = (time: number) => Math.min(width, Math.max(0, toPixels(time, window, folds, width)));

  const { onWidth } = props;
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => onWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [onWidth]);

  const seek = (event: PointerEvent) => {
    const rect = box.current?.getBoundingClientRect();
    if (rect === undefined || width === 0) return;
    const inline = direction === 'rtl' ? rect.right - event.clientX : event.clientX - rect.left;
    props.onSeek(bounds.start + (inline / width) * (bounds.end - bounds.start));
  };
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0 || event.target instanceof HTMLButtonElement) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    seek(event);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) seek(event);
  };

  const holds = ({ events }: Moment) => props.open !== null && events.includes(props.open);
  const inView = ({ start, end }: Stretch) => end > window.start && start < window.end;
  return (
    <div
      ref={box}
      className={classes(styles.strip, props.axisWidth === 0 && styles.alone)}
      data-part="strip"
      role="group"
      aria-label={props.label}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
    >
      <div className={styles.ground} />
      {foldLabels({ ...props, folds }, whole).map(({ fold, from, room, text }) => (
        <span
          key={fold.start}
          className={styles.fold}
          style={{ insetInlineStart: `${from}px`, inlineSize: `${room}px` }}
        >
          {text}
        </span>
      ))}
      {folds.length > 0 && props.axisWidth > 0 && (
        <svg
          className={styles.bellows}
          viewBox={`0 0 ${width} ${height}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {moments.filter(inView).map((moment) => {
            const [a, b, c, d] = [
              whole(moment.start),
              whole(moment.end),
              below(moment.end),
              below(moment.start),
            ];
            return (
              <g key={moment.start}>
                <path
                  className={styles.opening}
                  d={`M${a} 0V${strip}L${d} ${height}H${c}L${b} ${strip}V0z`}
                />
                <path
                  className={classes(styles.edge, holds(moment) && styles.inked)}
                  d={`M${a} 0V${strip}L${d} ${height}M${b} 0V${strip}L${c} ${height}`}
                />
              </g>
            );
          })}
        </svg>
      )}
      {width > 0 && folds.length === 0 && (
        <span
          className={styles.frame}
          style={{
            insetInlineStart: `${whole(window.start)}px`,
            inlineSize: `${Math.max(8, whole(window.end) - whole(window.start))}px`,
          }}
        />
      )}
      {stackDots(dots, whole).map(({ x, y, quiet }) => (
        <i
          key={`${x}-${y}`}
          className={quiet ? styles.quietDot : styles.dot}
          style={{ insetInlineStart: `${x}px`, insetBlockStart: `${(26 - y * 5) * props.scale}px` }}
        />
      ))}
      {yearStarts(bounds)
        .filter((time) => whole(time) + YEAR_PX * props.scale <= width)
        .map((time) => (
          <span key={time} className={styles.year} style={{ insetInlineStart: `${whole(time)}px` }}>
            {props.yearLabel(time)}
          </span>
        ))}
      {moments.map((moment) => (
        <button
          key={moment.start}
          type="button"
          className={classes(styles.moment, holds(moment) && styles.current)}
          aria-label={props.momentLabel(moment)}
          title={props.momentLabel(moment)}
          style={{
            insetInlineStart: `${whole(moment.start)}px`,
            inlineSize: `${Math.max(24, whole(moment.end) - whole(moment.start))}px`,
          }}
          onClick={() => props.onMoment(moment)}
        />
      ))}
    </div>
  );
}

/** Upper bounds of a letter's width at 12 px and of a year with its air, CSS px at a 16 px root. */
const LETTER_PX = 6.2;
const YEAR_PX = 40;

/** What each fold is called, where its longest stretch free of a year's number has room for the words. */
function foldLabels({ folds, bounds, scale, foldLabel }: StripProps, whole: (time: number) => number) {
  const years = yearStarts(bounds).map(whole);
  return folds.flatMap((fold) => {
    const end = whole(fold.end);
    const stops = [
      whole(fold.start),
      ...years.filter((x) => x > whole(fold.start) - YEAR_PX * scale && x < end),
    ];
    const free = stops
      .map((stop, index) => {
        const from = years.includes(stop) ? stop + YEAR_PX * scale : stop;
        return { from, room: (stops[index + 1] ?? end) - from };
      })
      .toSorted((a, b) => b.room - a.room)[0];
    const text = foldLabel(fold);
    return free !== undefined && text.length * LETTER_PX * scale <= free.room
      ? [{ fold, ...free, text }]
      : [];
  });
}

/** A dot for each event, those of one place on the strip on top of each other; as many as the strip is high. */
function stackDots(dots: readonly StripDot[], whole: (time: number) => number) {
  const heights = new Map<number, number>();
  return dots.flatMap(({ time, quiet }) => {
    const x = Math.round(whole(time) / 3) * 3;
    const y = heights.get(x) ?? 0;
    heights.set(x, y + 1);
    return y < 5 ? [{ x, y, quiet }] : [];
  });
}
