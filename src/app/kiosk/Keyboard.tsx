import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '../../domain/dataset.ts';
import styles from './Keyboard.module.css';
import { DIGIT_ROW, JOINER, LAYOUTS } from './layouts.ts';

/** What a key of ours does. */
export type Key = { type: 'letters'; letters: string } | { type: 'delete' } | { type: 'move'; step: 1 | -1 };

export type KeyboardProps = {
  /** The letters it begins with. */
  language: Language;
  onKey: (key: Key) => void;
};

/** Letters to touch. A press never takes the focus, and with it the caret, out of the field. */
export function Keyboard({ language, onKey }: KeyboardProps) {
  const { t } = useTranslation('kiosk');
  const [script, setScript] = useState(language);
  const { rows, direction, joiner } = LAYOUTS[script];
  const letter = (letters: string) => (
    <button key={letters} type="button" onClick={() => onKey({ type: 'letters', letters })}>
      {letters}
    </button>
  );
  return (
    // The keys in it are what is pressed; here the focus alone is held back.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className={styles.keyboard}
      data-kiosk="keyboard"
      role="group"
      aria-label={t('keyboard.title')}
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      <div className={styles.row} dir="ltr">
        {DIGIT_ROW.map(letter)}
      </div>
      {rows.map((letters) => (
        <div key={letters.join('')} className={styles.row} dir={direction} lang={script}>
          {letters.map(letter)}
        </div>
      ))}
      <div className={styles.row}>
        <div className={styles.scripts} role="group" aria-label={t('keyboard.layout')}>
          {LANGUAGES.map((code) => (
            <button
              key={code}
              type="button"
              lang={code}
              aria-label={t(`keyboard.${code}`)}
              aria-pressed={code === script}
              onClick={() => setScript(code)}
            >
              {LAYOUTS[code].sign}
            </button>
          ))}
        </div>
        {joiner && (
          <button type="button" onClick={() => onKey({ type: 'letters', letters: JOINER })}>
            {t('keyboard.joiner')}
          </button>
        )}
        <button
          type="button"
          className={styles.space}
          onClick={() => onKey({ type: 'letters', letters: ' ' })}
        >
          {t('keyboard.space')}
        </button>
        <button
          type="button"
          aria-label={t('keyboard.before')}
          onClick={() => onKey({ type: 'move', step: -1 })}
        >
          <Arrow />
        </button>
        <button
          type="button"
          aria-label={t('keyboard.after')}
          onClick={() => onKey({ type: 'move', step: 1 })}
        >
          <Arrow onwards />
        </button>
        <button type="button" aria-label={t('keyboard.delete')} onClick={() => onKey({ type: 'delete' })}>
          <svg className={styles.sign} viewBox="0 0 24 24" aria-hidden="true">
            <path d="M15 5l7 7-7 7H3V5zM7 9l6 6M13 9l-6 6" />
          </svg>
        </button>
      </div>
    </div>
  );
}

/** Drawn for right-to-left, where "on" points to the left; the style sheet mirrors it elsewhere. */
function Arrow({ onwards = false }: { onwards?: boolean }) {
  return (
    <svg className={styles.sign} viewBox="0 0 24 24" aria-hidden="true">
      <path d={onwards ? 'M20 12H4M10 6l-6 6 6 6' : 'M4 12h16M14 6l6 6-6 6'} />
    </svg>
  );
}
