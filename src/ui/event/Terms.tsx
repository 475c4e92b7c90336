import { useTranslation } from 'react-i18next';
import { PassageLink } from '../shared/Passage.tsx';
import type { Reading } from '../shared/reading.ts';
import type { LocalAccount } from './model.ts';
import styles from './Accounts.module.css';

/** The loaded words an article uses of the event: in quotation marks, with the voice that uses them. */
export function Terms({ terms, reading }: { terms: LocalAccount['terms']; reading: Reading }) {
  const { t } = useTranslation('event');
  const { t: tWords } = useTranslation('vocabulary');
  if (terms.length === 0) return null;
  return (
    <>
      <h5 className={styles.sub}>{t('terms')}</h5>
      <ul className={styles.terms}>
        {terms.map(({ voice, evidence, note }) => (
          <li key={evidence.start}>
            <PassageLink
              evidence={evidence}
              hitsIn={reading.hitsIn}
              href={reading.links.passage(evidence)}
              inline
            />{' '}
            <span className={styles.quiet}>
              {tWords(`voice.${voice}`)}. {note}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
