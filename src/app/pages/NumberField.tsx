import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/shared/Icon.tsx';
import styles from './SettingsPage.module.css';

export type NumberFieldProps = {
  title: string;
  help: string;
  bounds: { least: number; most: number };
  step: number;
  value: number;
  onValue: (value: number) => void;
};

/** A number within bounds. What is no such number stays in the field, is told, and changes nothing. */
export function NumberField({ title, help, bounds, step, value, onValue }: NumberFieldProps) {
  const { t } = useTranslation('kiosk');
  const [text, setText] = useState(String(value));
  const helpId = useId();
  const read = Number(text);
  const good = text !== '' && read >= bounds.least && read <= bounds.most;
  return (
    <div className={styles.number}>
      <label>
        {title}
        <input
          type="number"
          min={bounds.least}
          max={bounds.most}
          step={step}
          value={text}
          aria-describedby={helpId}
          aria-invalid={!good}
          onChange={({ target }) => {
            setText(target.value);
            const next = Math.round(Number(target.value) / step) * step;
            if (target.value !== '' && next >= bounds.least && next <= bounds.most)
              onValue(Number(next.toFixed(2)));
          }}
        />
      </label>
      <p id={helpId} className={styles.help}>
        {good ? (
          help
        ) : (
          <span className={styles.wrong} role="alert">
            <Icon name="warning" size={16} />
            {t('settings.outOfRange', { ...bounds, value })}
          </span>
        )}
      </p>
    </div>
  );
}
