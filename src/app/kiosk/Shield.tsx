import { useEffect, useState } from 'react';
import type { Phase } from './idle.ts';
import styles from './Shield.module.css';

/** How long a browser may take from the lifting of a finger to the click it makes of it, milliseconds. */
const CLICK_MS = 400;

/** Catches what is left of a touch that changed the screen, so that it presses nothing on the new one. */
export function Shield({ phase }: { phase: Phase }) {
  const [seen, setSeen] = useState(phase);
  // How many changes have been, while it is up.
  const [up, setUp] = useState(0);
  if (seen !== phase) {
    setSeen(phase);
    // Nobody is behind the attract screen, and whoever touches it is meant.
    if (phase === 'visit') setUp(up + 1);
  }
  useEffect(() => {
    if (up === 0) return undefined;
    const timer = setTimeout(() => setUp(0), CLICK_MS);
    return () => clearTimeout(timer);
  }, [up]);
  return up > 0 ? <div className={styles.shield} data-kiosk="shield" /> : null;
}
