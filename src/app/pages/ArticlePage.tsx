import { useParams } from 'react-router';
import { useApp, useDataset } from '../context.ts';
import { NotFoundPage } from './NotFoundPage.tsx';

/** One article as received, its evidence marked. */
export function ArticlePage() {
  const { id } = useParams();
  const { view } = useApp();
  const dataset = useDataset();
  const article = dataset.articles.find((one) => one.id === id);
  if (article === undefined) return <NotFoundPage />;
  const at = view.evidence;
  return (
    <main id="main">
      <h1>{article.title}</h1>
      {article.blocks.map(({ start, end }) => (
        <p key={start} lang="ar" dir="rtl" className="source">
          {at !== null && at.start >= start && at.end <= end ? (
            <>
              {article.text.slice(start, at.start)}
              <mark data-evidence={`${article.id}:${at.start}-${at.end}`}>
                {article.text.slice(at.start, at.end)}
              </mark>
              {article.text.slice(at.end, end)}
            </>
          ) : (
            article.text.slice(start, end)
          )}
        </p>
      ))}
    </main>
  );
}
