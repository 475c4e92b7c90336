import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { idleAt, secondsLeft, step, WARNING_MS, type IdleEvent, type IdleRules, type Phase } from './idle.ts';
import { watchPresence } from './presence.ts';

/** How often the clock is looked at, milliseconds. */
const TICK_MS = 1_000;

/** How long what failed is shown where it cannot be loaded anew, milliseconds: a little longer than that is tried after. */
const FAILED_MS = 12_000;

export type Presence = {
  phase: Phase;
  /** Whole seconds left to answer in, while the visitor is asked. */
  left: number;
  /** Somebody touched the attract screen. */
  wake: () => void;
  /** What the visitor sees has failed: soon it begins again, unless it has been loaded anew before. */
  failed: () => void;
};

/** Whether somebody is there, and how long they have to say so. */
export function useIdle(idleSeconds: number): Presence {
  const rules = useMemo<IdleRules>(() => ({ idle: idleSeconds * 1000, warning: WARNING_MS }), [idleSeconds]);
  const [shown, setShown] = useState<{ phase: Phase; left: number }>({ phase: 'attract', left: 0 });
  // Fingers tell of themselves a hundred times a second; the page is drawn anew only where something else is to be seen.
  const machine = useRef(idleAt(0));
  const tell = useCallback(
    (event: IdleEvent) => {
      machine.current = step(machine.current, event, Date.now(), rules);
      const { phase } = machine.current;
      const left = phase === 'warning' ? secondsLeft(machine.current, rules) : 0;
      setShown((before) => (before.phase === phase && before.left === left ? before : { phase, left }));
    },
    [rules],
  );
  useEffect(() => {
    const tick = () => tell({ type: 'tick' });
    tick();
    const timer = setInterval(tick, TICK_MS);
    document.addEventListener('visibilitychange', tick);
    const stop = watchPresence(tell);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
      stop();
    };
  }, [tell]);
  const ending = useRef<ReturnType<typeof setTimeout>>(undefined);
  const failed = useCallback(() => {
    clearTimeout(ending.current);
    ending.current = setTimeout(() => tell({ type: 'end' }), FAILED_MS);
  }, [tell]);
  useEffect(() => () => clearTimeout(ending.current), []);
  const wake = useCallback(() => {
    // Whoever comes now has seen nothing fail.
    clearTimeout(ending.current);
    tell({ type: 'wake' });
  }, [tell]);
  return { ...shown, wake, failed };
}
