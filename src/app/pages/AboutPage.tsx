import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { AboutView } from '../../ui/about/AboutView.tsx';
import { outsideFacts } from '../../ui/about/outside-facts.ts';
import { KindSamples } from '../../ui/article/KindSamples.tsx';
import { useApp, useDataset } from '../context.ts';
import { useDataFiles } from '../use-data-files.ts';
import { usePageTitle } from '../use-page-title.ts';
import { useReading } from '../use-reading.ts';

/** Method, vocabulary, what is from outside, the data. */
export function AboutPage() {
  const { t } = useTranslation('common');
  const dataset = useDataset();
  const reading = useReading();
  const { hrefTo } = useApp();
  usePageTitle(t('page.about'));
  const groups = useMemo(() => outsideFacts(dataset, reading.names), [dataset, reading.names]);
  const { articles, events, statements, claims, threads } = dataset;
  return (
    <main id="main">
      <AboutView
        reading={reading}
        digest={dataset.digest}
        counts={{
          articles: articles.length,
          events: events.length,
          statements: statements.length,
          claims: claims.length,
          threads: threads.length,
        }}
        groups={groups}
        evidence={<KindSamples />}
        data={useDataFiles()}
        claims={hrefTo({ name: 'claims' })}
      />
    </main>
  );
}
