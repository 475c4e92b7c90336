import styles from './Icon.module.css';

const PATHS = {
  search: 'M10.5 17a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13zM15.500 15.500L21 21',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.500v5M9 14.500v5',
  close: 'M6 6l12 12M18 6L6 18',
  plus: 'M6 12h12M12 6v12',
  minus: 'M6 12h12',
  earlier: 'M9 5l7 7-7 7',
  later: 'M15 5l-7 7 7 7',
  panEarlier: 'M5 5l7 7-7 7M12 5l7 7-7 7',
  panLater: 'M19 5l-7 7 7 7M12 5l-7 7 7 7',
  list: 'M4 6h16M4 12h16M4 18h16',
  timeline: 'M3 17h18M6 17V9M12 17V5M18 17v-6',
  filter: 'M4 5h16l-6 8v6l-4-2v-4z',
  warning: 'M12 3.500L22 20.500H2zM12 9.500v5.500M12 17.200v1.300',
  copy: 'M8 8h11v12H8zM5 16V4h11',
  home: 'M4 11l8-7 8 7M6 10v10h12V10',
  back: 'M4 12h15M13 6l6 6-6 6',
  play: 'M7 4.500l12 7.500-12 7.500z',
  pause: 'M8 5v14M16 5v14',
  touch:
    'M9 21v-3l-4-4.500c-.8-1.200.8-2.600 2-1.600L9 13.500V5a1.600 1.600 0 0 1 3.200 0v6l5.300 1c1 .2 1.500 1 1.500 2v2.500L17.500 21M7 6a4 4 0 1 1 7.300-1.500',
} as const;

export type IconName = keyof typeof PATHS;

/** Icons that point along the line of reading; drawn for right-to-left and mirrored elsewhere. */
const DIRECTED: ReadonlySet<IconName> = new Set([
  'earlier',
  'later',
  'panEarlier',
  'panLater',
  'list',
  'back',
]);

/** A small drawing beside or instead of words; whoever uses it alone names it. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      className={DIRECTED.has(name) ? styles.directed : styles.icon}
      // No style attribute: a page drawn at build time has none, since its CSP forbids them.
      width={`${size / 16}rem`}
      height={`${size / 16}rem`}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
