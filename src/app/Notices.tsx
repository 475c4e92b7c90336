import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/shared/Icon.tsx';
import type { UnreadableParam } from '../state/params.ts';
import { beginning } from './beginning.ts';
import styles from './Notices.module.css';

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
