import { useTranslation } from 'react-i18next';
import type { LocalEvent } from '../../domain/bundle.ts';
import { DateWords } from '../shared/DateWords.tsx';
import { ExplainedText } from '../shared/ExplainedText.tsx';
import { OutsideNote, Source } from '../shared/OutsideNote.tsx';
import type { Reading } from '../shared/reading.ts';
import styles from './EventView.module.css';

/** What became of a plan, and what else is known from elsewhere: bracketed, sourced, gone when switched off. */
export function OutsideSection({ event, reading }: { event: LocalEvent; reading: Reading }) {
  const { t } = useTranslation('event');
  const { outcome, outside: notes = [] } = event;
  if (reading.outside === 'off' || (outcome === undefined && notes.length === 0)) return null;
  const before = [event.summary, outcome?.note ?? '', ...notes.map(({ note }) => note)];
  return (
    <section className={styles.outside}>
      <h3 className={styles.heading}>{outcome === undefined ? t('outside.title') : t('outside.outcome')}</h3>
      {outcome !== undefined && (
        <>
          <ExplainedText text={outcome.note} reading={reading} before={[event.summary]}>
            {(words) => (
              <p>
                {outcome.edtf !== 'XXXX' && (
                  <>
                    <DateWords date={outcome} style={reading.style} outside />{' '}
                  </>
                )}
                <span className="outside">{words}</span>
              </p>
            )}
          </ExplainedText>
          <Source source={outcome.source} />
        </>
      )}
      {notes.map(({ note, source }, index) => (
        <ExplainedText key={note} text={note} reading={reading} before={before.slice(0, index + 2)}>
          {(words) => <OutsideNote note={words} source={source} />}
        </ExplainedText>
      ))}
    </section>
  );
}
