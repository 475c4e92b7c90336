import type { Language } from '../../domain/dataset.ts';
import { directionOf } from '../../i18n/languages.ts';
import { Icon } from '../shared/Icon.tsx';
import styles from './Invitation.module.css';

export type InvitationProps = {
  language: Language;
  others: readonly Language[];
  /** What invites, in a language. */
  words: (language: Language) => string;
  onTouch: () => void;
};

/** What asks a passer-by in: large in the language of the screen, small in every other one offered. */
export function Invitation({ language, others, words, onTouch }: InvitationProps) {
  return (
    <div className={styles.invitation}>
      <div className={styles.words}>
        <button type="button" className={styles.touch} onClick={onTouch}>
          {words(language)}
        </button>
        <div className={styles.cut}>
          <p className={styles.others}>
            {others.map((code) => (
              <span key={code}>
                <span lang={code} dir={directionOf(code)}>
                  {words(code)}
                </span>
              </span>
            ))}
          </p>
        </div>
      </div>
      <span className={styles.hand}>
        <Icon name="touch" size={48} />
      </span>
    </div>
  );
}
