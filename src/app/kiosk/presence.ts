/** Tells of everything a visitor does anywhere on the page: touch, pen, mouse, wheel, keys. */
import type { IdleEvent } from './idle.ts';

/** One `pointercancel` of a finger means that the page scrolls under it, and not that it was lifted. */
const isTouch = (event: PointerEvent): boolean => event.pointerType === 'touch';

/** A mouse on a trembling table sends moves of nothing. */
const isStill = (event: PointerEvent): boolean => event.movementX === 0 && event.movementY === 0;

/**
 * Listens on the window, before anything else can stop an event, until what it gives is called.
 * @param tell is told synchronously, in the order things happen
 */
export function watchPresence(tell: (event: IdleEvent) => void): () => void {
  const off = new AbortController();
  const options = { capture: true, passive: true, signal: off.signal } as const;
  const on = <Name extends keyof WindowEventMap>(name: Name, listen: (event: WindowEventMap[Name]) => void) =>
    window.addEventListener(name, listen, options);

  // The fingers that are down now.
  let gesture = new AbortController();
  const lifted = ({ touches }: TouchEvent) => {
    if (touches.length > 0) return;
    gesture.abort();
    gesture = new AbortController();
    tell({ type: 'clear' });
  };
  on('pointerdown', ({ pointerId, pointerType, target }) => {
    tell({ type: 'down', pointer: pointerId });
    if (pointerType !== 'touch' || target === null) return;
    // A touch belongs to what it fell on, even when that has left the page: nobody else hears its end then.
    for (const name of ['touchend', 'touchcancel'])
      target.addEventListener(name, (event) => lifted(event as TouchEvent), {
        passive: true,
        signal: gesture.signal,
      });
  });
  on('pointermove', (event) => {
    if (event.pointerType === 'mouse' && event.buttons === 0) {
      if (!isStill(event)) tell({ type: 'input' });
    } else tell({ type: 'move', pointer: event.pointerId });
  });
  on('pointerup', ({ pointerId }) => tell({ type: 'up', pointer: pointerId }));
  on('pointercancel', (event) => {
    if (!isTouch(event)) tell({ type: 'up', pointer: event.pointerId });
  });
  // A finger that scrolls is followed by touch events alone.
  on('touchmove', () => tell({ type: 'input' }));
  on('touchend', lifted);
  on('touchcancel', lifted);
  on('wheel', () => tell({ type: 'input' }));
  on('keydown', () => tell({ type: 'input' }));
  return () => {
    off.abort();
    gesture.abort();
  };
}
