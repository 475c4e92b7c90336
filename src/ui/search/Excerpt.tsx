import type { Range } from '../../domain/text/fold.ts';
import type { HitsIn } from '../../state/hits.ts';
import { evidenceKey } from '../shared/evidence-key.ts';
import { Highlight } from '../shared/Highlight.tsx';
import { quoteMarks } from '../shared/quote-marks.ts';
import styles from './Results.module.css';

export type ExcerptProps = {
  article: string;
  /** The whole text of the article. */
  text: string;
  passage: Range;
  /** What of the passage is shown. */
  shown: Range;
  hitsIn: HitsIn;
};

/** Words of an article around what was found in them, in quotation marks as everywhere; where they are cut, dots of ours say so. */
export function Excerpt({ article, text, passage, shown, hitsIn }: ExcerptProps) {
  const words = text.slice(shown.start, shown.end);
  const [open, close] = quoteMarks(words);
  return (
    <q className={`source ${styles.excerpt}`} lang="ar" dir="rtl">
      {open}
      {shown.start > passage.start && '… '}
      <span data-evidence={evidenceKey({ article, ...shown })}>
        <Highlight text={words} hitsIn={hitsIn} />
      </span>
      {shown.end < passage.end && ' …'}
      {close}
    </q>
  );
}
