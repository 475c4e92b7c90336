import { useTranslation } from 'react-i18next';
import type { Explained } from '../../state/explained.ts';
import { ExplanationBody, ExplanationName } from '../shared/Explanation.tsx';
import type { Reading } from '../shared/reading.ts';
import styles from './ExplainedList.module.css';

type ExplainedListProps = { explained: readonly Explained[]; reading: Reading };

/** Behind the text, what it names and we explain: on paper, and for those who cannot press the words. */
export function ExplainedList({ explained, reading }: ExplainedListProps) {
  const { t } = useTranslation('article');
  if (explained.length === 0) return null;
  return (
    <section className={styles.list} aria-labelledby="explained">
      <h2 id="explained" className={styles.title}>
        {t('explained')}
      </h2>
      <dl className={styles.entries}>
        {explained.map(({ explanation }) => (
          <div key={explanation.id} className={styles.entry}>
            <dt className={styles.name}>
              <ExplanationName explanation={explanation} reading={reading} />
            </dt>
            <dd>
              <ExplanationBody explanation={explanation} reading={reading} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
