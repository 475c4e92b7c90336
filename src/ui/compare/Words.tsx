import { useTranslation } from 'react-i18next';
import type { Aspect } from '../../domain/dataset.ts';
import type { Version, Versions, WordingCell } from '../../domain/compare/table.ts';
import { PassageLink } from '../shared/Passage.tsx';
import type { Reading } from '../shared/reading.ts';
import { PieceMark } from './Marks.tsx';
import styles from './Compare.module.css';

type SaidProps = {
  versions: Versions;
  aspect: Aspect;
  /** Whether a day that is worked out may be shown. */
  showsDay: boolean;
  reading: Reading;
  /** Whether the things said bear marks of their own where there are several; alone they have nothing to stand to. */
  marked: boolean;
};

/** What an article says of an aspect: each thing with its words, each version with whom it comes from. */
export function Said({ versions, ...rest }: SaidProps) {
  const { t } = useTranslation('compare');
  if (versions.count === 'one') return <OneVersion version={versions.only} rival={false} {...rest} />;
  return (
    <>
      <p className={styles.quiet}>{t('versions', { count: versions.all.length })}</p>
      <ul className={styles.versions}>
        {versions.all.map((version) => (
          <li key={version.via ?? ''}>
            <OneVersion version={version} rival {...rest} />
            <p>
              <span className={styles.quiet}>{t('amongVersions')}</span>{' '}
              <PieceMark mark={version.mark.mark} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

type OneVersionProps = Omit<SaidProps, 'versions'> & { version: Version; rival: boolean };

function OneVersion({ version: { via, pieces }, rival, aspect, showsDay, reading, marked }: OneVersionProps) {
  const { t } = useTranslation('event');
  const { t: tWords } = useTranslation('vocabulary');
  return (
    <>
      {via !== null && <p className={styles.via}>{t('via', { name: reading.names.get(via) ?? via })}</p>}
      {via === null && rival && <p className={styles.via}>{tWords('voice.outlet')}</p>}
      <ul className={styles.pieces}>
        {pieces.map(({ says, mark }) => (
          <li key={`${says.evidence.start} ${says.value}`}>
            <PassageLink
              evidence={says.evidence}
              hitsIn={reading.hitsIn}
              href={reading.links.passage(says.evidence)}
            />
            {(aspect !== 'date' || showsDay) && <span className={styles.quiet}>{says.value}</span>}
            {marked && (pieces.length > 1 || rival) && (
              <>
                {' '}
                <PieceMark mark={mark.mark} />
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

type TermsProps = { terms: Extract<WordingCell, { terms: unknown }>['terms']; reading: Reading };

/** The loaded words of an article for one thing: in quotation marks, with the voice that uses them. */
export function TermWords({ terms, reading }: TermsProps) {
  const { t } = useTranslation('vocabulary');
  return (
    <ul className={styles.pieces}>
      {terms.map(({ term: { evidence, voice, note }, mark }) => (
        <li key={evidence.start}>
          <PassageLink evidence={evidence} hitsIn={reading.hitsIn} href={reading.links.passage(evidence)} />
          <span className={styles.quiet}>
            {t(`voice.${voice}`)}. {note}
          </span>
          {terms.length > 1 && (
            <>
              {' '}
              <PieceMark mark={mark.mark} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
