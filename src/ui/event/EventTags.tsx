import { useTranslation } from 'react-i18next';
import type { LocalEvent } from '../../domain/bundle.ts';
import { specOf } from '../../state/sides.ts';
import { Glyph } from '../shared/Glyph.tsx';
import type { Reading } from '../shared/reading.ts';
import { Tag } from '../shared/Tag.tsx';
import styles from './EventView.module.css';

/** What kind of contact, between whom, at which level, and whether it happened. */
export function EventTags({ event, reading }: { event: LocalEvent; reading: Reading }) {
  const { t } = useTranslation('vocabulary');
  const happened = event.status === 'occurred' || event.status === 'ongoing';
  return (
    <p className={styles.tags}>
      <Glyph spec={specOf(event, reading.sides, reading.outside)} size={26} />
      <Tag tone="ink">{t(`mode.${event.mode ?? 'none'}`)}</Tag>
      <Tag>{t(`kind.${event.kind}`)}</Tag>
      {event.level !== null && <Tag>{t(`level.${event.level}`)}</Tag>}
      <Tag tone={happened ? 'line' : 'dash'}>{t(`status.${event.status}`)}</Tag>
    </p>
  );
}
