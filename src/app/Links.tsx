import { useTranslation } from 'react-i18next';
import { Link, NavLink, useLocation } from 'react-router';
import { LANGUAGES } from '../domain/dataset.ts';
import { directionOf, NATIVE_NAMES } from '../i18n/languages.ts';
import { inLanguage, registerAt, splitLanguage } from '../state/routes.ts';
import { useApp } from './context.ts';
import styles from './Links.module.css';

/** The pages of the app, with the view one has. */
export function PageLinks() {
  const { t } = useTranslation('common');
  const { hrefTo } = useApp();
  const inRegisters = registerAt(splitLanguage(useLocation().pathname).rest) !== undefined;
  return (
    <nav className={styles.pages} aria-label={t('pages')}>
      <NavLink end to={hrefTo({ name: 'explorer' })}>
        {t('page.explorer')}
      </NavLink>
      <NavLink to={hrefTo({ name: 'articles' })}>{t('page.articles')}</NavLink>
      <Link to={hrefTo({ name: 'people' })} aria-current={inRegisters ? 'page' : undefined}>
        {t('page.registers')}
      </Link>
      <NavLink to={hrefTo({ name: 'story' })}>{t('page.story')}</NavLink>
      <NavLink to={hrefTo({ name: 'about' })}>{t('page.about')}</NavLink>
    </nav>
  );
}

/** The same page and view in each language. */
export function LanguageLinks() {
  const { t } = useTranslation('common');
  const { language } = useApp();
  const { pathname, search, hash } = useLocation();
  return (
    <nav className={styles.languages} aria-label={t('languages')}>
      {LANGUAGES.map((code) => (
        <Link
          key={code}
          lang={code}
          dir={directionOf(code)}
          hrefLang={code}
          aria-current={code === language ? 'true' : undefined}
          to={{ pathname: inLanguage(code, pathname), search, hash }}
        >
          {NATIVE_NAMES[code]}
        </Link>
      ))}
    </nav>
  );
}
