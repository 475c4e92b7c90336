import { useEffect, useRef, type RefObject } from 'react';

/** A turn of the wheel over the timeline, as a share of its width. */
export type Wheel = { type: 'pan'; share: number } | { type: 'zoom'; factor: number; anchor: number };

/**
 * Takes the wheel before the widget does, whose horizontal wheel is inverted right to left. Sideways (or with
 * Shift) pans; with Ctrl, which is also what a pinch on a touchpad sends, zooms around the pointer. A plain turn
 * is left to the page, so that nobody is caught in the timeline while scrolling past it.
 */
export function useWheel(
  box: RefObject<HTMLElement | null>,
  direction: 'rtl' | 'ltr',
  onWheel: (wheel: Wheel) => void,
): void {
  const latest = useRef(onWheel);
  useEffect(() => {
    latest.current = onWheel;
  });
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const listen = (event: WheelEvent) => {
      const rect = element.getBoundingClientRect();
      const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
      if (event.ctrlKey) {
        const inline = direction === 'rtl' ? rect.right - event.clientX : event.clientX - rect.left;
        latest.current({
          type: 'zoom',
          factor: Math.exp(Math.max(-1, Math.min(1, event.deltaY / 200))),
          anchor: Math.max(0, Math.min(1, inline / rect.width)),
        });
      } else if (Math.abs(sideways) > Math.abs(event.shiftKey ? 0 : event.deltaY)) {
        latest.current({ type: 'pan', share: ((direction === 'rtl' ? -1 : 1) * sideways) / rect.width });
      } else {
        // Keep the widget from zooming; the page scrolls as ever.
        event.stopPropagation();
        return;
      }
      event.preventDefault();
      event.stopPropagation();
    };
    element.addEventListener('wheel', listen, { capture: true, passive: false });
    return () => element.removeEventListener('wheel', listen, { capture: true });
  }, [box, direction]);
}
