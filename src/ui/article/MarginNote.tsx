import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isolateAs } from '../../i18n/bidi.ts';
import { directionOf } from '../../i18n/languages.ts';
import { isDated, shownDate } from '../../state/shown-date.ts';
import { specOf } from '../../state/sides.ts';
import { DateWords } from '../shared/DateWords.tsx';
import { EntityLinks } from '../shared/EntityLink.tsx';
import { Glyph } from '../shared/Glyph.tsx';
import type { Reading } from '../shared/reading.ts';
import styles from './MarginNote.module.css';
import type { ArticleModel } from './model.ts';
import type { Note, Subject } from './notes.ts';
import { OwnWords } from './OwnWords.tsx';

type MarginNoteProps = { note: Note; model: ArticleModel; reading: Reading };
type Of<T extends Subject['type']> = {
  subject: Extract<Subject, { type: T }>;
  model: ArticleModel;
  reading: Reading;
};

/** One note: its number, what it tells and, for a contact, its mark. Three cells of its row. */
export function MarginNote({ note, model, reading }: MarginNoteProps) {
  const { subject } = note;
  return (
    <>
      <span className={styles.number}>{note.number ?? '·'}</span>
      {subject.type === 'event' && <EventNote subject={subject} model={model} reading={reading} />}
      {subject.type === 'statement' && <StatementNote subject={subject} model={model} reading={reading} />}
      {subject.type === 'claim' && <ClaimNote subject={subject} model={model} reading={reading} />}
      {subject.type === 'term' && <TermNote subject={subject} model={model} reading={reading} />}
      {subject.type === 'defect' && <DefectNote subject={subject} model={model} reading={reading} />}
    </>
  );
}

function EventNote({ subject, model, reading }: Of<'event'>) {
  const { t } = useTranslation('article');
  const { t: tWords } = useTranslation('vocabulary');
  const event = model.events.get(subject.event);
  if (event === undefined) return null;
  const date = shownDate(event.date, reading.outside);
  return (
    <>
      <div>
        <Link to={reading.links.event(event.id)} className={styles.title}>
          {event.label ?? event.title}
        </Link>
        {!subject.again && (
          <p className={styles.detail}>
            {isDated(date) && <DateWords date={date} style={reading.style} outside={date.outside} />}
            {event.status !== 'occurred' && (
              <Part first={!isDated(date)}>{tWords(`status.${event.status}`)}</Part>
            )}
            {event.accounts.length > 1 && (
              <Part first={!isDated(date) && event.status === 'occurred'}>
                {t('alsoIn', {
                  articles: isolateAs(
                    directionOf(reading.style.language),
                    event.accounts
                      .map(({ article }) => article)
                      .filter((id) => id !== model.article.id)
                      .join(' · '),
                  ),
                })}
              </Part>
            )}
            {event.outcome !== undefined && event.outcome.edtf !== 'XXXX' && reading.outside === 'on' && (
              <Part first={false}>
                {t('outcome')} <DateWords date={event.outcome} style={reading.style} outside />
              </Part>
            )}
          </p>
        )}
      </div>
      <Glyph spec={specOf(event, reading.sides, reading.outside)} size={20} />
    </>
  );
}

/** One of several pieces of a line, parted by dots. */
function Part({ first, children }: { first: boolean; children: ReactNode }) {
  return (
    <>
      {!first && ' · '}
      {children}
    </>
  );
}

function StatementNote({ subject, model, reading }: Of<'statement'>) {
  const { t } = useTranslation('article');
  const { t: tWords } = useTranslation('vocabulary');
  const statements = subject.statements.flatMap((id) => model.statements.get(id) ?? []);
  const [first] = statements;
  if (first === undefined) return null;
  const { speakers, via, event, kind } = first;
  const at = event === null ? undefined : model.events.get(event);
  const side = reading.sides.get(speakers[0] ?? '') ?? 'other';
  return (
    <>
      <div>
        <span className={styles.title}>
          <EntityLinks ids={speakers} reading={reading} />
        </span>
        <p className={styles.detail}>
          {statements.length > 1
            ? t('statementsHere', { count: statements.length })
            : tWords(`statementKind.${kind}`)}
          {via !== null && <> · {t('via', { name: reading.names.get(via) ?? via })}</>}
          {at !== undefined && (
            <>
              {' '}
              · <Link to={reading.links.event(at.id)}>{at.label ?? at.title}</Link>
            </>
          )}
        </p>
      </div>
      <Glyph spec={{ kind: 'contact', mode: 'statement', status: 'occurred', sides: [side] }} size={20} />
    </>
  );
}

function ClaimNote({ subject, model, reading }: Of<'claim'>) {
  const { t } = useTranslation('article');
  const claim = model.claims.get(subject.claim);
  if (claim === undefined) return null;
  const elsewhere = new Set(
    claim.positions.map(({ evidence }) => evidence.article).filter((id) => id !== model.article.id),
  );
  return (
    <div>
      <p className={styles.title}>
        {t('disputed')} {claim.proposition}
      </p>
      {!subject.again && elsewhere.size > 0 && (
        <p className={styles.detail}>
          {[...elsewhere].toSorted().map((id, index) => {
            const position = claim.positions.find(({ evidence }) => evidence.article === id);
            return (
              <Part key={id} first={index === 0}>
                {position !== undefined && (
                  <Link to={reading.links.passage(position.evidence)}>{t('article', { id })}</Link>
                )}
              </Part>
            );
          })}
        </p>
      )}
    </div>
  );
}

function TermNote({ subject, model, reading }: Of<'term'>) {
  const { t: tWords } = useTranslation('vocabulary');
  const { evidence, voice, refersTo } = subject.use.term;
  const refers = refersTo === null ? undefined : reading.names.get(refersTo);
  return (
    <div>
      <OwnWords evidence={evidence} text={model.article.text} reading={reading} />
      <p className={styles.detail}>
        {tWords(`voice.${voice}`)}
        {refers !== undefined && <> · {refers}</>}
      </p>
    </div>
  );
}

function DefectNote({ subject, model, reading }: Of<'defect'>) {
  const { t } = useTranslation('article');
  const { defect } = subject.use;
  const { id, text } = model.article;
  const isWords = /\p{L}/u.test(text.slice(defect.start, defect.end));
  return (
    <div>
      {isWords && <OwnWords evidence={{ ...defect, article: id }} text={text} reading={reading} />}
      <p className={styles.detail}>
        {defect.note}
        {subject.times > 1 && <> ({t('times', { count: subject.times })})</>}
      </p>
    </div>
  );
}
