import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { registerAt, REGISTERS, splitLanguage } from '../state/routes.ts';
import { useApp, useDataset } from './context.ts';
import styles from './RegisterNav.module.css';

/** The registers, one beside the other. */
export function RegisterNav() {
  // The words below come with the record: drawn sooner, the registers would be called by their keys.
  useDataset();
  const { t } = useTranslation('registers');
  const { hrefTo } = useApp();
  // Within the routes an address has no language any more, which the links have: `NavLink` would not know its page.
  const at = registerAt(splitLanguage(useLocation().pathname).rest);
  return (
    <nav className={styles.nav} aria-label={t('title')}>
      {REGISTERS.map((name) => (
        <Link key={name} to={hrefTo({ name })} aria-current={name === at ? 'page' : undefined}>
          {t(name)}
        </Link>
      ))}
    </nav>
  );
}
