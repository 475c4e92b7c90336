import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { LocalEvent } from '../../domain/bundle.ts';
import { shownDate } from '../../state/shown-date.ts';
import { specOf } from '../../state/sides.ts';
import type { RowName } from '../../state/view.ts';
import { buttonClass } from '../shared/Button.tsx';
import { DateWords } from '../shared/DateWords.tsx';
import { EventRow } from '../shared/EventRow.tsx';
import { Glyph } from '../shared/Glyph.tsx';
import type { Reading } from '../shared/reading.ts';
import styles from './Compare.module.css';
import { CompareTable } from './CompareTable.tsx';
import { Legend, MarkCounts } from './Marks.tsx';
import { chosenRow, type CompareModel } from './model.ts';
import { RowPicker } from './RowPicker.tsx';
import { Said } from './Words.tsx';

type CompareViewProps = {
  model: CompareModel;
  reading: Reading;
  titleId: string;
  /** The row to be shown where there is room for one; `null`: the first. */
  asked: RowName | null;
  onAsk: (row: RowName | null) => void;
};
type Several = Extract<CompareModel, { accounts: 'several' }>;
type One = Extract<CompareModel, { accounts: 'one' }>;

/** The accounts of an event side by side; of one account, what it says, and where there are more. */
export function CompareView({ model, reading, titleId, asked, onAsk }: CompareViewProps) {
  const { t } = useTranslation('compare');
  const { t: tWords } = useTranslation('vocabulary');
  const { event } = model;
  const date = shownDate(event.date, reading.outside);
  return (
    <>
      <header className={styles.head} data-event-id={event.id}>
        <Glyph spec={specOf(event, reading.sides, reading.outside)} size={40} />
        <div className={styles.what}>
          <p className={styles.quiet}>{t('accounts', { count: event.accounts.length })}</p>
          <h1 id={titleId} tabIndex={-1}>
            {event.title}
          </h1>
          <p className={styles.quiet}>
            <DateWords date={date} style={reading.style} outside={date.outside} />
            {event.status !== 'occurred' && <> · {tWords(`status.${event.status}`)}</>}
          </p>
        </div>
        <Link className={buttonClass('line', false, styles.back)} to={reading.links.event(event.id)}>
          {t('event')}
        </Link>
      </header>
      {model.accounts === 'several' ? (
        <SideBySide model={model} reading={reading} asked={asked} onAsk={onAsk} />
      ) : (
        <Alone model={model} reading={reading} />
      )}
    </>
  );
}

type SideBySideProps = Omit<CompareViewProps, 'model' | 'titleId'> & { model: Several };

function SideBySide({ model, reading, asked, onAsk }: SideBySideProps) {
  const { t } = useTranslation('compare');
  const { t: tWords } = useTranslation('vocabulary');
  const { aspects, terms, silent, articles, showsDay } = model;
  const chosen = chosenRow(model, asked)?.key ?? '';
  // The first stands without being asked for: like every default it is not written into the address.
  const choose = (key: string) =>
    onAsk([...aspects, ...terms].slice(1).find((row) => row.key === key)?.name ?? null);
  const table = { articles, chosen, showsDay, reading };
  const holds = (rows: readonly { key: string }[]) => rows.some(({ key }) => key === chosen);
  const list = new Intl.ListFormat(reading.style.language, { type: 'conjunction' });
  return (
    <>
      <p className={styles.intro}>{t('intro')}</p>
      <MarkCounts counts={model.counts} style={reading.style} />
      <div className={styles.sheet}>
        <RowPicker aspects={aspects} terms={terms} chosen={chosen} onChoose={choose} />
        {aspects.length > 0 && (
          <section data-chosen={holds(aspects)} aria-labelledby="compare-aspects">
            <h2 id="compare-aspects" className={styles.heading}>
              {t('aspects')}
            </h2>
            <CompareTable titleId="compare-aspects" corner={t('aspects')} rows={aspects} {...table} />
          </section>
        )}
        {terms.length > 0 && (
          <section data-chosen={holds(terms)} aria-labelledby="compare-terms">
            <h2 id="compare-terms" className={styles.heading}>
              {t('wording.title')}
            </h2>
            <p className={styles.note}>{t('wording.text')}</p>
            <CompareTable titleId="compare-terms" corner={t('wording.referent')} rows={terms} {...table} />
          </section>
        )}
      </div>
      {silent.length > 0 && (
        <p className={styles.quiet}>
          {t('silentAspects', { aspects: list.format(silent.map((aspect) => tWords(`aspect.${aspect}`))) })}
        </p>
      )}
      <Legend />
    </>
  );
}

function Alone({ model, reading }: { model: One; reading: Reading }) {
  const { t } = useTranslation('compare');
  const { t: tEvent } = useTranslation('event');
  const { t: tWords } = useTranslation('vocabulary');
  const { comparison, nearest, showsDay } = model;
  return (
    <>
      <p className={styles.intro}>{t('one.text')}</p>
      <section className={styles.plain} aria-labelledby="compare-alone">
        <h2 id="compare-alone">
          <Link to={reading.links.article(comparison.article)}>
            {tEvent('article', { id: comparison.article })}
          </Link>
        </h2>
        {comparison.rows.length === 0 && <p>{t('one.nothing')}</p>}
        <dl className={styles.sole}>
          {comparison.rows.map(({ aspect, versions }) => (
            <div key={aspect}>
              <dt>{tWords(`aspect.${aspect}`)}</dt>
              <dd>
                <Said
                  versions={versions}
                  aspect={aspect}
                  showsDay={showsDay}
                  reading={reading}
                  marked={false}
                />
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <ComparedEvents title={t('one.nearest')} events={nearest} reading={reading} />
    </>
  );
}

type ComparedEventsProps = { title: string; events: readonly LocalEvent[]; reading: Reading };

/** Events with several accounts, each leading to them side by side. */
export function ComparedEvents({ title, events, reading }: ComparedEventsProps) {
  if (events.length === 0) return null;
  return (
    <section className={styles.plain} aria-labelledby="compare-others">
      <h2 id="compare-others">{title}</h2>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <EventRow event={event} reading={reading} to={reading.links.compare(event.id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
