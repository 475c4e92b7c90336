import type { Evidence } from '../../domain/dataset.ts';
import { Highlight } from './Highlight.tsx';
import { evidenceKey } from './evidence-key.ts';
import styles from './Passage.module.css';

export type PassageProps = {
  evidence: Evidence;
  /** Whose words: the side of the speaker colours the edge. */
  side?: 'russia' | 'iran' | 'other' | undefined;
  /** Words to highlight. */
  query?: string;
};

/**
 * Words of an article, in place: Naskh, Arabic, right to left in every language. Quotation marks are ours and
 * stand outside the evidence; a passage that itself holds guillemets is set in the other kind.
 */
export function Passage({ evidence, side, query = '' }: PassageProps) {
  const [open, close] = /[«»]/.test(evidence.exact) ? ['“', '”'] : ['«', '»'];
  return (
    <q className={`source ${styles.passage}`} data-side={side} lang="ar" dir="rtl">
      {open}
      <span data-evidence={evidenceKey(evidence)}>
        <Highlight text={evidence.exact} query={query} />
      </span>
      {close}
    </q>
  );
}
