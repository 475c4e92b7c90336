import { useTranslation } from 'react-i18next';
import { PassageLink } from '../shared/Passage.tsx';
import { namesOf, sideOf, type Reading } from '../shared/reading.ts';
import { Seal } from '../shared/Seal.tsx';
import type { LocalStatement } from './model.ts';
import styles from './Statements.module.css';

type StatementsProps = { statements: readonly LocalStatement[]; reading: Reading };

/** Words attributed to somebody at the event: who, through whom, to whom, and the words. */
export function Statements({ statements, reading }: StatementsProps) {
  const { t } = useTranslation('event');
  if (statements.length === 0) return null;
  return (
    <section aria-labelledby="event-statements">
      <h3 id="event-statements" tabIndex={-1} className={styles.heading}>
        {t('statements', { count: statements.length })}
      </h3>
      <ul className={styles.list}>
        {statements.map((statement) => (
          <li key={statement.id} className={styles.statement}>
            <StatementWords statement={statement} reading={reading} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function StatementWords({ statement, reading }: { statement: LocalStatement; reading: Reading }) {
  const { t } = useTranslation('event');
  const { t: tWords } = useTranslation('vocabulary');
  const { speakers, onBehalfOf, via, addressee, note, kind, evidence, article } = statement;
  const name = (id: string) => reading.names.get(id) ?? id;
  const side = sideOf(speakers, reading.sides);
  const circumstances = [
    onBehalfOf !== null && t('onBehalfOf', { name: name(onBehalfOf) }),
    addressee !== null && t('addressee', { name: name(addressee) }),
    via !== null && t('via', { name: name(via) }),
    tWords(`statementKind.${kind}`),
    t('article', { id: article }),
  ].filter((part) => part !== false);
  return (
    <>
      <p className={styles.head}>
        <Seal side={side} />
        <bdi className={styles.speaker}>{namesOf(speakers, reading)}</bdi>{' '}
        <span className={styles.quiet}>{circumstances.join(' · ')}</span>
      </p>
      <PassageLink
        evidence={evidence}
        query={reading.query}
        side={side}
        href={reading.links.passage(evidence)}
      />
      {note !== null && <p className={styles.note}>{note}</p>}
    </>
  );
}
