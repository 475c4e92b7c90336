import { useTranslation } from 'react-i18next';
import type { In } from '../../domain/bundle.ts';
import type { Office } from '../../domain/dataset.ts';
import { DateWords } from '../shared/DateWords.tsx';
import { EntityLink } from '../shared/EntityLink.tsx';
import { PassageLink } from '../shared/Passage.tsx';
import type { Reading } from '../shared/reading.ts';
import styles from './Entity.module.css';

type OfficesProps = { offices: readonly In<Office>[]; reading: Reading };

/** Offices with their years; what no article says stands in brackets, and the words stand by what one does. */
export function Offices({ offices, reading }: OfficesProps) {
  const { t } = useTranslation('entity');
  if (offices.length === 0) return null;
  return (
    <section>
      <h2 className={styles.side}>{t('offices.title')}</h2>
      <ul className={styles.facts}>
        {offices.map((office) => (
          <li key={`${office.title} ${office.from}/${office.to} ${office.basis}`}>
            <OfficeLine office={office} reading={reading} />
          </li>
        ))}
      </ul>
      {offices.some(({ basis }) => basis === 'outside') && (
        <p className={styles.note}>{t('offices.outside')}</p>
      )}
    </section>
  );
}

function OfficeLine({ office, reading }: { office: In<Office>; reading: Reading }) {
  const { title, organisation, from, to, basis, evidence } = office;
  const outside = basis === 'outside';
  // An open end of an interval, in EDTF: it lasts, or nobody says since when.
  const years = from === null && to === null ? null : `${from ?? '..'}/${to ?? '..'}`;
  return (
    <>
      <bdi className={outside ? 'outside' : undefined}>{title}</bdi>
      {organisation !== null && (
        <>
          {' · '}
          <EntityLink id={organisation} reading={reading} />
        </>
      )}
      {years !== null && (
        <>
          {' · '}
          <DateWords date={{ edtf: years }} style={reading.style} outside={outside} />
        </>
      )}
      {evidence.map((passage) => (
        <span key={`${passage.article}:${passage.start}`}>
          {' '}
          <PassageLink evidence={passage} href={reading.links.passage(passage)} inline />
        </span>
      ))}
    </>
  );
}
