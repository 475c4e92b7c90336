import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Id } from '../domain/dataset.ts';
import type { Standing } from '../state/tour.ts';
import { Icon } from '../ui/shared/Icon.tsx';
import { beginning } from './beginning.ts';
import { useApp } from './context.ts';
import styles from './Notices.module.css';

/** Says so where the story stands at another event than its address asks for. */
export function StoryNotice({ standing, id }: { standing: Standing; id: Id }) {
  const { t } = useTranslation('story');
  const { core, hrefTo } = useApp();
  if (standing.because === 'asked') return null;
  const title = core.events.find((event) => event.id === id)?.title ?? id;
  const isTold = standing.because === 'not-told';
  return (
    <div className={styles.notices} role="status">
      <p className={styles.notice}>
        <Icon name="warning" size={16} />
        <span>
          {isTold ? t('notTold', { title }) : t('unknown', { id: beginning(id) })}{' '}
          {isTold && <Link to={hrefTo({ name: 'event', id })}>{t('notToldOpen')}</Link>}
        </span>
      </p>
    </div>
  );
}
