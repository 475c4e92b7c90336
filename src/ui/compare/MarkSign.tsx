import type { Mark } from './model.ts';
import styles from './Marks.module.css';

/** Drawn so that none needs a colour or a direction: equal lines, one within the other, one beside nothing, struck through, dots. */
const SIGNS: Record<Mark, string> = {
  agrees: 'M4 9.500h16M4 14.500h16',
  coarser: 'M3.500 4.500h17v15h-17zM9 10h6v4H9z',
  'only-here': 'M7 4.500v15M17 4.500v2M17 10v4M17 17.500v2',
  differs: 'M4 9.500h16M4 14.500h16M15.500 4L8.500 20',
  silent: 'M3 12h2.500M8 12h2.500M13.500 12H16M18.500 12H21',
};

/** The sign of a mark; the word always stands beside it. */
export function MarkSign({ mark, size = 22 }: { mark: Mark; size?: number }) {
  return (
    <svg
      className={styles.sign}
      width={`${size / 16}rem`}
      height={`${size / 16}rem`}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <path d={SIGNS[mark]} />
    </svg>
  );
}
