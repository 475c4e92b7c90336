import { useTranslation } from 'react-i18next';
import type { Id } from '../../domain/dataset.ts';
import type { MarkStrip as Strip } from '../../state/mark-strip.ts';
import type { ThreadModel } from '../../state/threads.ts';
import { ExplainedText } from '../shared/ExplainedText.tsx';
import { EventRow } from '../shared/EventRow.tsx';
import { goToPart } from '../shared/go-to-part.ts';
import type { Reading } from '../shared/reading.ts';
import { StatementWords } from '../shared/StatementWords.tsx';
import entity from './Entity.module.css';
import { MarkStrip } from './MarkStrip.tsx';
import { Plans } from './Plans.tsx';
import { Shortened } from './Shortened.tsx';
import styles from './Thread.module.css';

/** Statements of one event before the rest is folded away. */
const SHOWN = 3;

export type ThreadViewProps = { model: ThreadModel; strip: Strip | null; reading: Reading; titleId: string };

/** A matter from its first step to its last: what was announced beside what became of it, and every step with its words. */
export function ThreadView({ model, strip, reading, titleId }: ThreadViewProps) {
  const { t } = useTranslation('entity');
  const { t: tRegister } = useTranslation('registers');
  const { thread, events, plans } = model;
  return (
    <div className={styles.sheet}>
      <p className={entity.what}>{tRegister('threads')}</p>
      <h1 id={titleId} tabIndex={-1} className={entity.title}>
        {thread.title}
      </h1>
      <ExplainedText text={thread.summary} reading={reading}>
        {(words) => <p className={entity.lead}>{words}</p>}
      </ExplainedText>
      <MarkStrip strip={strip} reading={reading} />
      <nav className={entity.contents} aria-label={t('parts')}>
        <a href="#thread-plans" onClick={goToPart('thread-plans')}>
          {t('plans.title')}
        </a>
        <a href="#thread-order" onClick={goToPart('thread-order')}>
          {t('thread.order')}
        </a>
      </nav>
      <Plans plans={plans} reading={reading} />
      <section aria-labelledby="thread-order">
        <h2 id="thread-order" tabIndex={-1} className={entity.heading}>
          {t('thread.order')}
        </h2>
        <ol className={styles.steps}>
          {events.map((event) => (
            <li key={event.id}>
              <EventRow event={event} reading={reading} />
              <StepStatements event={event.id} model={model} reading={reading} />
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}

type StepStatementsProps = { event: Id; model: ThreadModel; reading: Reading };

function StepStatements({ event, model, reading }: StepStatementsProps) {
  const said = model.statements.filter((one) => one.event.id === event);
  if (said.length === 0) return null;
  return (
    <div className={styles.said}>
      <Shortened
        shown={SHOWN}
        items={said.map(({ statement }) => ({
          key: statement.id,
          node: (
            <div className={entity.said}>
              <StatementWords statement={statement} reading={reading} />
            </div>
          ),
        }))}
      />
    </div>
  );
}
