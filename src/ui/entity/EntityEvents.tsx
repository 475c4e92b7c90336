import { useTranslation } from 'react-i18next';
import type { EntityModel, Part } from '../../state/entities.ts';
import { EventRow } from '../shared/EventRow.tsx';
import type { Reading } from '../shared/reading.ts';
import styles from './Entity.module.css';
import { Shortened } from './Shortened.tsx';

/** Shown of one part before the rest is folded away. */
const SHOWN = 8;

type EntityEventsProps = { model: Pick<EntityModel, 'events'>; reading: Reading };

/** The events it stands in, by how it does. */
export function EntityEvents({ model, reading }: EntityEventsProps) {
  const { t } = useTranslation('entity');
  const { t: tEvent } = useTranslation('event');
  const nameOf = usePartName();
  if (model.events.length === 0) return null;
  return (
    <section aria-labelledby="entity-events">
      <h2 id="entity-events" tabIndex={-1} className={styles.heading}>
        {t('events.title')}
      </h2>
      {model.events.map(({ part, events, outside }) => (
        <section key={part} aria-labelledby={`part-${part}`}>
          <h3 id={`part-${part}`} className={styles.part}>
            {nameOf(part)}{' '}
            <span className={styles.count}>{tEvent('threadEvents', { count: events.length })}</span>
          </h3>
          <Shortened
            shown={SHOWN}
            items={events.map((event) => ({
              key: event.id,
              node: (
                <>
                  <EventRow event={event} reading={reading} />
                  {outside.has(event.id) && (
                    <p className={styles.note}>
                      <span className="outside">{t('events.outside')}</span>
                    </p>
                  )}
                </>
              ),
            }))}
          />
        </section>
      ))}
    </section>
  );
}

function usePartName(): (part: Part) => string {
  const { t } = useTranslation('entity');
  const { t: tWords } = useTranslation('vocabulary');
  return (part) => {
    switch (part) {
      case 'place':
      case 'place-within':
      case 'topic':
      case 'topic-within':
        return t(`events.part.${part}`);
      default:
        return tWords(`role.${part}`);
    }
  };
}
