import { useCallback, useState } from 'react';

/**
 * Whether a sticky element has reached the top of the screen. `sentinel` goes on an empty element right before it.
 * A panel that scrolls within must not do so earlier: it would catch the wheel in the slot that is left of it.
 */
export function useStuck(): { stuck: boolean; sentinel: (element: HTMLElement | null) => void } {
  const [stuck, setStuck] = useState(false);
  const sentinel = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const observer = new IntersectionObserver(([entry]) =>
      setStuck(entry !== undefined && entry.boundingClientRect.top < 0),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { stuck, sentinel };
}
