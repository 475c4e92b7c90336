import { useTranslation } from 'react-i18next';
import type { EntityRow } from '../../state/entities.ts';
import { EntityLink } from '../shared/EntityLink.tsx';
import type { Reading } from '../shared/reading.ts';
import { Seal } from '../shared/Seal.tsx';
import styles from './EntityTable.module.css';

type EntityTableProps = {
  rows: readonly EntityRow[];
  /** A line on each, by its id; none for places. */
  lines: ReadonlyMap<string, string>;
  reading: Reading;
};

/** All of a register, those the record holds most of first, each with a line and its counts. */
export function EntityTable({ rows, lines, reading }: EntityTableProps) {
  const { t } = useTranslation('entity');
  const { t: tEvent } = useTranslation('event');
  return (
    <ul className={styles.rows}>
      {rows.map(({ id, events, statements, mentions }) => {
        const side = reading.sides.get(id);
        const counts = [
          events > 0 && tEvent('threadEvents', { count: events }),
          statements > 0 && tEvent('statements', { count: statements }),
          mentions > 0 && t('mentions', { count: mentions }),
        ].filter((part) => part !== false);
        return (
          <li key={id} className={styles.row}>
            <p className={styles.name}>
              {side !== undefined && <Seal side={side} />}
              <EntityLink id={id} reading={reading} />
            </p>
            <p className={styles.line}>{lines.get(id)}</p>
            <p className={styles.counts}>{counts.length === 0 ? t('nothing') : counts.join(' · ')}</p>
          </li>
        );
      })}
    </ul>
  );
}
