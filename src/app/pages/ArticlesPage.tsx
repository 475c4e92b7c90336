import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useApp, useDataset } from '../context.ts';

/** The articles, and what each contributes. */
export function ArticlesPage() {
  const { t } = useTranslation('common');
  const { hrefTo } = useApp();
  const dataset = useDataset();
  return (
    <main id="main">
      <h1>{t('page.articles')}</h1>
      <ul>
        {dataset.articles.map(({ id, title }) => (
          <li key={id}>
            <Link to={hrefTo({ name: 'article', id })}>{title}</Link>
          </li>
        ))}
      </ul>
    </main>
  );
}
