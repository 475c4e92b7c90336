import { useTranslation } from 'react-i18next';
import { EventRow } from '../shared/EventRow.tsx';
import type { Reading } from '../shared/reading.ts';
import type { RelatedEvent } from './model.ts';
import styles from './RelatedEvents.module.css';

/** What the event is tied to, from either end: a plan to its outcome, a statement to what it speaks of. */
export function RelatedEvents({ related, reading }: { related: readonly RelatedEvent[]; reading: Reading }) {
  const { t } = useTranslation('event');
  const { t: tWords } = useTranslation('vocabulary');
  if (related.length === 0) return null;
  const groups = new Map<string, { title: string; ties: RelatedEvent[] }>();
  for (const tie of related) {
    const title = tWords(tie.back ? `relationBack.${tie.type}` : `relation.${tie.type}`);
    const group = groups.get(title) ?? { title, ties: [] };
    group.ties.push(tie);
    groups.set(title, group);
  }
  return (
    <section aria-labelledby="event-related">
      <h3 id="event-related" tabIndex={-1} className={styles.heading}>
        {t('related')}
      </h3>
      {[...groups.values()].map(({ title, ties }) => (
        <div key={title} className={styles.group}>
          <h4 className={styles.relation}>{title}</h4>
          <ul>
            {ties.map(({ event }) => (
              <li key={event.id}>
                <EventRow event={event} reading={reading} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
