import { useEffect, useRef, type RefObject } from 'react';
import type { Direction } from '../../i18n/languages.ts';

/**
 * What the fingers, or the mouse, have done since they came down: how far the content was pulled, as a share of
 * its width towards what is later, and how far apart the fingers are, as a factor around `anchor`.
 */
export type Drag = { share: number; factor: number; anchor: number };

export type DragHandlers = {
  /** The width of the axis, which ends where the box ends and may begin after it, CSS px. */
  width: number;
  onStart: () => void;
  onMove: (drag: Drag) => void;
  onEnd: () => void;
};

/** A hand is never quite still: less than this is a press, CSS px. */
const THRESHOLD_PX = 6;

type Pointers = Map<number, { from: number; at: number }>;

/**
 * Pans and pinches by pointer. The widget's own drag jumps as soon as an end of the window crosses a fold, and
 * with it the widget's pinch had to go. Vertical movement is left to the page (`touch-action: pan-y`).
 */
export function useDrag(
  box: RefObject<HTMLElement | null>,
  direction: Direction,
  handlers: DragHandlers,
): void {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const pointers: Pointers = new Map();
    let dragging = false;

    const inline = (event: PointerEvent) => {
      const rect = element.getBoundingClientRect();
      const fromEnd = direction === 'rtl' ? event.clientX - rect.left : rect.right - event.clientX;
      return latest.current.width - fromEnd;
    };
    const settle = () => {
      // A finger that comes or goes begins a new drag from what is shown now.
      for (const pointer of pointers.values()) pointer.from = pointer.at;
      if (dragging) {
        latest.current.onEnd();
        latest.current.onStart();
      }
    };
    const down = (event: PointerEvent) => {
      if (event.button !== 0 || pointers.size >= 2) return;
      const at = inline(event);
      pointers.set(event.pointerId, { from: at, at });
      if (pointers.size === 1) latest.current.onStart();
      else settle();
    };
    const move = (event: PointerEvent) => {
      const pointer = pointers.get(event.pointerId);
      if (pointer === undefined) return;
      pointer.at = inline(event);
      const drag = dragOf(pointers, latest.current.width);
      if (!dragging && pointers.size === 1 && Math.abs(pointer.at - pointer.from) < THRESHOLD_PX) return;
      if (!dragging) element.setPointerCapture(event.pointerId);
      dragging = true;
      latest.current.onMove(drag);
    };
    const up = (event: PointerEvent) => {
      if (!pointers.delete(event.pointerId)) return;
      if (pointers.size > 0) {
        settle();
        return;
      }
      if (dragging) latest.current.onEnd();
      dragging = false;
    };
    element.addEventListener('pointerdown', down);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerup', up);
    element.addEventListener('pointercancel', up);
    return () => {
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerup', up);
      element.removeEventListener('pointercancel', up);
    };
  }, [box, direction]);
}

function dragOf(pointers: Pointers, width: number): Drag {
  const [a, b] = [...pointers.values()];
  if (a === undefined || width === 0) return { share: 0, factor: 1, anchor: 0.5 };
  if (b === undefined) return { share: (a.from - a.at) / width, factor: 1, anchor: 0.5 };
  const before = Math.max(1, Math.abs(a.from - b.from));
  const now = Math.max(1, Math.abs(a.at - b.at));
  return {
    share: ((a.from + b.from) / 2 - (a.at + b.at) / 2) / width,
    factor: before / now,
    anchor: (a.from + b.from) / 2 / width,
  };
}
