import { useTranslation } from 'react-i18next';
import { ArticleOrigin } from '../shared/ArticleOrigin.tsx';
import { Tag } from '../shared/Tag.tsx';
import type { Reading } from '../shared/reading.ts';
import styles from './ArticleAside.module.css';
import { Foldable } from './Foldable.tsx';
import { MarkKey } from './MarkKey.tsx';
import type { ArticleModel } from './model.ts';
import { Origin } from './Origin.tsx';
import type { MarkKind } from './uses.ts';

type ArticleAsideProps = {
  model: ArticleModel;
  reading: Reading;
  place: { at: number; of: number };
  shown: ReadonlySet<MarkKind>;
  onShown: (shown: ReadonlySet<MarkKind>) => void;
};

/** What stands before the text: which article it is, where it comes from, and what its marks mean. */
export function ArticleAside({ model, reading, place, shown, onShown }: ArticleAsideProps) {
  const { t } = useTranslation('article');
  const { article, counts } = model;
  const translated = article.headline !== null && reading.style.language !== 'ar';
  return (
    <aside className={styles.aside} aria-label={t('about')}>
      <p className={styles.place}>{t('place', { id: article.id, ...place })}</p>
      <p className={styles.received}>{t('received')}</p>
      {translated && <p className={styles.title}>{article.title}</p>}
      {article.headline === null && (
        <p>
          <Tag tone="dash">{t('ours')}</Tag>
        </p>
      )}
      <p className={styles.brief}>
        <ArticleOrigin article={article} reading={reading} />
      </p>
      <Foldable title={t('origin.title')} upTo="middle">
        <Origin article={article} reading={reading} />
      </Foldable>
      <div className={styles.part}>
        <Foldable title={t('key')} upTo="middle">
          <MarkKey counts={counts} shown={shown} onChange={onShown} />
        </Foldable>
      </div>
      <p className={styles.promise}>{t('promise')}</p>
    </aside>
  );
}
