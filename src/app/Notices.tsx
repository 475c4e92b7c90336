import { useTranslation } from 'react-i18next';
import { boundaryUpTo } from '../domain/text/graphemes.ts';
import { Icon } from '../ui/shared/Icon.tsx';
import type { UnreadableParam } from '../state/params.ts';
import styles from './Notices.module.css';

/** How much of a value is shown, in UTF-16 units. */
const SHOWN = 60;

/** The beginning of a value, without half a letter at its end. */
function beginning(value: string): string {
  const start = value.slice(0, 2 * SHOWN);
  return start.length <= SHOWN ? value : `${start.slice(0, boundaryUpTo(start, SHOWN))}…`;
}

/** Says which parts of the address could not be read and were left at their default. */
export function Notices({ unreadable }: { unreadable: readonly UnreadableParam[] }) {
  const { t } = useTranslation('common');
  if (unreadable.length === 0) return null;
  return (
    <div className={styles.notices} role="status">
      {unreadable.map(({ name, value }) => (
        <p key={name} className={styles.notice}>
          <Icon name="warning" size={16} />
          {t('unreadable', { name, value: beginning(value) })}
        </p>
      ))}
    </div>
  );
}
