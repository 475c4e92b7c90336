import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Id } from '../../domain/dataset.ts';
import { EventRow } from '../shared/EventRow.tsx';
import type { Reading } from '../shared/reading.ts';
import type { EventModel } from './model.ts';
import styles from './RelatedEvents.module.css';

type ThreadsProps = { threads: EventModel['threads']; current: Id; reading: Reading };

/** The matters the event is a step of, each from its first step to its last. */
export function Threads({ threads, current, reading }: ThreadsProps) {
  const { t } = useTranslation('event');
  if (threads.length === 0) return null;
  return (
    <section aria-labelledby="event-threads">
      <h3 id="event-threads" tabIndex={-1} className={styles.heading}>
        {t('threads')}
      </h3>
      {threads.map(({ thread, events }) => (
        <details key={thread.id} className={styles.thread}>
          <summary>
            <span className={styles.threadTitle}>{thread.title}</span>{' '}
            <span className={styles.count}>{t('threadEvents', { count: events.length })}</span>
          </summary>
          <p className={styles.summary}>{thread.summary}</p>
          <p>
            <Link className={styles.open} to={reading.links.thread(thread.id)}>
              {t('threadOpen')}
              <span className="visually-hidden"> {thread.title}</span>
            </Link>
          </p>
          <ol>
            {events.map((event) => (
              <li key={event.id}>
                <EventRow event={event} reading={reading} current={event.id === current} />
              </li>
            ))}
          </ol>
        </details>
      ))}
    </section>
  );
}
