import { useEffect } from 'react';

/**
 * Goes on by itself: calls `onNext` once when `stay` milliseconds have passed at a place. Begins again at every new
 * place, and stops while `playing` is false.
 * @param place whatever tells one place from the next
 */
export function usePlaying(playing: boolean, place: string, stay: number, onNext: () => void): void {
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(onNext, stay);
    return () => clearTimeout(timer);
    // Another function for the same place is no reason to stay longer.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [playing, place, stay]);
}
