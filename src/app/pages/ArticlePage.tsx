import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ArticleView } from '../../ui/article/ArticleView.tsx';
import { articleModel } from '../../ui/article/model.ts';
import type { LocalArticle } from '../../ui/article/uses.ts';
import { buttonClass } from '../../ui/shared/Button.tsx';
import { Icon } from '../../ui/shared/Icon.tsx';
import { useApp, useDataset } from '../context.ts';
import { useAddress } from '../use-address.ts';
import { usePageTitle } from '../use-page-title.ts';
import { useReading } from '../use-reading.ts';
import styles from './ArticlePage.module.css';
import { NotFoundPage } from './NotFoundPage.tsx';

/** One article as received, its evidence marked. */
export function ArticlePage() {
  const { id } = useParams();
  const dataset = useDataset();
  const article = dataset.articles.find((one) => one.id === id);
  // A new article is a new page: what was opened or switched off belongs to the one before.
  return article === undefined ? <NotFoundPage /> : <KnownArticle key={article.id} article={article} />;
}

function KnownArticle({ article }: { article: LocalArticle }) {
  const { t } = useTranslation('article');
  const { sides, view, hrefTo } = useApp();
  const dataset = useDataset();
  const reading = useReading();
  const address = useAddress();
  usePageTitle(t('pageTitle', { id: article.id, title: article.title }));
  const model = useMemo(() => articleModel(dataset, article, sides), [dataset, article, sides]);
  const { hitsIn } = reading;
  const hits = useMemo(() => hitsIn(article.text), [article, hitsIn]);
  const at = dataset.articles.indexOf(article);
  const before = dataset.articles[at - 1];
  const after = dataset.articles[at + 1];
  return (
    <main id="main" className={styles.page}>
      <ArticleView
        model={model}
        reading={reading}
        place={{ at: at + 1, of: dataset.articles.length }}
        evidence={view.evidence}
        hits={hits}
        address={address}
        editing={import.meta.env.DEV}
      />
      <nav className={styles.neighbours} aria-label={t('neighbours')}>
        {before !== undefined && (
          <Link className={buttonClass('line')} to={hrefTo({ name: 'article', id: before.id })}>
            <Icon name="earlier" />
            <span className={styles.label}>{t('before', { id: before.id })}</span>
          </Link>
        )}
        <Link className={buttonClass('ghost')} to={hrefTo({ name: 'articles' })}>
          {t('all')}
        </Link>
        {after !== undefined && (
          <Link className={buttonClass('line')} to={hrefTo({ name: 'article', id: after.id })}>
            <span className={styles.label}>{t('after', { id: after.id })}</span>
            <Icon name="later" />
          </Link>
        )}
      </nav>
    </main>
  );
}
