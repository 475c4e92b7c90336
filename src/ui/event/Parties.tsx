import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Evidence } from '../../domain/dataset.ts';
import { EntityLink } from '../shared/EntityLink.tsx';
import { PassageLink } from '../shared/Passage.tsx';
import type { Reading } from '../shared/reading.ts';
import { Seal } from '../shared/Seal.tsx';
import { Tag } from '../shared/Tag.tsx';
import type { EventModel, Party } from './model.ts';
import styles from './Parties.module.css';

type PartiesProps = { model: EventModel; reading: Reading };

/** Who took part and as what, where, and on what matters, each with the words that say so. */
export function Parties({ model, reading }: PartiesProps) {
  const { t } = useTranslation('event');
  const { event, parties } = model;
  return (
    <dl className={styles.facts}>
      {parties.length > 0 && (
        <div>
          <dt>{t('participants')}</dt>
          {parties.map((party) => (
            <dd key={`${party.entity} ${party.role}`} className={styles.party}>
              <PartyLine party={party} reading={reading} />
            </dd>
          ))}
        </div>
      )}
      {event.places.length > 0 && (
        <div>
          <dt>{t('places')}</dt>
          {event.places.map(({ place, basis, evidence }) => (
            <dd key={place}>
              <span className={basis === 'outside' ? 'outside' : styles.name}>
                <EntityLink id={place} reading={reading} />
              </span>
              {basis === 'text' && <span className={styles.quiet}> {t('inferred')}</span>}
              <Words evidence={evidence} reading={reading} />
            </dd>
          ))}
        </div>
      )}
      {event.topics.length > 0 && (
        <div>
          <dt>{t('topics')}</dt>
          <dd className={styles.topics}>
            {event.topics.map((topic) => (
              <Link key={topic} to={reading.links.entity(topic)} className={styles.topic}>
                <Tag>{reading.names.get(topic) ?? topic}</Tag>
              </Link>
            ))}
          </dd>
        </div>
      )}
    </dl>
  );
}

function PartyLine({ party, reading }: { party: Party; reading: Reading }) {
  const { t } = useTranslation('event');
  const { t: tWords } = useTranslation('vocabulary');
  return (
    <>
      <Seal side={party.side} />
      <span className={party.basis === 'outside' ? 'outside' : styles.name}>
        <EntityLink id={party.entity} reading={reading} />
      </span>{' '}
      <span className={styles.quiet}>
        {tWords(`role.${party.role}`)} · {tWords(`side.${party.side}`)}
        {party.present === false && <> · {t('absent')}</>}
        {party.basis === 'text' && <> · {t('inferred')}</>}
      </span>
      <Words evidence={party.evidence} reading={reading} />
      {party.offices.map((office) => (
        <p key={office.title} className={styles.office}>
          <bdi className={office.basis === 'outside' ? 'outside' : undefined}>{office.title}</bdi>
          <Words evidence={office.evidence} reading={reading} />
        </p>
      ))}
    </>
  );
}

/** The words a fact stands on, small, behind the fact. */
function Words({ evidence, reading }: { evidence: readonly Evidence[]; reading: Reading }) {
  return evidence.map((passage) => (
    <span key={`${passage.article}:${passage.start}`} className={styles.words}>
      {' '}
      <PassageLink evidence={passage} hitsIn={reading.hitsIn} href={reading.links.passage(passage)} inline />
    </span>
  ));
}
