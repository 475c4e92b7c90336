import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ArticleOrigin } from '../shared/ArticleOrigin.tsx';
import { buttonClass } from '../shared/Button.tsx';
import { evidenceKey } from '../shared/evidence-key.ts';
import { PassageLink } from '../shared/Passage.tsx';
import type { Reading } from '../shared/reading.ts';
import { Tag } from '../shared/Tag.tsx';
import styles from './ArticleCard.module.css';
import { firstWords } from './first-words.ts';
import type { Contribution } from './model.ts';
import type { LocalArticle } from './uses.ts';

export type ArticleCardProps = {
  article: LocalArticle;
  contribution: Contribution;
  reading: Reading;
  /** The timeline with this article's events alone. */
  eventsHref: string;
};

/** One article among the others: its title, where it comes from, how it begins and what it adds. */
export function ArticleCard({ article, contribution, reading, eventsHref }: ArticleCardProps) {
  const { t } = useTranslation('article');
  const beginning = firstWords(article);
  const { events, only, statements, claims, terms, defects } = contribution;
  const titleId = `article-${article.id}`;
  return (
    <article className={styles.card} aria-labelledby={titleId}>
      <p className={styles.origin}>
        <b>{t('article', { id: article.id })}</b> · <ArticleOrigin article={article} reading={reading} />
      </p>
      <h2 id={titleId} className={styles.title}>
        <Link to={reading.links.article(article.id)}>
          <Title article={article} language={reading.style.language} />
        </Link>
      </h2>
      {article.headline === null ? (
        <p>
          <Tag tone="dash">{t('ours')}</Tag>
        </p>
      ) : (
        reading.style.language !== 'ar' && (
          <PassageLink evidence={article.headline} href={reading.links.passage(article.headline)} />
        )
      )}
      {beginning !== null && (
        <PassageLink evidence={beginning} href={reading.links.passage(beginning)} hitsIn={reading.hitsIn} />
      )}
      <dl className={styles.contribution}>
        <dt>{t('list.contributes')}</dt>
        <dd>
          <Link to={eventsHref}>{t('events', { count: events })}</Link>{' '}
          <span className={styles.only}>{t('only', { count: only })}</span>
        </dd>
        <dd>{t('statements', { count: statements })}</dd>
        <dd>{t('claims', { count: claims })}</dd>
        <dd>{t('terms', { count: terms })}</dd>
        <dd>{t('defects', { count: defects })}</dd>
      </dl>
      <p>
        <Link className={buttonClass('line')} to={reading.links.article(article.id)}>
          {t('list.read')}
          <span className="visually-hidden"> {article.id}</span>
        </Link>
      </p>
    </article>
  );
}

/** The article's own headline in its own letters; our translation of it, or our title, in ours. */
function Title({ article, language }: { article: LocalArticle; language: string }) {
  const { headline, title } = article;
  if (headline === null || language !== 'ar') return title;
  return (
    <span className={styles.headline} lang="ar" dir="rtl" data-evidence={evidenceKey(headline)}>
      {headline.exact}
    </span>
  );
}
