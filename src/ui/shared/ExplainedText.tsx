import { Fragment, useId, useMemo, type ReactNode } from 'react';
import { firstNamed } from '../../state/explained.ts';
import { ExplanationBody, ExplanationName } from './Explanation.tsx';
import styles from './Explanation.module.css';
import { openOnFocus } from './open-on-focus.ts';
import type { Reading } from './reading.ts';

type ExplainedTextProps = {
  /** A text of ours, in the language shown. */
  text: string;
  reading: Reading;
  /** Texts that stand before it on the page. */
  before?: readonly string[];
  /** Draws the text with its marks; what they open stands behind it. */
  children: (words: ReactNode) => ReactNode;
};

/**
 * A text of ours in which bodies and abbreviations can be pressed where it first names them. The browser opens and
 * closes what explains them, so that it works before any code has come; on paper it stands under the text.
 */
export function ExplainedText({ text, reading, before, children }: ExplainedTextProps) {
  const prefix = useId();
  const { glossary, style } = reading;
  const named = useMemo(
    () => firstNamed(text, style.language, glossary, before),
    [text, style.language, glossary, before],
  );
  if (named.length === 0) return children(text);
  const idOf = (id: string) => `${prefix}${id}`;
  return (
    <>
      {children(
        <>
          {named.map(({ start, end, explanation }, index) => (
            <Fragment key={explanation.id}>
              {text.slice(named[index - 1]?.end ?? 0, start)}
              <button
                type="button"
                className={styles.mark}
                popoverTarget={idOf(explanation.id)}
                popoverTargetAction="show"
                onFocus={openOnFocus}
                aria-haspopup="dialog"
                data-part="explained"
              >
                {text.slice(start, end)}
              </button>
            </Fragment>
          ))}
          {text.slice(named.at(-1)?.end ?? 0)}
        </>,
      )}
      {named.map(({ explanation }) => (
        <div
          key={explanation.id}
          id={idOf(explanation.id)}
          popover="auto"
          role="dialog"
          tabIndex={-1}
          aria-labelledby={idOf(`${explanation.id}-name`)}
          className={styles.popover}
        >
          <p id={idOf(`${explanation.id}-name`)} className={styles.name}>
            <ExplanationName explanation={explanation} reading={reading} />
          </p>
          <ExplanationBody explanation={explanation} reading={reading} />
        </div>
      ))}
    </>
  );
}
