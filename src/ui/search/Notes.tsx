import { useTranslation } from 'react-i18next';
import { directionOf } from '../../i18n/languages.ts';
import { isolate } from '../../i18n/bidi.ts';
import type { Language } from '../../domain/dataset.ts';
import type { Answer } from '../../state/found.ts';
import { withInstead } from '../../state/search.ts';
import { Button } from '../shared/Button.tsx';
import styles from './Results.module.css';

export type NotesProps = {
  answer: Answer;
  language: Language;
  /** UTF-16 units a search may be long. */
  longest: number;
  /** Searches for something else. */
  onTake: (query: string) => void;
};

/** What is to be said of a search besides its results: what was ignored, what stands nowhere, what may have been meant. */
export function Notes({ answer, language, longest, onTake }: NotesProps) {
  const { t } = useTranslation('search');
  const { found, begun, typed } = answer;
  const { query } = found;
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const beyond = 'beyond' in query ? query.beyond : 0;
  const notes = [
    found.kind === 'nothing-found' && t('nothing'),
    query.kind === 'no-words' && t('marksOnly', { query: typed }),
    query.kind === 'only-excluded' && t('onlyExcluded', { query: typed }),
    found.kind === 'nothing-found' &&
      (found.unknown.length > 0
        ? t('unknown', { words: list.format(found.unknown.map((word) => isolate(word))) })
        : t(found.leftOut ? 'leftOut' : 'apart')),
    begun !== null && t('begun', { word: begun }),
    beyond > 0 && t('beyond', { count: beyond }),
    typed.length >= longest && t('tooLong', { most: longest }),
  ].filter((note) => note !== false);
  if (notes.length === 0) return null;
  const meant =
    found.kind === 'nothing-found'
      ? found.suggestions.flatMap(({ typed: word, instead }) => instead.map((other) => ({ word, other })))
      : [];
  return (
    <div className={styles.notes} dir={directionOf(language)}>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {meant.length > 0 && (
        <p className={styles.meant}>
          <span>{t('meant')}</span>
          {meant.map(({ word, other }) => (
            <Button key={`${word} ${other}`} onClick={() => onTake(withInstead(typed, word, other))}>
              <bdi>{other}</bdi>
            </Button>
          ))}
        </p>
      )}
    </div>
  );
}
