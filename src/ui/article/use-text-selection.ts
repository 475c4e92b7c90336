import { useEffect, useState, type RefObject } from 'react';
import type { Range } from '../../domain/text/fold.ts';
import { textRangeOf } from './selection.ts';

/** The words of the article the reader has marked with pointer or keyboard; `null`: none. */
export function useTextSelection(root: RefObject<HTMLElement | null>, text: string): Range | null {
  const [range, setRange] = useState<Range | null>(null);
  useEffect(() => {
    const read = () => {
      const selection = document.getSelection();
      const within = root.current;
      if (selection === null || within === null || selection.rangeCount === 0 || selection.isCollapsed) {
        setRange(null);
        return;
      }
      const next = textRangeOf(selection.getRangeAt(0), within, text);
      setRange((before) =>
        before !== null && next !== null && before.start === next.start && before.end === next.end
          ? before
          : next,
      );
    };
    document.addEventListener('selectionchange', read);
    return () => document.removeEventListener('selectionchange', read);
  }, [root, text]);
  return range;
}
