import { useEffect, useRef, type RefObject } from 'react';
import type { Direction } from '../../i18n/languages.ts';

/** A turn of the wheel over the timeline, as a share of its width. */
export type Wheel = { type: 'pan'; share: number } | { type: 'zoom'; factor: number; anchor: number };

/**
 * Takes the wheel. Sideways (or with Shift) pans; with Ctrl, which is also what a pinch on a touchpad sends, zooms
 * around the pointer. A plain turn is left to the page, so that nobody is caught in the timeline while scrolling
 * past it. `width`: of the axis, which ends where the box ends, CSS px.
 */
export function useWheel(
  box: RefObject<HTMLElement | null>,
  direction: Direction,
  width: number,
  onWheel: (wheel: Wheel) => void,
): void {
  const latest = useRef({ width, onWheel });
  useEffect(() => {
    latest.current = { width, onWheel };
  });
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const listen = (event: WheelEvent) => {
      const wheel = wheelOf(event, element.getBoundingClientRect(), direction, latest.current.width);
      if (wheel === null) return;
      event.preventDefault();
      latest.current.onWheel(wheel);
    };
    // Not passive: a turn that is ours must not also scroll or zoom the page.
    element.addEventListener('wheel', listen, { passive: false });
    return () => element.removeEventListener('wheel', listen);
  }, [box, direction]);
}

function wheelOf(event: WheelEvent, rect: DOMRect, direction: Direction, width: number): Wheel | null {
  if (width === 0) return null;
  if (event.ctrlKey) {
    const fromEnd = direction === 'rtl' ? event.clientX - rect.left : rect.right - event.clientX;
    return {
      type: 'zoom',
      factor: Math.exp(Math.max(-1, Math.min(1, event.deltaY / 200))),
      anchor: Math.max(0, Math.min(1, 1 - fromEnd / width)),
    };
  }
  const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
  if (Math.abs(sideways) <= (event.shiftKey ? 0 : Math.abs(event.deltaY))) return null;
  return { type: 'pan', share: ((direction === 'rtl' ? -1 : 1) * sideways) / width };
}
