import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button, buttonClass } from '../shared/Button.tsx';
import { CopyButton } from '../shared/CopyButton.tsx';
import { Icon } from '../shared/Icon.tsx';
import { StepButton } from '../shared/StepButton.tsx';
import styles from './EventControls.module.css';

export type EventControlsProps = {
  /** `null`: there is none that way. */
  onEarlier: (() => void) | null;
  onLater: (() => void) | null;
  onClose: () => void;
  /** The whole address of the event, to be copied. */
  address: () => string;
  /** The event in the story; `null`: the story does not tell it. */
  story: string | null;
};

/** The ways out of an event: to its neighbours, back to the record, or onto the clipboard. */
export function EventControls({ onEarlier, onLater, onClose, address, story }: EventControlsProps) {
  const { t } = useTranslation('event');
  return (
    <div className={styles.controls} data-part="event-controls">
      <CopyButton tone="ghost" text={address}>
        {t('copyLink')}
      </CopyButton>
      {story !== null && (
        <Link to={story} className={buttonClass('ghost')}>
          {t('inStory')}
        </Link>
      )}
      <span className={styles.steps}>
        <StepButton tone="ghost" way="earlier" label={t('earlier')} onStep={onEarlier} />
        <StepButton tone="ghost" way="later" label={t('later')} onStep={onLater} />
        <Button tone="ghost" square aria-label={t('close')} title={t('close')} onClick={onClose}>
          <Icon name="close" />
        </Button>
      </span>
    </div>
  );
}
