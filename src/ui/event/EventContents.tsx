import { useTranslation } from 'react-i18next';
import { goToPart } from '../shared/go-to-part.ts';
import styles from './EventView.module.css';
import type { EventModel } from './model.ts';

/** What the view of an event holds further down, a press away: an event many articles tell is long. */
export function EventContents({ model }: { model: EventModel }) {
  const { t } = useTranslation('event');
  const { event, statements, related, threads } = model;
  const parts = [
    { id: 'event-accounts', title: t('accounts', { count: event.accounts.length }), there: true },
    {
      id: 'event-statements',
      title: t('statements', { count: statements.length }),
      there: statements.length > 0,
    },
    { id: 'event-related', title: t('related'), there: related.length > 0 },
    { id: 'event-threads', title: t('threads'), there: threads.length > 0 },
  ];
  return (
    <nav aria-label={t('contents')}>
      <ul className={styles.contents}>
        {parts
          .filter(({ there }) => there)
          .map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} onClick={goToPart(id)}>
                {title}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
