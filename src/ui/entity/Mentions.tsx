import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { EntityKind } from '../../state/entities.ts';
import type { ArticlePassages, MentionPassage } from '../../state/passages.ts';
import { evidenceKey } from '../shared/evidence-key.ts';
import { quoteMarks } from '../shared/quote-marks.ts';
import type { Reading } from '../shared/reading.ts';
import { classes } from '../shared/classes.ts';
import styles from './Entity.module.css';
import { Shortened } from './Shortened.tsx';

/** Shown of one article before the rest is folded away. */
const SHOWN = 4;

type MentionsProps = {
  passages: readonly ArticlePassages[];
  count: number;
  kind: EntityKind;
  reading: Reading;
};

/** The sentences of each article that name it, the name marked in them. */
export function Mentions({ passages, count, kind, reading }: MentionsProps) {
  const { t } = useTranslation('entity');
  const { t: tEvent } = useTranslation('event');
  const explained =
    kind === 'topic' ? t('mentionsOfTopic') : count === 0 ? t('mentionsNone') : t('mentionsExplain');
  return (
    <section aria-labelledby="entity-mentions">
      <h2 id="entity-mentions" tabIndex={-1} className={styles.heading}>
        {t('mentionsTitle')}
      </h2>
      <p className={styles.note}>{explained}</p>
      {passages.map(({ article, count: times, passages: sentences }) => (
        <section key={article.id} aria-labelledby={`named-${article.id}`}>
          <h3 id={`named-${article.id}`} className={styles.part}>
            <Link to={reading.links.article(article.id)}>{tEvent('article', { id: article.id })}</Link>{' '}
            <span className={styles.count}>
              <bdi>{article.title}</bdi> · {t('mentions', { count: times })}
            </span>
          </h3>
          <Shortened
            shown={SHOWN}
            items={sentences.map((passage) => ({
              key: String(passage.start),
              node: <MarkedSentence article={article} passage={passage} reading={reading} />,
            }))}
          />
        </section>
      ))}
    </section>
  );
}

type MarkedSentenceProps = {
  article: ArticlePassages['article'];
  passage: MentionPassage;
  reading: Reading;
};

/** A sentence of an article as received, as the way to itself there. Only whole words are marked: no joining is broken. */
function MarkedSentence({ article: { id, text }, passage, reading }: MarkedSentenceProps) {
  const { start, end, mentions } = passage;
  const place = { article: id, start, end };
  const [open, close] = quoteMarks(text.slice(start, end));
  return (
    <Link className={styles.passageLink} to={reading.links.passage(place)}>
      <q className={classes('source', styles.passage)} lang="ar" dir="rtl">
        {open}
        <span data-evidence={evidenceKey(place)}>
          {mentions.map((mention, index) => (
            <Fragment key={mention.start}>
              {text.slice(mentions[index - 1]?.end ?? start, mention.start)}
              <mark>{text.slice(mention.start, mention.end)}</mark>
            </Fragment>
          ))}
          {text.slice(mentions.at(-1)?.end ?? start, end)}
        </span>
        {close}
      </q>
    </Link>
  );
}
