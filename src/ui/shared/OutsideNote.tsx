import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { hostOf, sourceParts } from './source-parts.ts';
import styles from './OutsideNote.module.css';

/** What is known from outside the articles, bracketed, with the public reports it comes from. */
export function OutsideNote({ note, source }: { note: ReactNode; source: string | undefined }) {
  return (
    <div className={styles.note}>
      <p>
        <span className="outside">{note}</span>
      </p>
      {source !== undefined && <Source source={source} />}
    </div>
  );
}

/** The public reports something from outside rests on, each with its page. */
export function Source({ source }: { source: string }) {
  const { t } = useTranslation('common');
  return (
    <div className={styles.source}>
      {t('source')}
      <ul>
        {sourceParts(source).map(({ words, pages }) => (
          // The title of a report, its day and its page are one run in the report's own direction.
          <li key={words + pages.join()} dir="auto">
            {words}
            {pages.map((page) => (
              <span key={page}>
                {words === '' ? '' : ' '}
                <a href={page} rel="noreferrer" dir="ltr" className={styles.page}>
                  {hostOf(page)}
                </a>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
