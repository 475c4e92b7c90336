import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { TimelineView, TimelineViewProps } from './timeline-view.ts';

/**
 * Puts the widget into `box` and hands it every new set of props. It comes in a chunk of its own, which is half of
 * all the code; strip, list and facets are there before it.
 * @returns why it cannot be had; `null` while nothing speaks against it
 */
export function useWidget(
  box: RefObject<HTMLElement | null>,
  props: TimelineViewProps,
): { error: unknown } | null {
  const view = useRef<TimelineView | null>(null);
  const latest = useRef(props);
  const [failure, setFailure] = useState<{ error: unknown } | null>(null);
  useLayoutEffect(() => {
    latest.current = props;
    view.current?.setProps(props);
  });
  useEffect(() => {
    let wanted = true;
    import('./timeline-view.ts').then(
      ({ TimelineView: View }) => {
        if (!wanted || box.current === null) return;
        // Listeners are added once and look up the latest props when something happens.
        view.current = new View(box.current, {
          ...latest.current,
          onPress: (item) => latest.current.onPress(item),
          onWidth: (width) => latest.current.onWidth(width),
        });
      },
      (error: unknown) => setFailure({ error }),
    );
    return () => {
      wanted = false;
      view.current?.destroy();
      view.current = null;
    };
  }, [box]);
  return failure;
}
