import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Range } from '../../domain/text/fold.ts';
import { buttonClass } from '../shared/Button.tsx';
import { CopyButton } from '../shared/CopyButton.tsx';
import type { Reading } from '../shared/reading.ts';
import styles from './PassageBar.module.css';
import { selectorYaml } from './selector-yaml.ts';
import type { LocalArticle } from './uses.ts';

export type PassageBarProps = {
  article: LocalArticle;
  /** The passage the address asks for. */
  asked: Range | null;
  /** The words marked by hand; they go before it. */
  selected: Range | null;
  reading: Reading;
  address: (path: string) => string;
  /** For editors: offer the words as a selector for an annotation. */
  editing: boolean;
};

/** What can be done with a passage: its address copied, its mark taken away. Empty while there is none. */
export function PassageBar({ article, asked, selected, reading, address, editing }: PassageBarProps) {
  const { t } = useTranslation('article');
  const passage = selected ?? asked;
  const { id, text } = article;
  if (passage === null) return null;
  const selector = editing ? selectorYaml(text, passage.start, passage.end) : null;
  return (
    <div className={styles.bar} role="group" aria-label={t('passage.label')}>
      <p className={styles.words} lang="ar" dir="rtl">
        {text.slice(passage.start, passage.end)}
      </p>
      <div className={styles.actions}>
        <CopyButton text={() => address(reading.links.source({ article: id, ...passage }))}>
          {t('copyPassage')}
        </CopyButton>
        {editing &&
          (selector === null ? (
            <span className={styles.no}>{t('passage.noSelector')}</span>
          ) : (
            <CopyButton text={() => selector}>{t('passage.selector')}</CopyButton>
          ))}
        {selected === null && (
          <Link to={reading.links.article(id)} className={buttonClass('ghost')} preventScrollReset replace>
            {t('passage.unmark')}
          </Link>
        )}
      </div>
    </div>
  );
}
