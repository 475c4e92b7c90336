import { LONGEST_QUERY } from '../../state/params.ts';
import type { Answer } from '../../state/found.ts';
import { Notes } from '../../ui/search/Notes.tsx';
import { Results } from '../../ui/search/Results.tsx';
import { useApp } from '../context.ts';
import styles from './PageResults.module.css';
import { useResults } from './use-results.ts';

export type KioskResultsProps = { answer: Answer; onTake: (query: string) => void };

/** On a wall: what was found besides the events, which are listed. Whatever it leads to leaves the search behind. */
export function KioskResults({ answer, onTake }: KioskResultsProps) {
  const { language } = useApp();
  const results = useResults(answer, '');
  return (
    <div className={styles.results}>
      <Notes answer={answer} language={language} longest={LONGEST_QUERY} onTake={onTake} />
      <Results {...results} events={false} level={2} />
    </div>
  );
}
