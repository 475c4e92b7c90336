import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { NATIVE_NAMES } from '../i18n/languages.ts';
import { pathFor } from '../state/routes.ts';
import { goToPart } from '../ui/shared/go-to-part.ts';
import { Wordmark } from '../ui/shared/Wordmark.tsx';
import { useApp } from './context.ts';
import styles from './Header.module.css';
import { LanguageLinks, PageLinks } from './Links.tsx';
import { SearchField } from './SearchField.tsx';
import { Menu } from './Menu.tsx';

/** Name, pages, search, languages, settings. A narrow screen keeps name, search and the menu that holds the rest. */
export function Header() {
  const { t } = useTranslation('common');
  const { language } = useApp();
  return (
    <header className={styles.header}>
      <a className={styles.skip} href="#main" onClick={goToPart('main')}>
        {t('skip')}
      </a>
      <Link className={styles.name} to={pathFor(language, { name: 'explorer' })}>
        <Wordmark label={t('name')} className={styles.wordmark} />
      </Link>
      <div className={styles.wide}>
        <PageLinks />
      </div>
      <SearchField />
      <div className={styles.wide}>
        <LanguageLinks />
      </div>
      <span className={styles.current}>{NATIVE_NAMES[language]}</span>
      <Menu />
    </header>
  );
}
