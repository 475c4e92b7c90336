import { Link } from 'react-router';
import type { LocalExplanation } from '../../state/explained.ts';
import styles from './Explanation.module.css';
import { OutsideNote } from './OutsideNote.tsx';
import { quoted } from './quote-marks.ts';
import type { Reading } from './reading.ts';

type ExplanationProps = { explanation: LocalExplanation; reading: Reading };

/** What something is called, as the way to its page. */
export function ExplanationName({ explanation: { about, name }, reading }: ExplanationProps) {
  if (about === null) return <bdi>{name}</bdi>;
  // The names are those of entities; what else has a page is a thread.
  const { names, links } = reading;
  return (
    <Link to={names.has(about) ? links.entity(about) : links.thread(about)}>
      <bdi>{name}</bdi>
    </Link>
  );
}

/**
 * What the articles say of it, with their words; what is known from elsewhere, bracketed and sourced. The words bear no
 * `data-evidence`: on the page of an article that marks their place alone.
 */
export function ExplanationBody({ explanation: { says, outside, line }, reading }: ExplanationProps) {
  return (
    <>
      {says !== undefined && (
        <>
          <p>{says.note}</p>
          {says.evidence.map((evidence) => (
            <p key={`${evidence.article}:${evidence.start}`} lang="ar" dir="rtl">
              <Link to={reading.links.passage(evidence)} className={styles.words}>
                {quoted(evidence.exact)}
              </Link>
            </p>
          ))}
        </>
      )}
      {outside !== undefined && reading.outside === 'on' && (
        <OutsideNote note={outside.note} source={outside.source} />
      )}
      {line !== null && <p>{line}</p>}
    </>
  );
}
