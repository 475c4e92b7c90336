import { useTranslation } from 'react-i18next';
import type { LocalEvent } from '../../domain/bundle.ts';
import { PassageLink } from '../shared/Passage.tsx';
import type { Reading } from '../shared/reading.ts';
import type { LocalAccount } from './model.ts';
import styles from './Accounts.module.css';

type SaysProps = { says: LocalAccount['says']; event: LocalEvent; reading: Reading };

/** What an article says under each aspect, with the words themselves. */
export function SaysList({ says, event, reading }: SaysProps) {
  const { t } = useTranslation('event');
  const { t: tWords } = useTranslation('vocabulary');
  if (says.length === 0) return null;
  // A day counted from the publication day rests on what is switched off; its words stay.
  const showsDay = reading.outside === 'on' || event.date.basis === 'stated' || event.date.basis === 'text';
  return (
    <dl className={styles.says} aria-label={t('says')}>
      {says.map(({ aspect, value, via, evidence }) => (
        <div key={`${aspect} ${evidence.start} ${value}`}>
          <dt>{tWords(`aspect.${aspect}`)}</dt>
          <dd>
            {(aspect !== 'date' || showsDay) && <span className={styles.value}>{value}</span>}
            {via !== null && (
              <span className={styles.quiet}> {t('via', { name: reading.names.get(via) ?? via })}</span>
            )}
            <PassageLink evidence={evidence} hitsIn={reading.hitsIn} href={reading.links.passage(evidence)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
