import { useCallback, useEffect, useRef } from 'react';

/** As long as this without a new value is rest, milliseconds: longer than between two steps of a wheel. */
const REST_MS = 160;

/** A value that comes in a quick row, and what becomes of the last of them. */
export type Rest<T> = { take: (value: T) => void; forget: () => void };

/**
 * Hands over the last of a row of values once no more come. Writing the address at each step of a wheel draws the
 * whole page each time, and browsers refuse to write it more than some two hundred times in half a minute.
 */
export function useRest<T>(act: (value: T) => void): Rest<T> {
  const latest = useRef(act);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    latest.current = act;
  });
  const forget = useCallback(() => clearTimeout(timer.current), []);
  const take = useCallback((value: T) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => latest.current(value), REST_MS);
  }, []);
  useEffect(() => forget, [forget]);
  return { take, forget };
}
