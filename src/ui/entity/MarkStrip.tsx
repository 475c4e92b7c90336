import { useTranslation } from 'react-i18next';
import { directionOf } from '../../i18n/languages.ts';
import { withDigits } from '../../i18n/numbers.ts';
import type { MarkStack, MarkStrip as Strip } from '../../state/mark-strip.ts';
import { specOf } from '../../state/sides.ts';
import { GlyphPaths } from '../shared/Glyph.tsx';
import type { Reading } from '../shared/reading.ts';
import styles from './MarkStrip.module.css';

/** Heights in rem: a mark, the room for a count over a full stack, the ruler with its years. */
const MARK = 1.25;
const COUNT = 1;
const RULER = 1.5;

type MarkStripProps = { strip: Strip | null; reading: Reading };

/**
 * Events at the true scale of time: a picture of what the lists below say in words. Places are attributes of a drawing,
 * not of a style, so that a page drawn at build time has them too.
 */
export function MarkStrip({ strip, reading }: MarkStripProps) {
  const { t } = useTranslation('entity');
  if (strip === null || strip.placed === 0) return null;
  const { language, digits } = reading.style;
  const mirrored = directionOf(language) === 'rtl';
  const across = (part: number): string => `${Math.round((mirrored ? 1 - part : part) * 10_000) / 100}%`;
  const rows = Math.max(...strip.stacks.map(({ events }) => events.length));
  const crowded = strip.stacks.some(({ more }) => more > 0);
  const base = rows * MARK + (crowded ? COUNT : 0);
  const [first, last] = [strip.years[0]?.year ?? 0, strip.years.at(-1)?.year ?? 0];
  const year = (value: number) => withDigits(String(value), language, digits);
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.strip}
        width="100%"
        height={`${base + RULER}rem`}
        role="img"
        aria-label={t('strip.label', { count: strip.placed, from: year(first), to: year(last) })}
      >
        <line className={styles.ground} x1="0" x2="100%" y1={`${base}rem`} y2={`${base}rem`} />
        {strip.years.map(({ year: value, at }) => (
          <g key={value}>
            <line
              className={styles.border}
              x1={across(at)}
              x2={across(at)}
              y1="0"
              y2={`${base + RULER}rem`}
            />
            <text className={styles.year} x={across(at)} y={`${base + 1.15}rem`} dx={mirrored ? -5 : 5}>
              {year(value)}
            </text>
          </g>
        ))}
        {strip.stacks.map((stack) => (
          <Stack
            key={stack.at}
            stack={stack}
            base={base}
            across={across}
            mirrored={mirrored}
            more={year(stack.more)}
            reading={reading}
          />
        ))}
      </svg>
      {(strip.without > 0 || strip.outside > 0) && (
        <figcaption className={styles.caption}>
          {strip.outside > 0 && (
            <span className="outside">{t('strip.outside', { count: strip.outside })}</span>
          )}
          {strip.without > 0 && <p>{t('strip.without', { count: strip.without })}</p>}
        </figcaption>
      )}
    </figure>
  );
}

type StackProps = {
  stack: MarkStack;
  base: number;
  across: (part: number) => string;
  mirrored: boolean;
  more: string;
  reading: Reading;
};

function Stack({ stack, base, across, mirrored, more, reading }: StackProps) {
  return (
    <>
      {stack.days.map((day) => (
        <line
          key={day}
          className={styles.day}
          x1={across(day)}
          x2={across(day)}
          y1={`${base - 0.2}rem`}
          y2={`${base + 0.3}rem`}
        />
      ))}
      {stack.events.map((event, row) => (
        // The window on the drawing begins at its middle, so that the middle stands at its place.
        <svg
          key={event.id}
          data-event-id={event.id}
          x={across(stack.at)}
          y={`${base - (row + 1) * MARK}rem`}
          width={`${MARK - 0.15}rem`}
          height={`${MARK - 0.15}rem`}
          viewBox="12 0 24 24"
          overflow="visible"
        >
          <g transform={mirrored ? undefined : 'matrix(-1 0 0 1 24 0)'}>
            <GlyphPaths spec={specOf(event, reading.sides, reading.outside)} />
          </g>
        </svg>
      ))}
      {stack.more > 0 && (
        <text
          className={styles.more}
          x={across(stack.at)}
          y={`${base - stack.events.length * MARK - 0.2}rem`}
        >
          {`+${more}`}
        </text>
      )}
    </>
  );
}
