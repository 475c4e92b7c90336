import { useTranslation } from 'react-i18next';
import type { In } from '../../domain/bundle.ts';
import type { Statement } from '../../domain/dataset.ts';
import { EntityLinks } from './EntityLink.tsx';
import { PassageLink } from './Passage.tsx';
import { sideOf, type Reading } from './reading.ts';
import { Seal } from './Seal.tsx';
import styles from './StatementWords.module.css';

type StatementWordsProps = { statement: In<Statement>; reading: Reading };

/** Words attributed to somebody: who, through whom, to whom, and the words, which lead to their article. */
export function StatementWords({ statement, reading }: StatementWordsProps) {
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
        <span className={styles.speaker}>
          <EntityLinks ids={speakers} reading={reading} />
        </span>{' '}
        <span className={styles.quiet}>{circumstances.join(' · ')}</span>
      </p>
      <PassageLink
        evidence={evidence}
        hitsIn={reading.hitsIn}
        side={side}
        href={reading.links.passage(evidence)}
      />
      {note !== null && <p className={styles.note}>{note}</p>}
    </>
  );
}
