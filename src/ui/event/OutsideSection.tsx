import { useTranslation } from 'react-i18next';
import type { LocalEvent } from '../../domain/bundle.ts';
import { DateWords } from '../shared/DateWords.tsx';
import { OutsideNote, Source } from '../shared/OutsideNote.tsx';
import type { Reading } from '../shared/reading.ts';
import styles from './EventView.module.css';

/** What became of a plan, and what else is known from elsewhere: bracketed, sourced, gone when switched off. */
export function OutsideSection({ event, reading }: { event: LocalEvent; reading: Reading }) {
  const { t } = useTranslation('event');
  const { outcome, outside: notes = [] } = event;
  if (reading.outside === 'off' || (outcome === undefined && notes.length === 0)) return null;
  return (
    <section className={styles.outside}>
      <h3 className={styles.heading}>{outcome === undefined ? t('outside.title') : t('outside.outcome')}</h3>
      {outcome !== undefined && (
        <>
          <p>
            {outcome.edtf !== 'XXXX' && (
              <>
                <DateWords date={outcome} style={reading.style} outside />{' '}
              </>
            )}
            <span className="outside">{outcome.note}</span>
          </p>
          <Source source={outcome.source} />
        </>
      )}
      {notes.map(({ note, source }) => (
        <OutsideNote key={note} note={note} source={source} />
      ))}
    </section>
  );
}
