import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ThreadModel } from '../../state/threads.ts';
import type { Reading } from '../shared/reading.ts';
import entity from './Entity.module.css';
import styles from './Thread.module.css';

type ThreadTableProps = { threads: readonly ThreadModel[]; reading: Reading };

/** All threads, each with what it is about and what it holds. */
export function ThreadTable({ threads, reading }: ThreadTableProps) {
  const { t } = useTranslation('entity');
  const { t: tEvent } = useTranslation('event');
  return (
    <ul className={styles.rows}>
      {threads.map(({ thread, events, statements, plans }) => (
        <li key={thread.id}>
          <h2 className={styles.rowName}>
            <Link to={reading.links.thread(thread.id)}>{thread.title}</Link>
          </h2>
          <p>{thread.summary}</p>
          <p className={entity.note}>
            {[
              tEvent('threadEvents', { count: events.length }),
              tEvent('statements', { count: statements.length }),
              t('plans.count', { count: plans.length }),
            ].join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}
