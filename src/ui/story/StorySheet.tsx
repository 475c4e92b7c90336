import { useTranslation } from 'react-i18next';
import type { Language } from '../../domain/dataset.ts';
import { directionOf } from '../../i18n/languages.ts';
import type { Strip } from '../../state/tour.ts';
import type { Reading } from '../shared/reading.ts';
import { Tag } from '../shared/Tag.tsx';
import { keepFitting } from './fit.ts';
import type { StorySheetModel } from './model.ts';
import { Pair } from './Pair.tsx';
import { SetQuote } from './SetQuote.tsx';
import { StoryDate } from './StoryDate.tsx';
import styles from './StorySheet.module.css';
import { StoryStrip } from './StoryStrip.tsx';

/** As a ref: `null` comes only where nothing is given back. */
const fitted = (stage: HTMLElement | null) => (stage === null ? undefined : keepFitting(stage));

export type StorySheetProps = {
  sheet: StorySheetModel;
  /** A line of ours on it; `null`: nobody wrote one. */
  line: string | null;
  /** The title once more, for passers-by of another language. */
  second: { language: Language; title: string } | null;
  strip: Strip | null;
  reading: Reading;
  /** Whether the marks travel and the words are set one by one; else all of it is there at once. */
  moving: boolean;
  /** Whether words lead to their articles. */
  linked: boolean;
};

/** One event of the story on one sheet: when, who, what it is called, a line on it, and the words it stands on. */
export function StorySheet({ sheet, line, second, strip, reading, moving, linked }: StorySheetProps) {
  const { t } = useTranslation('vocabulary');
  const { t: tEvent } = useTranslation('event');
  const { event, quote } = sheet;
  const fate = reading.outside === 'on' ? event.outcome?.note : undefined;
  return (
    <div key={event.id} ref={fitted} className={styles.stage} data-stage>
      <article
        className={styles.sheet}
        aria-labelledby="story-title"
        data-moving={moving ? '' : undefined}
        data-story={event.id}
      >
        <div className={styles.facts}>
          <StoryDate event={event} reading={reading} />
          <Pair sheet={sheet} reading={reading} />
        </div>
        <div className={styles.told}>
          <div>
            <p className={styles.what}>
              {event.mode !== null && t(`mode.${event.mode}`)}
              {event.status !== 'occurred' && <Tag tone="dash">{t(`status.${event.status}`)}</Tag>}
            </p>
            <h1 id="story-title" className={styles.title}>
              {event.title}
            </h1>
            {second !== null && (
              <p
                className={styles.second}
                lang={second.language}
                dir={directionOf(second.language)}
                data-turned={
                  directionOf(second.language) === directionOf(reading.style.language) ? undefined : ''
                }
              >
                {second.title}
              </p>
            )}
          </div>
          {line !== null && <p className={styles.line}>{line}</p>}
          {fate !== undefined && (
            <p className={styles.fate}>
              <span className={styles.fateName}>{tEvent('outside.outcome')}</span>{' '}
              <span className="outside">{fate}</span>
            </p>
          )}
          {quote !== null && <SetQuote quote={quote} reading={reading} linked={linked} />}
        </div>
        {strip !== null && (
          <div className={styles.strip}>
            <StoryStrip strip={strip} at={event.id} style={reading.style} />
          </div>
        )}
      </article>
    </div>
  );
}
