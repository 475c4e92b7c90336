import { useTranslation } from 'react-i18next';
import { isDated, shownDate } from '../../state/shown-date.ts';
import { OutletName } from '../shared/ArticleOrigin.tsx';
import { DateWords } from '../shared/DateWords.tsx';
import { Source } from '../shared/OutsideNote.tsx';
import type { Reading } from '../shared/reading.ts';
import { hostOf } from '../shared/source-parts.ts';
import styles from './Origin.module.css';
import { OwnWords } from './OwnWords.tsx';
import type { LocalArticle } from './uses.ts';

type OriginProps = { article: LocalArticle; reading: Reading };

/** Where the article comes from: outlet, agencies, publication day, and how each is known. */
export function Origin({ article, reading }: OriginProps) {
  const { t } = useTranslation('article');
  const { outlet, agencies, url } = article;
  const outside = reading.outside === 'on';
  const outletShown = outlet !== null && (outside || outlet.basis !== 'outside');
  return (
    <dl className={styles.origin}>
      <div>
        <dt>{t('origin.outlet')}</dt>
        <dd>
          <OutletName article={article} outside={reading.outside} />
          {outletShown && <p className={styles.note}>{outlet.note}</p>}
          {url !== null && outside && (
            <p className={styles.note}>
              {t('origin.page')}{' '}
              <a href={url} rel="noreferrer" className="outside">
                <bdi dir="ltr">{hostOf(url)}</bdi>
              </a>
            </p>
          )}
        </dd>
      </div>
      {agencies.length > 0 && (
        <div>
          <dt>{t('origin.agencies')}</dt>
          <dd>{agencies.map((id) => reading.names.get(id) ?? id).join(' · ')}</dd>
        </div>
      )}
      <div>
        <dt>{t('origin.day')}</dt>
        <dd>
          <PublicationDay article={article} reading={reading} />
        </dd>
      </div>
      <div>
        <dt>{t('origin.file')}</dt>
        <dd className={styles.file}>
          <bdi dir="ltr">{article.file}</bdi>
          <bdi dir="ltr" title={`SHA-256 ${article.sha256}`}>
            SHA-256 {article.sha256.slice(0, 16)}…
          </bdi>
        </dd>
      </div>
    </dl>
  );
}

/** The day, and the words and reports it rests on. No article of the record bears its own date. */
function PublicationDay({ article, reading }: OriginProps) {
  const { t } = useTranslation('article');
  const { published } = article;
  const shown = shownDate(published, reading.outside);
  const source = published.outside?.source ?? published.source;
  return (
    <>
      {isDated(shown) || shown.edtf !== 'XXXX' ? (
        <DateWords date={shown} style={reading.style} outside={shown.outside} />
      ) : (
        <span>{t('origin.noDay')}</span>
      )}
      {published.evidence.map((evidence) => (
        <p key={evidence.start} className={styles.note}>
          <OwnWords evidence={evidence} text={article.text} reading={reading} />
        </p>
      ))}
      {reading.outside === 'on' && (
        <details className={styles.how}>
          <summary>{t('origin.how')}</summary>
          <p className={styles.note}>{published.note}</p>
          {published.outside !== undefined && (
            <p className={styles.note}>
              <span className="outside">{published.outside.note}</span>
            </p>
          )}
          {source !== undefined && <Source source={source} />}
        </details>
      )}
    </>
  );
}
