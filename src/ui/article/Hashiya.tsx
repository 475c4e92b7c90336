import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Range } from '../../domain/text/fold.ts';
import { Button } from '../shared/Button.tsx';
import type { Reading } from '../shared/reading.ts';
import { Foldable } from './Foldable.tsx';
import styles from './Hashiya.module.css';
import type { Line } from './lines.ts';
import { MarginNote } from './MarginNote.tsx';
import type { ArticleModel } from './model.ts';
import { notesWithRoom, type Note } from './notes.ts';

export type HashiyaProps = {
  line: Line;
  /** Those whose kind is switched on. */
  notes: readonly Note[];
  model: ArticleModel;
  reading: Reading;
  /** Says which passages the reader looks at in the margin; none when the look goes elsewhere. */
  onLook: (passages: readonly Range[]) => void;
};

/** The margin beside a line: what its words stand for. What has no room waits behind a button. */
export function Hashiya({ line, notes, model, reading, onLook }: HashiyaProps) {
  const { t } = useTranslation('article');
  const [all, setAll] = useState(false);
  if (notes.length === 0) return null;
  const fitting = notesWithRoom(notes, line);
  const shown = all ? notes : notes.filter((note) => fitting.has(note));
  const left = notes.length - fitting.size;
  return (
    <Foldable title={t('notes', { count: notes.length })} upTo="narrow">
      <ol className={styles.notes}>
        {shown.map((note) => (
          // Looking at a note shows its words in the text; what can be done with it is its links.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
          <li
            key={note.key}
            className={styles.note}
            onPointerEnter={() => onLook(note.passages)}
            onPointerLeave={() => onLook([])}
            onFocus={() => onLook(note.passages)}
            onBlur={() => onLook([])}
          >
            <MarginNote note={note} model={model} reading={reading} />
          </li>
        ))}
      </ol>
      {left > 0 && (
        <Button tone="ghost" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('fewerNotes') : t('moreNotes', { count: left })}
        </Button>
      )}
    </Foldable>
  );
}
