import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { directionOf, NATIVE_NAMES } from '../../i18n/languages.ts';
import { begunAgain, offeredLanguages } from '../../state/kiosk.ts';
import { searchString } from '../../state/params.ts';
import { inLanguage } from '../../state/routes.ts';
import { Wordmark } from '../../ui/shared/Wordmark.tsx';
import { useApp } from '../context.ts';
import styles from './KioskHeader.module.css';
import { useTrail } from './Trail.tsx';

/** The name, which leads home, and the languages this kiosk offers. */
export function KioskHeader() {
  const { t } = useTranslation('kiosk');
  const { view, language, hrefTo } = useApp();
  const { pathname } = useLocation();
  const { forget } = useTrail();
  const offered = offeredLanguages(view);
  // Written down, for whoever leaves the first language: an address that names none begins in its own.
  const search = searchString({ ...view, languages: [...offered] });
  return (
    <header className={styles.header}>
      <Link
        className={styles.name}
        replace
        to={hrefTo({ name: 'explorer' }, begunAgain(view, language))}
        onClick={forget}
      >
        <Wordmark label={t('home')} className={styles.wordmark} />
      </Link>
      {offered.length > 1 && (
        <nav className={styles.languages} aria-label={t('languages')}>
          {offered.map((code) => (
            <Link
              key={code}
              // The same page in other words is no step to go back from.
              replace
              lang={code}
              dir={directionOf(code)}
              aria-current={code === language ? 'true' : undefined}
              to={{ pathname: inLanguage(code, pathname), search }}
            >
              {NATIVE_NAMES[code]}
            </Link>
          ))}
        </nav>
      )}
    </header>
  );
}
