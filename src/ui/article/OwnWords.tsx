import { Link } from 'react-router';
import type { Evidence } from '../../domain/dataset.ts';
import { quoted } from '../shared/quote-marks.ts';
import type { Reading } from '../shared/reading.ts';
import styles from './OwnWords.module.css';

type OwnWordsProps = {
  evidence: Pick<Evidence, 'article' | 'start' | 'end'>;
  text: string;
  reading: Reading;
};

/** Longer words are cut here: they stand in full beside the note. */
const LONGEST = 60;

/**
 * Words of the article on show, named beside its text and leading to their place in it. On this page
 * `data-evidence` marks that place alone, so that the runs of a passage, joined, are its words once.
 */
export function OwnWords({ evidence, text, reading }: OwnWordsProps) {
  const exact = text.slice(evidence.start, evidence.end);
  const words = exact.length > LONGEST ? `${exact.slice(0, exact.lastIndexOf(' ', LONGEST))} …` : exact;
  return (
    <Link to={reading.links.passage(evidence)} className={styles.words} lang="ar" dir="rtl">
      {quoted(words)}
    </Link>
  );
}
