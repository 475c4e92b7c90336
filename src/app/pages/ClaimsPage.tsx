import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { claimModel } from '../../state/claims.ts';
import { ClaimsView } from '../../ui/claims/ClaimsView.tsx';
import { buttonClass } from '../../ui/shared/Button.tsx';
import { goToPart } from '../../ui/shared/go-to-part.ts';
import { beginning } from '../beginning.ts';
import { useApp, useDataset } from '../context.ts';
import { RegisterNav } from '../RegisterNav.tsx';
import { UnknownNotice } from '../UnknownNotice.tsx';
import { TITLE, useArrival } from '../use-arrival.ts';
import { usePageTitle } from '../use-page-title.ts';
import { useReading } from '../use-reading.ts';
import styles from './ComparePage.module.css';

/** The disputed claims, or the one that is asked for; of a claim nobody knows it says so and shows all. */
export function ClaimsPage() {
  const { id } = useParams();
  // One claim is another page than all of them.
  return <Claims key={id ?? ''} id={id} />;
}

function Claims({ id }: { id: string | undefined }) {
  const { t } = useTranslation('compare');
  const { view, hrefTo } = useApp();
  const dataset = useDataset();
  const reading = useReading();
  const models = useMemo(
    () => dataset.claims.flatMap((claim) => claimModel(dataset, claim.id, view.outside) ?? []),
    [dataset, view.outside],
  );
  const asked = models.find(({ claim }) => claim.id === id);
  usePageTitle(
    asked === undefined ? t('claims.title') : t('claims.pageTitle', { title: asked.claim.proposition }),
  );
  useArrival(TITLE);
  return (
    <main id="main" className={styles.narrow}>
      <RegisterNav />
      <h1 id={TITLE} tabIndex={-1}>
        {t('claims.title')}
      </h1>
      {id !== undefined && asked === undefined && (
        <UnknownNotice>{t('claims.unknown', { id: beginning(id) })}</UnknownNotice>
      )}
      <p className={styles.intro}>{t('claims.intro')}</p>
      {asked === undefined ? (
        <nav aria-label={t('claims.list')}>
          <ol className={styles.contents}>
            {models.map(({ claim }) => (
              <li key={claim.id}>
                <a href={`#claim-${claim.id}`} onClick={goToPart(`claim-${claim.id}`)}>
                  {claim.proposition}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      ) : (
        <p className={styles.way}>
          <Link className={buttonClass('line')} to={hrefTo({ name: 'claims' })}>
            {t('claims.all')}
          </Link>
        </p>
      )}
      <ClaimsView claims={asked === undefined ? models : [asked]} reading={reading} />
    </main>
  );
}
