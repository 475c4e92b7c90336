import { monthPhrase, type DateStyle } from '../../i18n/dates.ts';
import type { Moment } from '../../state/moments.ts';
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
