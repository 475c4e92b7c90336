import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../domain/dataset.ts';
import { monthPhrase, silencePhrase, type DateStyle } from '../../i18n/dates.ts';
import { directionOf } from '../../i18n/languages.ts';
import { withDigits } from '../../i18n/numbers.ts';
import type { Fold, Moment, Outer, Stretch } from '../../state/moments.ts';
import type { DayRange } from '../../state/view.ts';
import { classes } from '../shared/classes.ts';
import { Axis } from './Axis.tsx';
import { Creases } from './Creases.tsx';
import type { Lane } from './lanes.ts';
import type { Mark } from './marks.ts';
import { centre, pan, toPixels, toTime, zoom } from './scale.ts';
import { APART_PX, bundle } from './sheaves.ts';
import { Strip } from './Strip.tsx';
import styles from './Timeline.module.css';
import type { ViewLane } from './timeline-view.ts';
import { labelWidth } from './text-width.ts';
import { useDrag } from './use-drag.ts';
import { useFonts } from './use-fonts.ts';
import { useRest } from './use-rest.ts';
import { useRootScale } from './use-root-scale.ts';
import { useWheel } from './use-wheel.ts';
import { useWidget } from './use-widget.ts';
import { titleRoom, viewItems, type MarkWords } from './view-items.ts';
import { stepFor } from './walk.ts';
import { rangeOf, sameRange, stretchOf, windowOnMoment } from './window-days.ts';

/** A command from the controls beside the timeline; a new object each time, so that the same one can come twice. */
export type TimelineCommand = { type: 'zoom'; factor: number } | { type: 'pan'; share: number };

export type TimelineProps = {
  marks: readonly Mark[];
  lanes: readonly (Lane & { title: string; detail: string })[];
  moments: readonly Moment[];
  /** Empty on the true scale. */
  folds: readonly Fold[];
  /** What lies beyond the ends of the axis. */
  outer: Outer;
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
  /** What stands in place of the lanes when they cannot be had; without it the failure is the whole page's. */
  instead?: ReactNode;
  onOpen: (event: Id) => void;
  /** A moment was pressed on the strip while the axis is hidden. */
  onMoment: (moment: Moment) => void;
  onSelect: (events: Id[]) => void;
  onWindow: (window: DayRange | null) => void;
};

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
  const [width, setWidth] = useState(0);
  const [stripWidth, setStripWidth] = useState(0);
  const [active, setActive] = useState<string | null>(null);
  const scale = useRootScale();
  const fonts = useFonts();

  const settled = useMemo(() => stretchOf(props.window, bounds, folds), [props.window, bounds, folds]);
  const [live, setLive] = useState(settled);
  // The address holds whole days. What the reader has just pulled to the pixel is not pushed back to midnight.
  const written = useRef<DayRange | null>(props.window);
  const refolded = useRef({ bounds, folds });
  useLayoutEffect(() => {
    const same = refolded.current.bounds === bounds && refolded.current.folds === folds;
    if (!same || !sameRange(written.current, props.window)) setLive(settled);
    written.current = props.window;
    refolded.current = { bounds, folds };
  }, [settled, props.window, bounds, folds]);

  const shown = useMemo(() => new Set([...selected, ...(open === null ? [] : [open])]), [selected, open]);
  const { drawn, sheaves } = useMemo(() => {
    const rows = new Map(lanes.map((lane) => [lane.id, lane.rows]));
    const small = new Set(lanes.filter((lane) => lane.small).map(({ id }) => id));
    const room = {
      start: settled.start,
      width,
      scale,
      x: (time: number) => toPixels(time, settled, folds, width),
      time: (x: number) => toTime(x, settled, folds, width),
      label: (mark: Mark, line: 'detail' | 'brief') =>
        labelWidth(words(mark), line, small.has(mark.lane), scale),
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

  // Wheel and finger come faster than pages are drawn: each goes on from where the one before it led.
  const latest = useRef(live);
  useLayoutEffect(() => {
    latest.current = live;
  }, [live]);
  const show = (window: Stretch) => {
    latest.current = window;
    setLive(window);
  };
  const write = (window: Stretch) => {
    written.current = rangeOf(window, bounds);
    onWindow(written.current);
  };
  const rest = useRest(write);
  const moveTo = (window: Stretch) => {
    rest.forget();
    show(window);
    write(window);
  };
  /** One of many small steps: what is shown follows at once, the address when they end. */
  const glideTo = (window: Stretch) => {
    show(window);
    rest.take(window);
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
  const failure = useWidget(box, {
    direction,
    items: shownItems,
    lanes: viewLanes,
    folds,
    window: live,
    apart: APART_PX * scale,
    width,
    onPress: press,
    onWidth: setWidth,
  });
  if (failure !== null && props.instead === undefined) throw failure.error;

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

  const grasped = useRef(live);
  useDrag(box, direction, {
    width,
    onStart: () => {
      grasped.current = live;
    },
    onMove: ({ share, factor, anchor }) => {
      const zoomed = zoom(grasped.current, factor, anchor, bounds, folds);
      show(pan(zoomed, share, bounds, folds));
    },
    onEnd: () => moveTo(latest.current),
  });
  useWheel(box, direction, width, (wheel) =>
    glideTo(
      wheel.type === 'pan'
        ? pan(latest.current, wheel.share, bounds, folds)
        : zoom(latest.current, wheel.factor, wheel.anchor, bounds, folds),
    ),
  );

  const walkTo = (index: number) => {
    const item = items[Math.max(0, Math.min(items.length - 1, index))];
    if (item === undefined) return;
    setActive(item.id);
    if (item.time < live.start || item.time > live.end) moveTo(centre(live, item.time, bounds, folds));
  };
  const walk = (event: KeyboardEvent) => {
    const step = event.ctrlKey || event.metaKey || event.altKey ? null : stepFor(event.key, direction);
    if (step === null) return;
    event.preventDefault();
    const at = items.findIndex(({ id }) => id === active);
    switch (step.type) {
      case 'by':
        // With nothing active yet, a step back begins at the end.
        walkTo(at === -1 && step.items === -1 ? items.length - 1 : at + step.items);
        break;
      case 'end':
        walkTo(step.which === 'first' ? 0 : items.length - 1);
        break;
      case 'zoom':
        moveTo(zoom(live, step.factor, 0.5, bounds, folds));
        break;
      case 'pan':
        moveTo(pan(live, step.share, bounds, folds));
        break;
      case 'open':
        if (active !== null) press(active);
        break;
    }
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
    return fold.hides.length === 0
      ? t('foldEmpty', { length })
      : t('fold', { length, count: fold.hides.length });
  };
  const momentLabel = (moment: Moment) =>
    t('moment', { month: monthPhrase(moment.contact, style), count: moment.events.length });
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
        open={open}
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
        onSeek={(time) => glideTo(centre(live, time, bounds, folds))}
        onMoment={(moment) => {
          if (width === 0) props.onMoment(moment);
          else moveTo(windowOnMoment(moment, folds));
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
        ends={[
          { side: 'start', events: live.start <= bounds.start ? props.outer.before : [] },
          { side: 'end', events: live.end >= bounds.end ? props.outer.after : [] },
        ]}
        endLabel={(side, count) => t(side === 'start' ? 'earlierEvents' : 'laterEvents', { count })}
        onOpen={props.onSelect}
      />
      <div className={styles.lanes} data-part="axis">
        {failure !== null && props.instead}
        <Creases folds={folds} window={live} width={width} />
        {/* Its role is one of two, both of which take keys. */}
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
        <div
          ref={box}
          className={styles.box}
          hidden={failure !== null}
          // A listbox without a single option is none.
          role={items.length > 0 ? 'listbox' : 'group'}
          tabIndex={0}
          aria-label={t('label', { count: marks.length })}
          aria-activedescendant={items.find(({ id }) => id === active)?.id}
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
