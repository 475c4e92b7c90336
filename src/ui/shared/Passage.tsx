import { Link } from 'react-router';
import type { Quote } from '../../domain/core.ts';
import type { Side } from '../../domain/dataset.ts';
import { noHits, type HitsIn } from '../../state/hits.ts';
import { classes } from './classes.ts';
import { evidenceKey } from './evidence-key.ts';
import { Highlight } from './Highlight.tsx';
import styles from './Passage.module.css';
import { quoteMarks } from './quote-marks.ts';

export type PassageProps = {
  evidence: Quote;
  /** Whose words: the side of the speaker colours the edge. */
  side?: Side | undefined;
  /** Which of the words to highlight. */
  hitsIn?: HitsIn;
  /** Within a line of ours, not on lines of its own. */
  inline?: boolean;
};

/**
 * Words of an article, in place: Naskh, Arabic, right to left in every language. Quotation marks are ours and
 * stand outside the evidence; a passage that itself holds guillemets is set in the other kind.
 */
export function Passage({ evidence, side, hitsIn = noHits, inline = false }: PassageProps) {
  const [open, close] = quoteMarks(evidence.exact);
  return (
    <q
      className={classes('source', inline ? styles.inline : styles.passage)}
      data-side={side}
      lang="ar"
      dir="rtl"
    >
      {open}
      <span data-evidence={evidenceKey(evidence)}>
        <Highlight text={evidence.exact} hitsIn={hitsIn} />
      </span>
      {close}
    </q>
  );
}

/** A passage as the way to itself in its article. */
export function PassageLink({ href, ...passage }: PassageProps & { href: string }) {
  return (
    <Link to={href} className={passage.inline === true ? styles.inlineLink : styles.link}>
      <Passage {...passage} />
    </Link>
  );
}
