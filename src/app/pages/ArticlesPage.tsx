import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { clearFilters, elsewhere } from '../../state/view.ts';
import { ArticleCard } from '../../ui/article/ArticleCard.tsx';
import { contributionOf } from '../../ui/article/model.ts';
import { useApp, useDataset } from '../context.ts';
import { usePageTitle } from '../use-page-title.ts';
import { useReading } from '../use-reading.ts';
import styles from './ArticlesPage.module.css';

/** The articles, and what each contributes. */
export function ArticlesPage() {
  const { t } = useTranslation('common');
  const { t: tArticle } = useTranslation('article');
  const { t: tCompare } = useTranslation('compare');
  const { view, hrefTo } = useApp();
  const dataset = useDataset();
  const reading = useReading();
  usePageTitle(t('page.articles'));
  return (
    <main id="main" className={styles.page}>
      <h1 className={styles.title}>{t('page.articles')}</h1>
      <p className={styles.intro}>
        {tArticle('list.intro')} <Link to={hrefTo({ name: 'claims' })}>{tCompare('claims.title')}</Link>
      </p>
      <div className={styles.sheet}>
        {dataset.articles.map((article) => (
          <ArticleCard
            key={article.id}
            article={article}
            contribution={contributionOf(dataset, article)}
            reading={reading}
            eventsHref={hrefTo(
              { name: 'explorer' },
              { ...clearFilters(elsewhere(view)), article: [article.id] },
            )}
          />
        ))}
      </div>
    </main>
  );
}
