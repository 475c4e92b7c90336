import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { StoryQuote } from '../../state/tour.ts';
import { evidenceKey } from '../shared/evidence-key.ts';
import { quoteMarks } from '../shared/quote-marks.ts';
import { namesOf, sideOf, type Reading } from '../shared/reading.ts';
import { useTakenOver } from '../shared/use-taken-over.ts';
import styles from './SetQuote.module.css';

export type SetQuoteProps = {
  quote: StoryQuote;
  reading: Reading;
  /** Whether the words lead to their place in the article; a screen nobody uses leads nowhere. */
  linked: boolean;
};

/** Longer words are set smaller, so that every quotation fits its sheet. UTF-16 units. */
const sizeOf = (text: string): 'short' | 'middle' | 'long' =>
  text.length <= 45 ? 'short' : text.length <= 90 ? 'middle' : 'long';

/** All words of a quotation are set within this time, milliseconds. */
const SET_IN = 2_400;
const MOST_A_WORD = 150;

/**
 * Words of an article, set one after another: a word is one piece, so that its letters stay joined. What is read is the
 * passage unchanged; quotation marks are ours.
 */
export function SetQuote({ quote, reading, linked }: SetQuoteProps) {
  const { t } = useTranslation('event');
  const { t: tStory } = useTranslation('story');
  const { evidence, statement } = quote;
  const takenOver = useTakenOver();
  const [open, close] = quoteMarks(evidence.exact);
  // With the spaces between them, so that the passage stays what it is.
  const pieces = evidence.exact.split(/(\s+)/u);
  const pace = Math.min(MOST_A_WORD, SET_IN / pieces.length);
  const side = statement === null ? undefined : sideOf(statement.speakers, reading.sides);
  const words = (
    <q
      className={`source ${styles.words}`}
      lang="ar"
      dir="rtl"
      data-size={sizeOf(evidence.exact)}
      data-side={side}
    >
      {open}
      <span data-evidence={evidenceKey(evidence)}>
        {pieces.map((piece, index) =>
          piece.trim() === '' ? (
            <Fragment key={index}>{piece}</Fragment>
          ) : (
            <span
              key={index}
              className={styles.word}
              style={takenOver ? { animationDelay: `${1300 + index * pace}ms` } : undefined}
            >
              {piece}
            </span>
          ),
        )}
      </span>
      {close}
    </q>
  );
  const source = [
    ...(statement === null ? [] : [namesOf(statement.speakers, reading)]),
    ...(statement?.via == null
      ? []
      : [t('via', { name: reading.names.get(statement.via) ?? statement.via })]),
  ];
  return (
    <figure className={styles.quote}>
      <blockquote className={styles.block}>{words}</blockquote>
      <figcaption className={styles.source}>
        {source.map((part) => (
          <Fragment key={part}>
            <bdi>{part}</bdi>
            {' · '}
          </Fragment>
        ))}
        {linked ? (
          <Link to={reading.links.passage(evidence)} className={styles.link}>
            {tStory('passage', { id: evidence.article })}
          </Link>
        ) : (
          t('article', { id: evidence.article })
        )}
      </figcaption>
    </figure>
  );
}
