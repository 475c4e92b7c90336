import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { EntityModel } from '../../state/entities.ts';
import type { Reading } from '../shared/reading.ts';
import { StatementWords } from '../shared/StatementWords.tsx';
import styles from './Entity.module.css';
import { Shortened } from './Shortened.tsx';

/** Shown of one kind before the rest is folded away. */
const SHOWN = 6;

type EntityStatementsProps = {
  model: Pick<EntityModel, 'statements'>;
  reading: Reading;
  /** All statements, with those of its own alone. */
  all: string | null;
};

/** What it said, what was said to it, and what was said of it. */
export function EntityStatements({ model, reading, all }: EntityStatementsProps) {
  const { t } = useTranslation('entity');
  const { t: tEvent } = useTranslation('event');
  const groups = (['by', 'onBehalf', 'via', 'to', 'about'] as const).filter(
    (group) => model.statements[group].length > 0,
  );
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby="entity-statements">
      <h2 id="entity-statements" tabIndex={-1} className={styles.heading}>
        {t('statements.title')}
      </h2>
      {all !== null && (
        <p className={styles.contents}>
          <Link to={all}>{t('said.theirs')}</Link>
        </p>
      )}
      {groups.map((group) => {
        const statements = model.statements[group];
        return (
          <section key={group} aria-labelledby={`said-${group}`}>
            <h3 id={`said-${group}`} className={styles.part}>
              {t(`statements.${group}`)}{' '}
              <span className={styles.count}>{tEvent('statements', { count: statements.length })}</span>
            </h3>
            <Shortened
              shown={SHOWN}
              items={statements.map((statement) => ({
                key: statement.id,
                node: (
                  <div className={styles.said}>
                    <StatementWords statement={statement} reading={reading} />
                  </div>
                ),
              }))}
            />
          </section>
        );
      })}
    </section>
  );
}
