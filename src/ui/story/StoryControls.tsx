import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button, buttonClass } from '../shared/Button.tsx';
import { Icon } from '../shared/Icon.tsx';
import { StepButton } from '../shared/StepButton.tsx';
import styles from './StoryControls.module.css';

/** The next sheet one way: how it is turned to, and where it lies for who has no JavaScript. */
export type StoryStep = { onStep: () => void; to: string };

export type StoryControlsProps = {
  playing: boolean;
  /** Standing at the last stop: to start is to start again. */
  ended: boolean;
  onPlay: () => void;
  /** `null`: there is none that way. */
  earlier: StoryStep | null;
  later: StoryStep | null;
  /** The event in the record. */
  record: string;
  position: string;
};

/** Start, pause, a step either way, and the way from here to the event in the record. */
export function StoryControls(props: StoryControlsProps) {
  const { playing, ended, onPlay, earlier, later, record, position } = props;
  const { t } = useTranslation('story');
  const words = playing ? t('pause') : ended ? t('again') : t('start');
  return (
    <div className={styles.controls} role="group" aria-label={t('controls')}>
      <Step way="earlier" step={earlier} />
      <Button tone="ink" className={styles.play} data-story-play onClick={onPlay}>
        <Icon name={playing ? 'pause' : 'play'} />
        {words}
      </Button>
      <Step way="later" step={later} />
      <span className={styles.position}>{position}</span>
      <Link to={record} className={buttonClass('line', false, styles.record)}>
        {t('record')}
      </Link>
    </div>
  );
}

function Step({ way, step }: { way: 'earlier' | 'later'; step: StoryStep | null }) {
  const { t } = useTranslation('story');
  return (
    <>
      <StepButton className={styles.key} way={way} label={t(way)} onStep={step?.onStep ?? null} />
      {step !== null && (
        <Link to={step.to} className={buttonClass('line', true, styles.unscripted)} aria-label={t(way)}>
          <Icon name={way} />
        </Link>
      )}
    </>
  );
}
