import { useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../domain/dataset.ts';
import { DAY } from '../../domain/time/day.ts';
import { monthPhrase, silencePhrase, type DateStyle } from '../../i18n/dates.ts';
import { directionOf } from '../../i18n/languages.ts';
import { withDigits } from '../../i18n/numbers.ts';
import type { Fold, Moment, Stretch } from '../../state/moments.ts';
import type { DayRange } from '../../state/view.ts';
import { classes } from '../shared/classes.ts';
import { Axis } from './Axis.tsx';
import { Creases } from './Creases.tsx';
import type { Lane } from './lanes.ts';
import type { Mark } from './marks.ts';
import { advance, centre, pan, toPixels, unfoldedLength, zoom } from './scale.ts';
import { bundle } from './sheaves.ts';
import { Strip } from './Strip.tsx';
import styles from './Timeline.module.css';
import type { TimelineView, ViewLane } from './timeline-view.ts';
import { labelWidth } from './label-width.ts';
import { useFonts } from './use-fonts.ts';
import { useRootScale } from './use-root-scale.ts';
import { useWheel } from './use-wheel.ts';
import { titleRoom, viewItems, type MarkWords } from './view-items.ts';
import { rangeOf, stretchOf } from './window-days.ts';

/** A command from the controls beside the timeline; a new object each time, so that the same one can come twice. */
export type TimelineCommand = { type: 'zoom'; factor: number } | { type: 'pan'; share: number };

export type TimelineProps = {
  marks: readonly Mark[];
  lanes: readonly (Lane & { title: string; detail: string })[];
  moments: readonly Moment[];
  /** Empty on the true scale. */
  folds: readonly Fold[];
  bounds: Stretch;
  /** `null`: all of it. */
  window: DayRange | null;
  selected: ReadonlySet<Id>;
  /** On a narrow screen: lane titles stand on top of their lanes. */
  stacked: boolean;
  /** The event whose panel is open. */
  open: Id | null;
  style: DateStyle;
  command: TimelineCommand | null;
  words: (mark: Mark) => MarkWords;
  onOpen: (event: Id) => void;
  /** A moment was pressed on the strip while the axis is hidden. */
  onMoment: (moment: Moment) => void;
  onSelect: (events: Id[]) => void;
  onWindow: (window: DayRange | null) => void;
};

const STEP = 0.4;

/** The timeline with its strip and axis. Remounted when direction or layout change, which the widget reads once. */
export function Timeline(props: TimelineProps) {
  return <DirectedTimeline key={`${directionOf(props.style.language)}-${props.stacked}`} {...props} />;
}

function DirectedTimeline(props: TimelineProps) {
  const { marks, lanes, moments, folds, bounds, style, selected, open, command, words, onWindow } = props;
  const { t } = useTranslation('timeline');
  const { t: tDates } = useTranslation('dates');
  const direction = directionOf(style.language);
  const box = useRef<HTMLDivElement>(null);
  const handle = useRef<TimelineView | null>(null);
  const [width, setWidth] = useState(0);
  const [stripWidth, setStripWidth] = useState(0);
  const [active, setActive] = useState<string | null>(null);
  const scale = useRootScale();
  const fonts = useFonts();

  const settled = useMemo(() => stretchOf(props.window, bounds, folds), [props.window, bounds, folds]);
  const [live, setLive] = useState(settled);
  useLayoutEffect(() => setLive(settled), [settled]);

  const shown = useMemo(() => new Set([...selected, ...(open === null ? [] : [open])]), [selected, open]);
  const { drawn, sheaves } = useMemo(() => {
    const rows = new Map(lanes.map((lane) => [lane.id, lane.rows]));
    const small = new Set(lanes.filter((lane) => lane.small).map(({ id }) => id));
    const room = {
      start: settled.start,
      width,
      scale,
      x: (time: number) => toPixels(time, settled, folds, width),
      label: (mark: Mark) => labelWidth(words(mark), small.has(mark.lane), scale),
    };
    return width === 0
      ? { drawn: [], sheaves: [] }
      : bundle(marks, (lane) => rows.get(lane) ?? 2, room, shown);
    // `fonts` is not read: new fonts make old measurements wrong.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [marks, lanes, folds, settled, width, words, shown, scale, fonts]);

  const items = useMemo(
    () =>
      viewItems(drawn, sheaves, {
        words,
        sheaf: (events) => ({
          title: withDigits(String(events.length), style.language, style.digits),
          description: t('sheaf', { count: events.length }),
        }),
        lane: (id) => {
          const lane = lanes.find((one) => one.id === id);
          return { quiet: lane?.quiet ?? false, small: lane?.small ?? false };
        },
        open,
        selected,
        active,
      }),
    [drawn, sheaves, words, lanes, open, selected, active, style, t],
  );
  const viewLanes = useMemo<ViewLane[]>(
    () =>
      lanes.map(({ id, title, detail, quiet }) => ({
        id,
        title,
        detail,
        className: classes(quiet ? styles.quietLane : styles.lane),
      })),
    [lanes],
  );

  const moveTo = (window: Stretch) => {
    setLive(window);
    onWindow(rangeOf(window, bounds));
  };
  const press = (id: string | null) => {
    const item = items.find((one) => one.id === id);
    if (item === undefined) return;
    box.current?.focus({ preventScroll: true });
    setActive(item.id);
    if (item.events.length === 1 && item.events[0] !== undefined) props.onOpen(item.events[0]);
    else props.onSelect([...new Set([...selected, ...item.events])]);
  };
  const shownItems = useMemo(
    () => (props.stacked ? [...lanes.map(({ id }) => titleRoom(id, bounds)), ...items] : items),
    [props.stacked, lanes, bounds, items],
  );
  const viewProps = {
    direction,
    items: shownItems,
    lanes: viewLanes,
    folds,
    window: settled,
    bounds,
    onMove: setLive,
    onMoved: moveTo,
    onPress: press,
    onWidth: setWidth,
  };

  const latest = useRef(viewProps);
  useLayoutEffect(() => {
    latest.current = viewProps;
    handle.current?.setProps(viewProps);
  });
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    let wanted = true;
    // The widget is half of all the code; strip, list and facets are there before it.
    import('./timeline-view.ts').then(
      ({ TimelineView: View }) => {
        if (!wanted || box.current === null) return;
        handle.current = new View(box.current, {
          ...latest.current,
          onMove: (window) => latest.current.onMove(window),
          onMoved: (window) => latest.current.onMoved(window),
          onPress: (item) => latest.current.onPress(item),
          onWidth: (next) => latest.current.onWidth(next),
        });
      },
      (error: unknown) => setFailure(error),
    );
    return () => {
      wanted = false;
      handle.current?.destroy();
      handle.current = null;
    };
  }, []);

  useEffect(() => {
    if (command === null) return;
    moveTo(
      command.type === 'zoom'
        ? zoom(settled, command.factor, 0.5, bounds, folds)
        : pan(settled, command.share, bounds, folds),
    );
    // A command is carried out once, when it comes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [command]);

  useWheel(box, direction, (wheel) =>
    moveTo(
      wheel.type === 'pan'
        ? pan(live, wheel.share, bounds, folds)
        : zoom(live, wheel.factor, wheel.anchor, bounds, folds),
    ),
  );

  const walk = (event: KeyboardEvent) => {
    const later = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const earlier = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const at = items.findIndex(({ id }) => id === active);
    const go = (index: number) => {
      const item = items[Math.max(0, Math.min(items.length - 1, index))];
      if (item === undefined) return;
      setActive(item.id);
      if (item.time < live.start || item.time > live.end) moveTo(centre(live, item.time, bounds, folds));
    };
    switch (event.key) {
      case later:
      case 'ArrowDown':
        go(at + 1);
        break;
      case earlier:
      case 'ArrowUp':
        go(at === -1 ? items.length - 1 : at - 1);
        break;
      case 'Home':
        go(0);
        break;
      case 'End':
        go(items.length - 1);
        break;
      case '+':
      case '=':
        moveTo(zoom(live, 0.6, 0.5, bounds, folds));
        break;
      case '-':
        moveTo(zoom(live, 1 / 0.6, 0.5, bounds, folds));
        break;
      case 'PageDown':
        moveTo(pan(live, STEP, bounds, folds));
        break;
      case 'PageUp':
        moveTo(pan(live, -STEP, bounds, folds));
        break;
      case 'Enter':
      case ' ':
        if (active !== null) press(active);
        break;
      default:
        return;
    }
    event.preventDefault();
  };

  const dots = useMemo(
    () =>
      marks
        .filter(({ shape }) => shape === 'point')
        .map(({ start, spec }) => ({ time: start, quiet: spec.kind === 'context' })),
    [marks],
  );
  const foldLabel = (fold: Fold) => {
    const length = silencePhrase(fold.end - fold.start, tDates);
    return withDigits(
      fold.hides.length === 0 ? t('foldEmpty', { length }) : t('fold', { length, count: fold.hides.length }),
      style.language,
      style.digits,
    );
  };
  const momentLabel = (moment: Moment) =>
    t('moment', { month: monthPhrase(middle(moment), style), count: moment.events.length });
  const momentWindow = (moment: Stretch) => {
    const length = unfoldedLength(live.start, live.end, folds);
    const spare = Math.max(0, length - (moment.end - moment.start)) / 2;
    return { start: advance(moment.start, -Math.min(spare, 3 * DAY), folds), end: moment.end + 3 * DAY };
  };

  if (failure !== null) throw failure;
  return (
    <div className={classes(styles.timeline, props.stacked && styles.stacked)} dir={direction}>
      <span className={styles.stripTitle} data-part="axis">
        {t('trueScale')}
      </span>
      <Strip
        bounds={bounds}
        window={live}
        folds={folds}
        moments={moments}
        dots={dots}
        width={stripWidth}
        axisWidth={width}
        scale={scale}
        direction={direction}
        label={t('strip')}
        onWidth={setStripWidth}
        yearLabel={(time) =>
          withDigits(String(new Date(time).getUTCFullYear()), style.language, style.digits)
        }
        foldLabel={foldLabel}
        momentLabel={momentLabel}
        onSeek={(time) => moveTo(centre(live, time, bounds, folds))}
        onMoment={(moment) => {
          if (width === 0) props.onMoment(moment);
          else moveTo(momentWindow(moment));
        }}
      />
      <span className={styles.axisTitle} data-part="axis">
        {folds.length > 0 ? t('foldedAxis') : t('scaleAxis')}
      </span>
      <Axis
        window={live}
        folds={folds}
        width={width}
        scale={scale}
        monthLabels={(time) => monthLabels(time, style)}
        dayLabel={(time) => withDigits(String(new Date(time).getUTCDate()), style.language, style.digits)}
        foldLabel={foldLabel}
        onFold={(fold) => props.onSelect(fold.hides)}
      />
      <div className={styles.lanes} data-part="axis">
        <Creases folds={folds} window={live} width={width} />
        <div
          ref={box}
          className={styles.box}
          role="listbox"
          tabIndex={0}
          aria-label={t('label', { count: marks.length })}
          aria-activedescendant={active ?? undefined}
          aria-describedby="timeline-keys"
          onKeyDown={walk}
        />
      </div>
      <p id="timeline-keys" className="visually-hidden">
        {t('keys')}
      </p>
    </div>
  );
}

/** From «كانون الأول/ديسمبر 2023» down to «كانون الأول» and «12». */
function monthLabels(time: number, style: DateStyle): string[] {
  const full = monthPhrase(time, style);
  const one = monthPhrase(time, style.months === 'both' ? { ...style, months: 'levantine' } : style);
  return [full, one, one.replace(/\s\S+$/u, '')];
}

function middle({ start, end }: Stretch): number {
  return (start + end) / 2;
}
