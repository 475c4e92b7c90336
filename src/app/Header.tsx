import { useTranslation } from 'react-i18next';
import { Link, NavLink, useLocation } from 'react-router';
import { LANGUAGES } from '../domain/dataset.ts';
import { directionOf, NATIVE_NAMES } from '../i18n/languages.ts';
import { pathFor, splitLanguage } from '../state/routes.ts';
import { Wordmark } from '../ui/shared/Wordmark.tsx';
import { useApp } from './context.ts';
import styles from './Header.module.css';
import { SearchField } from './SearchField.tsx';
import { SettingsMenu } from './SettingsMenu.tsx';

/** Name, pages, search, languages, settings. */
export function Header() {
  const { t } = useTranslation('common');
  const { language, hrefTo } = useApp();
  const { pathname, search } = useLocation();
  const { rest } = splitLanguage(pathname);
  return (
    <header className={styles.header}>
      <a className={styles.skip} href="#main">
        {t('skip')}
      </a>
      <Link className={styles.name} to={pathFor(language, { name: 'explorer' })}>
        <Wordmark label={t('name')} className={styles.wordmark} />
      </Link>
      <nav className={styles.pages} aria-label={t('pages')}>
        <NavLink end to={hrefTo({ name: 'explorer' })}>
          {t('page.explorer')}
        </NavLink>
        <NavLink to={hrefTo({ name: 'articles' })}>{t('page.articles')}</NavLink>
        <NavLink to={hrefTo({ name: 'about' })}>{t('page.about')}</NavLink>
      </nav>
      <SearchField />
      <nav className={styles.languages} aria-label={t('languages')}>
        {LANGUAGES.map((code) => (
          <Link
            key={code}
            lang={code}
            dir={directionOf(code)}
            hrefLang={code}
            aria-current={code === language ? 'true' : undefined}
            to={{ pathname: switchedPath(code, rest), search }}
          >
            {NATIVE_NAMES[code]}
          </Link>
        ))}
      </nav>
      <SettingsMenu />
    </header>
  );
}

/** The same page in another language: the view stays. */
function switchedPath(code: (typeof LANGUAGES)[number], rest: string): string {
  const home = pathFor(code, { name: 'explorer' });
  if (rest === '/') return home;
  return code === 'ar' ? rest : home + rest;
}
