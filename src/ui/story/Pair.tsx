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

/** A name is not broken over two lines where a smaller letter keeps it on one. UTF-16 units. */
const lengthOf = (name: string): 'short' | 'middle' | 'long' =>
  name.length <= 14 ? 'short' : name.length <= 18 ? 'middle' : 'long';

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
        <bdi className={outside ? `outside ${styles.name}` : styles.name} data-length={lengthOf(name)}>
          {name}
        </bdi>
        {office !== null && (
          <bdi className={office.outside ? `outside ${styles.office}` : styles.office}>{office.title}</bdi>
        )}
      </span>
    </li>
  );
}
