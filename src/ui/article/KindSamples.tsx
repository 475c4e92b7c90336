import { useTranslation } from 'react-i18next';
import styles from './KindSamples.module.css';
import { KindSample } from './MarkKey.tsx';
import { MARK_KINDS } from './uses.ts';

/** Every way evidence is marked in an article, each on its own name. */
export function KindSamples() {
  const { t } = useTranslation('article');
  return (
    <ul className={styles.samples}>
      {MARK_KINDS.map((kind) => (
        <li key={kind}>
          <KindSample kind={kind}>{t(`kind.${kind}`)}</KindSample>
        </li>
      ))}
    </ul>
  );
}
