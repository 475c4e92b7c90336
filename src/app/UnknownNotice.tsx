import { Icon } from '../ui/shared/Icon.tsx';
import styles from './UnknownNotice.module.css';

/** Says that an address asks for what is not to be had here, such as an unknown id, above what there is instead. */
export function UnknownNotice({ children }: { children: string }) {
  return (
    <p role="status" className={styles.notice}>
      <Icon name="warning" size={16} />
      {children}
    </p>
  );
}
