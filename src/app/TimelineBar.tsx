import { useTranslation } from 'react-i18next';
import type { Id } from '../domain/dataset.ts';
import type { CoreEvent } from '../domain/core.ts';
import type { Moment } from '../state/moments.ts';
import { AXES, LANES } from '../state/view.ts';
import { Button } from '../ui/shared/Button.tsx';
import { Icon } from '../ui/shared/Icon.tsx';
import type { TimelineCommand } from '../ui/timeline/Timeline.tsx';
import { useApp } from './context.ts';
import styles from './TimelineBar.module.css';

/** How far a press moves the timeline, as a share of what it shows: half stays in view. */
const PAN_SHARE = 0.5;

export type TimelineBarProps = {
  moments: readonly Moment[];
  events: readonly CoreEvent[];
  open: Id | null;
  onCommand: (command: TimelineCommand) => void;
};

/** Above the timeline: what it tells, the key to the marks, and its controls. */
export function TimelineBar({ moments, events, open, onCommand }: TimelineBarProps) {
  const { t } = useTranslation('explorer');
  const { view, change, go } = useApp();
  const years = new Set(moments.map(({ start, end }) => new Date((start + end) / 2).getUTCFullYear())).size;
  const at = events.findIndex(({ id }) => id === open);
  const step = (by: 1 | -1) => {
    const next = events[at === -1 ? (by === 1 ? 0 : events.length - 1) : at + by];
    if (next !== undefined) go({ name: 'event', id: next.id });
  };
  return (
    <div className={styles.bar}>
      <h1 className={styles.title}>
        {t('heading', {
          moments: t('moments', { count: moments.length }),
          years: t('years', { count: years }),
        })}
      </h1>
      <ul className={styles.key} aria-label={t('key.title')}>
        <li>
          <svg width="13" height="13" aria-hidden="true">
            <path d="M0 0h13v13H0z" fill="var(--side-a)" />
          </svg>
          {t('key.russia')}
        </li>
        <li>
          <svg width="14" height="14" aria-hidden="true">
            <circle cx="7" cy="7" r="7" fill="var(--side-b-mark)" />
          </svg>
          {t('key.iran')}
        </li>
        <li>
          <svg width="15" height="14" aria-hidden="true">
            <path d="M7.500 0L15 14H0z" fill="var(--side-o)" />
          </svg>
          {t('key.other')}
        </li>
        <li>
          <svg width="14" height="14" aria-hidden="true">
            <path d="M1 1h12v12H1z" fill="none" stroke="var(--ink)" strokeWidth="1.75" />
          </svg>
          {t('key.plan')}
        </li>
        <li>
          <b aria-hidden="true">[ ]</b> {t('key.outside')}
        </li>
      </ul>
      <div className={styles.controls} data-part="controls">
        <label className={styles.lanes}>
          <span>{t('lanes.title')}</span>
          <select
            aria-label={t('lanes.title')}
            value={view.lanes}
            onChange={(event) => {
              const lanes = LANES.find((value) => value === event.target.value);
              if (lanes !== undefined) change({ lanes });
            }}
          >
            {LANES.map((lanes) => (
              <option key={lanes} value={lanes}>
                {t(`lanes.${lanes}`)}
              </option>
            ))}
          </select>
        </label>
        <div className={styles.segments} role="group" aria-label={t('axis.title')}>
          {AXES.map((axis) => (
            <Button
              key={axis}
              aria-pressed={view.axis === axis}
              onClick={() => change({ axis, window: null })}
            >
              {t(`axis.${axis}`)}
            </Button>
          ))}
        </div>
        <Button
          square
          aria-label={t('panEarlier')}
          title={t('panEarlier')}
          onClick={() => onCommand({ type: 'pan', share: -PAN_SHARE })}
        >
          <Icon name="panEarlier" />
        </Button>
        <Button
          square
          aria-label={t('earlier')}
          title={t('earlier')}
          disabled={at === 0}
          onClick={() => step(-1)}
        >
          <Icon name="earlier" />
        </Button>
        <Button
          square
          aria-label={t('later')}
          title={t('later')}
          disabled={at !== -1 && at === events.length - 1}
          onClick={() => step(1)}
        >
          <Icon name="later" />
        </Button>
        <Button
          square
          aria-label={t('panLater')}
          title={t('panLater')}
          onClick={() => onCommand({ type: 'pan', share: PAN_SHARE })}
        >
          <Icon name="panLater" />
        </Button>
        <Button
          square
          aria-label={t('zoomOut')}
          title={t('zoomOut')}
          onClick={() => onCommand({ type: 'zoom', factor: 1.6 })}
        >
          <Icon name="minus" />
        </Button>
        <Button
          square
          aria-label={t('zoomIn')}
          title={t('zoomIn')}
          onClick={() => onCommand({ type: 'zoom', factor: 1 / 1.6 })}
        >
          <Icon name="plus" />
        </Button>
        <Button onClick={() => change({ window: null, selected: [] })}>{t('all')}</Button>
      </div>
    </div>
  );
}
