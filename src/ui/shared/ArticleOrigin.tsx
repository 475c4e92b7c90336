import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { In } from '../../domain/bundle.ts';
import type { Article } from '../../domain/dataset.ts';
import { shownDate } from '../../state/shown-date.ts';
import { DateWords } from './DateWords.tsx';
import { EntityLink } from './EntityLink.tsx';
import type { Reading } from './reading.ts';

type ArticleOriginProps = { article: In<Article>; reading: Reading };

/** Where an article appeared, whom it cites as its source, and when: a line under its number. */
export function ArticleOrigin({ article, reading }: ArticleOriginProps) {
  const { t } = useTranslation('article');
  const published = shownDate(article.published, reading.outside);
  const dated = published.earliest !== null || published.latest !== null;
  const parts = [
    <OutletName key="outlet" article={article} outside={reading.outside} />,
    ...article.agencies.map((id) => <EntityLink key={id} id={id} reading={reading} />),
    dated ? (
      <DateWords key="day" date={published} style={reading.style} outside={published.outside} />
    ) : (
      <span key="day">{t('origin.noDay')}</span>
    ),
  ];
  return parts.map((part, index) => (
    <Fragment key={part.key}>
      {index > 0 && ' · '}
      {part}
    </Fragment>
  ));
}

/** The outlet, bracketed where the text does not name it, or words for the lack of one. */
export function OutletName({ article, outside }: { article: In<Article>; outside: 'on' | 'off' }) {
  const { t } = useTranslation('article');
  const { outlet } = article;
  if (outlet === null || (outlet.basis === 'outside' && outside === 'off')) {
    return <span>{t('origin.noOutlet')}</span>;
  }
  return <bdi className={outlet.basis === 'outside' ? 'outside' : undefined}>{outlet.name}</bdi>;
}
