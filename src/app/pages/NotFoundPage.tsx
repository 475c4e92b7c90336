import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { buttonClass } from '../../ui/shared/Button.tsx';
import { useApp } from '../context.ts';
import { usePageTitle } from '../use-page-title.ts';
import styles from '../Failure.module.css';

/** An address that leads nowhere, in the reader's language, with ways back. */
export function NotFoundPage() {
  const { t } = useTranslation('common');
  const { hrefTo } = useApp();
  usePageTitle(t('notFound.title'));
  return (
    <main id="main" className={styles.sheet}>
      <h1>{t('notFound.title')}</h1>
      <p>{t('notFound.text')}</p>
      <p className={styles.actions}>
        <Link className={buttonClass('ink')} to={hrefTo({ name: 'explorer' })}>
          {t('notFound.home')}
        </Link>
        <Link className={buttonClass('line')} to={hrefTo({ name: 'articles' })}>
          {t('page.articles')}
        </Link>
      </p>
    </main>
  );
}
