import type { Answer } from '../../state/found.ts';
import { LONGEST_QUERY } from '../../state/params.ts';
import { Notes } from '../../ui/search/Notes.tsx';
import { useApp } from '../context.ts';

/** What is to be said of the search in the address besides its results. */
export function PageNotes({ answer }: { answer: Answer }) {
  const { language, change } = useApp();
  return <Notes answer={answer} language={language} longest={LONGEST_QUERY} onTake={(q) => change({ q })} />;
}
