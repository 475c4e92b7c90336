import type { Id } from '../../domain/dataset.ts';
import { dayEnd, dayOf, dayStart } from '../../domain/time/day.ts';
import { monthPhrase, type DateStyle } from '../../i18n/dates.ts';
import type { Moment } from '../../state/moments.ts';
import type { DayRange } from '../../state/view.ts';
import styles from './MomentKeys.module.css';

export type MomentKeysProps = {
  moments: readonly Moment[];
  shown: Moment | null;
  style: DateStyle;
  title: string;
  onMoment: (moment: Moment) => void;
};

/** A key for each moment of the record, in order of time. */
export function MomentKeys({ moments, shown, style, title, onMoment }: MomentKeysProps) {
  return (
    <nav className={styles.keys} data-kiosk="moments" aria-label={title}>
      {moments.map((moment) => (
        <button
          key={moment.start}
          type="button"
          aria-pressed={moment === shown}
          onClick={() => onMoment(moment)}
        >
          {lines(monthPhrase(moment.contact, style)).map((line) => (
            <span key={line}>{line}</span>
          ))}
        </button>
      ))}
    </nav>
  );
}

/** Two names of one month stand on two lines; the stroke between them is no longer needed. */
function lines(phrase: string): string[] {
  return phrase.split('/');
}

/** The moment a window lies in for the most part, else that of the open event, else the one with the most events. */
export function momentShown(
  moments: readonly Moment[],
  window: DayRange | null,
  open: Id | null,
): Moment | null {
  if (window !== null) {
    const [from, to] = [dayStart(window.from), dayEnd(window.to)];
    const inside = ({ start, end }: Moment) => Math.min(end, to) - Math.max(start, from);
    return moments.toSorted((a, b) => inside(b) - inside(a)).find((moment) => inside(moment) > 0) ?? null;
  }
  const own = moments.find(({ events }) => open !== null && events.includes(open));
  return own ?? moments.toSorted((a, b) => b.events.length - a.events.length)[0] ?? null;
}

/** The window that shows a moment and nothing else, in whole days. */
export function windowOf({ start, end }: Moment): DayRange {
  return { from: dayOf(start), to: dayOf(end - 1) };
}
