import { Trans, useTranslation } from 'react-i18next';
import type { Id } from '../../domain/dataset.ts';
import { isDated, shownDate } from '../../state/shown-date.ts';
import { DateWords } from '../shared/DateWords.tsx';
import { OutsideNote } from '../shared/OutsideNote.tsx';
import { PassageLink } from '../shared/Passage.tsx';
import type { Reading } from '../shared/reading.ts';
import type { DateFacts, LocalDateClaim } from './date-facts.ts';
import styles from './EventDates.module.css';

type DateKnownProps = { claim: LocalDateClaim; facts: DateFacts; reading: Reading };

/** The ground a date stands on: the words of the articles, the explanation, and what comes from outside. */
export function DateKnown({ claim, facts, reading }: DateKnownProps) {
  const { t } = useTranslation('event');
  const { t: tWords } = useTranslation('vocabulary');
  const { style, links, outside } = reading;
  const hidden = outside === 'off' && facts.note === null;
  return (
    <div className={styles.known}>
      <p>
        <span className={facts.note === null ? styles.basis : styles.basisWithNote}>
          {hidden ? t('date.wordsOnly') : tWords(`basis.${claim.basis}`)}
        </span>{' '}
        {facts.note}
      </p>
      {claim.evidence.length > 0 && (
        <ul className={styles.words} aria-label={t('date.words')}>
          {claim.evidence.map((evidence) => (
            <li key={`${evidence.article}:${evidence.start}`}>
              <PassageLink
                evidence={evidence}
                hitsIn={reading.hitsIn}
                href={links.passage(evidence)}
                inline
              />{' '}
              <span className={styles.article}>{t('article', { id: evidence.article })}</span>
            </li>
          ))}
        </ul>
      )}
      {claim.basis === 'publication' && !hidden && (
        <Publications ids={claim.evidence.map(({ article }) => article)} reading={reading} />
      )}
      {facts.fromArticles !== null && (
        <p>
          {t('date.fromArticles')} <DateWords date={facts.fromArticles} style={style} />
        </p>
      )}
      {facts.outside !== null && facts.outside.note !== null && (
        <OutsideNote note={facts.outside.note} source={facts.outside.source} />
      )}
    </div>
  );
}

/** The publication days a date is counted from: known from outside, each of them. */
function Publications({ ids, reading }: { ids: readonly Id[]; reading: Reading }) {
  const { t } = useTranslation('event');
  return [...new Set(ids)].map((id) => {
    const article = reading.articles.get(id);
    if (article === undefined) return null;
    const published = shownDate(article.published, reading.outside);
    if (!isDated(published)) return null;
    return (
      <p key={id}>
        <Trans
          t={t}
          i18nKey="date.published"
          values={{ id }}
          components={{
            day: <DateWords date={published} style={reading.style} outside={published.outside} />,
          }}
        />
      </p>
    );
  });
}
