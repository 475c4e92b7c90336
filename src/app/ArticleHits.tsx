import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ArticleHit } from '../state/search.ts';
import { Button } from '../ui/shared/Button.tsx';
import { useApp, useDataset } from './context.ts';
import styles from './ArticleHits.module.css';

/** Passages shown before "more". */
const SHOWN = 3;

/** Where the search stands in the articles themselves, in their own words. */
export function ArticleHits({ passages }: { passages: readonly ArticleHit[] }) {
  const { t } = useTranslation('explorer');
  const { hrefTo } = useApp();
  const dataset = useDataset();
  const [all, setAll] = useState(false);
  if (passages.length === 0) return null;
  const texts = new Map(dataset.articles.map(({ id, text }) => [id, text]));
  const shown = all ? passages : passages.slice(0, SHOWN);
  return (
    <section className={styles.hits} aria-labelledby="article-hits">
      <h2 id="article-hits">{t('passages.title', { count: passages.length })}</h2>
      <ul>
        {shown.map(({ article, start, end, ranges }) => {
          const text = texts.get(article) ?? '';
          return (
            <li key={`${article}-${start}`}>
              <Link
                className={styles.hit}
                to={hrefTo({ name: 'article', id: article }, { evidence: { start, end } })}
                data-evidence={`${article}:${start}-${end}`}
              >
                <span className={styles.article}>{t('passages.article', { id: article })}</span>
                <q className="source" lang="ar" dir="rtl">
                  {ranges.map((range, index) => (
                    <Fragment key={range.start}>
                      {text.slice(ranges[index - 1]?.end ?? start, range.start)}
                      <mark className="hit">{text.slice(range.start, range.end)}</mark>
                    </Fragment>
                  ))}
                  {text.slice(ranges.at(-1)?.end ?? start, end)}
                </q>
              </Link>
            </li>
          );
        })}
      </ul>
      {passages.length > SHOWN && (
        <Button tone="ghost" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('facets.fewer') : t('facets.more', { count: passages.length - SHOWN })}
        </Button>
      )}
    </section>
  );
}
