import { useTranslation } from 'react-i18next';
import type { Id } from '../../domain/dataset.ts';
import type { DateStyle } from '../../i18n/dates.ts';
import { withDigits } from '../../i18n/numbers.ts';
import type { Strip } from '../../state/tour.ts';
import { useTakenOver } from '../shared/use-taken-over.ts';
import styles from './StoryStrip.module.css';

export type StoryStripProps = { strip: Strip; at: Id; style: DateStyle };

const percent = (part: number): string => `${Math.round(part * 10_000) / 100}%`;

/** The stops at the true scale of time, this one framed: a picture of what the date says in words. */
export function StoryStrip({ strip, at, style }: StoryStripProps) {
  const { t } = useTranslation('story');
  // Places are style attributes.
  const { marks, years } = useTakenOver() ? strip : { marks: [], years: [] };
  return (
    <div className={styles.strip} role="img" aria-label={t('strip')}>
      <div className={styles.track}>
        {marks.map(({ event, from, to }) => (
          <span
            key={event}
            className={styles.mark}
            data-current={event === at ? '' : undefined}
            style={{ insetInlineStart: percent(from), inlineSize: percent(to - from) }}
          />
        ))}
      </div>
      <div className={styles.years}>
        {years.map(({ year, at: part }) => (
          <span key={year} className={styles.year} style={{ insetInlineStart: percent(part) }}>
            {withDigits(String(year), style.language, style.digits)}
          </span>
        ))}
      </div>
    </div>
  );
}
