import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ClaimModel, Position } from '../../state/claims.ts';
import { ArticleOrigin } from '../shared/ArticleOrigin.tsx';
import { EntityLink } from '../shared/EntityLink.tsx';
import { OutsideNote } from '../shared/OutsideNote.tsx';
import { PassageLink } from '../shared/Passage.tsx';
import { namesOf, type Reading } from '../shared/reading.ts';
import { Seal } from '../shared/Seal.tsx';
import styles from './Claims.module.css';

type ClaimsViewProps = { claims: readonly ClaimModel[]; reading: Reading };

/** Disputed claims, each with its positions in order; nothing sums them up. */
export function ClaimsView({ claims, reading }: ClaimsViewProps) {
  return claims.map((model) => <OneClaim key={model.claim.id} model={model} reading={reading} />);
}

function OneClaim({ model: { claim, positions }, reading }: { model: ClaimModel; reading: Reading }) {
  const { t } = useTranslation('compare');
  const titleId = `claim-${claim.id}`;
  return (
    <article className={styles.claim} aria-labelledby={titleId}>
      <h2 id={titleId} tabIndex={-1} className={styles.title}>
        <Link to={reading.links.claim(claim.id)}>{claim.proposition}</Link>
      </h2>
      <p className={styles.meta}>
        {t('claims.positions', { count: positions.length })}
        {claim.topics.map((topic) => (
          <span key={topic}>
            {' · '}
            <EntityLink id={topic} reading={reading} />
          </span>
        ))}
      </p>
      <ol className={styles.positions}>
        {positions.map((position) => (
          // Two may take one position in the same words.
          <li
            key={`${position.party}:${position.evidence.article}:${position.evidence.start}:${position.stance}`}
          >
            <OnePosition position={position} reading={reading} />
          </li>
        ))}
      </ol>
      {claim.outside !== undefined && (
        <div className={styles.outside}>
          <h3>{t('claims.record')}</h3>
          <OutsideNote note={claim.outside.note} source={claim.outside.source} />
        </div>
      )}
    </article>
  );
}

function OnePosition({ position, reading }: { position: Position; reading: Reading }) {
  const { t } = useTranslation('compare');
  const { t: tArticle } = useTranslation('article');
  const { t: tWords } = useTranslation('vocabulary');
  const { who, stance, source, evidence, note, speakers, via } = position;
  return (
    <>
      <p>
        {who.named && <Seal side={who.side} />}
        <span className={styles.who}>
          {who.named ? <EntityLink id={who.id} reading={reading} /> : tArticle('uses.nobody')}
        </span>{' '}
        · {tWords(`stance.${stance}`)}
        {speakers.length > 0 && <> · {t('claims.by', { names: namesOf(speakers, reading) })}</>}
        {via.length > 0 && <> · {tArticle('via', { name: namesOf(via, reading) })}</>}
      </p>
      <PassageLink
        evidence={evidence}
        side={who.named ? who.side : undefined}
        hitsIn={reading.hitsIn}
        href={reading.links.passage(evidence)}
      />
      <p className={styles.meta}>
        <Link to={reading.links.article(source.id)}>{tArticle('article', { id: source.id })}</Link> ·{' '}
        <ArticleOrigin article={source} reading={reading} />
      </p>
      {note !== undefined && <p className={styles.meta}>{note}</p>}
    </>
  );
}
