import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DateWords } from '../shared/DateWords.tsx';
import { Source } from '../shared/OutsideNote.tsx';
import type { Reading } from '../shared/reading.ts';
import styles from './About.module.css';
import type { OutsideFact, OutsideGroup } from './outside-facts.ts';

const ORDER: readonly OutsideGroup['of'][] = ['article', 'event', 'claim', 'explanation', 'person'];

/** Everything that is known from elsewhere, under what it is known of, with the reports it comes from. */
export function OutsideList({ groups, reading }: { groups: readonly OutsideGroup[]; reading: Reading }) {
  const { t } = useTranslation('about');
  return ORDER.map((of) => {
    const members = groups.filter((group) => group.of === of);
    if (members.length === 0) return null;
    return (
      <details key={of} className={styles.outside}>
        <summary>
          {t(`outside.of.${of}`)} <span className={styles.count}>{members.length}</span>
        </summary>
        <ul>
          {members.map((group) => (
            <li key={group.id} className={styles.group}>
              <GroupTitle group={group} reading={reading} />
              {group.facts.map((fact) => (
                <Fact key={`${fact.what} ${fact.text}`} fact={fact} reading={reading} />
              ))}
            </li>
          ))}
        </ul>
      </details>
    );
  });
}

function GroupTitle({ group, reading }: { group: OutsideGroup; reading: Reading }) {
  const { t } = useTranslation('about');
  const { of, id, title } = group;
  switch (of) {
    case 'article':
      return (
        <h4>
          <Link to={reading.links.article(id)}>{t('outside.article', { id, title })}</Link>
        </h4>
      );
    case 'event':
      return (
        <h4>
          <Link to={reading.links.event(id)}>{title}</Link>
        </h4>
      );
    case 'claim':
      return (
        <h4>
          <Link to={reading.links.claim(id)}>{title}</Link>
        </h4>
      );
    case 'person':
      return (
        <h4>
          <Link to={reading.links.entity(id)}>{title}</Link>
        </h4>
      );
    case 'explanation':
      return <h4>{title}</h4>;
  }
}

function Fact({ fact, reading }: { fact: OutsideFact; reading: Reading }) {
  const { t } = useTranslation('about');
  const { what, date, text, source } = fact;
  return (
    <div className={styles.fact}>
      <p>
        <span className={styles.what}>{t(`outside.what.${what}`)}</span>{' '}
        {date !== null && date.edtf !== 'XXXX' && (
          <>
            <DateWords date={date} style={reading.style} outside />{' '}
          </>
        )}
        {text !== '' && <span className="outside">{text}</span>}
      </p>
      {source !== undefined && <Source source={source} />}
    </div>
  );
}
