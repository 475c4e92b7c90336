import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button, buttonClass } from '../shared/Button.tsx';
import { Icon } from '../shared/Icon.tsx';
import { StepButton } from '../shared/StepButton.tsx';
import styles from './StoryControls.module.css';

export type StoryControlsProps = {
  playing: boolean;
  /** Standing at the last stop: to start is to start again. */
  ended: boolean;
  onPlay: () => void;
  /** `null`: there is none that way. */
  onEarlier: (() => void) | null;
  onLater: (() => void) | null;
  /** The event in the record. */
  record: string;
  position: string;
};

/** Start, pause, a step either way, and the way from here to the event in the record. */
export function StoryControls(props: StoryControlsProps) {
  const { playing, ended, onPlay, onEarlier, onLater, record, position } = props;
  const { t } = useTranslation('story');
  const words = playing ? t('pause') : ended ? t('again') : t('start');
  return (
    <div className={styles.controls} role="group" aria-label={t('controls')}>
      <StepButton className={styles.key} way="earlier" label={t('earlier')} onStep={onEarlier} />
      <Button tone="ink" className={styles.play} data-story-play onClick={onPlay}>
        <Icon name={playing ? 'pause' : 'play'} />
        {words}
      </Button>
      <StepButton className={styles.key} way="later" label={t('later')} onStep={onLater} />
      <span className={styles.position}>{position}</span>
      <Link to={record} className={buttonClass('line', false, styles.record)}>
        {t('record')}
      </Link>
    </div>
  );
}
