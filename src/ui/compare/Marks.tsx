import { useTranslation } from 'react-i18next';
import type { DateStyle } from '../../i18n/dates.ts';
import { withDigits } from '../../i18n/numbers.ts';
import { MarkSign } from './MarkSign.tsx';
import { MARKS, type CompareModel, type Mark } from './model.ts';
import styles from './Marks.module.css';

type Counts = Extract<CompareModel, { accounts: 'several' }>['counts'];

/** How many cells bear each mark, those of which there are some. */
export function MarkCounts({ counts, style }: { counts: Counts; style: DateStyle }) {
  const { t } = useTranslation('compare');
  return (
    <ul className={styles.counts} aria-label={t('counts')}>
      {MARKS.filter((mark) => counts[mark] > 0).map((mark) => (
        <li key={mark}>
          <MarkSign mark={mark} size={16} />
          {t(`mark.${mark}`)} <b>{withDigits(String(counts[mark]), style.language, style.digits)}</b>
        </li>
      ))}
    </ul>
  );
}

/** What each mark means: sign, word and a sentence. */
export function Legend() {
  const { t } = useTranslation('compare');
  return (
    <section className={styles.legend} aria-labelledby="compare-legend">
      <h2 id="compare-legend">{t('legend')}</h2>
      <p>{t('rule')}</p>
      <dl className={styles.list}>
        {MARKS.map((mark) => (
          <div key={mark}>
            <dt>
              <MarkSign mark={mark} />
              {t(`mark.${mark}`)}
            </dt>
            <dd>{t(`explain.${mark}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The mark of one thing among several in a cell. */
export function PieceMark({ mark }: { mark: Mark }) {
  const { t } = useTranslation('compare');
  return (
    <span className={styles.piece}>
      <MarkSign mark={mark} size={14} />
      {t(`mark.${mark}`)}
    </span>
  );
}
