import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Id } from '../../domain/dataset.ts';
import { OutsideNote } from '../shared/OutsideNote.tsx';
import { PassageLink } from '../shared/Passage.tsx';
import type { Reading } from '../shared/reading.ts';
import type { ArticleModel } from './model.ts';
import styles from './UseList.module.css';
import type { Use } from './uses.ts';

type ClaimUseProps = {
  id: Id;
  position: Extract<Use, { type: 'claim' }>['position'];
  model: ArticleModel;
  reading: Reading;
};

/** A disputed claim: the position these words take, and what other articles let others say of it. */
export function ClaimUse({ id, position, model, reading }: ClaimUseProps) {
  const { t } = useTranslation('article');
  const { t: tWords } = useTranslation('vocabulary');
  const claim = model.claims.get(id);
  if (claim === undefined) return null;
  const nameOf = (party: Id | null) =>
    party === null ? t('uses.nobody') : (reading.names.get(party) ?? party);
  const elsewhere = claim.positions.filter(({ evidence }) => evidence.article !== model.article.id);
  return (
    <>
      <p className={styles.what}>
        <span className={styles.strong}>{t('kind.claim')}</span> · {nameOf(position.party)} ·{' '}
        {tWords(`stance.${position.stance}`)}
      </p>
      <p className={styles.strong}>
        <Link to={reading.links.claim(id)}>{claim.proposition}</Link>
      </p>
      {position.note !== undefined && <p className={styles.note}>{position.note}</p>}
      {elsewhere.length > 0 && (
        <ul className={styles.positions}>
          {elsewhere.map(({ party, stance, evidence }) => (
            <li key={`${evidence.article}:${evidence.start}`}>
              <span className={styles.note}>
                {nameOf(party)} · {tWords(`stance.${stance}`)} · {t('article', { id: evidence.article })}
              </span>
              <PassageLink evidence={evidence} href={reading.links.passage(evidence)} />
            </li>
          ))}
        </ul>
      )}
      {claim.outside !== undefined && reading.outside === 'on' && (
        <OutsideNote note={claim.outside.note} source={claim.outside.source} />
      )}
    </>
  );
}
