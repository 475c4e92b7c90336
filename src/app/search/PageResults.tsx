import type { Answer } from '../../state/found.ts';
import { Results } from '../../ui/search/Results.tsx';
import { useApp } from '../context.ts';
import { PageNotes } from './PageNotes.tsx';
import styles from './PageResults.module.css';
import { useResults } from './use-results.ts';

/** What the search in the address finds besides the events, which the page lists. */
export function PageResults({ answer }: { answer: Answer }) {
  const { view } = useApp();
  const results = useResults(answer, view.q);
  return (
    <div className={styles.results}>
      <PageNotes answer={answer} />
      <Results {...results} events={false} level={2} />
    </div>
  );
}
