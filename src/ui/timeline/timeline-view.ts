import moment from 'moment';
import { DataSet } from 'vis-data/esnext';
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import type { Direction } from '../../i18n/languages.ts';
import type { Stretch } from '../../state/moments.ts';

/** An item as vis-timeline takes it, with the DOM it shows. `key` changes whenever the DOM would. */
export type ViewItem = {
  id: string;
  group: string;
  /** The row we gave it room in; the widget stacks in this order, so it needs no more rows than we do. */
  row: number;
  /** Told, not guessed: without it the widget centres a point's label on its day. */
  type: 'point' | 'range';
  start: number;
  /** A band; a point has none. */
  end?: number;
  className: string;
  key: string;
  element: () => HTMLElement;
};

/** A lane as vis-timeline takes it. */
export type ViewLane = { id: string; title: string; detail: string; className: string };

export type TimelineViewProps = {
  direction: Direction;
  items: readonly ViewItem[];
  lanes: readonly ViewLane[];
  folds: readonly Stretch[];
  window: Stretch;
  /** How much room the widget keeps between two items of a row, CSS px. */
  apart: number;
  /** The inner width the items were laid out for, as `onWidth` told it; 0 before that. */
  width: number;
  /** An item was pressed; `null`: the ground between items. */
  onPress: (item: string | null) => void;
  /** The inner width of the axis in CSS px, without the lane titles. */
  onWidth: (width: number) => void;
};

/**
 * The only owner of vis-timeline. The component hands over props; this class compares and tells the widget what
 * changed. `direction` is read once, in the constructor, as the widget does: remount to change it.
 */
export class TimelineView {
  readonly #timeline: Timeline;
  readonly #items = new DataSet<ViewItem>();
  readonly #groups = new DataSet<ViewLane & { order: number }>();
  #props: TimelineViewProps;
  #drawn = false;
  #gone = false;
  #revealed = false;
  #width = 0;

  constructor(box: HTMLElement, props: TimelineViewProps) {
    this.#props = props;
    this.#syncLanes();
    this.#syncItems();
    this.#timeline = new Timeline(box, this.#items as never, this.#groups as never, this.#options());
    this.#timeline.on('click', ({ item, what }: { item: string | null; what: string }) => {
      if (what === 'item' || what === 'background') this.#props.onPress(item);
    });
    this.#timeline.on('changed', () => {
      this.#reportWidth();
      this.#reveal();
    });
    void document.fonts.ready.then(() => this.redraw());
  }

  /** Hands over new props; only differences reach the widget. */
  setProps(next: TimelineViewProps): void {
    const before = this.#props;
    this.#props = next;
    if (next.lanes !== before.lanes) this.#syncLanes();
    if (next.items !== before.items) this.#syncItems();
    if (next.apart !== before.apart) this.#timeline.setOptions({ margin: margins(next.apart) });
    const refolded = next.folds !== before.folds;
    if (refolded) {
      this.#timeline.setOptions({
        hiddenDates: hiddenDates(next.folds),
      });
    }
    const moved = next.window.start !== before.window.start || next.window.end !== before.window.end;
    if (this.#drawn && (refolded || moved)) this.#show(next.window);
    // Without an item there is nothing to draw anew, and so nothing that would show the lanes.
    if (!this.#revealed && this.#stands) this.redraw();
  }

  /** Measures again: after fonts have come, or when the box was hidden. */
  redraw(): void {
    if (this.#drawn) this.#timeline.redraw();
  }

  destroy(): void {
    this.#drawn = false;
    this.#gone = true;
    this.#letGo();
    this.#timeline.destroy();
  }

  /**
   * The widget's gestures (propagating-hammerjs) remember the element that was touched first, for all timelines
   * together, and with an item its whole timeline. They are given another to remember.
   */
  #letGo(): void {
    const { hammer } = this.#timeline as unknown as {
      hammer: { emit: (name: string, event: { target: Element }) => void };
    };
    hammer.emit('forget', { target: document.body });
  }

  #show(window: Stretch): void {
    this.#timeline.setWindow(window.start, window.end, { animation: false });
  }

  #options(): TimelineOptions {
    const { direction, folds, apart } = this.#props;
    return {
      rtl: direction === 'rtl',
      orientation: { axis: 'top', item: 'top' },
      showMajorLabels: false,
      showMinorLabels: false,
      showCurrentTime: false,
      selectable: false,
      stack: true,
      order: (a: ViewItem, b: ViewItem) => a.row - b.row || a.start - b.start,
      groupOrder: 'order',
      margin: margins(apart),
      hiddenDates: hiddenDates(folds),
      // Every move of the window is ours (use-drag.ts, use-wheel.ts, scale.ts): the widget's drag jumps at a fold,
      // and its wheel is inverted right to left.
      moveable: false,
      zoomable: false,
      horizontalScroll: false,
      verticalScroll: false,
      moment: (date: moment.MomentInput) => moment(date).utc(),
      template: (item: ViewItem) => item.element(),
      groupTemplate: (lane: ViewLane | null) => laneElement(lane),
      onInitialDrawComplete: () => {
        // Told a moment later: it may be gone by then.
        if (this.#gone) return;
        this.#drawn = true;
        this.#show(this.#props.window);
        this.#timeline.redraw();
      },
    };
  }

  #syncItems(): void {
    const next = new Map(this.#props.items.map((item) => [item.id, item]));
    const gone = this.#items.getIds().filter((id) => !next.has(String(id)));
    if (gone.length > 0) this.#items.remove(gone);
    const changed = [...next.values()].filter((item) => {
      const before = this.#items.get(item.id);
      return before === null || before.key !== item.key;
    });
    if (changed.length > 0) this.#items.update(changed);
  }

  #syncLanes(): void {
    const lanes = this.#props.lanes.map((lane, order) => ({ ...lane, order }));
    const kept = new Set(lanes.map(({ id }) => id));
    const gone = this.#groups.getIds().filter((id) => !kept.has(String(id)));
    if (gone.length > 0) this.#groups.remove(gone);
    this.#groups.update(lanes);
  }

  get #dom(): Record<'root' | 'centerContainer', HTMLElement> {
    return (this.#timeline as unknown as { dom: Record<'root' | 'centerContainer', HTMLElement> }).dom;
  }

  #reportWidth(): void {
    const width = this.#dom.centerContainer.clientWidth;
    if (width === this.#width || width === 0) return;
    this.#width = width;
    this.#props.onWidth(width);
  }

  /** Whether it has the reader's window, and items laid out for its width. */
  get #stands(): boolean {
    return this.#drawn && this.#width > 0 && this.#props.width === this.#width;
  }

  /**
   * The widget shows itself as soon as it has drawn: in a window of its own, with lanes that grow when the items
   * come. On a slow machine readers would see them move; they see it when everything stands where it stays.
   */
  #reveal(): void {
    if (this.#revealed) return;
    this.#revealed = this.#stands;
    this.#dom.root.style.visibility = this.#revealed ? 'visible' : 'hidden';
  }
}

function margins(apart: number): NonNullable<TimelineOptions['margin']> {
  return { item: { horizontal: apart, vertical: 4 }, axis: 4 };
}

function hiddenDates(folds: readonly Stretch[]): { start: number; end: number }[] {
  return folds.map(({ start, end }) => ({ start, end }));
}

function laneElement(lane: ViewLane | null): HTMLElement {
  const element = document.createElement('div');
  const title = document.createElement('b');
  title.textContent = lane?.title ?? '';
  element.append(title);
  if (lane !== null && lane.detail !== '') {
    const detail = document.createElement('small');
    detail.textContent = lane.detail;
    element.append(detail);
  }
  return element;
}
