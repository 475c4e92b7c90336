import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { shownDate } from '../../state/shown-date.ts';
import { specOf } from '../../state/sides.ts';
import type { Fate, Plan } from '../../state/threads.ts';
import { DateWords } from '../shared/DateWords.tsx';
import { EntityLinks } from '../shared/EntityLink.tsx';
import { EventRow } from '../shared/EventRow.tsx';
import { Glyph } from '../shared/Glyph.tsx';
import { Source } from '../shared/OutsideNote.tsx';
import { PassageLink } from '../shared/Passage.tsx';
import type { Reading } from '../shared/reading.ts';
import { Tag } from '../shared/Tag.tsx';
import entity from './Entity.module.css';
import styles from './Thread.module.css';

type PlansProps = { plans: readonly Plan[]; reading: Reading };

/** What was announced, for when and by whom, beside what became of it. */
export function Plans({ plans, reading }: PlansProps) {
  const { t } = useTranslation('entity');
  return (
    <section aria-labelledby="thread-plans">
      <h2 id="thread-plans" tabIndex={-1} className={entity.heading}>
        {t('plans.title')}
      </h2>
      {plans.length === 0 && <p>{t('plans.none')}</p>}
      <ul className={styles.plans}>
        {plans.map((plan) => (
          <li key={plan.event.id} className={styles.plan}>
            <Announced plan={plan} reading={reading} />
            <Became plan={plan} reading={reading} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Announced({ plan, reading }: { plan: Plan; reading: Reading }) {
  const { t } = useTranslation('entity');
  const { t: tWords } = useTranslation('vocabulary');
  const { event, announcedBy, invitedBy, speakers, samePlan } = plan;
  const date = shownDate(event.date, reading.outside);
  const announced = event.announced === undefined ? null : shownDate(event.announced, reading.outside);
  return (
    <div className={styles.announced}>
      <p className={styles.side}>{t('plans.announced')}</p>
      <h3 className={styles.name}>
        <Glyph spec={specOf(event, reading.sides, reading.outside)} />
        <Link to={reading.links.event(event.id)} data-event-id={event.id}>
          {event.title}
        </Link>
        <Tag tone={event.status === 'occurred' ? 'line' : 'dash'}>{tWords(`status.${event.status}`)}</Tag>
      </h3>
      <dl className={styles.facts}>
        <Fact name={t('plans.for')}>
          <DateWords date={date} style={reading.style} outside={date.outside} />
        </Fact>
        {announced !== null && (
          <Fact name={t('plans.when')}>
            <DateWords date={announced} style={reading.style} outside={announced.outside} />
          </Fact>
        )}
        {announcedBy.length > 0 && (
          <Fact name={t('plans.at')}>
            {announcedBy.map((one) => (
              <EventRow key={one.id} event={one} reading={reading} />
            ))}
          </Fact>
        )}
        {invitedBy.length > 0 && (
          <Fact name={t('plans.invitedBy')}>
            <EntityLinks ids={invitedBy} reading={reading} />
          </Fact>
        )}
        {speakers.length > 0 && (
          <Fact name={t('plans.by')}>
            <EntityLinks ids={speakers} reading={reading} />
          </Fact>
        )}
        {samePlan.length > 0 && (
          <Fact name={t('plans.same')}>
            {samePlan.map((one) => (
              <EventRow key={one.id} event={one} reading={reading} />
            ))}
          </Fact>
        )}
        <Fact name={t('plans.words')}>
          <AccountWords words={plan.words} reading={reading} />
        </Fact>
      </dl>
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Which article says so, and in which words. */
function AccountWords({ words, reading }: { words: Plan['words']; reading: Reading }) {
  const { t } = useTranslation('event');
  return words.map(({ article, evidence: first }) => (
    <div key={`${article}:${first?.start}`}>
      <Link className={styles.how} to={reading.links.article(article)}>
        {t('article', { id: article })}
      </Link>
      {first !== undefined && (
        <PassageLink evidence={first} hitsIn={reading.hitsIn} href={reading.links.passage(first)} />
      )}
    </div>
  ));
}

/** What the articles tell of its fate; then, in brackets and with its source, what they cannot know. */
function Became({ plan, reading }: { plan: Plan; reading: Reading }) {
  const { t } = useTranslation('entity');
  const { fates, event } = plan;
  const told = fates.some(({ from }) => from === 'articles');
  return (
    <div className={styles.became}>
      <p className={styles.side}>{t('plans.became')}</p>
      {!told && <p>{t('plans.untold')}</p>}
      {fates.map((fate) => (
        <FateWords
          key={fate.from === 'articles' ? fate.how + fate.event.id : 'outside'}
          fate={fate}
          reading={reading}
        />
      ))}
      {reading.outside === 'off' && event.outcome !== undefined && (
        <p className={styles.how}>{t('plans.hidden')}</p>
      )}
    </div>
  );
}

function FateWords({ fate, reading }: { fate: Fate; reading: Reading }) {
  const { t } = useTranslation('entity');
  if (fate.from === 'articles')
    return (
      <div>
        <p className={styles.how}>{t(`plans.how.${fate.how}`)}</p>
        <EventRow event={fate.event} reading={reading} />
      </div>
    );
  const { outcome } = fate;
  return (
    <div>
      <p className={styles.how}>{t('plans.fromOutside')}</p>
      <p>
        {outcome.edtf !== 'XXXX' && (
          <>
            <DateWords date={outcome} style={reading.style} outside />{' '}
          </>
        )}
        <span className="outside">{outcome.note}</span>
      </p>
      <Source source={outcome.source} />
    </div>
  );
}
