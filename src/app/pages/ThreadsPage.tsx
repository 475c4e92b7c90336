import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { threadModel } from '../../state/threads.ts';
import { ThreadTable } from '../../ui/entity/ThreadTable.tsx';
import { beginning } from '../beginning.ts';
import { useApp, useDataset } from '../context.ts';
import { UnknownNotice } from '../UnknownNotice.tsx';
import { TITLE, useArrival } from '../use-arrival.ts';
import { usePageTitle } from '../use-page-title.ts';
import { useReading } from '../use-reading.ts';
import styles from './RegisterPage.module.css';

type ThreadsPageProps = {
  /** What was asked for, where no thread is called so. */
  unknown: string | null;
};

/** All matters followed through time. */
export function ThreadsPage({ unknown }: ThreadsPageProps) {
  const { t } = useTranslation('entity');
  const { t: tRegister } = useTranslation('registers');
  const { view } = useApp();
  const dataset = useDataset();
  const reading = useReading();
  usePageTitle(tRegister('threads'));
  useArrival(TITLE);
  const threads = useMemo(
    () => dataset.threads.flatMap(({ id }) => threadModel(dataset, id, view.outside) ?? []),
    [dataset, view.outside],
  );
  return (
    <>
      {unknown !== null && <UnknownNotice>{t('unknown.threads', { id: beginning(unknown) })}</UnknownNotice>}
      <h1 id={TITLE} tabIndex={-1} className={styles.title}>
        {tRegister('threads')}
      </h1>
      <p className={styles.intro}>{t('intro.threads')}</p>
      <ThreadTable threads={threads} reading={reading} />
    </>
  );
}
