import { useTranslation } from 'react-i18next';
import { StepButton } from '../shared/StepButton.tsx';
import styles from './Compare.module.css';
import type { AspectRow, TermsRow } from './model.ts';

type RowPickerProps = {
  aspects: readonly AspectRow[];
  terms: readonly TermsRow[];
  chosen: string;
  onChoose: (key: string) => void;
};

/** Where there is room for one aspect at a time: which, and the way to the next. */
export function RowPicker({ aspects, terms, chosen, onChoose }: RowPickerProps) {
  const { t } = useTranslation('compare');
  const { t: tWords } = useTranslation('vocabulary');
  const keys = [...aspects, ...terms].map(({ key }) => key);
  const at = keys.indexOf(chosen);
  const step = (by: -1 | 1) => {
    const next = keys[at + by];
    return next === undefined ? null : () => onChoose(next);
  };
  return (
    <div className={styles.picker} data-part="controls">
      <StepButton way="earlier" label={t('picker.earlier')} onStep={step(-1)} />
      <select
        aria-label={t('picker.label')}
        value={chosen}
        onChange={(change) => onChoose(change.target.value)}
      >
        <optgroup label={t('aspects')}>
          {aspects.map(({ key, aspect }) => (
            <option key={key} value={key}>
              {tWords(`aspect.${aspect}`)}
            </option>
          ))}
        </optgroup>
        {terms.length > 0 && (
          <optgroup label={t('wording.title')}>
            {terms.map(({ key, referent }) => (
              <option key={key} value={key}>
                {referent.name}
              </option>
            ))}
          </optgroup>
        )}
      </select>
      <StepButton way="later" label={t('picker.later')} onStep={step(1)} />
    </div>
  );
}
