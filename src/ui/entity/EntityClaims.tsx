import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { EntityModel } from '../../state/entities.ts';
import type { Reading } from '../shared/reading.ts';
import styles from './Entity.module.css';

type EntityClaimsProps = { model: Pick<EntityModel, 'id' | 'claims'>; reading: Reading };

/** The disputed claims it has to do with, each as the way to all positions; and which it takes itself. */
export function EntityClaims({ model: { id, claims }, reading }: EntityClaimsProps) {
  const { t } = useTranslation('registers');
  const { t: tWords } = useTranslation('vocabulary');
  if (claims.length === 0) return null;
  return (
    <section aria-labelledby="entity-claims">
      <h2 id="entity-claims" tabIndex={-1} className={styles.heading}>
        {t('claims')}
      </h2>
      <ul className={styles.claims}>
        {claims.map((claim) => {
          const stances = claim.positions.filter(({ party }) => party === id).map(({ stance }) => stance);
          return (
            <li key={claim.id}>
              <Link to={reading.links.claim(claim.id)}>{claim.proposition}</Link>{' '}
              <span className={styles.quiet}>
                {[...new Set(stances)].map((stance) => tWords(`stance.${stance}`)).join(' · ')}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
