import { useEffect } from 'react';
import type { Asked } from './asked.ts';

/** Brings the reader to the passage an address asks for: focus on its first words, those in the middle of the window. */
export function useAskedPassage(asked: Asked, markId: string): void {
  const start = asked.state === 'passage' ? asked.range.start : null;
  const end = asked.state === 'passage' ? asked.range.end : null;
  useEffect(() => {
    if (start === null || end === null) return;
    let wanted = true;
    const show = () => {
      if (wanted) document.getElementById(markId)?.scrollIntoView({ block: 'center' });
    };
    document.getElementById(markId)?.focus({ preventScroll: true });
    show();
    // The lines break anew when the Naskh face arrives.
    void document.fonts.ready.then(show);
    return () => {
      wanted = false;
    };
  }, [start, end, markId]);
}
