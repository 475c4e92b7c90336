import { useTranslation } from 'react-i18next';
import type { Status } from '../../domain/dataset.ts';
import { namesOf, type Reading } from '../shared/reading.ts';
import type { StoryParty, StorySheetModel } from './model.ts';
import styles from './Pair.module.css';

/** How a mark of this status is drawn: full only where the thing happened. */
type Paint = 'full' | 'hollow' | 'dashed' | 'hatched';
const PAINT: Record<Status, Paint> = {
  occurred: 'full',
  ongoing: 'full',
  planned: 'hollow',
  invited: 'hollow',
  postponed: 'hollow',
  proposed: 'dashed',
  cancelled: 'dashed',
  alleged: 'hatched',
  denied: 'hatched',
};

/** Longer than this a name is broken over two lines. UTF-16 units. */
const LONG_NAME = 16;

export type PairProps = { sheet: StorySheetModel; reading: Reading };

/** The two halves of the mark, large, with who they stand for: a square side for Russia, a round one for Iran. */
export function Pair({ sheet, reading }: PairProps) {
  const { t } = useTranslation('story');
  const { event, pair, others } = sheet;
  const names = namesOf(
    others.map(({ id }) => id),
    reading,
  );
  return (
    <div className={styles.area}>
      {pair.length > 0 && (
        <ul className={styles.pair} data-paint={PAINT[event.status]}>
          {pair.map((party) => (
            <Half key={party.id} party={party} />
          ))}
        </ul>
      )}
      {others.length > 0 && <p className={styles.others}>{t('also', { names })}</p>}
    </div>
  );
}

function Half({ party }: { party: StoryParty }) {
  const { t } = useTranslation('event');
  const { t: tWords } = useTranslation('vocabulary');
  const { name, role, side, outside, absent, office } = party;
  return (
    <li className={styles.half} data-side={side}>
      <span className={styles.words}>
        <span className={styles.role}>
          {tWords(`role.${role}`)}
          {absent && <> · {t('absent')}</>}
        </span>
        <bdi
          className={outside ? `outside ${styles.name}` : styles.name}
          data-name
          data-long={name.length > LONG_NAME ? '' : undefined}
        >
          {name}
        </bdi>
        {office !== null && (
          <bdi className={office.outside ? `outside ${styles.office}` : styles.office}>{office.title}</bdi>
        )}
      </span>
    </li>
  );
}
